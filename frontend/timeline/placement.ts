import type { Glyph } from './glyphs';
import type { TimelineItem } from './model';

export interface PlacedLabel {
  text: string;
  /** Left edge, and pixels of the bold text. */
  x: number;
  width: number;
  at: 'right' | 'left' | 'below' | 'inline';
}

/** An event with its row. */
export interface PlacedEvent {
  kind: 'event';
  glyph: Glyph;
  row: number;
  label: PlacedLabel;
  /** Everything it covers; the target for a click. */
  left: number;
  right: number;
}

/** Several events at one spot. */
export interface PlacedCluster {
  kind: 'cluster';
  items: TimelineItem[];
  row: number;
  /** Left edge of the pill. */
  x: number;
  label: PlacedLabel;
  left: number;
  right: number;
}

export type Placed = PlacedEvent | PlacedCluster;

export interface Walls {
  /** Uprights that no label crosses. */
  lines: readonly number[];
  /** Stretches in which nothing stands. */
  bans: readonly { from: number; to: number }[];
  left: number;
  right: number;
}

export interface PlacementWish {
  glyphs: readonly Glyph[];
  mostRows: number;
  walls: Walls;
  /** Pixels of a label set in bold. */
  measure: (text: string) => number;
  /** The longest beginning of the text that fits, with an ellipsis. */
  shorten: (text: string, width: number) => string;
}

const MARK = 10;
const AIR = 8;
const LABEL_GAP = 15;
const LEAST_LABEL = 64;
const MOST_LABEL = 300;
const PILL = 40;
const CLUSTER_REACH = 56;
/** Above this many in a lane, neighbours are gathered before anything is placed, so that time stays linear. */
const CROWD = 600;

/** Intervals taken in one row, in order. */
class Row {
  private readonly taken: { from: number; to: number }[] = [];

  isFree(from: number, to: number): boolean {
    const index = this.after(from);
    const next = this.taken[index];
    return !next || next.from >= to;
  }

  take(from: number, to: number): void {
    this.taken.splice(this.after(from), 0, { from, to });
  }

  /** Where the next thing to the right begins. */
  nextAfter(x: number): number {
    return this.taken[this.after(x)]?.from ?? Infinity;
  }

  /** The first interval that ends behind x. */
  private after(x: number): number {
    let low = 0;
    let high = this.taken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.taken[middle]!.to > x) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}

interface Spot {
  row: number;
  label: PlacedLabel;
}

/** Gives each event of a lane a row and a label that touches nothing; what finds no room joins a cluster that says how many. */
export function place(wish: PlacementWish): { placed: Placed[]; rows: number } {
  const rows = Array.from({ length: wish.mostRows }, () => new Row());
  const { single, crowds } = gather(wish);
  const placed: PlacedEvent[] = [];
  const left: Glyph[][] = crowds;
  for (const glyph of single) {
    const event = placeEvent(glyph, rows, wish);
    if (event) {
      placed.push(event);
      continue;
    }
    joinNearest(left, glyph);
  }
  const settled = placeClusters(placed, left, wish);
  return { placed: settled, rows: settled.reduce((most, one) => Math.max(most, lastRow(one) + 1), 1) };
}

const lastRow = (one: Placed): number => one.row + (one.kind === 'event' && one.label.at === 'below' ? 1 : 0);

function gather(wish: PlacementWish): { single: Glyph[]; crowds: Glyph[][] } {
  if (wish.glyphs.length <= CROWD) {
    return { single: [...wish.glyphs], crowds: [] };
  }
  const crowds: Glyph[][] = [];
  for (const glyph of wish.glyphs) {
    joinNearest(crowds, glyph);
  }
  return { single: crowds.filter((c) => c.length === 1).flat(), crowds: crowds.filter((c) => c.length > 1) };
}

function joinNearest(groups: Glyph[][], glyph: Glyph): void {
  const last = groups[groups.length - 1];
  if (last && Math.abs(glyph.mark - last[0]!.mark) < CLUSTER_REACH) {
    last.push(glyph);
    return;
  }
  groups.push([glyph]);
}

function placeEvent(glyph: Glyph, rows: readonly Row[], wish: PlacementWish): PlacedEvent | null {
  const text =
    wish.measure(glyph.item.label) <= MOST_LABEL ? glyph.item.label : wish.shorten(glyph.item.label, MOST_LABEL);
  const spot = findSpot(glyph, text, rows, wish) ?? findShortSpot(glyph, rows, wish);
  if (!spot) {
    return null;
  }
  const cover = coverOf(glyph, spot.label);
  take(rows, spot, glyph, cover, wish.walls.right);
  return { kind: 'event', glyph, ...spot, ...cover };
}

const firstX = (glyph: Glyph): number => Math.min(glyph.from, glyph.mark - MARK);
const lastX = (glyph: Glyph): number => Math.max(glyph.to, glyph.mark + MARK);
const labelGap = (glyph: Glyph): number => (glyph.item.status === 'ongoing' ? LABEL_GAP + 5 : LABEL_GAP);

