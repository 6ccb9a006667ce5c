import { describe, expect, it } from 'vitest';
import { METRICS, event } from './fixtures';
import type { Glyph } from './glyphs';
import type { TimelineItem } from './model';
import type { Placed, PlacementWish } from './placed';
import { place } from './placement';

const at = (mark: number, wish: Partial<TimelineItem> = {}, to = mark): Glyph => ({
  item: event(`e${mark}-${wish.label ?? ''}`, wish),
  mark,
  from: mark,
  to,
  line: 'none',
  arrowLeft: false,
  arrowRight: false,
  runsOn: false,
});

const wish = (glyphs: Glyph[], more: Partial<PlacementWish> = {}): PlacementWish => ({
  glyphs,
  mostRows: 4,
  walls: { lines: [600], bans: [{ from: 300, to: 370 }], left: 0, right: 1000 },
  measure: (text) => METRICS.label(text, true),
  shorten: METRICS.shorten,
  ...more,
});

const ids = (placed: readonly Placed[]): string[] =>
  placed.flatMap((one) => (one.kind === 'event' ? [one.glyph.item.id] : one.items.map((item) => item.id)));

interface Box {
  row: number;
  left: number;
  right: number;
}

/** What each placed thing covers, row by row. */
function boxes(one: Placed): Box[] {
  if (one.kind === 'cluster' || one.label.at !== 'below') {
    return [{ row: one.row, left: one.left, right: one.right }];
  }
  return [
    { row: one.row, left: one.glyph.mark - 10, right: Math.max(one.glyph.to, one.glyph.mark + 10) },
    { row: one.row + 1, left: one.label.x - 5, right: one.label.x + one.label.width + 5 },
  ];
}

const random = (seed: number) => () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;

describe('placement', () => {
  it('sets a label right of its mark, or left where a wall is near', () => {
    const { placed } = place(wish([at(50, { label: 'right' }), at(560, { label: 'to the left' })]));
    expect(placed.map((one) => one.label.at)).toEqual(['right', 'left']);
  });

  it('gives events of one instant a row each', () => {
    const { placed, rows } = place(wish([at(50, { label: 'a' }), at(50, { label: 'b' }), at(50, { label: 'c' })]));
    expect(placed.map((one) => one.row)).toEqual([0, 1, 2]);
    expect(rows).toBe(3);
  });

  it('sets the label of a wide line beneath it when the right is taken', () => {
    const { placed } = place(wish([at(390, { label: 'A label of some length' }, 590)]));
    expect(placed[0]!.label.at).toBe('below');
  });

  it('shortens a label before it lets it cross the publication line', () => {
    const { placed } = place(
      wish([at(375, { label: 'An event whose label is far too long for the room that is left here' })]),
    );
    expect(placed[0]!.label.text).toMatch(/…$/);
    expect(placed[0]!.label.x + placed[0]!.label.width).toBeLessThan(600);
  });

  it('gathers what finds no row in a cluster that counts it', () => {
    const glyphs = Array.from({ length: 300 }, (_, index) => at(50, { label: `event ${index}` }));
    const { placed, rows } = place(wish(glyphs));
    const clusters = placed.filter((one) => one.kind === 'cluster');
    expect(clusters).toHaveLength(1);
    expect(rows).toBeLessThanOrEqual(4);
    expect(ids(placed)).toHaveLength(300);
  });

  it('counts a mark without room for its name together with its neighbour', () => {
    const label = 'A label of some length';
    const { placed } = place(wish([at(380, { label }), at(384, { label: `${label} too` })], { mostRows: 1 }));
    expect(placed).toHaveLength(1);
    expect(placed[0]).toMatchObject({ kind: 'cluster' });
    expect(ids(placed)).toHaveLength(2);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('loses nothing and lets nothing touch, case %i', (seed) => {
    const next = random(seed * 7919);
    const glyphs = Array.from({ length: 10 + seed * 40 }, (_, index) => {
      const mark = next() * 290 + (next() > 0.5 ? 0 : 380);
      return at(
        mark,
        { label: `${index} ${'x'.repeat(Math.floor(next() * 40))}` },
        mark + (next() > 0.8 ? next() * 80 : 0),
      );
    }).sort((a, b) => a.mark - b.mark);
    const { placed } = place(wish(glyphs, { mostRows: 1 + (seed % 5) }));

    expect(ids(placed).sort()).toEqual(glyphs.map((glyph) => glyph.item.id).sort());
    const all = placed.flatMap((one) => boxes(one).map((box) => ({ ...box, label: one.label })));
    const labelled = all.filter((box) => box.label.text !== '');
    for (const a of labelled) {
      for (const b of labelled) {
        const touches = a.label !== b.label && a.row === b.row && a.left < b.right && b.left < a.right;
        expect(touches, `${a.label.text} and ${b.label.text}`).toBe(false);
      }
    }
    for (const { label } of labelled) {
      const crosses = label.at !== 'inline' && label.x < 600 && label.x + label.width > 600;
      expect(crosses, label.text).toBe(false);
    }
  });

  it('stays quick with a crowd of twenty thousand', () => {
    const glyphs = Array.from({ length: 20_000 }, (_, index) =>
      at((index / 20_000) * 290, { label: `event ${index}` }),
    );
    const { placed } = place(wish(glyphs));
    expect(placed.length).toBeLessThan(20);
    expect(ids(placed)).toHaveLength(20_000);
  });
});
