import type { Quad, Status } from './marks';

/** Code points of the article's body, end exclusive. */
export interface CodePoints {
  start: number;
  end: number;
}

/** Words of a piece; `time` is the article's time expression that they are, if any. */
export interface Part extends CodePoints {
  text: string;
  time: number | null;
}

/** A stretch that the same events' mentions cover: a sentence, or what lies between two. */
export interface Piece extends CodePoints {
  events: string[];
  parts: Part[];
}

export interface PageParagraph {
  role: 'headline' | 'body' | 'byline' | 'furniture';
  repeated: boolean;
  marks: { quad: Quad; status: Status }[];
  pieces: Piece[];
}

/** An article as it was, with what was read in it. */
export interface ArticlePage {
  source: string;
  note: string;
  length: number;
  paragraphs: PageParagraph[];
}

/** What is selected: its sentences and the phrases that date it. */
export interface Highlight {
  sentences: CodePoints[];
  times: number[];
}

export const NOTHING: Highlight = { sentences: [], times: [] };

export function isLit(piece: CodePoints, highlight: Highlight): boolean {
  return highlight.sentences.some((s) => s.start <= piece.start && piece.end <= s.end);
}

/** Where a code point lies in the article, in percent of its length. */
export function place(at: number, length: number): number {
  return length === 0 ? 0 : Math.min(100, Math.max(0, (at / length) * 100));
}
