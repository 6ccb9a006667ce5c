import { CHEVRON, FEARED, SHAPES, STRIKE, isHollow } from './marks';
import type { Command } from './scene';

/** Colours and the font as the page's tokens give them. */
export interface Theme {
  colour: (token: string) => string;
  font: string;
}

const paths = new Map<string, Path2D>();

function pathOf(data: string): Path2D {
  let path = paths.get(data);
  if (!path) {
    path = new Path2D(data);
    paths.set(data, path);
  }
  return path;
}

const RIGHT_TO_LEFT = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Paints a drawing in CSS pixels on a context that is already scaled to the screen. */
export function paint(ctx: CanvasRenderingContext2D, commands: readonly Command[], theme: Theme): void {
  for (const command of commands) {
    paintOne(ctx, command, theme);
  }
}

function paintOne(ctx: CanvasRenderingContext2D, command: Command, theme: Theme): void {
  switch (command.op) {
    case 'line':
      line(ctx, command, theme);
      return;
    case 'rect':
      rect(ctx, command, theme);
      return;
    case 'path':
      polygon(ctx, command, theme);
      return;
    case 'wave':
      wave(ctx, command, theme);
      return;
    case 'ring':
      ring(ctx, command, theme);
      return;
    case 'mark':
      mark(ctx, command, theme);
      return;
    case 'text':
      text(ctx, command, theme);
      return;
    case 'clip':
      ctx.save();
      ctx.beginPath();
      ctx.rect(command.x, command.y, command.w, command.h);
      ctx.clip();
      return;
    case 'unclip':
      ctx.restore();
  }
}

type Of<Op extends Command['op']> = Extract<Command, { op: Op }>;

function line(ctx: CanvasRenderingContext2D, command: Of<'line'>, theme: Theme): void {
  const colour = theme.colour(command.colour);
  ctx.strokeStyle = command.fade ? fading(ctx, command, colour) : colour;
  ctx.lineWidth = command.width;
  ctx.setLineDash(command.dash ?? []);
  ctx.beginPath();
  ctx.moveTo(command.x1, command.y1);
  ctx.lineTo(command.x2, command.y2);
  ctx.stroke();
  ctx.setLineDash([]);
}

function fading(ctx: CanvasRenderingContext2D, command: Of<'line'>, colour: string): CanvasGradient {
  const gradient = ctx.createLinearGradient(command.x1, 0, command.x2, 0);
  const clear = `color-mix(in srgb, ${colour} 0%, transparent)`;
  gradient.addColorStop(0, clear);
  gradient.addColorStop(command.fade === 'left' ? 1 : 0.3, colour);
  if (command.fade === 'both') {
    gradient.addColorStop(0.7, colour);
    gradient.addColorStop(1, clear);
  }
  return gradient;
}

function rect(ctx: CanvasRenderingContext2D, command: Of<'rect'>, theme: Theme): void {
  ctx.beginPath();
  ctx.roundRect(command.x, command.y, Math.max(0, command.w), Math.max(0, command.h), command.radius ?? 0);
  if (command.fill) {
    ctx.fillStyle = theme.colour(command.fill);
    ctx.fill();
  }
  if (command.stroke) {
    ctx.strokeStyle = theme.colour(command.stroke);
    ctx.lineWidth = command.lineWidth ?? 1;
    ctx.stroke();
  }
}

function polygon(ctx: CanvasRenderingContext2D, command: Of<'path'>, theme: Theme): void {
  ctx.beginPath();
  command.points.forEach(([x, y]) => ctx.lineTo(x, y));
  if (command.fill) {
    ctx.fillStyle = theme.colour(command.fill);
    ctx.fill();
  }
  if (command.stroke) {
    ctx.strokeStyle = theme.colour(command.stroke);
    ctx.lineWidth = command.width;
    ctx.stroke();
  }
}

/** The torn edge of a squeezed stretch. */
function wave(ctx: CanvasRenderingContext2D, command: Of<'wave'>, theme: Theme): void {
  ctx.strokeStyle = theme.colour(command.colour);
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(command.x, command.y1);
  for (let y = command.y1, side = 4; y < command.y2; y += 7, side = -side) {
    ctx.quadraticCurveTo(command.x + side, y + 3.5, command.x, y + 7);
  }
  ctx.stroke();
}

function ring(ctx: CanvasRenderingContext2D, command: Of<'ring'>, theme: Theme): void {
  ctx.beginPath();
  ctx.arc(command.x, command.y, command.r, 0, 2 * Math.PI);
  ctx.strokeStyle = theme.colour(command.colour);
  ctx.lineWidth = 1;
  ctx.stroke();
}

function mark(ctx: CanvasRenderingContext2D, command: Of<'mark'>, theme: Theme): void {
  const colour = theme.colour(command.colour ?? `q-${command.quad}`);
  const ground = theme.colour(command.ground ?? 'paper');
  const scale = command.scale ?? 1;
  ctx.save();
  ctx.translate(command.x, command.y);
  ctx.scale(scale, scale);
  ctx.lineJoin = 'round';
  if (command.status !== 'plain' && isHollow(command.status)) {
    hollow(ctx, command, colour, ground);
  } else {
    solid(ctx, command, colour, ground);
  }
  ctx.restore();
}

function solid(ctx: CanvasRenderingContext2D, command: Of<'mark'>, colour: string, ground: string): void {
  const shape = pathOf(SHAPES[command.quad]);
  if (command.status !== 'plain') {
    ctx.strokeStyle = ground;
    ctx.lineWidth = 1.5;
    ctx.stroke(shape);
  }
  ctx.fillStyle = colour;
  ctx.fill(shape);
  if (command.status === 'said') {
    ctx.beginPath();
    ctx.arc(0, command.quad === 'vconf' ? 1 : 0, 2, 0, 2 * Math.PI);
    ctx.fillStyle = ground;
    ctx.fill();
  }
  if (command.status === 'ongoing') {
    ctx.strokeStyle = colour;
    ctx.lineWidth = 1.8;
    ctx.lineCap = 'round';
    ctx.stroke(pathOf(CHEVRON));
  }
}

function hollow(ctx: CanvasRenderingContext2D, command: Of<'mark'>, colour: string, ground: string): void {
  const shape = pathOf(SHAPES[command.quad]);
  ctx.fillStyle = ground;
  ctx.fill(shape);
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.8;
  if (command.status === 'hypothetical') {
    ctx.setLineDash(FEARED[command.quad].dash);
    ctx.lineDashOffset = FEARED[command.quad].offset;
  }
  ctx.stroke(shape);
  if (command.status === 'negated') {
    ctx.strokeStyle = ground;
    ctx.lineWidth = 5;
    ctx.stroke(pathOf(STRIKE));
    ctx.strokeStyle = colour;
    ctx.lineWidth = 2;
    ctx.lineCap = 'round';
    ctx.stroke(pathOf(STRIKE));
  }
}

function text(ctx: CanvasRenderingContext2D, command: Of<'text'>, theme: Theme): void {
  ctx.font = `${command.bold ? 600 : 400} ${command.size}px ${theme.font}`;
  ctx.fillStyle = theme.colour(command.colour);
  ctx.textAlign = command.align ?? 'left';
  ctx.direction = RIGHT_TO_LEFT.test(command.text) ? 'rtl' : 'ltr';
  ctx.fillText(command.text, command.x, command.y);
}
