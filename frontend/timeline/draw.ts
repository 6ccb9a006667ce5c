import { type Chart, type Metrics, type Shelved, publishedOnScreen, shelve } from './chart';
import { drawAxis, drawGaps, flagBox } from './draw-axis';
import { type DrawState, drawDelay, drawEvents, drawReported } from './draw-events';
import { drawStrip } from './draw-strip';
import { type DayNames, civil, yearName } from './calendar';
import { wrapped } from './lane-boxes';
import { firstKnownDay } from './model';
import { type Command, Sketch } from './scene';

export interface Scene {
  commands: Command[];
  shelved: Shelved[];
}

const NOTE = { colour: 'ink-3', size: 12 };

/** The whole picture for one view. */
export function draw(chart: Chart, offset: number, state: DrawState, metrics: Metrics, names: DayNames): Scene {
  const s = new Sketch();
  s.add({
    op: 'clip',
    x: chart.gutter - (chart.gutter ? 6 : 0),
    y: 0,
    w: chart.width - chart.gutter + 6,
    h: chart.bottom,
  });
  drawAxis(s, chart, offset, metrics, names);
  drawLaneLines(s, chart);
  drawGaps(s, chart, offset);
  drawDelay(s, chart, offset, state, metrics);
  drawEvents(s, chart, offset, state, metrics);
  drawPublication(s, chart, offset, metrics);
  drawReported(s, chart, offset);
  s.add({ op: 'unclip' });
  drawGutter(s, chart, metrics);
  const shelved = shelve(chart, offset, metrics);
  drawShelf(s, chart, offset, shelved, state, metrics);
  drawStrip(s, chart, offset, metrics, state, names);
  return { commands: s.commands, shelved };
}

/** Between the lanes; outside the clip of the axis they run under the names. */
function drawLaneLines(s: Sketch, chart: Chart): void {
  const ys = [...chart.lanes.slice(1).map((box) => box.top + 0.5), chart.laneBottom + 2.5];
  ys.forEach((y) => s.line(0, y, chart.width, y, 'rule'));
}

function drawGutter(s: Sketch, chart: Chart, metrics: Metrics): void {
  s.add({ op: 'clip', x: 0, y: 0, w: chart.gutter, h: chart.bottom });
  drawLaneLines(s, chart);
  s.add({ op: 'unclip' });
  chart.lanes.forEach((box) => gutterText(s, chart, box.top + 3, box.height - 3, box.title, box.lane.note, metrics));
}

/** Lines of a name, then a note where the lane is high enough for it. */
function gutterText(
  s: Sketch,
  chart: Chart,
  top: number,
  height: number,
  title: readonly string[],
  note: string,
  metrics: Metrics,
): void {
  if (chart.gutter === 0) {
    // a band of its own: what runs down through the lanes does not cross the name
    s.add({ op: 'rect', x: 0, y: top - 2, w: chart.width, h: 21, fill: 'paper' });
    s.text([...title, note].filter((part) => part !== '').join(', '), 0, top + 14, 'ink', { size: 13, bold: true });
    return;
  }
  const y = top + 16;
  title.forEach((line, index) => s.text(line, 0, y + index * 16, 'ink', { size: 13, bold: true }));
  const lines = note ? wrapped(note, chart.gutter - 8, (text) => metrics.note(text, false), metrics) : [];
  lines.forEach((line, index) => {
    const noteY = y + title.length * 16 + 1 + index * 15;
    if (noteY + 4 <= top + height) {
      s.text(line, 0, noteY, NOTE.colour, { size: NOTE.size });
    }
  });
}