function coverOf(glyph: Glyph, label: PlacedLabel): { left: number; right: number } {
  return { left: Math.min(firstX(glyph), label.x - 5), right: Math.max(lastX(glyph), label.x + label.width + 5) };
}

function findSpot(glyph: Glyph, text: string, rows: readonly Row[], wish: PlacementWish): Spot | null {
  const width = wish.measure(text);
  const labels = candidates(glyph, text, width, wish.walls).filter((label) => isInside(glyph, label, wish.walls));
  for (let row = 0; row < rows.length; row++) {
    const label = labels.find((candidate) => fits(rows, row, glyph, candidate, wish.walls.right));
    if (label) {
      return { row, label };
    }
  }
  return null;
}

function candidates(glyph: Glyph, text: string, width: number, walls: Walls): PlacedLabel[] {
  const gap = labelGap(glyph);
  const right: PlacedLabel = { text, width, x: Math.max(glyph.mark + gap, glyph.to + AIR), at: 'right' };
  const left: PlacedLabel = { text, width, x: Math.min(glyph.mark - gap, glyph.from - AIR) - width, at: 'left' };
  const below: PlacedLabel = { text, width, x: belowX(glyph, width, walls), at: 'below' };
  const inline: PlacedLabel = { text, width, x: glyph.mark + gap, at: 'inline' };
  if (glyph.line === 'throughout' && glyph.to - glyph.mark > width + gap + 24) {
    return [inline, right, below, left];
  }
  return glyph.to - glyph.from > 40 ? [right, below, left] : [right, left, below];
}

/** Under the start of the mark, moved left as far as the wall behind it asks. */
function belowX(glyph: Glyph, width: number, walls: Walls): number {
  const wall = nextWall(glyph.mark, walls);
  return Math.max(walls.left + 5, Math.min(firstX(glyph), wall - width - 6));
}

function isInside(glyph: Glyph, label: PlacedLabel, walls: Walls): boolean {
  const from = label.x - 4;
  const to = label.x + label.width + 5;
  if (from < walls.left || to > walls.right) {
    return false;
  }
  const reach =
    label.at === 'right' ? { from: glyph.mark, to } : label.at === 'left' ? { from, to: glyph.mark } : { from, to };
  const crosses = walls.lines.some((x) => x > reach.from && x < reach.to);
  return !crosses && !walls.bans.some((ban) => ban.from < to && ban.to > from);
}

/** A label shortened to the room there is up to the next wall. */
function findShortSpot(glyph: Glyph, rows: readonly Row[], wish: PlacementWish): Spot | null {
  const x = Math.max(glyph.mark + labelGap(glyph), glyph.to + AIR);
  const wall = nextWall(glyph.mark, wish.walls) - AIR;
  for (let row = 0; row < rows.length; row++) {
    const room = Math.min(wall, rows[row]!.nextAfter(glyph.mark) - AIR) - x;
    const width = Math.min(room, MOST_LABEL);
    if (width < LEAST_LABEL || !rows[row]!.isFree(firstX(glyph), x + width)) {
      continue;
    }
    const text = wish.shorten(glyph.item.label, width);
    return { row, label: { text, x, width: wish.measure(text), at: 'right' } };
  }
  return null;
}

function nextWall(x: number, walls: Walls): number {
  const lines = walls.lines.filter((line) => line > x);
  const bans = walls.bans.filter((ban) => ban.from > x).map((ban) => ban.from);
  return Math.min(walls.right, ...lines, ...bans);
}

const arrowRoom = (glyph: Glyph, right: number, walls: number): number =>
  glyph.runsOn ? Math.min(right + 46, walls) : right;

function fits(rows: readonly Row[], row: number, glyph: Glyph, label: PlacedLabel, wall: number): boolean {
  if (label.at !== 'below') {
    const { left, right } = coverOf(glyph, label);
    return rows[row]!.isFree(left, arrowRoom(glyph, right, wall));
  }
  const under = rows[row + 1];
  return (
    under !== undefined &&
    rows[row]!.isFree(firstX(glyph), lastX(glyph)) &&
    under.isFree(label.x - 5, label.x + label.width + 5)
  );
}

function take(
  rows: readonly Row[],
  spot: Spot,
  glyph: Glyph,
  cover: { left: number; right: number },
  wall: number,
): void {
  if (spot.label.at !== 'below') {
    rows[spot.row]!.take(cover.left, arrowRoom(glyph, cover.right, wall) + AIR);
    return;
  }
  rows[spot.row]!.take(firstX(glyph), lastX(glyph) + AIR);
  rows[spot.row + 1]!.take(spot.label.x - 5, spot.label.x + spot.label.width + 5 + AIR);
}

