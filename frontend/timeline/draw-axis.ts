import { isAfterPublication } from './axis';
import type { DayNames } from './calendar';
import { civil } from './calendar';
import type { Chart, Metrics } from './chart';
import { firstKnownDay } from './model';
import type { Piece } from './scale';
import type { Sketch } from './scene';
import { ticksOf, withoutOverlap } from './ticks';

/** Pixels from the edge of a gap to its torn line. */
export const TORN = 8;

/** Ticks and day columns. */
export function drawAxis(s: Sketch, chart: Chart, offset: number, metrics: Metrics, names: DayNames): void {
  const seen = chart.axis.scale.pieces.filter((piece) => piece.x1 > offset && piece.x0 < offset + chart.width);
  const shift = chart.gutter - offset;
  seen.filter((piece) => piece.kind === 'column').forEach((piece) => drawColumn(s, chart, piece, shift));
  const linear = seen.filter((piece) => piece.kind === 'linear');
  linear.forEach((piece) => drawTicks(s, chart, piece, shift, metrics, names));
  drawColumnHeads(s, chart, seen, shift, metrics, names);
  seen.forEach((piece) => {
    if (piece.kind === 'gap') {
      return;
    }
    const isAfterGap = chart.axis.gaps.some((gap) => gap.x1 === piece.x0);
    const isBeforeGap = chart.axis.gaps.some((gap) => gap.x0 === piece.x1);
    const y = chart.top - 0.5;
    s.line(piece.x0 + shift - (isAfterGap ? TORN : 0), y, piece.x1 + shift + (isBeforeGap ? TORN : 0), y, 'ink');
  });
}

function drawColumn(s: Sketch, chart: Chart, piece: Piece, shift: number): void {
  s.add({
    op: 'rect',
    x: piece.x0 + shift,
    y: chart.top,
    w: piece.x1 - piece.x0,
    h: chart.laneBottom + 2 - chart.top,
    fill: 'wash',
  });
  if (Number.isInteger(piece.from)) {
    s.line(
      Math.round(piece.x0 + shift) + 0.5,
      chart.top,
      Math.round(piece.x0 + shift) + 0.5,
      chart.laneBottom + 2,
      'rule',
    );
  }
}

function drawTicks(s: Sketch, chart: Chart, piece: Piece, shift: number, metrics: Metrics, names: DayNames): void {
  const ticks = ticksOf(piece, -shift, chart.width - shift, names);
  const foot = chart.laneBottom + 2;
  for (const [from, to] of ticks.weekends) {
    s.add({ op: 'rect', x: from + shift, y: chart.top, w: to - from, h: foot - chart.top, fill: 'wash' });
  }
  for (const x of ticks.lines) {
    s.line(Math.round(x + shift) + 0.5, chart.top, Math.round(x + shift) + 0.5, foot, 'rule');
  }
  const width = (text: string): number => metrics.note(text, true);
  const next = chart.axis.scale.pieces[chart.axis.scale.pieces.indexOf(piece) + 1];
  const until = next?.kind === 'column' ? piece.x1 + (next.x1 - next.x0) * 0.3 : piece.x1 + 2;
  const flag = flagBox(chart, -(shift - chart.gutter), metrics);
  for (const tick of withoutOverlap(ticks.upper, width, until)) {
    const x = Math.round(tick.x + shift) + 0.5;
    if (flag && x < flag.x + flag.width && x + 5 + width(tick.text) > flag.x) {
      continue;
    }
    s.line(x, 4, x, ticks.letters.length + ticks.lower.length > 0 ? 18 : chart.top, 'rule-strong');
    s.text(tick.text, x + 5, 13, 'ink', { bold: true });
  }
  for (const tick of ticks.letters) {
    const half = metrics.note(tick.text, false) / 2;
    const x = tick.x + shift;
    if (!flag || x + half < flag.x || x - half > flag.x + flag.width) {
      s.text(tick.text, x, 28, 'ink-3', { align: 'center' });
    }
  }
  const lower = centred(ticks.lower, metrics).filter(
    (tick) => tick.x > piece.x0 - 4 && tick.x + metrics.note(tick.text, false) < piece.x1 - 4,
  );
  for (const tick of withoutOverlap(lower, (text) => metrics.note(text, false) - 6, Infinity)) {
    s.text(tick.text, tick.x + metrics.note(tick.text, false) / 2 + shift, 42, 'ink', { align: 'center' });
  }
}