function drawPublication(s: Sketch, chart: Chart, offset: number, metrics: Metrics): void {
  for (const other of chart.model.others) {
    const x = chart.gutter + chart.axis.scale.x(other.day + 0.5) - offset;
    s.line(x, chart.top - 8, x, chart.top, 'ink', 2);
  }
  const flag = flagBox(chart, offset, metrics);
  if (!flag || chart.axis.publishedX === null) {
    return;
  }
  const x = chart.gutter + chart.axis.publishedX - offset;
  const standsOnText = chart.axis.scale.pieceAt(chart.model.published?.day ?? 0).kind !== 'column';
  s.line(x, 12, x, standsOnText ? 30 : chart.bottom, 'ink', 1.5);
  s.line(x, chart.top, x, chart.bottom, 'ink', 1.5);
  s.add({ op: 'rect', x: flag.x, y: 2, w: flag.width, h: 20, fill: 'ink' });
  s.text(flag.text, flag.x + 7, 16.5, 'on-ink', { bold: true });
}

function drawShelf(
  s: Sketch,
  chart: Chart,
  offset: number,
  shelved: readonly Shelved[],
  state: DrawState,
  metrics: Metrics,
): void {
  if (!chart.shelf) {
    return;
  }
  const count = chart.shelf.before.length + chart.shelf.after.length;
  const events = `${count} event${count === 1 ? '' : 's'}`;
  const isBefore = chart.axis.publishedX !== null && chart.shelf.after.length === 0;
  const title = isBefore ? 'Before publication' : 'No date told';
  gutterText(s, chart, chart.shelf.top, 60, [title], isBefore ? `${events}, no date told` : events, metrics);
  shelved.forEach((one) => drawShelved(s, one, state));
  if (chart.axis.publishedX === null) {
    return;
  }
  const y = chart.bottom - 10;
  const x = publishedOnScreen(chart, offset);
  s.add({ op: 'line', x1: chart.gutter + 2, y1: y, x2: x, y2: y, colour: 'rule-strong', width: 1.5, fade: 'left' });
  s.arrowHead(chart.gutter + 3, y, -1, 'rule-strong', 1);
  s.line(x - 1, y - 5, x - 1, y + 5, 'ink', 3);
  if (chart.width - x > 150) {
    s.text('at the latest on this day', x + 12, y + 4, NOTE.colour);
  }
}

function drawShelved(s: Sketch, one: Shelved, state: DrawState): void {
  const item = one.items[0]!;
  const isSelected = one.items.some((each) => each.id === state.selected);
  const gap = item.status === 'ongoing' ? 20 : 15;
  if (isSelected) {
    s.add({
      op: 'rect',
      x: one.x + gap - 5,
      y: one.y - 11,
      w: one.width + 10,
      h: 22,
      radius: 3,
      fill: 'hl-strong',
      stroke: 'ink',
    });
    s.add({ op: 'ring', x: one.x, y: one.y, r: 10, colour: 'ink' });
  } else if (state.hovered !== null && one.items.some((each) => each.id === state.hovered)) {
    s.add({ op: 'rect', x: one.x + gap - 5, y: one.y - 11, w: one.width + 10, h: 22, radius: 3, stroke: 'ink' });
  }
  if (one.items.length === 1) {
    s.add({ op: 'mark', quad: item.quad, status: item.status, x: one.x, y: one.y });
  }
  s.text(one.text, one.x + gap, one.y + 4.5, isSelected ? 'hl-ink' : 'ink', {
    size: 13.5,
    bold: isSelected || one.items.length > 1,
  });
}

/** For the element's own name: "24 events, 2020 to 2022". */
export function summary(chart: Chart): string {
  const count = chart.model.items.length;
  const events = `${count} event${count === 1 ? '' : 's'}`;
  if (chart.dated.length === 0) {
    return count === 0 ? 'No events' : `${events}, none with a date`;
  }
  const years = chart.dated.map((item) => civil(firstKnownDay(item)).year);
  const from = yearName(years[0] ?? 0);
  const to = yearName(years[years.length - 1] ?? 0);
  return from === to ? `${events} in ${from}` : `${events}, ${from} to ${to}`;
}
