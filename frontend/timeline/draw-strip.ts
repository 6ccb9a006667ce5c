import { type DayNames, civil, epochDay, yearName } from './calendar';
import type { Chart, Metrics } from './chart';
import type { DrawState } from './draw-events';
import { firstKnownDay } from './model';
import type { Sketch } from './scene';

/** The true scale beneath: days to pixels of the element. */
export interface StripScale {
  from: number;
  to: number;
  x: (day: number) => number;
  day: (x: number) => number;
}

export function stripScale(chart: Chart): StripScale {
  const air = Math.max(1, (chart.axis.scale.to - chart.axis.scale.from) * 0.015);
  const from = chart.axis.scale.from - air;
  const to = chart.axis.scale.to + air;
  const width = chart.width - chart.gutter;
  return {
    from,
    to,
    x: (day) => chart.gutter + ((day - from) / (to - from)) * width,
    day: (x) => from + ((x - chart.gutter) / width) * (to - from),
  };
}

const BIN = 7;

export function drawStrip(
  s: Sketch,
  chart: Chart,
  offset: number,
  metrics: Metrics,
  state: DrawState,
  names: DayNames,
): void {
  if (chart.dated.length === 0) {
    return;
  }
  const strip = stripScale(chart);
  const base = chart.strip.top + chart.strip.height;
  drawWedges(s, chart, offset, strip);
  s.line(chart.gutter, base - 0.5, chart.width, base - 0.5, 'rule-strong');
  drawBars(s, chart, strip, state);
  drawGapNote(s, chart, strip, metrics);
  let last = -Infinity;
  for (const tick of stripTicks(strip, chart.width - chart.gutter, names)) {
    const x = Math.round(strip.x(tick.day)) + 0.5;
    s.line(x, base, x, base + 5, 'rule-strong');
    const end = x + 4 + metrics.note(tick.text, false);
    if (x > last + 8 && end < chart.width) {
      s.text(tick.text, x + 4, base + 13, 'ink-3');
      last = end;
    }
  }
}

/** Tie each stretch that is seen above to its place on the true scale. */
function drawWedges(s: Sketch, chart: Chart, offset: number, strip: StripScale): void {
  const base = chart.strip.top + chart.strip.height;
  for (const run of runs(chart)) {
    const left = Math.max(run.x0, offset);
    const right = Math.min(run.x1, offset + chart.width - chart.gutter);
    if (right <= left) {
      continue;
    }
    const above: [number, number] = [left - offset + chart.gutter, right - offset + chart.gutter - 0.5];
    const below: [number, number] = [strip.x(chart.axis.scale.day(left)), strip.x(chart.axis.scale.day(right - 0.001))];
    const points: [number, number][] = [
      [above[0], chart.bottom + 1],
      [above[1], chart.bottom + 1],
      [below[1], chart.strip.top],
      [below[1], base],
      [below[0], base],
      [below[0], chart.strip.top],
      [above[0], chart.bottom + 1],
    ];
    s.add({ op: 'path', points, fill: 'wash', stroke: 'rule', width: 1 });
  }
}

/** Neighbouring pieces without a gap between them. */
function runs(chart: Chart): { x0: number; x1: number }[] {
  const found: { x0: number; x1: number }[] = [];
  for (const piece of chart.axis.scale.pieces) {
    const last = found[found.length - 1];
    if (piece.kind === 'gap') {
      continue;
    }
    if (last && last.x1 === piece.x0) {
      last.x1 = piece.x1;
      continue;
    }
    found.push({ x0: piece.x0, x1: piece.x1 });
  }
  return found;
}

function drawBars(s: Sketch, chart: Chart, strip: StripScale, state: DrawState): void {
  const bins = new Map<number, number>();
  let chosen: number | null = null;
  for (const item of chart.dated) {
    const bin = Math.floor((strip.x(firstKnownDay(item) + 0.5) - chart.gutter) / BIN);
    bins.set(bin, (bins.get(bin) ?? 0) + 1);
    chosen = item.id === state.selected ? bin : chosen;
  }
  const most = Math.max(...bins.values());
  const base = chart.strip.top + chart.strip.height - 1;
  for (const [bin, count] of bins) {
    const height = Math.max(3, (count / most) * (chart.strip.height - 4));
    const fill = bin === chosen ? 'ink' : 'ink-3';
    s.add({ op: 'rect', x: chart.gutter + bin * BIN, y: base - height, w: BIN - 1, h: height, fill });
  }
}

function drawGapNote(s: Sketch, chart: Chart, strip: StripScale, metrics: Metrics): void {
  const words = 'nothing dated here';
  for (const gap of chart.axis.gaps) {
    const from = strip.x(gap.from);
    const to = strip.x(gap.to);
    if (to - from > metrics.note(words, false) + 24) {
      s.text(words, (from + to) / 2, chart.strip.top + chart.strip.height - 8, 'ink-3', { align: 'center' });
    }
  }
}

const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

function stripTicks(strip: StripScale, width: number, names: DayNames): { day: number; text: string }[] {
  const pxPerYear = (width / (strip.to - strip.from)) * 365.25;
  if (pxPerYear >= 140) {
    return monthTicks(strip, pxPerYear / 12, names);
  }
  const step = YEAR_STEPS.find((years) => years * pxPerYear >= 70) ?? 5000;
  const ticks = [];
  for (let year = Math.ceil(civil(strip.from).year / step) * step; epochDay(year) < strip.to; year += step) {
    if (epochDay(year) >= strip.from) {
      ticks.push({ day: epochDay(year), text: yearName(year) });
    }
  }
  return ticks;
}

function monthTicks(strip: StripScale, pxPerMonth: number, names: DayNames): { day: number; text: string }[] {
  const step = [1, 3, 6].find((months) => months * pxPerMonth >= 64) ?? 6;
  const ticks = [];
  const { year } = civil(strip.from);
  for (let month = 1; epochDay(year, month) < strip.to; month += step) {
    const day = epochDay(year, month);
    if (day >= strip.from) {
      const isJanuary = civil(day).month === 1;
      ticks.push({ day, text: isJanuary ? yearName(civil(day).year) : names.month(day, 'long') });
    }
  }
  return ticks;
}
