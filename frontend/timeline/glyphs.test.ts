import { describe, expect, it } from 'vitest';
import { planAxis } from './axis';
import { event } from './fixtures';
import { glyphOf } from './glyphs';
import type { TimelineItem } from './model';

const PUBLISHED = 100;
const axis = planAxis({
  items: [0, 15, 30, 45, 60, 80, PUBLISHED].map((start) => event(`e${start}`, { start })),
  published: PUBLISHED,
  width: 1200,
  zoom: 1,
  unfolded: new Set(),
  trueScale: false,
  labelWidth: () => 80,
});
const glyph = (wish: Partial<TimelineItem>) => glyphOf(event('x', wish), axis, PUBLISHED);

describe('the grammar of dates', () => {
  it('draws one day as a mark without a line', () => {
    const one = glyph({ start: 30 });
    expect(one).toMatchObject({ line: 'none', from: one.mark, to: one.mark });
    expect(one.mark).toBeCloseTo(axis.scale.x(30.5), 6);
  });

  it('draws "some day within" as a line with the mark in its middle', () => {
    const one = glyph({ start: 30, end: 60, extent: 'within' });
    expect(one.line).toBe('within');
    expect(one.mark).toBeCloseTo((one.from + one.to) / 2, 6);
    expect([one.from, one.to]).toEqual([axis.scale.x(30), axis.scale.x(60)]);
  });

  it('draws "lasted throughout" as a line from the mark', () => {
    const one = glyph({ start: 30, end: 60, extent: 'throughout' });
    expect(one).toMatchObject({ line: 'throughout', from: one.mark, arrowRight: false });
  });

  it('ends at the publication line what still held at publication', () => {
    const one = glyph({ start: 30, end: null, extent: 'throughout', status: 'ongoing' });
    expect(one.arrowRight).toBe(true);
    expect(one.to).toBe(axis.publishedX! - 4);
  });

  it('lets what is planned run on to the right of the line', () => {
    const one = glyph({ start: PUBLISHED, end: null, extent: 'throughout', status: 'planned' });
    expect(one.runsOn).toBe(true);
    expect(one.mark).toBeGreaterThan(axis.publishedX!);
  });

  it('keeps what happened on the day of publication left of the line', () => {
    expect(glyph({ start: PUBLISHED }).mark).toBeLessThan(axis.publishedX!);
    expect(glyph({ start: PUBLISHED, status: 'planned' }).mark).toBeGreaterThan(axis.publishedX!);
  });

  it('points left where the start is not known', () => {
    expect(glyph({ start: null, end: 60, extent: 'within' })).toMatchObject({ arrowLeft: true, to: axis.scale.x(60) });
  });

  it('fades at both ends when the date is about', () => {
    expect(glyph({ start: 30, approximate: true }).line).toBe('about');
    expect(glyph({ start: 30, end: 60, extent: 'within', approximate: true }).line).toBe('about');
  });
});
