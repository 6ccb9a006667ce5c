import type { Glyph } from './glyphs';
import type { TimelineItem } from './model';
import type { Walls } from './rows';

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

export interface PlacementWish {
  glyphs: readonly Glyph[];
  mostRows: number;
  walls: Walls;
  /** Pixels of a label set in bold. */
  measure: (text: string) => number;
  /** The longest beginning of the text that fits, with an ellipsis. */
  shorten: (text: string, width: number) => string;
}

/** The row of its lowest part. */
export const lastRow = (one: Placed): number => one.row + (one.kind === 'event' && one.label.at === 'below' ? 1 : 0);

/** Air between things in a row. */
export const AIR = 8;
/** A shorter label would not say what happened. */
export const LEAST_LABEL = 84;
export const MOST_LABEL = 300;
