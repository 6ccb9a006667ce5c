import { describe, expect, it } from 'vitest';
import { event } from './fixtures';
import { commandFor } from './keyboard';
import type { Target } from './targets';

const target = (id: string, left: number, top: number): Target => ({
  id,
  items: [event(id)],
  name: id,
  left,
  right: left + 40,
  top,
  height: 24,
  pans: true,
});
const targets = [target('a', 0, 0), target('b', 100, 48), target('c', 200, 0), target('d', 300, 24)];
const press = (key: string, focused: string | null, more = {}) =>
  commandFor({ key, ctrlKey: false, metaKey: false, altKey: false, ...more }, targets, focused);

describe('the keys', () => {
  it.each([
    ['ArrowRight', 'a', 'b'],
    ['ArrowLeft', 'b', 'a'],
    ['ArrowLeft', 'a', 'a'],
    ['ArrowRight', 'd', 'd'],
    ['Home', 'c', 'a'],
    ['End', 'a', 'd'],
  ])('%s walks in time from %s to %s', (key, from, to) => expect(press(key, from)).toEqual({ do: 'focus', id: to }));

  it.each([
    ['ArrowDown', 'c', 'd'],
    ['ArrowDown', 'd', 'b'],
    ['ArrowUp', 'b', 'd'],
    ['ArrowUp', 'd', 'c'],
    ['ArrowDown', 'b', 'b'],
  ])('%s goes to the nearest row from %s to %s', (key, from, to) =>
    expect(press(key, from)).toEqual({ do: 'focus', id: to }),
  );

  it.each([
    ['Enter', 'press'],
    [' ', 'press'],
    ['Escape', 'close'],
    ['+', 'zoomIn'],
    ['-', 'zoomOut'],
    ['0', 'fitAll'],
  ])('%s means %s', (key, command) => expect(press(key, 'a')).toEqual({ do: command }));

  it('leaves the browser its own', () => {
    expect(press('+', 'a', { ctrlKey: true })).toBeNull();
    expect(press('ArrowLeft', 'a', { altKey: true })).toBeNull();
    expect(press('x', 'a')).toBeNull();
  });

  it('bears an empty timeline', () => {
    expect(commandFor({ key: 'End', ctrlKey: false, metaKey: false, altKey: false }, [], null)).toBeNull();
  });
});
