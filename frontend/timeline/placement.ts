import { placeClusters } from './clusters';
import type { Glyph } from './glyphs';
import { type Placed, type PlacedEvent, type PlacementWish, lastRow } from './placed';
import { Row } from './rows';
import { coverOf, findSpot, take } from './spots';

const CLUSTER_REACH = 56;
/** Above this many in a lane, neighbours are gathered before anything is placed, so that time stays linear. */
const CROWD = 600;

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
  const spot = findSpot(glyph, rows, wish);
  if (!spot) {
    return null;
  }
  const cover = coverOf(glyph, spot.label);
  take(rows, spot, glyph, cover, wish.walls.right);
  return { kind: 'event', glyph, ...spot, ...cover };
}