const centred = (ticks: readonly { x: number; text: string }[], metrics: Metrics): { x: number; text: string }[] =>
  ticks.map((tick) => ({ x: tick.x - metrics.note(tick.text, false) / 2, text: tick.text }));

function drawColumnHeads(
  s: Sketch,
  chart: Chart,
  seen: readonly Piece[],
  shift: number,
  metrics: Metrics,
  names: DayNames,
): void {
  const published = chart.model.published?.day ?? null;
  for (const piece of seen.filter((one) => one.kind === 'column')) {
    const day = Math.floor(piece.from);
    const told = chart.dated.filter((item) => firstKnownDay(item) === day);
    const x = piece.x0 + shift + 12;
    const room = piece.x1 - piece.x0 - 16;
    if (piece.from !== day) {
      const late = told.filter((item) => isAfterPublication(item, day)).length;
      headText(
        s,
        metrics,
        x + 2,
        room,
        '',
        late > 0 ? [`still to come, ${late}`, `to come, ${late}`, String(late)] : [],
      );
      continue;
    }
    const count = told.filter((item) => day !== published || !isAfterPublication(item, day)).length;
    s.line(Math.round(piece.x0 + shift) + 0.5, 26, Math.round(piece.x0 + shift) + 0.5, chart.top, 'rule-strong');
    const date = `${civil(day).day} ${names.month(day, 'short')}`;
    const title = [names.dayInFull(day), `${names.weekday(day, 'short')} ${date}`, date].find(
      (text) => metrics.note(text, true) <= room,
    );
    const events = `${count} event${count === 1 ? '' : 's'}`;
    const notes = count === 0 ? [] : [...(count > 1 ? [`${events}, in the order told`] : []), events, String(count)];
    headText(s, metrics, x, room, title ?? '', notes);
  }
}

function headText(s: Sketch, metrics: Metrics, x: number, room: number, title: string, notes: readonly string[]): void {
  s.text(title, x, 42, 'ink', { bold: true });
  const start = title ? metrics.note(title, true) + 8 : 0;
  const note = notes.find((text) => start + metrics.note(text, false) <= room);
  if (note) {
    s.text(note, x + start, 42, 'ink-3');
  }
}

/** The torn edges of what is squeezed, and nothing between them. */
export function drawGaps(s: Sketch, chart: Chart, offset: number): void {
  chart.axis.gaps.forEach((gap) => drawGap(s, chart, gap, chart.gutter - offset));
}

function drawGap(s: Sketch, chart: Chart, piece: Piece, shift: number): void {
  const from = piece.x0 + shift + TORN;
  const to = piece.x1 + shift - TORN;
  s.add({ op: 'rect', x: from, y: chart.top - 15, w: to - from, h: chart.laneBottom + 17 - chart.top, fill: 'paper' });
  s.add({ op: 'wave', x: from, y1: chart.top - 15, y2: chart.laneBottom + 2, colour: 'rule-strong' });
  s.add({ op: 'wave', x: to, y1: chart.top - 15, y2: chart.laneBottom + 2, colour: 'rule-strong' });
}

/** The flag on the publication line, right of the line where there is room; null when the line is out of sight. */
export function flagBox(
  chart: Chart,
  offset: number,
  metrics: Metrics,
): { x: number; width: number; text: string } | null {
  if (chart.axis.publishedX === null || !chart.model.published) {
    return null;
  }
  const line = chart.gutter + chart.axis.publishedX - offset;
  if (line < chart.gutter - 1 || line > chart.width + 1) {
    return null;
  }
  const { label } = chart.model.published;
  const full = label.startsWith('Published') ? label : `Published ${label}`.trim();
  const isShort = metrics.note(full, true) + 14 > (chart.width - chart.gutter) * 0.5;
  const text = isShort ? label : full;
  const width = metrics.note(text, true) + 14;
  const x = line + width <= chart.width ? line - 0.75 : Math.max(chart.gutter, line - width + 0.75);
  return { x, width, text };
}
