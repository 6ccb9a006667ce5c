import { describe, expect, it } from 'vitest';
import { type AxisWish, gapKey, planAxis } from './axis';
import { epochDay } from './calendar';
import { event } from './fixtures';

const PUBLISHED = epochDay(2022, 2, 4);
const wish = (more: Partial<AxisWish>): AxisWish => ({
  items: [],
  published: PUBLISHED,
  width: 1200,
  zoom: 1,
  unfolded: new Set(),
  trueScale: false,
  labelWidth: (label) => label.length * 7,
  ...more,
});
const early = event('early', { start: epochDay(2020, 1, 3) });
const busy = ['a', 'b', 'c'].map((id) => event(id, { start: PUBLISHED }));
const planned = event('planned', { start: PUBLISHED, status: 'planned' });

describe('the axis', () => {
  it('has pieces that touch, grow and fill the width', () => {
    const { scale } = planAxis(wish({ items: [early, ...busy, planned] }));
    for (const [index, piece] of scale.pieces.entries()) {
      const next = scale.pieces[index + 1];
      expect(piece.x1).toBeGreaterThan(piece.x0);
      expect(piece.to).toBeGreaterThan(piece.from);
      expect(next?.x0 ?? piece.x1).toBe(piece.x1);
      expect(next?.from ?? piece.to).toBe(piece.to);
    }
    expect(scale.width).toBeCloseTo(1200, 0);
  });

  it('squeezes what is empty and unfolds it when asked', () => {
    const squeezed = planAxis(wish({ items: [early, ...busy] }));
    expect(squeezed.gaps).toHaveLength(1);
    expect(squeezed.gaps[0]!.x1 - squeezed.gaps[0]!.x0).toBe(78);
    const unfolded = new Set(squeezed.gaps.map(gapKey));
    expect(planAxis(wish({ items: [early, ...busy], unfolded })).gaps).toEqual([]);
  });

  it('opens the publication day into two columns around its line', () => {
    const { columns, publishedX } = planAxis(wish({ items: [early, ...busy, planned] }));
    expect(columns).toHaveLength(2);
    expect(columns[0]!.x1).toBe(publishedX);
    expect(columns[1]!.x0).toBe(publishedX);
  });

  it('opens the busiest day even when it is another', () => {
    const day = PUBLISHED - 1;
    const items = ['a', 'b', 'c'].map((id) => event(id, { start: day }));
    expect(planAxis(wish({ items })).columns).toMatchObject([{ from: day, to: day + 1 }]);
  });

  it('is one linear piece on true scale', () => {
    const { scale } = planAxis(wish({ items: [early, ...busy], trueScale: true }));
    expect(scale.pieces.map((piece) => piece.kind)).toEqual(['linear']);
  });

  it('widens days when zoomed, and leaves gaps as they are', () => {
    const near = planAxis(wish({ items: [early, ...busy], zoom: 4 }));
    const far = planAxis(wish({ items: [early, ...busy] }));
    expect(near.scale.width).toBeGreaterThan(far.scale.width * 2);
    expect(near.gaps[0]!.x1 - near.gaps[0]!.x0).toBeCloseTo(78, 6);
  });

  it.each([
    ['nothing', []],
    [
      'one day beside three thousand years',
      [event('old', { start: epochDay(-985) }), event('new', { start: PUBLISHED })],
    ],
    [
      'three hundred at one instant',
      Array.from({ length: 300 }, (_, index) => event(`e${index}`, { start: PUBLISHED })),
    ],
    ['only an open start', [event('open', { start: null, end: PUBLISHED, extent: 'within' })]],
  ])('bears %s', (_, items) => {
    for (const width of [120, 360, 1400]) {
      for (const published of [null, PUBLISHED]) {
        const { scale } = planAxis(wish({ items, width, published }));
        expect(Number.isFinite(scale.width)).toBe(true);
        expect(scale.width).toBeLessThanOrEqual(width + 90);
      }
    }
  });
});
