import { describe, expect, it } from 'vitest';
import { PiecewiseScale } from './scale';

const scale = new PiecewiseScale([
  { from: 0, to: 10, kind: 'linear', x0: 0, x1: 100 },
  { from: 10, to: 610, kind: 'gap', x0: 100, x1: 178 },
  { from: 610, to: 611, kind: 'column', x0: 178, x1: 478 },
]);

describe('a piecewise scale', () => {
  it.each([
    [0, 0],
    [5, 50],
    [10, 100],
    [310, 139],
    [610, 178],
    [610.5, 328],
    [611, 478],
  ])('puts day %d at %d px and finds it again', (day, x) => {
    expect(scale.x(day)).toBeCloseTo(x, 6);
    expect(scale.day(x)).toBeCloseTo(day, 6);
  });

  it('goes on beyond its ends', () => {
    expect(scale.x(-1)).toBe(-10);
    expect(scale.x(612)).toBe(778);
    expect(scale.width).toBe(478);
  });

  it('refuses to be empty', () => expect(() => new PiecewiseScale([])).toThrow(RangeError));
});
