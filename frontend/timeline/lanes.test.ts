import { expect, it } from 'vitest';
import { event } from './fixtures';
import { lanesOf, mostRows } from './lanes';

const by = (name: string, rank: number) => event(`${name}-event`, { lanes: { actor: { key: name, name, rank } } });

it('follows the server’s order of rank', () => {
  expect(lanesOf([by('B', 2), by('A', 7), by('C', 1)], 'actor').map((lane) => lane.name)).toEqual(['C', 'B', 'A']);
});

it('puts last what has no value in this arrangement', () => {
  expect(lanesOf([by('A', 1)], 'place').map((lane) => lane.name)).toEqual(['Not told']);
});

it('folds the smallest of many lanes into one that says how many', () => {
  const items = Array.from({ length: 30 }, (_, index) => by(`Actor ${index}`, index));
  const lanes = lanesOf([...items, by('Actor 29', 29)], 'actor');
  expect(lanes).toHaveLength(7);
  expect(lanes[lanes.length - 1]!.name).toBe('24 others');
  expect(lanes.flatMap((lane) => lane.items)).toHaveLength(31);
  expect(lanes.map((lane) => lane.name)).toContain('Actor 29');
});

it('allows fewer rows where there are more lanes', () => {
  const rows = [1, 3, 5, 7].map(mostRows);
  expect([...rows].sort((a, b) => b - a)).toEqual(rows);
});
