import { expect, it } from 'vitest';
import { shorten } from './theme';
import { clampOffset, clampZoom, mostZoom } from './view';

it('keeps the axis filling the room', () => {
  expect(clampOffset(-5, 1000, 400)).toBe(0);
  expect(clampOffset(700, 1000, 400)).toBe(600);
  expect(clampOffset(50, 400, 400)).toBe(0);
});

it('zooms until a day is wide, and never out of the whole', () => {
  expect(clampZoom(0.3, 8)).toBe(1);
  expect(clampZoom(99, mostZoom(26))).toBeCloseTo(15.4, 1);
  expect(mostZoom(0)).toBeLessThanOrEqual(1e7);
});

it('shortens at whole characters', () => {
  const width = (text: string): number => Array.from(text).length;
  expect(shorten('short', 10, width)).toBe('short');
  expect(shorten('a long label', 7, width)).toBe('a long…');
  expect(shorten('ab👩‍👩‍👧cd', 4, width)).toBe('ab…');
});
