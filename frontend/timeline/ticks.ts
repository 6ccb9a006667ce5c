import { type DayNames, civil, epochDay, weekday, yearName } from './calendar';
import type { Piece } from './scale';

export interface Tick {
  x: number;
  text: string;
  /** Said instead where it is the first of its piece. */
  lead?: string;
  /** Said instead where there is no room. */
  short?: string;
}

/** What an axis piece says about itself: three lines of text and hairlines. */
export interface PieceTicks {
  /** First line: the larger unit, from where it starts. */
  upper: Tick[];
  /** Second line: letters of the days of the week. */
  letters: Tick[];
  /** Third line, centred on their unit. */
  lower: Tick[];
  /** Hairlines down through the lanes. */
  lines: number[];
  /** Saturday and Sunday, as pairs of pixels. */
  weekends: [number, number][];
}

interface Window {
  from: number;
  to: number;
}

const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** Ticks of one linear piece, only for what lies between two pixels. */
export function ticksOf(piece: Piece, left: number, right: number, names: DayNames): PieceTicks {
  const pxPerDay = (piece.x1 - piece.x0) / (piece.to - piece.from);
  const x = (day: number): number => piece.x0 + (day - piece.from) * pxPerDay;
  const seen = {
    from: Math.max(piece.from, piece.from + (left - piece.x0) / pxPerDay),
    to: Math.min(piece.to, piece.from + (right - piece.x0) / pxPerDay),
  };
  if (seen.to <= seen.from) {
    return { upper: [], letters: [], lower: [], lines: [], weekends: [] };
  }
  if (pxPerDay >= 15) {
    return dayTicks(seen, x, pxPerDay, names);
  }
  if (pxPerDay * 7 >= 44) {
    return weekTicks(seen, x, names);
  }
  if (pxPerDay * 30.4 >= 13) {
    return monthTicks(seen, x, pxPerDay * 30.4, names);
  }
  return yearTicks(seen, x, pxPerDay * 365.2425);
}

function dayTicks(seen: Window, x: (day: number) => number, px: number, names: DayNames): PieceTicks {
  const ticks: PieceTicks = { upper: monthStarts(seen, x, names), letters: [], lower: [], lines: [], weekends: [] };
  for (let day = Math.floor(seen.from); day < seen.to; day++) {
    const centre = x(day + 0.5);
    ticks.letters.push({ x: centre, text: names.weekday(day, px >= 44 ? 'short' : 'narrow') });
    ticks.lower.push({ x: centre, text: String(civil(day).day) });
    if (weekday(day) === 0 || px >= 60) {
      ticks.lines.push(x(day));
    }
    if (weekday(day) === 5) {
      ticks.weekends.push([x(day), x(Math.min(day + 2, seen.to))]);
    }
  }
  return ticks;
}

function weekTicks(seen: Window, x: (day: number) => number, names: DayNames): PieceTicks {
  const ticks: PieceTicks = { upper: monthStarts(seen, x, names), letters: [], lower: [], lines: [], weekends: [] };
  const first = Math.floor(seen.from) - weekday(seen.from) + 7;
  for (let day = first; day < seen.to; day += 7) {
    ticks.lower.push({ x: x(day), text: String(civil(day).day) });
    ticks.lines.push(x(day));
  }
  return ticks;
}

function monthStarts(seen: Window, x: (day: number) => number, names: DayNames): Tick[] {
  const start = (day: number): Tick => ({
    x: x(day),
    text: civil(day).month === 1 ? names.monthAndYear(day) : names.month(day, 'long'),
    lead: names.monthAndYear(day),
    short: `${names.month(day, 'short')} ${yearName(civil(day).year)}`,
  });
  const starts = [start(seen.from)];
  for (let day = nextMonth(seen.from); day < seen.to; day = nextMonth(day)) {
    starts.push(start(day));
  }
  return starts;
}

function monthTicks(seen: Window, x: (day: number) => number, px: number, names: DayNames): PieceTicks {
  const ticks: PieceTicks = { upper: [], letters: [], lower: [], lines: [], weekends: [] };
  const step = px >= 28 ? 1 : 3;
  const width = px >= 84 ? 'long' : 'short';
  const { year, month } = civil(seen.from);
  ticks.upper.push({ x: x(seen.from), text: yearName(year) });
  for (let day = epochDay(year, month); day < seen.to; day = nextMonth(day)) {
    if ((civil(day).month - 1) % step !== 0) {
      continue;
    }
    if (day >= seen.from) {
      ticks.lines.push(x(day));
    }
    const middle = x((Math.max(day, seen.from) + Math.min(nextMonth(day), seen.to)) / 2);
    ticks.lower.push({ x: middle, text: names.month(day, width) });
    if (civil(day).month === 1 && day > seen.from) {
      ticks.upper.push({ x: x(day), text: yearName(civil(day).year) });
    }
  }
  return ticks;
}

const nextMonth = (day: number): number => {
  const { year, month } = civil(day);
  return epochDay(year, month + 1);
};

function yearTicks(seen: Window, x: (day: number) => number, px: number): PieceTicks {
  const ticks: PieceTicks = { upper: [], letters: [], lower: [], lines: [], weekends: [] };
  const step = YEAR_STEPS.find((years) => years * px >= 40) ?? 10_000;
  const first = step === 1 ? civil(seen.from).year : Math.ceil(civil(seen.from).year / step) * step;
  for (let year = first; epochDay(year) < seen.to; year += step) {
    const day = epochDay(year);
    if (day >= seen.from) {
      ticks.lines.push(x(day));
    }
    const middle = (Math.max(day, seen.from) + Math.min(epochDay(year + 1), seen.to)) / 2;
    if (step === 1 || day >= seen.from) {
      ticks.lower.push({ x: step === 1 ? x(middle) : x(day), text: yearName(year) });
    }
  }
  if (ticks.lower.length === 0) {
    ticks.upper.push({ x: x(seen.from), text: yearName(civil(seen.from).year) });
  }
  return ticks;
}

/** Chooses the longest text that fits for each tick and drops those that would touch the one before. */
export function withoutOverlap(ticks: readonly Tick[], width: (text: string) => number, until: number): Tick[] {
  const kept: Tick[] = [];
  let end = -Infinity;
  for (const [index, tick] of ticks.entries()) {
    const wall = index === 0 ? (ticks[1]?.x ?? until) : until;
    const texts =
      kept.length === 0 ? [tick.lead ?? tick.text, tick.short ?? tick.text] : [tick.text, tick.short ?? tick.text];
    const text = texts.find((each) => tick.x + width(each) + 8 <= wall);
    if (text === undefined || tick.x < end) {
      continue;
    }
    kept.push({ x: tick.x, text });
    end = tick.x + width(text) + 10;
  }
  return kept;
}
