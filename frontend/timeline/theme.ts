import type { Metrics } from './chart';
import type { Theme } from './painter';

/** Reads the page's tokens; asked once for each token until it is made anew. */
export function readTheme(host: Element): Theme {
  const style = getComputedStyle(host);
  const colours = new Map<string, string>();
  return {
    font: style.getPropertyValue('--sans').trim() || style.fontFamily || 'sans-serif',
    colour: (token) => {
      let colour = colours.get(token);
      if (colour === undefined) {
        colour = style.getPropertyValue(`--${token}`).trim() || '#73777e';
        colours.set(token, colour);
      }
      return colour;
    },
  };
}

const LABEL_SIZE = 13.5;
const NOTE_SIZE = 12;
const MOST_REMEMBERED = 20_000;

/** Measures texts as the canvas will set them, and remembers. */
export function measuring(font: string): Metrics {
  const ctx = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  const widthOf = (text: string, size: number, bold: boolean): number => {
    const key = `${size}${bold}${text}`;
    let width = known.get(key);
    if (width === undefined) {
      if (known.size > MOST_REMEMBERED) {
        known.clear();
      }
      if (ctx) {
        ctx.font = `${bold ? 600 : 400} ${size}px ${font}`;
      }
      width = ctx ? ctx.measureText(text).width : text.length * size * 0.5;
      known.set(key, width);
    }
    return width;
  };
  const label = (text: string, bold: boolean): number => widthOf(text, LABEL_SIZE, bold);
  return {
    label,
    note: (text, bold) => widthOf(text, NOTE_SIZE, bold),
    shorten: (text, width) => shorten(text, width, (part) => label(part, true)),
  };
}

/** So much of the room a label cut between words must fill. */
const WORTH = 0.6;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The longest beginning that fits together with an ellipsis; cuts between words where that costs little, and never through a character. */
export function shorten(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) {
    return text;
  }
  const parts = Array.from(graphemes.segment(text.slice(0, 500)), (part) => part.segment);
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(`${parts.slice(0, middle).join('').trimEnd()}…`) <= width) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  const longest = parts.slice(0, low).join('').trimEnd();
  const isWhole = parts[low] === ' ';
  const words = longest
    .slice(0, isWhole ? undefined : Math.max(0, longest.lastIndexOf(' ')))
    .replace(/[\s,;:–-]+$/u, '');
  return words !== '' && measure(words) >= WORTH * width ? `${words}…` : `${longest}…`;
}
