import { lengthInWords } from './calendar';
import type { Chart, Metrics } from './chart';
import { TORN } from './draw-axis';
import type { Glyph } from './glyphs';
import { pillWidth } from './clusters';
import type { LaneBox } from './lane-boxes';
import { isExpected } from './model';
import { AIR, type Placed, type PlacedCluster, type PlacedEvent, type PlacedLabel } from './placed';
import type { Sketch } from './scene';
import { LABEL_GAP } from './spots';

export interface DrawState {
  selected: string | null;
  hovered: string | null;
}

/** The middle of the row of a placed event. */
export const rowY = (chart: Chart, box: LaneBox, row: number): number => box.firstRow + row * chart.row;

/** What is selected or pointed at comes last, on top. */
export function drawEvents(s: Sketch, chart: Chart, offset: number, state: DrawState, metrics: Metrics): void {
  const onTop: (() => void)[] = [];
  for (const box of chart.lanes) {
    for (const placed of box.placed) {
      const paintIt = (): void => drawPlaced(s, chart, box, placed, offset, state, metrics);
      if (holds(placed, state.selected) || holds(placed, state.hovered)) {
        onTop.push(paintIt);
      } else {
        paintIt();
      }
    }
  }
  onTop.forEach((paintIt) => paintIt());
}

const holds = (placed: Placed, id: string | null): boolean =>
  id !== null && (placed.kind === 'event' ? placed.glyph.item.id === id : placed.items.some((item) => item.id === id));

function drawPlaced(
  s: Sketch,
  chart: Chart,
  box: LaneBox,
  placed: Placed,
  offset: number,
  state: DrawState,
  metrics: Metrics,
): void {
  const shift = chart.gutter - offset;
  const isSeen = placed.right + shift > chart.gutter - 8 && placed.left + shift < chart.width + 60;
  if (!isSeen) {
    return;
  }
  const y = rowY(chart, box, placed.row);
  if (placed.kind === 'cluster') {
    drawCluster(s, chart, placed, y, offset, state, metrics);
    return;
  }
  drawEvent(s, chart, box, placed, y, offset, state, metrics);
}

function drawEvent(
  s: Sketch,
  chart: Chart,
  box: LaneBox,
  placed: PlacedEvent,
  y: number,
  offset: number,
  state: DrawState,
  metrics: Metrics,
): void {
  const shift = chart.gutter - offset;
  const { glyph, label } = placed;
  const isSelected = glyph.item.id === state.selected;
  const isHovered = glyph.item.id === state.hovered && !isSelected;
  const x = glyph.mark + shift;
  const hasSpan = glyph.to - glyph.from > 24 && glyph.line !== 'throughout';
  if (isSelected && hasSpan) {
    s.add({
      op: 'rect',
      x: glyph.from + shift - 5,
      y: y - 11,
      w: glyph.to - glyph.from + 10,
      h: 22,
      radius: 3,
      fill: 'hl',
      stroke: 'ink',
    });
  }
  drawLine(s, chart, box, placed, y, shift);
  if ((isSelected && !hasSpan) || isHovered) {
    s.add({ op: 'ring', x, y, r: 10, colour: 'ink' });
  }
  s.add({ op: 'mark', quad: glyph.item.quad, status: glyph.item.status, x, y });
  if (label.text === '' && !isSelected && !isHovered) {
    return;
  }
  const labelY = label.at === 'below' ? y + chart.row : y;
  const shown = isSelected || isHovered ? fullLabel(chart, placed, offset, metrics) : label;
  drawLabel(s, shown.text + doubt(glyph), shown.x + shift, labelY, shown.width, isSelected, isHovered);
}

/**
 * The label of what is selected or pointed at may cover its neighbours, but neither a gap nor the publication line. It
 * stands right of the mark, or left where there is more room.
 */
export function labelOnTop(
  chart: Chart,
  text: string,
  left: number,
  right: number,
  offset: number,
  metrics: Metrics,
): Omit<PlacedLabel, 'at'> {
  const walls = chart.axis.gaps.flatMap((gap) => [gap.x0 + TORN, gap.x1 - TORN]);
  if (chart.axis.publishedX !== null) {
    walls.push(chart.axis.publishedX);
  }
  const middle = (left + right) / 2;
  const end = Math.min(offset + chart.width - chart.gutter, ...walls.filter((wall) => wall > middle)) - AIR;
  const start = Math.max(offset, ...walls.filter((wall) => wall < middle)) + AIR;
  const full = metrics.label(text, true);
  if (right + full <= end || end - right >= left - start) {
    const shown = metrics.shorten(text, Math.max(0, end - right));
    return { text: shown, x: right, width: metrics.label(shown, true) };
  }
  const shown = metrics.shorten(text, left - start);
  const width = metrics.label(shown, true);
  return { text: shown, x: left - width, width };
}

