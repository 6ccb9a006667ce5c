import { type Axis, planAxis } from './axis';
import { glyphsOf } from './glyphs';
import { type Lane, lanesOf, mostRows } from './lanes';
import { type LaneBy, type TimelineItem, type TimelineModel, byTime, isExpected, isUndated } from './model';
import type { Placed } from './placed';
import { place } from './placement';
import type { Walls } from './rows';

/** How wide texts are; from the canvas in the browser. */
export interface Metrics {
  label: (text: string, bold: boolean) => number;
  note: (text: string, bold: boolean) => number;
  /** The longest beginning of a bold label that fits, with an ellipsis. */
  shorten: (text: string, width: number) => string;
}

export interface ChartWish {
  model: TimelineModel;
  laneBy: LaneBy;
  /** Pixels of the whole element. */
  width: number;
  zoom: number;
  unfolded: ReadonlySet<string>;
  trueScale: boolean;
  metrics: Metrics;
}

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

/** Everything that stays while one pans. Lanes and strip in pixels of the element, placed events in pixels of the axis. */
export interface Chart {
  model: TimelineModel;
  width: number;
  /** Width of the lane names; none when they stand above their lanes. */
  gutter: number;
  row: number;
  axis: Axis;
  lanes: LaneBox[];
  top: number;
  laneBottom: number;
  dated: TimelineItem[];
  shelf: { before: TimelineItem[]; after: TimelineItem[]; rows: number; top: number } | null;
  bottom: number;
  strip: { top: number; height: number };
  height: number;
}

export const AXIS_HEIGHT = 50;
const GUTTER = 116;
const NARROW = 600;
const PAD = 3;
const SHELF_COLUMN = 250;
const MOST_SHELF_ROWS = 3;
const STRIP_HEIGHT = 26;

export function layOut(wish: ChartWish): Chart {
  const narrow = wish.width < NARROW;
  const gutter = narrow ? 0 : GUTTER;
  const dated = wish.model.items.filter((item) => !isUndated(item)).sort(byTime);
  const published = wish.model.published?.day ?? null;
  const axis = planAxis({
    items: dated,
    published,
    width: Math.max(120, wish.width - gutter),
    zoom: wish.zoom,
    unfolded: wish.unfolded,
    trueScale: wish.trueScale,
    labelWidth: (label) => Math.min(260, wish.metrics.label(label, true)),
  });
  const row = narrow ? 30 : 24;
  const lanes = laneBoxes(lanesOf(dated, wish.laneBy), axis, published, wish, row);
  const last = lanes[lanes.length - 1];
  const laneBottom = last ? last.top + last.height : AXIS_HEIGHT + 2 * row;
  const shelf = shelfOf(wish, laneBottom, gutter);
  const bottom = shelf ? shelf.top + (narrow ? 20 : 0) + Math.max(2, shelf.rows) * row + 22 : laneBottom + 4;
  const strip = { top: bottom + 24 + (narrow ? 18 : 0), height: STRIP_HEIGHT };
  const height = dated.length === 0 ? bottom + 4 : strip.top + strip.height + 18;
  return {
    model: wish.model,
    width: wish.width,
    gutter,
    row,
    axis,
    lanes,
    top: AXIS_HEIGHT,
    laneBottom,
    dated,
    shelf,
    bottom,
    strip,
    height,
  };
}

function laneBoxes(
  lanes: readonly Lane[],
  axis: Axis,
  published: number | null,
  wish: ChartWish,
  row: number,
): LaneBox[] {
  const header = wish.width < NARROW ? 20 : 0;
  let top = AXIS_HEIGHT + 4;
  return lanes.map((lane) => {
    const { placed, rows } = place({
      glyphs: glyphsOf(lane.items, axis, published),
      mostRows: mostRows(lanes.length),
      walls: wallsOf(axis),
      measure: (text) => wish.metrics.label(text, true),
      shorten: wish.metrics.shorten,
    });
    const title = header > 0 ? [lane.name] : wrapped(lane.name, GUTTER - 12, wish.metrics);
    const least = header > 0 ? 1 : title.length + (lane.note ? 1 : 0) > 1 ? 2 : 1;
    const height = header + Math.max(least, rows) * row + 2 * PAD;
    const box = { lane, title, top, height, firstRow: top + header + PAD + row / 2, placed };
    top += height;
    return box;
  });
}

