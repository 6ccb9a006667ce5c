import type { Glyph } from './glyphs';
import {
  AIR,
  LEAST_LABEL,
  MOST_LABEL,
  type Placed,
  type PlacedCluster,
  type PlacedEvent,
  type PlacedLabel,
  type PlacementWish,
  lastRow,
} from './placed';
import { type Walls, nextWall } from './rows';
import { LABEL_GAP, firstX, lastX } from './spots';

/** Pixels of a pill: its mark, and the count. */
export const pillWidth = (count: number): number => 28 + 8 * String(count).length;
const CLUSTER_REACH = 56;

interface Crowd {
  glyphs: Glyph[];
  row: number;
}

/** A pill takes the first row with room for it; without one, those who stand in the way in the last row join it. */
export function placeClusters(
  placed: readonly PlacedEvent[],
  groups: readonly Glyph[][],
  wish: PlacementWish,
): Placed[] {
  const paired = pairUp(placed, mergeClose([...groups].sort((a, b) => a[0]!.mark - b[0]!.mark)));
  let { events, crowds } = paired;
  const last = wish.mostRows - 1;
  const settled: Crowd[] = [];
  while (crowds.length > 0) {
    const [glyphs, ...rest] = crowds as [Glyph[], ...Glyph[][]];
    const room = roomOf(glyphs, wish.walls);
    const row = freeRow(room, last, events, settled, wish);
    if (row !== null) {
      settled.push({ glyphs, row });
      crowds = rest;
      continue;
    }
    const inTheWay = events.filter((event) => covers(event, last) && touches(room, event));
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

/** One that stands alone without room for its name is counted together with the nearest that has a label. */
function pairUp(
  placed: readonly PlacedEvent[],
  groups: readonly Glyph[][],
): { events: PlacedEvent[]; crowds: Glyph[][] } {
  let events = [...placed];
  const crowds = groups.map((group) => {
    const [lone] = group;
    const distance = (event: PlacedEvent): number => Math.abs(event.glyph.mark - lone!.mark);
    const near = events
      .filter((event) => distance(event) < CLUSTER_REACH)
      .sort((a, b) => distance(a) - distance(b) || b.row - a.row)[0];
    if (group.length > 1 || !near) {
      return group;
    }
    events = events.filter((event) => event !== near);
    return [lone!, near.glyph].sort((a, b) => a.mark - b.mark);
  });
  return { events, crowds };
}

interface Extent {
  left: number;
  right: number;
}

const touches = (a: Extent, b: Extent): boolean => a.left < b.right + AIR && a.right + AIR > b.left;

function roomOf(glyphs: readonly Glyph[], walls: Walls): Extent {
  const glyph = glyphs[0]!;
  if (glyphs.length === 1) {
    return { left: firstX(glyph), right: lastX(glyph) };
  }
  const left = pillX(glyphs, walls);
  return { left, right: left + pillWidth(glyphs.length) };
}

const covers = (event: PlacedEvent, row: number): boolean => event.row === row || lastRow(event) === row;

function freeRow(
  room: Extent,
  last: number,
  events: readonly PlacedEvent[],
  settled: readonly Crowd[],
  wish: PlacementWish,
): number | null {
  for (let row = 0; row <= last; row++) {
    const isTaken =
      events.some((event) => covers(event, row) && touches(room, event)) ||
      settled.some((crowd) => crowd.row === row && touches(room, roomOf(crowd.glyphs, wish.walls)));
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

/** Left edge of a pill that stands on no gap and across no wall. */
function pillX(group: readonly Glyph[], walls: Walls): number {
  const width = pillWidth(group.length);
  const mark = group[0]!.mark;
  const x = Math.min(Math.max(walls.left, mark - 12), walls.right - width);
  const ban = walls.bans.find((one) => one.from < x + width && one.to > x);
  const wall = ban?.from ?? walls.lines.find((line) => line > mark && line < x + width);
  return wall === undefined ? x : Math.max(walls.left, wall - width - 2);
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
  const end = x + pillWidth(items.length);
  const from = end + 6;
  const inRow = (one: Placed): boolean => (one.kind === 'event' ? covers(one, row) : one.row === row);
  const neighbours = others.filter((one) => inRow(one) && one.left > x).map((one) => one.left);
  const pills = crowds
    .filter((crowd) => crowd.row === row)
    .map((crowd) => pillX(crowd.glyphs, wish.walls))
    .filter((at) => at > x);
  const room = Math.min(nextWall(end, wish.walls), ...neighbours, ...pills) - AIR - from;
  const all = items
    .slice(0, 12)
    .map((item) => item.label)
    .join('; ');
  const text = room < LEAST_LABEL ? '' : wish.shorten(all, Math.min(room, MOST_LABEL));
  const width = text === '' ? 0 : wish.measure(text);
  const label: PlacedLabel = { text, x: from, width, at: 'right' };
  return { kind: 'cluster', items, row, x, label, left: x, right: text === '' ? end : from + width + 5 };
}
