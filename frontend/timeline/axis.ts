import { type Unit, ceilTo, floorTo } from './calendar';
import { type Segment, type Stretch, emptyStretches, occupied, refine, segments, unitFor } from './gaps';
import { type TimelineItem, firstKnownDay, isExpected, isOneDay } from './model';
import { type Piece, PiecewiseScale } from './scale';

export interface AxisWish {
  /** Those with a date. */
  items: readonly TimelineItem[];
  published: number | null;
  /** Pixels at zoom 1. */
  width: number;
  zoom: number;
  /** Gaps that were opened, by {@link gapKey}. */
  unfolded: ReadonlySet<string>;
  trueScale: boolean;
  /** Pixels of a mark's label. */
  labelWidth: (label: string) => number;
}

export interface Axis {
  scale: PiecewiseScale;
  gaps: readonly Piece[];
  /** The days drawn as a column; the publication day in two halves. */
  columns: readonly Piece[];
  /** Pixels; null without a publication date. */
  publishedX: number | null;
}

interface Draft extends Omit<Piece, 'x0' | 'x1'> {
  /** Pixels it would like. */
  ideal: number;
  /** Pixels it needs. */
  least: number;
}

const PX_PER_UNIT: Record<Unit, number> = { day: 26, month: 37, year: 40, decade: 48, century: 60 };
const DAYS_PER_UNIT: Record<Unit, number> = { day: 1, month: 30.4, year: 365.25, decade: 3652.5, century: 36525 };
/** So much room per segment before another is cut out. */
const PX_PER_SEGMENT = 170;
const GAP = 78;
const NARROW_GAP = 46;
const NARROW = 520;
const BUSY_DAY = 3;
/** Of all events; a day that merely leads a long even row stays among its neighbours. */
const BUSY_SHARE = 0.12;
/** Room left and right of the label in a column. */
const COLUMN_PADDING = 48;
/** Room for a mark beside its label. */
const LABEL_ROOM = 44;
/** A column that has this many times its first width is not widened further: it holds one day only. */
const COLUMN_ZOOM = 3;
/** More events than this do not widen a piece further. */
const WEIGHING = 8;

export const gapKey = (gap: { from: number; to: number }): string => `${gap.from}:${gap.to}`;

/** Shares the width out: months, days, one opened day, and squeezed gaps where nothing is dated. */
export function planAxis(wish: AxisWish): Axis {
  const drafts = wish.trueScale ? linear(wish) : piecewise(wish);
  const pieces = lay(drafts, wish.width, wish.zoom);
  const scale = new PiecewiseScale(pieces);
  return {
    scale,
    gaps: pieces.filter((piece) => piece.kind === 'gap'),
    columns: pieces.filter((piece) => piece.kind === 'column'),
    publishedX: wish.published === null ? null : scale.x(wish.published + 0.5),
  };
}

function range(wish: AxisWish): Stretch {
  const known = occupied(wish.items, wish.published);
  if (known.length === 0) {
    return { from: 0, to: 1 };
  }
  return { from: known[0]!.from, to: known[known.length - 1]!.to };
}

function linear(wish: AxisWish): Draft[] {
  const { from, to } = range(wish);
  const unit = unitFor(to - from);
  const air = Math.ceil((to - from) * 0.01) + 1;
  return [{ from: floorTo(unit, from - air), to: ceilTo(unit, to + air), kind: 'linear', ideal: wish.width, least: 0 }];
}

function piecewise(wish: AxisWish): Draft[] {
  const known = occupied(wish.items, wish.published);
  if (known.length === 0) {
    return linear(wish);
  }
  const days = wish.items.map(firstKnownDay);
  const open = openDays(wish);
  const drafts: Draft[] = [];
  const most = Math.max(3, Math.floor(wish.width / PX_PER_SEGMENT));
  for (const segment of refine(segments(known, emptyStretches(known)), days, most)) {
    const last = drafts[drafts.length - 1];
    if (last && last.to < segment.from) {
      drafts.push(gap({ from: last.to, to: segment.from }, wish));
    }
    drafts.push(...cutOut(segment, open).flatMap((part) => draftsOf(part, open, wish)));
  }
  return drafts;
}

function gap(stretch: Stretch, wish: AxisWish): Draft {
  if (wish.unfolded.has(gapKey(stretch))) {
    return linearDraft({ ...stretch, unit: unitFor(stretch.to - stretch.from) }, wish);
  }
  const px = wish.width < NARROW ? NARROW_GAP : GAP;
  return { ...stretch, kind: 'gap', ideal: px, least: px };
}

/** The busiest day, and the day of publication when something is told of it. */
function openDays(wish: AxisWish): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const item of wish.items) {
    const day = firstKnownDay(item);
    if (isOneDay(item) || day === wish.published) {
      counts.set(day, (counts.get(day) ?? 0) + 1);
    }
  }
  const open = new Set<number>();
  const busiest = [...counts].sort((a, b) => b[1] - a[1])[0];
  if (busiest && busiest[1] >= Math.max(BUSY_DAY, BUSY_SHARE * wish.items.length)) {
    open.add(busiest[0]);
  }
  if (wish.published !== null && counts.has(wish.published)) {
    open.add(wish.published);
  }
  return open;
}

