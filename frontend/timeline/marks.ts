import type { Quad, Status } from './model';

/** The mark grammar: shape and hue say the quad class, fill and outline the status. Paths around 0,0, 11 to 14 px wide. */
export const SHAPES: Record<Quad, string> = {
  vcoop: 'M-5.6 0a5.6 5.6 0 1 0 11.2 0a5.6 5.6 0 1 0-11.2 0z',
  mcoop: 'M-5 -5h10v10h-10z',
  vconf: 'M0 -6.4L6.6 5.1H-6.6z',
  mconf: 'M0 -7.3L7.3 0L0 7.3L-7.3 0z',
  other: 'M-7.2 0L-3.6 -4.7H3.6L7.2 0L3.6 4.7H-3.6z',
};

/** Dashes that leave the corners of each shape standing: lengths, then the offset. */
export const FEARED: Record<Quad, { dash: number[]; offset: number }> = {
  vcoop: { dash: [3.2, 2.7], offset: 0 },
  mcoop: { dash: [5, 5], offset: 2.5 },
  vconf: { dash: [7, 6.3], offset: 3.5 },
  mconf: { dash: [6.7, 3.6], offset: 3.35 },
  other: { dash: [4, 2.6], offset: 2 },
};

export const CHEVRON = 'M8 -4.2L12.2 0L8 4.2';
export const STRIKE = 'M-7.5 7.5L7.5 -7.5';

export const isHollow = (status: Status): boolean =>
  status === 'planned' || status === 'hypothetical' || status === 'negated';
