import { describe, expect, it } from 'vitest';
import { DayNames, ceilTo, civil, epochDay, floorTo, lengthInWords, weekday, yearName } from './calendar';

describe('days since 1970', () => {
  it.each([
    [0, 1970, 1, 1],
    [19_027, 2022, 2, 4],
    [-1, 1969, 12, 31],
    [11_016, 2000, 2, 29],
  ])('day %i is %i-%i-%i', (day, year, month, date) => {
    expect(civil(day)).toEqual({ year, month, day: date });
    expect(epochDay(year, month, date)).toBe(day);
  });

  it('knows years below 100 as themselves', () => {
    expect(civil(epochDay(33, 4, 3))).toEqual({ year: 33, month: 4, day: 3 });
    expect(yearName(-43)).toBe('44 BC');
  });

  it('counts the week from Monday, before 1970 too', () => {
    expect(weekday(epochDay(2022, 2, 4))).toBe(4);
    expect(weekday(epochDay(1914, 6, 28))).toBe(6);
  });

  it('finds the unit around a day', () => {
    const day = epochDay(2015, 7, 14);
    expect(floorTo('month', day)).toBe(epochDay(2015, 7));
    expect(ceilTo('month', day)).toBe(epochDay(2015, 8));
    expect(ceilTo('month', epochDay(2015, 7))).toBe(epochDay(2015, 7));
    expect(floorTo('decade', day)).toBe(epochDay(2010));
    expect(ceilTo('century', day)).toBe(epochDay(2100));
  });
});

describe('names', () => {
  it('writes the day in full, never in figures alone', () => {
    expect(new DayNames('en').dayInFull(epochDay(2022, 2, 4))).toBe('Friday 4 February');
    expect(new DayNames('de').dayInFull(epochDay(2022, 2, 4))).toBe('Freitag 4. Februar');
  });

  it.each([
    [1, '1 day'],
    [20, '20 days'],
    [42, '6 weeks'],
    [602, '20 months'],
    [4000, '11 years'],
    [1_095_728, '3,000 years'],
  ])('%i days are %s', (days, words) => expect(lengthInWords(days)).toBe(words));
});
