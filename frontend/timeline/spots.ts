import type { Glyph } from './glyphs';
import { AIR, LEAST_LABEL, MOST_LABEL, type PlacedLabel, type PlacementWish } from './placed';
import { type Row, type Walls, nextWall, previousWall } from './rows';

const MARK = 10;
export const LABEL_GAP = 15;
/** A shortened label of this width still says what happened. */
const GOOD_LABEL = 110;
/** Beneath its mark a label has the row to itself: there it may be shorter before it is left out. */
const LEAST_BELOW = 72;
/** So much of a label beside its mark is better than all of it beneath. */
const GOOD_SHARE = 0.72;

export interface Spot {
  row: number;
  label: PlacedLabel;
}

export const firstX = (glyph: Glyph): number => Math.min(glyph.from, glyph.mark - MARK);
export const lastX = (glyph: Glyph): number => Math.max(glyph.to, glyph.mark + MARK);
const labelGap = (glyph: Glyph): number => (glyph.item.status === 'ongoing' ? LABEL_GAP + 5 : LABEL_GAP);

export function coverOf(glyph: Glyph, label: PlacedLabel): { left: number; right: number } {
  return { left: Math.min(firstX(glyph), label.x - 5), right: Math.max(lastX(glyph), label.x + label.width + 5) };
}

/** The best place for a glyph and its label; null when no row has room for both. */
export function findSpot(glyph: Glyph, rows: readonly Row[], wish: PlacementWish): Spot | null {
  const full = wish.measure(glyph.item.label);
  const text = full <= MOST_LABEL ? glyph.item.label : wish.shorten(glyph.item.label, MOST_LABEL);
  const labels = candidates(glyph, text, wish.measure(text), wish.walls);
  const beside = labels.filter((label) => label.at !== 'below');
  const isPoint = glyph.to - glyph.from <= 40;
  return (
    (isPoint ? firstFit(glyph, beside, rows, wish) : null) ??
    (isPoint ? shortBeside(glyph, rows, wish, Math.max(GOOD_LABEL, GOOD_SHARE * Math.min(full, MOST_LABEL))) : null) ??
    firstFit(glyph, labels, rows, wish) ??
    shortBeside(glyph, rows, wish, GOOD_LABEL) ??
    shortBelow(glyph, rows, wish) ??
    shortBeside(glyph, rows, wish, LEAST_LABEL)
  );
}

function firstFit(
  glyph: Glyph,
  candidates: readonly PlacedLabel[],
  rows: readonly Row[],
  wish: PlacementWish,
): Spot | null {
  const labels = candidates.filter((label) => isInside(glyph, label, wish.walls));
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

function shortBeside(glyph: Glyph, rows: readonly Row[], wish: PlacementWish, least: number): Spot | null {
  const x = Math.max(glyph.mark + labelGap(glyph), glyph.to + AIR);
  const wall = nextWall(glyph.mark, wish.walls) - AIR;
  for (const [row, taken] of rows.entries()) {
    const width = Math.min(wall - x, taken.nextAfter(glyph.mark) - AIR - x, MOST_LABEL);
    if (width >= least && taken.isFree(firstX(glyph), x + width)) {
      return { row, label: shortened(glyph, x, width, 'right', wish) };
    }
  }
  return null;
}

function shortBelow(glyph: Glyph, rows: readonly Row[], wish: PlacementWish): Spot | null {
  const from = previousWall(glyph.mark, wish.walls) + 7;
  const width = Math.min(nextWall(glyph.mark, wish.walls) - 7 - from, MOST_LABEL);
  if (width < LEAST_BELOW) {
    return null;
  }
  const label = shortened(glyph, 0, width, 'below', wish);
  const placed = { ...label, x: Math.max(from, Math.min(firstX(glyph), from + width - label.width)) };
  const row = rows.findIndex((_, index) => fits(rows, index, glyph, placed, wish.walls.right));
  return row < 0 ? null : { row, label: placed };
}

function shortened(glyph: Glyph, x: number, room: number, at: PlacedLabel['at'], wish: PlacementWish): PlacedLabel {
  const text = wish.shorten(glyph.item.label, room);
  return { text, x, width: wish.measure(text), at };
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

export function take(
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