function cutOut(segment: Segment, open: ReadonlySet<number>): Segment[] {
  const days = [...open].filter((day) => day >= segment.from && day < segment.to).sort((a, b) => a - b);
  const parts: Segment[] = [];
  let from = segment.from;
  for (const day of days) {
    parts.push({ unit: segment.unit, from, to: day }, { unit: 'day', from: day, to: day + 1 });
    from = day + 1;
  }
  parts.push({ unit: segment.unit, from, to: segment.to });
  return parts.filter((part) => part.to > part.from);
}

function draftsOf(part: Segment, open: ReadonlySet<number>, wish: AxisWish): Draft[] {
  if (part.to - part.from !== 1 || !open.has(part.from)) {
    return [linearDraft(part, wish)];
  }
  const told = wish.items.filter((item) => firstKnownDay(item) === part.from);
  if (part.from !== wish.published) {
    return [column(part.from, part.to, told, wish)];
  }
  const noon = part.from + 0.5;
  const isLate = (item: TimelineItem): boolean => isAfterPublication(item, part.from);
  return [
    column(
      part.from,
      noon,
      told.filter((item) => !isLate(item)),
      wish,
    ),
    column(noon, part.to, told.filter(isLate), wish),
  ];
}

/** Of what is told of the day of publication itself: it still lay ahead when the article appeared. */
export function isAfterPublication(item: TimelineItem, published: number): boolean {
  return isExpected(item) && firstKnownDay(item) >= published;
}

function column(from: number, to: number, told: readonly TimelineItem[], wish: AxisWish): Draft {
  const widest = told.reduce((most, item) => Math.max(most, wish.labelWidth(item.label)), 0);
  const most = wish.width * 0.4;
  const ideal = told.length === 0 ? 24 : Math.min(most, Math.max(96, widest + COLUMN_PADDING));
  const least = Math.max(24, wish.width * (0.13 + 0.012 * Math.min(told.length, WEIGHING)));
  return { from, to, kind: 'column', ideal, least: Math.min(ideal, least) };
}

function linearDraft(part: Segment, wish: AxisWish): Draft {
  const events = wish.items.filter((item) => {
    const day = firstKnownDay(item);
    return day >= part.from && day < part.to;
  });
  // where nothing is known to the day, days need no room of their own
  const isVague =
    part.unit === 'day' && events.length > 0 && !events.some((item) => lasts(item) < DAYS_PER_UNIT.month - 3);
  const unit = isVague ? 'month' : part.unit;
  const units = (part.to - part.from) / DAYS_PER_UNIT[unit];
  const natural = Math.min(units * PX_PER_UNIT[unit], wish.width * 0.7);
  const weighted = natural * (1 + Math.min(events.length, 10) * 0.05);
  const widest = events.reduce((most, item) => Math.max(most, wish.labelWidth(item.label)), 0);
  const weight = Math.min(events.length, WEIGHING);
  const readable = events.length === 0 ? 0 : Math.min(wish.width * (0.12 + 0.02 * weight), widest + LABEL_ROOM);
  const ideal = Math.max(28, weighted, readable);
  const least = Math.min(ideal, wish.width * (events.length === 0 ? 0.06 : 0.09 + 0.012 * weight));
  return { from: part.from, to: part.to, kind: 'linear', ideal, least };
}

/** Days from the first to the last that is known. */
const lasts = (item: TimelineItem): number => (item.start === null || item.end === null ? 1 : item.end - item.start);

/** Everything gets what it needs; what is left over, or missing, is shared by how much each would like. */
function lay(drafts: readonly Draft[], width: number, zoom: number): Piece[] {
  const fixed = sum(drafts.map((draft) => (draft.kind === 'gap' ? draft.ideal : 0)));
  const free = drafts.filter((draft) => draft.kind !== 'gap');
  const available = Math.max(free.length * 8, width - fixed);
  const least = sum(free.map((draft) => draft.least));
  const wishes = sum(free.map((draft) => draft.ideal - draft.least));
  const ideal = sum(free.map((draft) => draft.ideal));
  const share = (draft: Draft): number => (draft.kind === 'column' ? 0.5 : 1) * draft.ideal;
  const shares = sum(free.map(share));
  const surplus = available - ideal;
  const widthOf = (draft: Draft): number => {
    if (draft.kind === 'gap') {
      return draft.ideal;
    }
    if (available <= least) {
      return (draft.least / least) * available;
    }
    if (surplus >= 0 || wishes === 0) {
      return draft.ideal + (surplus * share(draft)) / shares;
    }
    return draft.least + (draft.ideal - draft.least) * ((available - least) / wishes);
  };
  let x = 0;
  return drafts.map((draft) => {
    const stretched = draft.kind === 'gap' ? 1 : draft.kind === 'column' ? Math.min(zoom, COLUMN_ZOOM) : zoom;
    const x0 = x;
    x += Math.max(1, widthOf(draft)) * stretched;
    return { from: draft.from, to: draft.to, kind: draft.kind, x0, x1: x };
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
