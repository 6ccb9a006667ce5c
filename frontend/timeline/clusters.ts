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

const PILL = 40;
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