/** Of an event that is selected or pointed at: where its label was cut or left out, all of it that there is room for. */
function fullLabel(chart: Chart, placed: PlacedEvent, offset: number, metrics: Metrics): Omit<PlacedLabel, 'at'> {
  const { glyph, label } = placed;
  const isCut = label.text === '' || (label.at === 'right' && label.text !== glyph.item.label);
  return isCut ? labelOnTop(chart, glyph.item.label, glyph.mark - LABEL_GAP, label.x, offset, metrics) : label;
}

const doubt = (glyph: Glyph): string => (glyph.item.certainty < 0.5 && !glyph.item.label.endsWith('?') ? '?' : '');

function drawLabel(
  s: Sketch,
  text: string,
  x: number,
  y: number,
  width: number,
  isSelected: boolean,
  isHovered: boolean,
): void {
  if (isSelected) {
    s.add({ op: 'rect', x: x - 5, y: y - 11, w: width + 10, h: 22, radius: 3, fill: 'hl-strong', stroke: 'ink' });
  } else if (isHovered) {
    s.add({ op: 'rect', x: x - 5, y: y - 11, w: width + 10, h: 22, radius: 3, fill: 'paper', stroke: 'ink' });
  }
  s.text(text, x, y + 4.5, isSelected ? 'hl-ink' : 'ink', { size: 13.5, bold: isSelected });
}

function drawLine(s: Sketch, chart: Chart, box: LaneBox, placed: PlacedEvent, y: number, shift: number): void {
  const { glyph } = placed;
  const colour = `q-${glyph.item.quad}`;
  const dash = isExpected(glyph.item) ? [4, 4] : undefined;
  if (glyph.runsOn) {
    runOn(s, chart, box, placed, y, shift, colour, dash);
    return;
  }
  if (glyph.line === 'none') {
    return;
  }
  const from = glyph.from + shift;
  const to = glyph.to + shift;
  if (glyph.line === 'about') {
    s.add({ op: 'line', x1: from, y1: y, x2: to, y2: y, colour, width: 2, fade: 'both' });
    return;
  }
  if (glyph.arrowLeft) {
    s.add({ op: 'line', x1: from, y1: y, x2: to, y2: y, colour, width: 2, fade: 'left' });
    s.arrowHead(from + 2, y, -1, colour);
    s.line(to - 1, y - 5, to - 1, y + 5, colour, 2);
    return;
  }
  const start = placed.label.at === 'inline' ? placed.label.x + placed.label.width + 8 + shift : from;
  acrossGaps(s, chart, start, to, y, shift, colour, dash);
  if (glyph.line === 'within') {
    s.line(from + 1, y - 5, from + 1, y + 5, colour, 2);
    s.line(to - 1, y - 5, to - 1, y + 5, colour, 2);
  }
  if (glyph.arrowRight) {
    s.arrowHead(to, y, 1, colour, 2);
  }
}

/** Pixels of the arrow of what is planned without an end. */
const LONGEST_ARROW = 84;

function runOn(
  s: Sketch,
  chart: Chart,
  box: LaneBox,
  placed: PlacedEvent,
  y: number,
  shift: number,
  colour: string,
  dash?: number[],
): void {
  const from = (placed.label.at === 'right' ? placed.right + 6 : placed.glyph.mark + 10) + shift;
  const [room] = freeRooms(box, placed.row, from - shift, from - shift + LONGEST_ARROW, placed);
  const to = Math.min((room?.to ?? 0) + shift, chart.axis.scale.width + shift - 8);
  if (to - from < 14) {
    return;
  }
  s.line(from, y, to, y, colour, 1.6, dash);
  s.arrowHead(to, y, 1, colour);
}

/** Solid where the axis is true, dotted across what is squeezed. */
function acrossGaps(
  s: Sketch,
  chart: Chart,
  from: number,
  to: number,
  y: number,
  shift: number,
  colour: string,
  dash?: number[],
): void {
  let x = from;
  for (const gap of chart.axis.gaps) {
    const start = gap.x0 + shift + TORN;
    const end = gap.x1 + shift - TORN;
    if (end <= x || start >= to) {
      continue;
    }
    s.line(x, y, Math.max(x, start), y, colour, 2, dash);
    s.line(Math.max(x, start) + 4, y, Math.min(to, end) - 4, y, colour, 2, [2, 4]);
    x = Math.min(to, end);
  }
  s.line(x, y, to, y, colour, 2, dash);
}