/** On two lines at most, broken between words. */
function wrapped(name: string, width: number, metrics: Metrics): string[] {
  const words = name.split(' ');
  let first = words[0] ?? '';
  let index = 1;
  while (index < words.length && metrics.label(`${first} ${words[index] ?? ''}`, true) <= width) {
    first += ` ${words[index] ?? ''}`;
    index++;
  }
  const rest = words.slice(index).join(' ');
  return rest === '' ? [metrics.shorten(first, width)] : [metrics.shorten(first, width), metrics.shorten(rest, width)];
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

function shelfOf(wish: ChartWish, laneBottom: number, gutter: number): Chart['shelf'] {
  const undated = wish.model.items.filter(isUndated).sort((a, b) => a.order - b.order);
  if (undated.length === 0) {
    return null;
  }
  const after = undated.filter(isExpected);
  const before = undated.filter((item) => !isExpected(item));
  const columns = Math.max(1, Math.floor(((wish.width - gutter) * 0.75) / SHELF_COLUMN));
  const rows = Math.min(MOST_SHELF_ROWS, Math.max(1, Math.ceil(before.length / columns), after.length));
  return { before, after, rows, top: laneBottom + 4 };
}

/** One event of the shelf, in pixels of the element. */
export interface Shelved {
  items: TimelineItem[];
  x: number;
  y: number;
  text: string;
  width: number;
}

/** The undated events in the room left of the publication line, those to come right of it. */
export function shelve(chart: Chart, offset: number, metrics: Metrics): Shelved[] {
  if (!chart.shelf) {
    return [];
  }
  const left = chart.gutter + 14;
  const line = publishedOnScreen(chart, offset);
  const room = chart.width - line - 34;
  const isSplit = chart.shelf.after.length > 0 && room > 150 && line > left + 150;
  if (isSplit) {
    return [
      ...fill(chart, chart.shelf.before, left, line - 16, metrics),
      ...fill(chart, chart.shelf.after, line + 22, chart.width - 8, metrics),
    ];
  }
  const end = line > left + 150 ? line - 16 : chart.width - 8;
  return fill(chart, [...chart.shelf.before, ...chart.shelf.after], left, end, metrics);
}

/** Where the publication line stands in the element; its right edge when there is none. */
export function publishedOnScreen(chart: Chart, offset: number): number {
  const x = chart.axis.publishedX === null ? Infinity : chart.gutter + chart.axis.publishedX - offset;
  return Math.max(chart.gutter, Math.min(chart.width, x));
}

function fill(chart: Chart, items: readonly TimelineItem[], from: number, to: number, metrics: Metrics): Shelved[] {
  const shelf = chart.shelf!;
  const columns = Math.max(1, Math.min(Math.ceil(items.length / shelf.rows), Math.floor((to - from) / 130)));
  const width = (to - from) / columns;
  const capacity = columns * shelf.rows;
  const top = shelf.top + (chart.gutter === 0 ? 20 : 0) + 2 + chart.row / 2;
  const shown = items.length <= capacity ? items.length : capacity - 1;
  const spot = (index: number): { x: number; y: number } => ({
    x: from + Math.floor(index / shelf.rows) * width,
    y: top + (index % shelf.rows) * chart.row,
  });
  const shelved = items.slice(0, shown).map((item, index) => {
    const text = metrics.shorten(item.label, width - 34);
    return { items: [item], ...spot(index), text, width: metrics.label(text, true) };
  });
  const rest = items.slice(shown);
  if (rest.length > 0) {
    const text = `${rest.length} more`;
    shelved.push({ items: [...rest], ...spot(shown), text, width: metrics.label(text, true) });
  }
  return shelved;
}
