import { type Axis, planAxis } from './axis';
import { type LaneBox, laneBoxes } from './lane-boxes';
import { lanesOf } from './lanes';
import { type LaneBy, type TimelineItem, type TimelineModel, byTime, isExpected, isUndated } from './model';

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
  /** Pixels that the whole may be high; null where the page scrolls. */
  most: number | null;
  metrics: Metrics;
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
export const GUTTER = 116;
const NARROW = 600;
/** A narrower axis has no room for labels: it is drawn this wide and panned. */
const LEAST_AXIS = 1000;
const PANNED = 900;
const SHELF_COLUMN = 250;
/** A label on the shelf needs so much to be read. */
const LEAST_SHELF_COLUMN = { wide: 165, narrow: 220 };
const MOST_SHELF_ROWS = { wide: 3, narrow: 6 };
const STRIP_HEIGHT = 26;
const STRIP_FOOT = 18;
/** Rows of all lanes where the page scrolls. */
const ROWS = { wide: 12, narrow: 18 };

export function layOut(wish: ChartWish): Chart {
  const narrow = wish.width < NARROW;
  const gutter = narrow ? 0 : GUTTER;
  const dated = wish.model.items.filter((item) => !isUndated(item)).sort(byTime);
  const published = wish.model.published?.day ?? null;
  const axis = planAxis({
    items: dated,
    published,
    width: Math.max(wish.width < PANNED ? LEAST_AXIS : 120, wish.width - gutter),
    zoom: wish.zoom,
    unfolded: wish.unfolded,
    trueScale: wish.trueScale,
    labelWidth: (label) => Math.min(260, wish.metrics.label(label, true)),
  });
  const row = narrow ? 30 : 24;
  const shelf = shelfOf(wish, gutter);
  const shelfHeight = shelf ? 4 + (narrow ? 20 : 0) + shelf.rows * row + 22 : 4;
  const beneath = shelfHeight + (narrow ? 42 : 24) + STRIP_HEIGHT + STRIP_FOOT;
  const lanes = laneBoxes({
    lanes: lanesOf(dated, wish.laneBy),
    ...{ axis, published, gutter, row },
    top: AXIS_HEIGHT + 4,
    most: wish.most === null ? null : wish.most - AXIS_HEIGHT - 4 - beneath,
    rows: narrow ? ROWS.narrow : ROWS.wide,
    metrics: wish.metrics,
  });
  const last = lanes[lanes.length - 1];
  const laneBottom = last ? last.top + last.height : AXIS_HEIGHT + 2 * row;
  const bottom = laneBottom + shelfHeight;
  const strip = { top: bottom + (narrow ? 42 : 24), height: STRIP_HEIGHT };
  const height = dated.length === 0 ? bottom + 4 : strip.top + strip.height + STRIP_FOOT;
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
    shelf: shelf && { ...shelf, top: laneBottom + 4 },
    bottom,
    strip,
    height,
  };
}

function shelfOf(wish: ChartWish, gutter: number): Omit<NonNullable<Chart['shelf']>, 'top'> | null {
  const undated = wish.model.items.filter(isUndated).sort((a, b) => a.order - b.order);
  if (undated.length === 0) {
    return null;
  }
  const after = undated.filter(isExpected);
  const before = undated.filter((item) => !isExpected(item));
  const columns = Math.max(1, Math.floor(((wish.width - gutter) * 0.75) / SHELF_COLUMN));
  // beside its name and note there is room for two rows in any case
  const least = Math.min(undated.length, 2);
  const rows = Math.min(
    gutter > 0 ? MOST_SHELF_ROWS.wide : MOST_SHELF_ROWS.narrow,
    Math.max(least, Math.ceil(before.length / columns), after.length),
  );
  return { before, after, rows: gutter > 0 ? Math.max(2, rows) : rows };
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
  const least = chart.gutter > 0 ? LEAST_SHELF_COLUMN.wide : LEAST_SHELF_COLUMN.narrow;
  const columns = Math.max(1, Math.min(Math.ceil(items.length / shelf.rows), Math.floor((to - from) / least)));
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
