/** Days since 1 January 1970 and what people call them. Proleptic Gregorian, year 0 is 1 BC; no zone, no clock. */
const MS_PER_DAY = 86_400_000;

export interface CivilDay {
  year: number;
  /** 1 to 12 */
  month: number;
  day: number;
}

export function civil(epochDay: number): CivilDay {
  const date = new Date(epochDay * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A month beyond 1 to 12 runs into the next or last year. */
export function epochDay(year: number, month = 1, day = 1): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS_PER_DAY);
}

/** 0 is Monday. */
export const weekday = (day: number): number => (((Math.floor(day) + 3) % 7) + 7) % 7;

export type Unit = 'day' | 'month' | 'year' | 'decade' | 'century';

const YEARS: Record<Unit, number> = { day: 0, month: 0, year: 1, decade: 10, century: 100 };

/** The unit's start on or before the day. */
export function floorTo(unit: Unit, day: number): number {
  if (unit === 'day') {
    return Math.floor(day);
  }
  const { year, month } = civil(day);
  if (unit === 'month') {
    return epochDay(year, month);
  }
  return epochDay(Math.floor(year / YEARS[unit]) * YEARS[unit]);
}

/** The unit's start on or after the day. */
export function ceilTo(unit: Unit, day: number): number {
  const floor = floorTo(unit, day);
  return floor === day ? day : next(unit, floor);
}

function next(unit: Unit, start: number): number {
  if (unit === 'day') {
    return start + 1;
  }
  const { year, month } = civil(start);
  return unit === 'month' ? epochDay(year, month + 1) : epochDay(year + YEARS[unit]);
}

/** A year as people write it. */
export const yearName = (year: number): string => (year > 0 ? String(year) : `${1 - year} BC`);

/** Names of days and months in one locale. */
export class DayNames {
  private readonly formats = new Map<string, Intl.DateTimeFormat>();

  private readonly locale: string;

  /** Plain English is written day before month here. */
  constructor(locale: string) {
    this.locale = locale === 'en' ? 'en-GB' : locale;
  }

  month(day: number, width: 'long' | 'short' | 'narrow'): string {
    return this.format(`m-${width}`, { month: width }, day);
  }

  weekday(day: number, width: 'long' | 'short' | 'narrow'): string {
    return this.format(`w-${width}`, { weekday: width }, day);
  }

  /** "Friday 4 February" */
  dayInFull(day: number): string {
    return this.format('day', { weekday: 'long', day: 'numeric', month: 'long' }, day).replace(',', '');
  }

  monthAndYear(day: number): string {
    return `${this.month(day, 'long')} ${yearName(civil(day).year)}`;
  }

  private format(key: string, options: Intl.DateTimeFormatOptions, day: number): string {
    let format = this.formats.get(key);
    if (!format) {
      format = new Intl.DateTimeFormat(this.locale, { ...options, timeZone: 'UTC' });
      this.formats.set(key, format);
    }
    return format.format(day * MS_PER_DAY);
  }
}

const many = (count: number, unit: string): string => `${count.toLocaleString('en')} ${unit}${count === 1 ? '' : 's'}`;

/** How long a stretch of days is, in the unit one would say: "20 months", "3 weeks". */
export function lengthInWords(days: number): string {
  if (days < 21) {
    return many(Math.round(days), 'day');
  }
  if (days < 60) {
    return many(Math.round(days / 7), 'week');
  }
  const months = Math.round(days / 30.437);
  return months < 36 ? many(months, 'month') : many(Math.round(days / 365.2425), 'year');
}
