import type { Axis } from './axis';
import type { Metrics } from './chart';
import { glyphsOf } from './glyphs';
import { type Lane, mostRows } from './lanes';
import type { Placed } from './placed';
import { place } from './placement';
import type { Walls } from './rows';

/** A lane with its place in the picture. */
export interface LaneBox {
  lane: Lane;
  /** The name on one line or two. */
  title: string[];
  top: number;
  height: number;
  /** Middle of the first row. */
  firstRow: number;
  placed: Placed[];
}

export interface LaneWish {
  lanes: readonly Lane[];
  axis: Axis;
  published: number | null;
  /** Width of the names; none when they stand above their lanes. */
  gutter: number;
  row: number;
  top: number;
  /** Pixels for all lanes; null where only the rows are limited. */
  most: number | null;
  rows: number;
  metrics: Metrics;
}

const PAD = 3;
/** Where the names stand above. */
const HEADER = 22;
const MOST_IN_LANE = 6;
/** A lane of more events is not tried with every number of rows. */
const CROWD = 120;

/** The lanes from above. Where there is too little room for all rows, the highest lane gives one up first. */
export function laneBoxes(wish: LaneWish): LaneBox[] {
  const header = wish.gutter === 0 ? HEADER : 0;
  const titles = wish.lanes.map((lane) =>
    header > 0
      ? [lane.name]
      : wrapped(lane.name, wish.gutter - 12, (text) => wish.metrics.label(text, true), wish.metrics),
  );
  const air = header + 2 * PAD;
  const most = wish.most === null ? wish.rows : Math.floor((wish.most - wish.lanes.length * air) / wish.row);
  const fitted = fit(
    wish,
    titles.map((title) => (header > 0 ? 1 : title.length)),
    most,
  );
  let top = wish.top;
  return wish.lanes.map((lane, index) => {
    const { placed, height: rows } = fitted[index]!;
    const height = air + rows * wish.row;
    const box = { lane, title: titles[index]!, top, height, firstRow: top + header + PAD + wish.row / 2, placed };
    top += height;
    return box;
  });
}

interface Fitted {
  placed: Placed[];
  /** Rows that are used. */
  rows: number;
  /** Rows with those that the name asks for. */
  height: number;
}

function fit(wish: LaneWish, least: readonly number[], most: number): Fitted[] {
  const walls = wallsOf(wish.axis);
  const placeIn = (index: number, mostRows: number): Fitted => {
    const { placed, rows } = place({
      glyphs: glyphsOf(wish.lanes[index]!.items, wish.axis, wish.published),
      mostRows,
      walls,
      measure: (text) => wish.metrics.label(text, true),
      shorten: wish.metrics.shorten,
    });
    return { placed, rows, height: Math.max(rows, least[index]!) };
  };
  const fitted = wish.lanes.map((lane, index) =>
    placeIn(index, lane.items.length > CROWD ? mostRows(wish.lanes.length) : MOST_IN_LANE),
  );
  let total = fitted.reduce((sum, one) => sum + one.height, 0);
  while (total > most) {
    const highest = mostToGive(fitted, least, wish.lanes);
    if (highest < 0) {
      break;
    }
    const { rows, height } = fitted[highest]!;
    fitted[highest] = placeIn(highest, rows - 1);
    total -= height - fitted[highest].height;
  }
  return fitted;
}

/** The lane of most rows beyond those its name takes; of equals the one with the fewest events. */
function mostToGive(fitted: readonly Fitted[], least: readonly number[], lanes: readonly Lane[]): number {
  const size = (index: number): number => lanes[index]!.items.length;
  let best = -1;
  fitted.forEach(({ rows }, index) => {
    const most = best < 0 ? 0 : fitted[best]!.rows;
    if (rows > Math.max(1, least[index]!) && (rows > most || (rows === most && size(index) < size(best)))) {
      best = index;
    }
  });
  return best;
}

/** On two lines at most, broken between words. */
export function wrapped(
  name: string,
  width: number,
  measure: (text: string) => number,
  metrics: Pick<Metrics, 'shorten'>,
): string[] {
  const words = name.split(' ');
  let first = words[0] ?? '';
  let index = 1;
  while (index < words.length && measure(`${first} ${words[index] ?? ''}`) <= width) {
    first += ` ${words[index] ?? ''}`;
    index++;
  }
  const rest = words.slice(index).join(' ');
  return [first, rest]
    .filter((line) => line !== '')
    .map((line) => (measure(line) <= width ? line : metrics.shorten(line, width)));
}

function wallsOf(axis: Axis): Walls {
  const lines = axis.columns.flatMap((column) => [column.x0, column.x1]).filter((x) => x > 0);
  if (axis.publishedX !== null) {
    lines.push(axis.publishedX);
  }
  return {
    lines,
    bans: axis.gaps.map((gap) => ({ from: gap.x0 + 6, to: gap.x1 - 6 })),
    left: 0,
    right: axis.scale.width,
  };
}
