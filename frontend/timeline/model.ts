/** What the server hands to the chart. Days are counted from 1 January 1970; a start belongs to the stretch, an end does not. */
export type Quad = 'vcoop' | 'mcoop' | 'vconf' | 'mconf' | 'other';
export type Status = 'happened' | 'ongoing' | 'planned' | 'said' | 'hypothetical' | 'negated';
export type Extent = 'day' | 'within' | 'throughout' | 'bound';
export type LaneBy = 'actor' | 'kind' | 'article' | 'place' | 'status';

export interface LaneRef {
  key: string;
  name: string;
  note?: string | null;
  rank: number;
}

export interface TimelineItem {
  id: string;
  headline: string;
  label: string;
  /** The full accessible name. */
  name: string;
  kind: string;
  quad: Quad;
  status: Status;
  lanes: Partial<Record<LaneBy, LaneRef>>;
  start: number | null;
  end: number | null;
  extent: Extent;
  approximate: boolean;
  /** TIMEX3 code of a part of the day, such as EV. */
  dayPart: string | null;
  /** The place in the text's order. */
  order: number;
  reported: number[];
  certainty: number;
}

export interface DayLabel {
  day: number;
  label: string;
}

export interface TimelineModel {
  published: DayLabel | null;
  others: DayLabel[];
  items: TimelineItem[];
}

export const EMPTY_MODEL: TimelineModel = { published: null, others: [], items: [] };

const QUADS: readonly string[] = ['vcoop', 'mcoop', 'vconf', 'mconf', 'other'];
const STATUSES: readonly string[] = ['happened', 'ongoing', 'planned', 'said', 'hypothetical', 'negated'];
const EXTENTS: readonly string[] = ['day', 'within', 'throughout', 'bound'];
/** Beyond this no calendar of the browser can name a day. */
const FARTHEST = 99_000_000;

const day = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < FARTHEST ? Math.floor(value) : null;

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function oneOf<T extends string>(value: unknown, allowed: readonly string[], otherwise: T): T {
  return typeof value === 'string' && allowed.includes(value) ? (value as T) : otherwise;
}

function dayLabel(value: Partial<DayLabel> | null | undefined): DayLabel | null {
  const at = day(value?.day);
  return at === null ? null : { day: at, label: text(value?.label) };
}

function item(raw: Partial<TimelineItem>, index: number): TimelineItem {
  const start = day(raw.start);
  const given = day(raw.end);
  const end = given !== null && start !== null && given <= start ? start + 1 : given;
  // a label that was cut by counting letters is cut anew here, by the room there is
  const short = text(raw.label).endsWith('…') ? '' : text(raw.label);
  const label = short || text(raw.headline) || text(raw.label) || 'Event without a name';
  return {
    id: text(raw.id) || `item-${index}`,
    headline: text(raw.headline) || label,
    label,
    name: text(raw.name) || text(raw.headline) || label,
    kind: text(raw.kind),
    quad: oneOf(raw.quad, QUADS, 'other'),
    status: oneOf(raw.status, STATUSES, 'happened'),
    lanes: raw.lanes ?? {},
    start,
    end,
    extent: oneOf(raw.extent, EXTENTS, 'day'),
    approximate: raw.approximate === true,
    dayPart: text(raw.dayPart) || null,
    order: typeof raw.order === 'number' && Number.isFinite(raw.order) ? raw.order : index,
    reported: (raw.reported ?? []).map(day).filter((at): at is number => at !== null),
    certainty: typeof raw.certainty === 'number' ? raw.certainty : 1,
  };
}

/** Takes whatever came over the wire; a day that cannot be read counts as not known, a name that is missing is replaced. */
export function readModel(raw: Partial<TimelineModel> | null | undefined): TimelineModel {
  return {
    published: dayLabel(raw?.published),
    others: (raw?.others ?? []).map(dayLabel).filter((other): other is DayLabel => other !== null),
    items: (raw?.items ?? []).map(item),
  };
}

/** Known only by a limit, or not at all: it rests on the shelf. */
export function isUndated(event: TimelineItem): boolean {
  if (event.start === null && event.end === null) {
    return true;
  }
  return event.extent === 'bound' && event.start === null;
}

/** Told as something to come. */
export const isExpected = (event: TimelineItem): boolean =>
  event.status === 'planned' || event.status === 'hypothetical';

/** The first day that is known of an event: its start, or the last day of a stretch that is open to the left. */
export function firstKnownDay(event: TimelineItem): number {
  return event.start ?? (event.end ?? 1) - 1;
}

export const isOneDay = (event: TimelineItem): boolean =>
  event.start !== null && (event.end === event.start + 1 || (event.extent === 'day' && event.end === null));

/** In the order of time; events of one day in the order of the text. */
export function byTime(a: TimelineItem, b: TimelineItem): number {
  return firstKnownDay(a) - firstKnownDay(b) || a.order - b.order || a.id.localeCompare(b.id);
}

/** Whether both tell of the same events, so that the view may stay; their publication line may have changed. */
export function hasSameItems(a: TimelineModel, b: TimelineModel | undefined): boolean {
  return b?.items.length === a.items.length && a.items.every((item, index) => item.id === b.items[index]?.id);
}