interface Crowd {
  glyphs: Glyph[];
  row: number;
}

/** A pill takes the first row with room for it; without one, those who stand in the way in the last row join it. */
function placeClusters(placed: readonly PlacedEvent[], groups: readonly Glyph[][], wish: PlacementWish): Placed[] {
  let events = [...placed];
  let crowds = mergeClose([...groups].sort((a, b) => a[0]!.mark - b[0]!.mark));
  const last = wish.mostRows - 1;
  const settled: Crowd[] = [];
  while (crowds.length > 0) {
    const [glyphs, ...rest] = crowds as [Glyph[], ...Glyph[][]];
    const x = pillX(glyphs, wish.walls);
    const row = freeRow(x, last, events, settled, wish);
    if (row !== null) {
      settled.push({ glyphs, row });
      crowds = rest;
      continue;
    }
    const inTheWay = events.filter(
      (event) => covers(event, last) && event.left < x + PILL + AIR && event.right > x - AIR,
    );
    if (inTheWay.length === 0) {
      joinLast(settled, glyphs);
      crowds = rest;
      continue;
    }
    events = events.filter((event) => !inTheWay.includes(event));
    crowds = [[...glyphs, ...inTheWay.map((event) => event.glyph)].sort((a, b) => a.mark - b.mark), ...rest];
  }
  const pills: Placed[] = [];
  for (const crowd of settled) {
    pills.push(crowd.glyphs.length === 1 ? bare(crowd) : pill(crowd, [...events, ...pills], settled, wish));
  }
  return [...events, ...pills];
}

const covers = (event: PlacedEvent, row: number): boolean => event.row === row || lastRow(event) === row;

function freeRow(
  x: number,
  last: number,
  events: readonly PlacedEvent[],
  settled: readonly Crowd[],
  wish: PlacementWish,
): number | null {
  const touches = (left: number, right: number): boolean => left < x + PILL + AIR && right > x - AIR;
  for (let row = 0; row <= last; row++) {
    const isTaken =
      events.some((event) => covers(event, row) && touches(event.left, event.right)) ||
      settled.some((crowd) => {
        const at = pillX(crowd.glyphs, wish.walls);
        return crowd.row === row && touches(at, at + PILL);
      });
    if (!isTaken) {
      return row;
    }
  }
  return null;
}

function joinLast(settled: Crowd[], glyphs: readonly Glyph[]): void {
  const last = settled[settled.length - 1]!;
  last.glyphs = [...last.glyphs, ...glyphs];
}

/** One event without room for a label: its mark, which says its name when it is pointed at. */
function bare({ glyphs, row }: Crowd): PlacedEvent {
  const glyph = glyphs[0]!;
  const label: PlacedLabel = { text: '', x: glyph.mark + LABEL_GAP, width: 0, at: 'right' };
  return { kind: 'event', glyph, row, label, left: firstX(glyph), right: lastX(glyph) };
}

function pillX(group: readonly Glyph[], walls: Walls): number {
  const x = Math.min(Math.max(walls.left, group[0]!.mark - 12), walls.right - PILL);
  const ban = walls.bans.find((one) => one.from < x + PILL && one.to > x);
  return ban ? ban.from - PILL - 2 : x;
}

function mergeClose(groups: readonly Glyph[][]): Glyph[][] {
  const merged: Glyph[][] = [];
  for (const group of groups) {
    const last = merged[merged.length - 1];
    if (last && group[0]!.mark - last[0]!.mark < CLUSTER_REACH) {
      last.push(...group);
      continue;
    }
    merged.push([...group]);
  }
  return merged;
}

function pill(
  { glyphs, row }: Crowd,
  others: readonly Placed[],
  crowds: readonly Crowd[],
  wish: PlacementWish,
): PlacedCluster {
  const items = glyphs.map((glyph) => glyph.item);
  const x = pillX(glyphs, wish.walls);
  const from = x + PILL + 6;
  const inRow = (one: Placed): boolean => (one.kind === 'event' ? covers(one, row) : one.row === row);
  const neighbours = others.filter((one) => inRow(one) && one.left > x).map((one) => one.left);
  const pills = crowds
    .filter((crowd) => crowd.row === row)
    .map((crowd) => pillX(crowd.glyphs, wish.walls))
    .filter((at) => at > x);
  const room = Math.min(nextWall(x + PILL, wish.walls), ...neighbours, ...pills) - AIR - from;
  const all = items
    .slice(0, 12)
    .map((item) => item.label)
    .join('; ');
  const text = room < LEAST_LABEL / 2 ? '' : wish.shorten(all, Math.min(room, MOST_LABEL));
  const width = text === '' ? 0 : wish.measure(text);
  const label: PlacedLabel = { text, x: from, width, at: 'right' };
  return { kind: 'cluster', items, row, x, label, left: x, right: text === '' ? x + PILL : from + width + 5 };
}
