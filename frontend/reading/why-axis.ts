/** The small axis under "Why this date?": cells of one unit, wide enough for everything that has to be shown. */
export type Unit = 'day' | 'month' | 'year' | 'decade';

/** Epoch days, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

export interface Cell extends Stretch {
  label: string;
  /** The larger unit where it begins: a month above days, a year above months. */
  above: string;
}

export interface WhyAxis {
  unit: Unit;
  cells: Cell[];
  start: number;
  end: number;
}

const DAY = 86_400_000;
const MOST_CELLS = 22;
const LEAST_CELLS = 9;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

const dateOf = (day: number) => new Date(day * DAY);

function dayOf(year: number, month: number, date = 1): number {
  const at = new Date(Date.UTC(2000, month, date));
  at.setUTCFullYear(year + (at.getUTCFullYear() - 2000));
  return Math.round(at.getTime() / DAY);
}

/** Number of the cell that holds a day. */
function indexOf(day: number, unit: Unit): number {
  const date = dateOf(day);
  switch (unit) {
    case 'day':
      return day;
    case 'month':
      return date.getUTCFullYear() * 12 + date.getUTCMonth();
    case 'year':
      return date.getUTCFullYear();
    case 'decade':
      return Math.floor(date.getUTCFullYear() / 10);
  }
}

function startOf(index: number, unit: Unit): number {
  switch (unit) {
    case 'day':
      return index;
    case 'month':
      return dayOf(Math.floor(index / 12), ((index % 12) + 12) % 12);
    case 'year':
      return dayOf(index, 0);
    case 'decade':
      return dayOf(index * 10, 0);
  }
}

function cellOf(index: number, unit: Unit, first: boolean): Cell {
  const start = startOf(index, unit);
  const date = dateOf(start);
  const end = startOf(index + 1, unit);
  const year = String(date.getUTCFullYear());
  if (unit === 'day') {
    const month = `${MONTHS[date.getUTCMonth()] ?? ''} ${year}`;
    return { start, end, label: String(date.getUTCDate()), above: first || date.getUTCDate() === 1 ? month : '' };
  }
  if (unit === 'month') {
    const label = MONTHS[date.getUTCMonth()] ?? '';
    return { start, end, label, above: first || date.getUTCMonth() === 0 ? year : '' };
  }
  return { start, end, label: unit === 'decade' ? `${year}s` : year, above: '' };
}

/** The finest unit that shows all of it in few enough cells. */
export function axisFor(stretches: Stretch[]): WhyAxis {
  const from = Math.min(...stretches.map((s) => s.start));
  const to = Math.max(...stretches.map((s) => s.end - 1));
  const units: Unit[] = ['day', 'month', 'year', 'decade'];
  const unit = units.find((u) => indexOf(to, u) - indexOf(from, u) + 3 <= MOST_CELLS) ?? 'decade';
  let first = indexOf(from, unit) - 1;
  let last = indexOf(to, unit) + 1;
  for (let late = true; last - first + 1 < LEAST_CELLS; late = !late) {
    if (late) {
      last += 1;
    } else {
      first -= 1;
    }
  }
  const cells = Array.from({ length: last - first + 1 }, (_, i) => cellOf(first + i, unit, i === 0));
  return { unit, cells, start: cells[0].start, end: cells[cells.length - 1].end };
}

/** Place of a day's start between 0 and `width`; every cell is equally wide. */
export function xOf(axis: WhyAxis, day: number, width: number): number {
  const cell = width / axis.cells.length;
  if (day <= axis.start) {
    return 0;
  }
  if (day >= axis.end) {
    return width;
  }
  const at = axis.cells.findIndex((c) => day < c.end);
  const within = axis.cells[at];
  return (at + (day - within.start) / (within.end - within.start)) * cell;
}

/** Every how many cells a label fits. */
export function labelStep(axis: WhyAxis, width: number): number {
  const wide = { day: 20, month: 30, year: 34, decade: 42 }[axis.unit];
  return Math.max(1, Math.ceil((wide * axis.cells.length) / width));
}
