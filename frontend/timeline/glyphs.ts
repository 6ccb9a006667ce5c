import { type Axis, isAfterPublication } from './axis';
import { type TimelineItem, firstKnownDay, isExpected, isOneDay } from './model';

/** How one event stands on the axis, before it has a row. Pixels from the start of the axis. */
export interface Glyph {
  item: TimelineItem;
  /** Centre of the mark. */
  mark: number;
  /** The line; equal when there is none. */
  from: number;
  to: number;
  line: 'none' | 'within' | 'throughout' | 'about';
  arrowLeft: boolean;
  arrowRight: boolean;
  /** The arrow to the right goes on as far as there is room. */
  runsOn: boolean;
}

/** Where marks stand in the column of an opened day. */
export const COLUMN_INSET = 20;
const HALF_ABOUT = 20;
const ARROW = 44;

export function glyphOf(item: TimelineItem, axis: Axis, published: number | null): Glyph {
  const base: Glyph = {
    item,
    mark: 0,
    from: 0,
    to: 0,
    line: 'none',
    arrowLeft: false,
    arrowRight: false,
    runsOn: false,
  };
  if (item.start === null) {
    return openToTheLeft(base, axis, item.end ?? 1);
  }
  if (item.end === null && item.extent !== 'day') {
    return openToTheRight(base, axis, item.start, published);
  }
  if (isOneDay(item)) {
    return oneDay(base, axis, item.start, published);
  }
  return stretch(base, axis, item.start, item.end ?? item.start + 1, published);
}

/** A day's mark: in the middle of the day, or at the left of its column. */
function dayX(axis: Axis, item: TimelineItem, day: number, published: number | null): number {
  const late = published === day && isAfterPublication(item, day);
  const piece = axis.scale.pieceAt(late ? day + 0.5 : day);
  if (piece.kind === 'column') {
    return piece.x0 + Math.min(COLUMN_INSET, (piece.x1 - piece.x0) / 2);
  }
  return axis.scale.x(day + 0.5) + (late ? COLUMN_INSET : 0);
}

function oneDay(base: Glyph, axis: Axis, day: number, published: number | null): Glyph {
  const mark = dayX(axis, base.item, day, published);
  if (!base.item.approximate) {
    return { ...base, mark, from: mark, to: mark };
  }
  return { ...base, mark, from: mark - HALF_ABOUT, to: mark + HALF_ABOUT, line: 'about' };
}

function openToTheLeft(base: Glyph, axis: Axis, end: number): Glyph {
  const to = axis.scale.x(end);
  const from = Math.max(2, to - ARROW - 16);
  return { ...base, mark: (from + to) / 2 + 4, from, to, line: 'within', arrowLeft: true };
}

function openToTheRight(base: Glyph, axis: Axis, start: number, published: number | null): Glyph {
  const mark = dayX(axis, base.item, start, published);
  const line = axis.publishedX;
  if (line !== null && mark < line && !isExpected(base.item)) {
    return { ...base, mark, from: mark, to: line - 4, line: 'throughout', arrowRight: true };
  }
  return { ...base, mark, from: mark, to: mark, arrowRight: true, runsOn: true };
}

function stretch(base: Glyph, axis: Axis, start: number, end: number, published: number | null): Glyph {
  const touchesLine = axis.publishedX !== null && published !== null && end === published + 1;
  const from = axis.scale.x(start);
  const to = touchesLine ? axis.publishedX! - 4 : axis.scale.x(end);
  if (base.item.extent === 'throughout') {
    const mark = from + Math.min(10, (to - from) / 2);
    return { ...base, mark, from: mark, to: Math.max(mark, to), line: base.item.approximate ? 'about' : 'throughout' };
  }
  const mark = clearOfGaps((from + to) / 2, from, axis);
  const half = Math.max(10, (to - from) / 2);
  return {
    ...base,
    mark,
    from: Math.min(from, mark - Math.min(half, 10)),
    to: Math.max(to, mark + Math.min(half, 10)),
    line: base.item.approximate ? 'about' : 'within',
  };
}

/** Nothing stands on a gap: a mark whose middle falls there goes to the stretch's start. */
function clearOfGaps(x: number, from: number, axis: Axis): number {
  const isOnGap = axis.gaps.some((gap) => x > gap.x0 - 8 && x < gap.x1 + 8);
  return isOnGap ? from + 10 : x;
}

export const glyphsOf = (items: readonly TimelineItem[], axis: Axis, published: number | null): Glyph[] =>
  items
    .map((item) => glyphOf(item, axis, published))
    .sort((a, b) => a.mark - b.mark || firstKnownDay(a.item) - firstKnownDay(b.item) || a.item.order - b.item.order);
