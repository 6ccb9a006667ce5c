import { describe, expect, it } from 'vitest';
import { DayNames, epochDay } from './calendar';
import type { Piece } from './scale';
import { ticksOf, withoutOverlap } from './ticks';

const names = new DayNames('en');
const piece = (from: number, to: number, width: number): Piece => ({ from, to, kind: 'linear', x0: 0, x1: width });
const width = (text: string): number => text.length * 7;

describe('ticks', () => {
  it('name each day where days are wide', () => {
    const ticks = ticksOf(piece(epochDay(2022, 1, 24), epochDay(2022, 2, 3), 260), 0, 260, names);
    expect(ticks.lower.map((tick) => tick.text)).toEqual(['24', '25', '26', '27', '28', '29', '30', '31', '1', '2']);
    expect(ticks.letters.map((tick) => tick.text).join('')).toBe('MTWTFSSMTW');
    expect(ticks.upper.map((tick) => tick.lead)).toEqual(['January 2022', 'February 2022']);
    expect(ticks.weekends).toEqual([[130, 182]]);
  });

  it('name months, and the year once', () => {
    const ticks = ticksOf(piece(epochDay(2020), epochDay(2020, 6), 185), 0, 185, names);
    expect(ticks.lower.map((tick) => tick.text)).toEqual(['Jan', 'Feb', 'Mar', 'Apr', 'May']);
    expect(ticks.upper.map((tick) => tick.text)).toEqual(['2020']);
  });

  it('name every third month where months are narrow, never by one letter', () => {
    const ticks = ticksOf(piece(epochDay(2017, 9), epochDay(2018, 9), 180), 0, 180, names);
    expect(ticks.lower.map((tick) => tick.text)).toEqual(['Oct', 'Jan', 'Apr', 'Jul']);
  });

  it('name a month alone without its weeks', () => {
    const ticks = ticksOf(piece(epochDay(2002, 8), epochDay(2002, 9), 110), 0, 110, names);
    expect(ticks.lower.map((tick) => tick.text)).toEqual(['August']);
  });

  it('name round years on a long axis', () => {
    const ticks = ticksOf(piece(epochDay(-1000), epochDay(2000), 900), 0, 900, names);
    expect(ticks.lower.map((tick) => tick.text)).toContain('1000');
    expect(ticks.lower.length).toBeLessThan(25);
  });

  it('are made for what is seen only', () => {
    const long = piece(epochDay(1000), epochDay(2000), 10_000_000);
    expect(ticksOf(long, 5_000_000, 5_001_000, names).lower.length).toBeLessThan(50);
    expect(ticksOf(long, 20_000_000, 20_001_000, names).lower).toEqual([]);
  });

  it('leave out or shorten what would touch', () => {
    const start = { x: 0, text: 'June', lead: 'June 2015', short: 'Jun 2015' };
    const next = { x: 70, text: 'July', lead: 'July 2015', short: 'Jul 2015' };
    expect(withoutOverlap([start, next], width, 200)).toEqual([
      { x: 0, text: 'Jun 2015' },
      { x: 70, text: 'July' },
    ]);
    expect(withoutOverlap([start, { ...next, x: 20 }], width, 200)).toEqual([{ x: 20, text: 'July 2015' }]);
  });
});
