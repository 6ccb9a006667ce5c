import { describe, expect, it } from 'vitest';
import { DayNames, epochDay } from './calendar';
import { type ChartWish, layOut } from './chart';
import { draw, summary } from './draw';
import { delayInWords } from './draw-events';
import { METRICS, chartWish, event } from './fixtures';
import type { TimelineItem } from './model';
import type { Command } from './scene';
import { inView, targetsOf } from './targets';

const names = new DayNames('en');

function picture(items: TimelineItem[], wish: Partial<ChartWish> = {}, selected: string | null = null) {
  const chart = layOut(chartWish(items, wish));
  const scene = draw(chart, 0, { selected, hovered: null }, METRICS, names);
  return { chart, ...scene, targets: targetsOf(chart, scene.shelved) };
}

const texts = (commands: readonly Command[]): string[] =>
  commands.flatMap((one) => (one.op === 'text' ? [one.text] : []));
const marks = (commands: readonly Command[]) => commands.filter((one) => one.op === 'mark');

const SPAN = [
  event('old', { start: epochDay(-985), end: epochDay(2015), extent: 'throughout' }),
  event('new', { start: 99 }),
];
const CROWD = Array.from({ length: 300 }, (_, index) => event(`same-${index}`, { start: 99, order: index }));
const LONG = [
  event('long', { start: 50, label: 'Long '.repeat(80).trim() }),
  event('rtl', { start: 60, label: 'اجتماع (اليوم)' }),
];
const SHELF = Array.from({ length: 9 }, (_, i) =>
  event(`shelf-${i}`, { start: null, end: 101, extent: 'bound', order: i }),
);

describe('the picture', () => {
  it.each([
    ['no event', [], 0],
    ['only undated ones', SHELF, 9],
    ['hundreds at one instant', CROWD, 300],
    ['three thousand years beside a day', SPAN, 2],
    ['a very long and a right-to-left label', LONG, 2],
  ])('bears %s: every event can be reached, every number is finite', (_, items, count) => {
    for (const width of [320, 390, 1000, 1900]) {
      for (const published of [null, { day: 100, label: 'Fri' }]) {
        const { commands, targets, chart } = picture(items, { width, model: { published, others: [], items } });
        expect(targets.reduce((sum, target) => sum + target.items.length, 0)).toBe(count);
        expect(chart.height).toBeLessThan(1200);
        const numbers = commands.flatMap((one) => Object.values(one).filter((value) => typeof value === 'number'));
        expect(numbers.every(Number.isFinite)).toBe(true);
      }
    }
  });

  it('draws the mark that says quad class and status', () => {
    const { commands } = picture([event('x', { quad: 'mconf', status: 'negated' })]);
    expect(marks(commands)).toMatchObject([{ quad: 'mconf', status: 'negated' }]);
  });

  it('names the publication day at its line', () => {
    expect(texts(picture([event('x')]).commands)).toContain('Published Fri');
  });

  it('marks what is selected, and only that, with the highlighter', () => {
    const items = [event('x', { start: 98 }), event('y', { start: 99 })];
    const yellow = picture(items, {}, 'x').commands.filter((one) => one.op === 'rect' && one.fill === 'hl-strong');
    expect(yellow).toHaveLength(1);
    expect(picture(items).commands.some((one) => one.op === 'rect' && one.fill?.startsWith('hl'))).toBe(false);
  });

  it('says of the selected event how much later it was reported', () => {
    const items = [event('x', { start: 90, reported: [100] })];
    expect(texts(picture(items, {}, 'x').commands)).toContain('reported 10 days later');
    expect(texts(picture(items).commands)).not.toContain('reported 10 days later');
    expect(delayInWords(1, 1)).toBe('reported 1 day later');
    expect(delayInWords(5, 11)).toBe('reported 5 to 11 days later');
    expect(delayInWords(14_019, 14_048)).toBe('reported 38 years later');
  });

  it('lets the label of what is selected cover its neighbours, but not cross the publication line', () => {
    const label = 'A label that is much too long for the room that is left beside its mark';
    const items = Array.from({ length: 30 }, (_, index) => event(`e${index}`, { start: 99, order: index, label }));
    for (const width of [390, 700, 1300]) {
      const { commands, chart } = picture(items, { width }, 'e17');
      const line = chart.gutter + chart.axis.publishedX!;
      const yellow = commands.flatMap((one) => (one.op === 'rect' && one.fill === 'hl-strong' ? [one] : []));
      expect(yellow.length).toBeGreaterThan(0);
      expect(yellow.every((one) => one.x >= line || one.x + one.w <= line)).toBe(true);
    }
  });

  it('keeps to the height it is given where events can gather in clusters', () => {
    const items = Array.from({ length: 60 }, (_, index) =>
      event(`e${index}`, {
        start: 90 + (index % 10),
        order: index,
        lanes: { actor: { key: `k${index % 5}`, name: `Lane ${index % 5}`, rank: index % 5 } },
      }),
    );
    expect(picture(items).chart.height).toBeGreaterThan(430);
    expect(picture(items, { most: 430 }).chart.height).toBeLessThanOrEqual(430);
  });

  it('doubts a label under a certainty of one half', () => {
    expect(texts(picture([event('x', { certainty: 0.4 })]).commands)).toContain('Label of x?');
  });

  it('lists the undated before the publication line and counts what does not fit', () => {
    const { commands, shelved } = picture(SHELF, { width: 390 });
    expect(texts(commands).join()).toContain('9 events, no date told');
    expect(shelved.flatMap((one) => one.items)).toHaveLength(9);
    expect(texts(commands)).toContain('4 more');
  });

  it('sums itself up in words', () => {
    expect(summary(picture([]).chart)).toBe('No events');
    expect(summary(picture(SHELF).chart)).toBe('9 events, none with a date');
    expect(summary(picture([event('x')]).chart)).toBe('1 event in 1970');
  });
});

describe('targets', () => {
  it('are at least 24 px in both directions and carry the full name', () => {
    const { targets } = picture([event('x', { label: 'y' })]);
    expect(targets[0]).toMatchObject({ name: 'Full name of x' });
    expect(targets[0]!.height).toBeGreaterThanOrEqual(24);
    expect(targets[0]!.right - targets[0]!.left).toBeGreaterThanOrEqual(24);
  });

  it('come in the order of time, the shelf last', () => {
    const { targets } = picture([SHELF[0]!, event('b', { start: 99 }), event('a', { start: 3 })]);
    expect(targets.map((target) => target.id)).toEqual(['a', 'b', 'shelf-0']);
  });

  it('are at most 200 at a time, the focused one among them', () => {
    const one = picture([event('x')]).targets[0]!;
    const many = Array.from({ length: 500 }, (_, index) => ({ ...one, id: `t${index}` }));
    const { shown, more } = inView(many, 0, 1000, 't450');
    expect(shown).toHaveLength(200);
    expect(more).toBe(300);
    expect(shown.some((target) => target.id === 't450')).toBe(true);
  });
});
