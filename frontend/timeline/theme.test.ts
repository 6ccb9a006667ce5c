import { describe, expect, it } from 'vitest';
import { shorten } from './theme';

const width = (text: string): number => Array.from(text).length;

describe('shortening', () => {
  it('leaves alone what fits', () => expect(shorten('short', 5, width)).toBe('short'));

  it('cuts between words where that costs little', () => {
    expect(shorten('Iran discloses a hidden site', 21, width)).toBe('Iran discloses a…');
    expect(shorten('Iran discloses a hidden site', 15, width)).toBe('Iran discloses…');
  });

  it('cuts a long word rather than leave the room empty', () => {
    expect(shorten('A Verfassungsgericht', 15, width)).toBe('A Verfassungsg…');
  });
});
