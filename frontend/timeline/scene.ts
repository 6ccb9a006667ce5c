import type { Quad, Status } from './model';

/** A colour by the name of its token: ink, rule, q-vcoop, hl-strong. */
export type Colour = string;

/** What the painter can do. A drawing is a list of these, so that it can be tested, and painted elsewhere than on a canvas. */
export type Command =
  | {
      op: 'line';
      x1: number;
      y1: number;
      x2: number;
      y2: number;
      colour: Colour;
      width: number;
      dash?: number[];
      /** Fades out to transparent at these ends. */
      fade?: 'both' | 'left';
    }
  | {
      op: 'rect';
      x: number;
      y: number;
      w: number;
      h: number;
      fill?: Colour;
      stroke?: Colour;
      radius?: number;
      lineWidth?: number;
    }
  | { op: 'path'; points: [number, number][]; stroke?: Colour; fill?: Colour; width: number }
  | { op: 'wave'; x: number; y1: number; y2: number; colour: Colour }
  | { op: 'ring'; x: number; y: number; r: number; colour: Colour }
  | {
      op: 'mark';
      quad: Quad;
      status: Status | 'plain';
      x: number;
      y: number;
      colour?: Colour;
      ground?: Colour;
      scale?: number;
    }
  | { op: 'clip'; x: number; y: number; w: number; h: number }
  | { op: 'unclip' }
  | {
      op: 'text';
      text: string;
      x: number;
      y: number;
      colour: Colour;
      size: number;
      bold?: boolean;
      align?: 'left' | 'center' | 'right';
    };

/** Collects commands under short names. */
export class Sketch {
  readonly commands: Command[] = [];

  line(x1: number, y1: number, x2: number, y2: number, colour: Colour, width = 1, dash?: number[]): void {
    this.commands.push(
      dash ? { op: 'line', x1, y1, x2, y2, colour, width, dash } : { op: 'line', x1, y1, x2, y2, colour, width },
    );
  }

  add(command: Command): void {
    this.commands.push(command);
  }

  text(text: string, x: number, y: number, colour: Colour, more: Partial<Command & { op: 'text' }> = {}): void {
    this.commands.push({ op: 'text', text, x, y, colour, size: 12, ...more });
  }

  arrowHead(x: number, y: number, direction: 1 | -1, colour: Colour, width = 1.6): void {
    const back = x - 5 * direction;
    this.commands.push({
      op: 'path',
      points: [
        [back, y - 4.5],
        [x, y],
        [back, y + 4.5],
      ],
      stroke: colour,
      width,
    });
  }
}
