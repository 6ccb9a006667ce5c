import { describe, expect, it } from 'vitest';
import { epochDay } from './calendar';
import { event } from './fixtures';
import { emptyStretches, occupied, refine, segments } from './gaps';

const days = (...starts: number[]) => starts.map((from) => ({ from, to: from + 1 }));

describe('empty stretches', () => {
  it('are those longer than a quarter of the range', () => {
    expect(emptyStretches(days(0, 10, 20, 100))).toEqual([{ from: 21, to: 100 }]);
    expect(emptyStretches(days(0, 20, 40, 60, 80, 100))).toEqual([]);
  });

  it('are never shorter than three weeks', () => expect(emptyStretches(days(0, 15))).toEqual([]));

  it('are found again in what a long one leaves', () => {
    const found = emptyStretches(days(0, 36_500, 37_100, 37_110));
    expect(found).toEqual([
      { from: 1, to: 36_500 },
      { from: 36_501, to: 37_100 },
    ]);
  });

  it('are not filled by what merely lasts across them', () => {
    const war = event('war', { start: 0, end: 1000, extent: 'throughout' });
    expect(emptyStretches(occupied([war], null))).toEqual([{ from: 1, to: 999 }]);
  });

  it('end where something may have happened', () => {
    const within = event('month', { start: 500, end: 530, extent: 'within' });
    expect(occupied([within], 600)).toEqual([
      { from: 500, to: 530 },
      { from: 600, to: 601 },
    ]);
  });
});

describe('segments', () => {
  it('have whole units and lie apart', () => {
    const known = [
      { from: epochDay(2020, 1, 10), to: epochDay(2020, 5, 20) },
      { from: epochDay(2022, 1, 24), to: epochDay(2022, 2, 5) },
    ];
    const [first, second] = segments(known, emptyStretches(known));
    expect(first).toEqual({ unit: 'month', from: epochDay(2020, 1), to: epochDay(2020, 6) });
    expect(second).toEqual({ unit: 'day', from: epochDay(2022, 1, 24), to: epochDay(2022, 2, 5) });
  });

  it('give the busiest fortnight days of its own', () => {
    const year = { unit: 'month' as const, from: epochDay(2021), to: epochDay(2022) };
    const busy = [0, 1, 2, 3, 5].map((offset) => epochDay(2021, 9, 8) + offset);
    const parts = refine([year], [epochDay(2021, 2, 3), epochDay(2021, 11, 2), ...busy], 5);
    expect(parts.map((part) => part.unit)).toEqual(['month', 'day', 'month']);
    expect(parts[1]).toMatchObject({ from: epochDay(2021, 9, 8), to: epochDay(2021, 9, 14) });
  });

  it('give each of two busy years its months, the busier first where room is short', () => {
    const all = { unit: 'year' as const, from: epochDay(1960), to: epochDay(2020) };
    const around = (year: number, count: number) =>
      Array.from({ length: count }, (_, day) => epochDay(year, 5, 1) + 20 * day);
    const days = [...around(1998, 6), ...around(2015, 9)];
    expect(refine([all], days, 9).map((part) => part.unit)).toEqual(['year', 'month', 'year', 'month', 'year']);
    const tight = refine([all], days, 3);
    expect(tight.map((part) => part.unit)).toEqual(['year', 'month', 'year']);
    expect(tight[1]!.from).toBe(epochDay(2015, 5));
  });

  it('stay whole where events are spread evenly', () => {
    const year = { unit: 'month' as const, from: 0, to: 365 };
    expect(refine([year], [0, 60, 120, 180, 240, 300], 5)).toEqual([year]);
  });
});
