import { describe, expect, it } from 'vitest';
import { event } from './fixtures';
import { type TimelineItem, byTime, firstKnownDay, hasSameItems, isUndated, readModel } from './model';

describe('reading what the server sends', () => {
  it('takes nothing at all as an empty chronology', () => {
    expect(readModel(null)).toEqual({ published: null, others: [], items: [] });
    expect(readModel({})).toEqual({ published: null, others: [], items: [] });
  });

  it('keeps an event whose fields are missing or senseless, and gives it a name', () => {
    const broken = { id: 'x', start: Number.NaN, end: Infinity, quad: 'purple', status: 7, extent: null } as unknown;
    const [item] = readModel({ items: [broken as TimelineItem] }).items;
    expect(item).toMatchObject({ start: null, end: null, quad: 'other', status: 'happened', extent: 'day' });
    expect(item?.label).toBe('Event without a name');
  });

  it('repairs an end that is not after its start', () => {
    expect(readModel({ items: [event('x', { start: 5, end: 2 })] }).items[0]?.end).toBe(6);
  });

  it('drops a publication day that no calendar knows', () => {
    expect(readModel({ published: { day: 1e12, label: 'never' } }).published).toBeNull();
  });
});

describe('what rests on the shelf', () => {
  it('is what has a limit only, or no date', () => {
    expect(isUndated(event('x', { start: null, end: 7, extent: 'bound' }))).toBe(true);
    expect(isUndated(event('x', { start: null, end: null, extent: 'within' }))).toBe(true);
    expect(isUndated(event('x', { start: null, end: 7, extent: 'within' }))).toBe(false);
    expect(isUndated(event('x', { start: 3 }))).toBe(false);
  });
});

it('orders by time, and events of one day by the text', () => {
  const items = [
    event('late', { start: 9 }),
    event('second', { start: 1, order: 2 }),
    event('first', { start: 1, order: 1 }),
  ];
  expect(items.sort(byTime).map((item) => item.id)).toEqual(['first', 'second', 'late']);
  expect(firstKnownDay(event('x', { start: null, end: 10 }))).toBe(9);
});

it('keeps the view when only the publication line changes', () => {
  const model = readModel({ items: [event('a'), event('b')] });
  expect(hasSameItems({ ...model, published: { day: 3, label: '' } }, model)).toBe(true);
  expect(hasSameItems(model, { ...model, items: [event('a')] })).toBe(false);
  expect(hasSameItems(model, { ...model, items: [event('b'), event('a')] })).toBe(false);
  expect(hasSameItems(model, undefined)).toBe(false);
});
