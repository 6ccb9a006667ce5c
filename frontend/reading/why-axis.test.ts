import { describe, expect, it } from 'vitest';
import { axisFor, labelStep, xOf } from './why-axis';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const stretch = (from: string, to: string) => ({ start: day(from), end: day(to) + 1 });

describe('the small axis', () => {
  it('shows days for a week and the Friday after it', () => {
    const axis = axisFor([stretch('2022-01-24', '2022-01-30'), stretch('2022-02-04', '2022-02-04')]);
    expect(axis.unit).toBe('day');
    expect(axis.cells[0]?.label).toBe('23');
    expect(axis.cells.map((c) => c.above).filter(Boolean)).toEqual(['Jan 2022', 'Feb 2022']);
  });

  it('shows months for two years, years for two decades, decades beyond', () => {
    expect(axisFor([stretch('2020-12-10', '2022-02-04')]).unit).toBe('month');
    expect(axisFor([stretch('2003-03-01', '2022-02-04')]).unit).toBe('year');
    expect(axisFor([stretch('1914-06-28', '2022-02-04')]).unit).toBe('decade');
  });

  it('leaves a cell free on either side and is never narrower than nine', () => {
    const axis = axisFor([stretch('2022-02-04', '2022-02-04')]);
    expect(axis.cells.length).toBe(9);
    expect(axis.start).toBeLessThan(day('2022-02-04'));
    expect(axis.end).toBeGreaterThan(day('2022-02-05'));
  });

  it('puts a day into its cell however long the month is', () => {
    const axis = axisFor([stretch('2021-01-01', '2021-12-31')]);
    const cell = 700 / axis.cells.length;
    const index = axis.cells.findIndex((c) => c.start === day('2021-02-01'));
    expect(xOf(axis, day('2021-02-01'), 700)).toBeCloseTo(index * cell);
    expect(xOf(axis, day('2021-02-15'), 700)).toBeCloseTo((index + 0.5) * cell);
    expect(xOf(axis, day('1900-01-01'), 700)).toBe(0);
    expect(xOf(axis, day('2100-01-01'), 700)).toBe(700);
  });

  it('reads years before 100 as they are', () => {
    const axis = axisFor([{ start: -719_528 + 366 * 44, end: -719_528 + 366 * 44 + 1 }]);
    expect(axis.cells.every((c) => c.end === c.start + 1)).toBe(true);
  });

  it('thins the labels where there is no room', () => {
    const axis = axisFor([stretch('2022-01-24', '2022-02-08')]);
    expect(labelStep(axis, 600)).toBe(1);
    expect(labelStep(axis, 200)).toBe(2);
  });
});