function drawCluster(
  s: Sketch,
  chart: Chart,
  cluster: PlacedCluster,
  y: number,
  offset: number,
  state: DrawState,
  metrics: Metrics,
): void {
  const shift = chart.gutter - offset;
  const x = cluster.x + shift;
  const chosen = cluster.items.find((item) => item.id === state.selected);
  const first = chosen ?? cluster.items[0]!;
  const count = String(cluster.items.length);
  const isHovered = cluster.items.some((item) => item.id === state.hovered);
  const width = pillWidth(cluster.items.length);
  const fill = chosen ? 'hl-strong' : 'paper';
  const stroke = (chosen ?? isHovered) ? 'ink' : `q-${first.quad}`;
  s.add({ op: 'rect', x, y: y - 10.5, w: width, h: 21, radius: 10.5, fill, stroke, lineWidth: 1.4 });
  const colour = chosen ? { colour: 'hl-ink' } : {};
  s.add({ op: 'mark', quad: first.quad, status: 'plain', x: x + 11, y, scale: 0.86, ...colour });
  s.text(count, x + 20, y + 4.5, chosen ? 'hl-ink' : 'ink', { size: 13.5, bold: true });
  if (chosen) {
    const label = labelOnTop(chart, chosen.label, cluster.x - 8, cluster.x + width + 8, offset, metrics);
    drawLabel(s, label.text, label.x + shift, y, label.width, true, false);
    return;
  }
  if (cluster.label.text) {
    s.text(cluster.label.text, cluster.label.x + shift, y + 4.5, 'ink', { size: 13.5 });
  }
}

/** A tick on the day of each report; away from the publication line only where it covers nothing. */
export function drawReported(s: Sketch, chart: Chart, offset: number): void {
  for (const box of chart.lanes) {
    for (const placed of box.placed) {
      const items = placed.kind === 'event' ? [placed.glyph.item] : placed.items;
      const y = rowY(chart, box, placed.row);
      for (const day of new Set(items.flatMap((item) => item.reported))) {
        const at = reportX(chart, day);
        const x = at + chart.gutter - offset;
        const isOnLine = at === chart.axis.publishedX;
        const isFree = box.placed.every(
          (one) => !rowsOf(one).includes(placed.row) || one.right < at - 4 || one.left > at + 4,
        );
        if (isOnLine || isFree) {
          s.line(x, y - 5, x, y + 5, 'ink', 3);
        }
      }
    }
  }
}

const reportX = (chart: Chart, day: number): number =>
  day === chart.model.published?.day && chart.axis.publishedX !== null
    ? chart.axis.publishedX
    : chart.axis.scale.x(day + 0.5);

/** Of the selected event: a dotted line to the tick of its report, with how much later that was. */
export function drawDelay(s: Sketch, chart: Chart, offset: number, state: DrawState, metrics: Metrics): void {
  for (const box of chart.lanes) {
    const placed = box.placed.find((one) => one.kind === 'event' && one.glyph.item.id === state.selected);
    if (placed?.kind !== 'event') {
      continue;
    }
    const { item } = placed.glyph;
    const reported = item.reported[0];
    if (reported === undefined || item.start === null || item.end === null || item.end > reported) {
      return;
    }
    const shift = chart.gutter - offset;
    const y = rowY(chart, box, placed.row);
    const label = fullLabel(chart, placed, offset, metrics);
    const start =
      (placed.label.at === 'below' ? placed.glyph.to : Math.max(placed.right, label.x + label.width + 5)) + 9;
    const rooms = freeRooms(box, placed.row, start, reportX(chart, reported) - 2);
    rooms.forEach((room) => s.line(room.from + shift, y, room.to + shift, y, 'ink', 1, [1, 3]));
    const words = delayInWords(reported - (item.end - 1), reported - item.start);
    const width = metrics.note(words, false) + 24;
    const widest = rooms.reduce((best, room) => (room.to - room.from > best.to - best.from ? room : best), {
      from: 0,
      to: 0,
    });
    if (widest.to - widest.from > width) {
      s.text(words, (widest.from + widest.to) / 2 + shift, y - 5, 'ink-3', { align: 'center' });
    }
  }
}

/** The parts of a row between two pixels of the axis where nothing stands. */
function freeRooms(
  box: LaneBox,
  row: number,
  from: number,
  to: number,
  except?: Placed,
): { from: number; to: number }[] {
  const taken = box.placed.filter(
    (one) => one !== except && rowsOf(one).includes(row) && one.right > from && one.left < to,
  );
  const rooms = [];
  let start = from;
  for (const one of taken.sort((a, b) => a.left - b.left)) {
    rooms.push({ from: start, to: one.left - 6 });
    start = Math.max(start, one.right + 6);
  }
  rooms.push({ from: start, to });
  return rooms.filter((room) => room.to - room.from > 8);
}

const rowsOf = (one: Placed): number[] =>
  one.kind === 'event' && one.label.at === 'below' ? [one.row, one.row + 1] : [one.row];

/** "reported 1 day later", "reported 5 to 11 days later"; beyond two months in the unit one would say. */
export function delayInWords(least: number, most: number): string {
  if (least === most || least >= 60) {
    return `reported ${lengthInWords(least)} later`;
  }
  return `reported ${least} to ${most} days later`;
}
