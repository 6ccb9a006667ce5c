import { type Unit, ceilTo, floorTo } from './calendar';
import { type TimelineItem, firstKnownDay, isOneDay } from './model';

/** Days, start inclusive, end exclusive. */
export interface Stretch {
  from: number;
  to: number;
}

export interface Segment extends Stretch {
  unit: Unit;
}

const SHARE_OF_RANGE = 0.25;
const SHARE_OF_REST = 0.5;
const SHORTEST_GAP = 21;
const MOST_GAPS = 6;

/**
 * The days at which something is known. Of a long stretch only its two ends count, since what lasts across an empty
 * time does not fill it.
 */
export function occupied(items: readonly TimelineItem[], published: number | null): Stretch[] {
  const stretches = items.flatMap(stretchesOf);
  if (published !== null) {
    stretches.push({ from: published, to: published + 1 });
  }
  return merge(stretches);
}

function stretchesOf(item: TimelineItem): Stretch[] {
  const first = firstKnownDay(item);
  const ends = [{ from: first, to: first + 1 }];
  if (item.start === null || item.end === null || isOneDay(item)) {
    return ends;
  }
  if (item.extent !== 'throughout' && item.end - item.start <= 366) {
    return [{ from: item.start, to: item.end }];
  }
  return [...ends, { from: item.end - 1, to: item.end }];
}

function merge(stretches: Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const next of stretches.sort((a, b) => a.from - b.from)) {
    const last = merged[merged.length - 1];
    if (last && next.from <= last.to) {
      last.to = Math.max(last.to, next.to);
      continue;
    }
    merged.push({ ...next });
  }
  return merged;
}

/** The empty stretches longer than a quarter of the range, or than half of what the longer ones leave of it. */
export function emptyStretches(known: readonly Stretch[]): Stretch[] {
  if (known.length < 2) {
    return [];
  }
  const holes = known
    .slice(1)
    .map((next, index) => ({ from: known[index]!.to, to: next.from }))
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  const range = known[known.length - 1]!.to - known[0]!.from;
  let rest = range;
  const gaps: Stretch[] = [];
  for (const hole of holes) {
    const length = hole.to - hole.from;
    const isLong = length > SHARE_OF_RANGE * range || length > SHARE_OF_REST * rest;
    if (length < SHORTEST_GAP || !isLong || gaps.length === MOST_GAPS) {
      break;
    }
    gaps.push(hole);
    rest -= length;
  }
  return gaps.sort((a, b) => a.from - b.from);
}

export function unitFor(days: number): Unit {
  if (days <= 62) {
    return 'day';
  }
  if (days <= 5 * 366) {
    return 'month';
  }
  if (days <= 60 * 366) {
    return 'year';
  }
  return days <= 600 * 366 ? 'decade' : 'century';
}

/** The stretches between the gaps, widened to whole units; a gap never loses more than half to its neighbours. */
export function segments(known: readonly Stretch[], gaps: readonly Stretch[]): Segment[] {
  const starts = [known[0]!.from, ...gaps.map((gap) => gap.to)];
  const ends = [...gaps.map((gap) => gap.from), known[known.length - 1]!.to];
  return starts.map((start, index) => {
    const end = ends[index]!;
    const unit = unitFor(end - start);
    const before = gaps[index - 1];
    const after = gaps[index];
    const lowest = before ? (before.from + before.to) / 2 : -Infinity;
    const highest = after ? (after.from + after.to) / 2 : Infinity;
    const air = unit === 'day' && end - start < 5 ? 1 : 0;
    return {
      unit,
      from: Math.ceil(Math.max(lowest, floorTo(unit, start - air))),
      to: Math.floor(Math.min(highest, ceilTo(unit, end + air))),
    };
  });
}

const FINER: Record<Unit, { unit: Unit; days: number } | null> = {
  day: null,
  month: { unit: 'day', days: 14 },
  year: { unit: 'month', days: 366 },
  decade: { unit: 'year', days: 12 * 366 },
  century: { unit: 'year', days: 24 * 366 },
};

/**
 * Cuts busy short windows out of coarse segments, the busiest first, so that a dense week beside sparse years gets a unit
 * of its own. Stops before there are more segments than the axis has room for.
 */
export function refine(coarse: readonly Segment[], days: readonly number[], most: number): Segment[] {
  let parts = [...coarse];
  while (parts.length < most) {
    const cuts = parts.map((part) => cut(part, days)).filter((one) => one !== null);
    const best = cuts.reduce<Cut | null>((top, one) => (top && top.count >= one.count ? top : one), null);
    if (!best) {
      break;
    }
    parts = parts.flatMap((part) => (part === best.segment ? best.parts : [part]));
  }
  return parts;
}

interface Cut {
  segment: Segment;
  parts: Segment[];
  count: number;
}

function cut(segment: Segment, days: readonly number[]): Cut | null {
  const finer = FINER[segment.unit];
  if (!finer || segment.to - segment.from < 4 * finer.days) {
    return null;
  }
  const inside = days.filter((day) => day >= segment.from && day < segment.to);
  const window = busiestWindow(inside, finer.days);
  if (!window || window.count < Math.max(LEAST_BUSY, LEAST_SHARE * days.length)) {
    return null;
  }
  const from = Math.max(segment.from, floorTo(finer.unit, window.from));
  const to = Math.min(segment.to, ceilTo(finer.unit, window.to));
  const parts = [
    { unit: segment.unit, from: segment.from, to: from },
    { unit: finer.unit, from, to },
    { unit: segment.unit, from: to, to: segment.to },
  ].filter((part) => part.to > part.from);
  return { segment, parts, count: window.count };
}

const LEAST_BUSY = 4;
/** Of all events. */
const LEAST_SHARE = 0.12;

/** The stretch of at most so many days that holds the most events. */
function busiestWindow(days: readonly number[], length: number): (Stretch & { count: number }) | null {
  const sorted = [...days].sort((a, b) => a - b);
  let best: { count: number; from: number; to: number } | null = null;
  for (let first = 0, last = 0; last < sorted.length; last++) {
    while (sorted[last]! - sorted[first]! >= length) {
      first++;
    }
    if (!best || last - first + 1 > best.count) {
      best = { count: last - first + 1, from: sorted[first]!, to: sorted[last]! + 1 };
    }
  }
  return best;
}
