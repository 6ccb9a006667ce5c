import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';
import { type DayNames, lengthInWords } from './calendar';
import type { Chart } from './chart';
import { stripScale } from './draw-strip';
import type { Piece } from './scale';
import { type Target, inView } from './targets';

export type Edge = 'from' | 'to';

/** What lies over the canvas and can be reached: events, gaps, counts beyond the edges, the strip's handles. */
export interface Overlay {
  chart: Chart;
  targets: readonly Target[];
  offset: number;
  /** Pixels that the axis has on screen. */
  room: number;
  selected: string | null;
  focused: string | null;
  opened: Target | null;
  trueScale: boolean;
  names: DayNames;
  press: (target: Target) => void;
  choose: (id: string) => void;
  focus: (id: string) => void;
  unfold: (gap: Piece) => void;
  panBy: (dx: number) => void;
  switchScale: () => void;
  moveEdge: (edge: Edge, day: number) => void;
}

const px = (value: number): string => `${value}px`;

export function overlay(o: Overlay): TemplateResult {
  return html`
    <div class="over" style=${styleMap({ left: px(o.chart.gutter) })}>
      ${events(o)} ${o.chart.axis.gaps.map((gap) => gapButton(o, gap))} ${beyond(o)}
    </div>
    ${o.chart.dated.length > 0 ? html`${scaleSwitch(o)} ${handle(o, 'from')} ${handle(o, 'to')}` : nothing}
    ${o.opened ? openedList(o, o.opened) : nothing}
  `;
}

const holds = (target: Target, id: string | null): boolean => target.items.some((item) => item.id === id);

function events(o: Overlay): TemplateResult {
  const { shown, more } = inView(o.targets, o.offset, o.room, o.focused);
  const stop =
    shown.find((target) => target.id === o.focused) ?? shown.find((one) => holds(one, o.selected)) ?? shown[0];
  return html`<ol aria-label="Events on the timeline, in the order of time">
    ${repeat(
      shown,
      (target) => target.id,
      (target) => eventButton(o, target, target === stop),
    )}
    ${more > 0 ? html`<li class="said">${more} more, open the list</li>` : nothing}
  </ol>`;
}

function eventButton(o: Overlay, target: Target, isStop: boolean): TemplateResult {
  const left = target.pans ? target.left - o.offset : target.left - o.chart.gutter;
  const seen = target.pans ? Math.max(left, -4) : left;
  const width = Math.max(24, left + target.right - target.left - seen);
  const place = { left: px(seen), top: px(target.top), width: px(width), height: px(target.height) };
  return html`<li>
    <button
      class="event"
      data-id=${target.id}
      data-count=${target.items.length}
      tabindex=${isStop ? 0 : -1}
      style=${styleMap(place)}
      aria-label=${target.name}
      aria-current=${holds(target, o.selected) ? 'true' : 'false'}
      aria-expanded=${target.items.length > 1 ? String(o.opened?.id === target.id) : nothing}
      @click=${() => o.press(target)}
      @focus=${() => o.focus(target.id)}
    ></button>
  </li>`;
}

function gapButton(o: Overlay, gap: Piece): TemplateResult | typeof nothing {
  const x = gap.x0 - o.offset;
  const width = gap.x1 - gap.x0;
  if (x > o.room || x + width < 0) {
    return nothing;
  }
  const length = lengthInWords(gap.to - gap.from);
  const [count, unit] = length.split(' ');
  const shown = width > 70 ? html`<b>${length}</b> nothing dated` : html`<b>${count}</b> ${unit}`;
  const unseen = width > 70 ? '. Unfold this stretch' : ', nothing dated. Unfold this stretch';
  return html`<button
    class="gap"
    style=${styleMap({ left: px(x), width: px(width) })}
    title=${`${length}, nothing dated. Unfold`}
    @click=${() => o.unfold(gap)}
  >
    ${shown}<span class="said">${unseen}</span>
  </button>`;
}

/** What lies beyond the edges is counted, never silently absent. */
function beyond(o: Overlay): TemplateResult {
  const dated = o.targets.filter((target) => target.pans);
  const count = (side: readonly Target[]): number => side.reduce((total, target) => total + target.items.length, 0);
  const before = count(dated.filter((target) => target.right <= o.offset));
  const after = count(dated.filter((target) => target.left >= o.offset + o.room));
  const top = px(o.chart.bottom + 1);
  const button = (place: Record<string, string>, text: string, dx: number): TemplateResult =>
    html`<button class="beyond" style=${styleMap(place)} @click=${() => o.panBy(dx)}>${text}</button>`;
  return html`
    ${before > 0 ? button({ left: '0', top }, `‹ ${before} earlier`, -0.8 * o.room) : nothing}
    ${after > 0 ? button({ right: '0', top }, `${after} later ›`, 0.8 * o.room) : nothing}
  `;
}

function scaleSwitch(o: Overlay): TemplateResult {
  const count = o.chart.dated.length;
  const top = px(o.chart.strip.top - (o.chart.gutter === 0 ? 22 : 4));
  return html`<button
    class="scale"
    style=${styleMap({ top })}
    aria-pressed=${o.trueScale ? 'true' : 'false'}
    title=${o.trueScale ? 'Squeeze what is empty' : 'Draw the whole axis to true scale'}
    @click=${o.switchScale}
  >
    <b>True scale</b>
    ${o.chart.gutter === 0 ? nothing : html`<small>${count} dated event${count === 1 ? '' : 's'}</small>`}
  </button>`;
}

const KEY_STEP = 40;

function handle(o: Overlay, edge: Edge): TemplateResult {
  const strip = stripScale(o.chart);
  const at = edge === 'from' ? o.offset : o.offset + o.room - 0.001;
  const day = o.chart.axis.scale.day(at);
  const onKey = (event: KeyboardEvent): void => {
    const direction = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (direction !== 0) {
      event.preventDefault();
      o.moveEdge(edge, o.chart.axis.scale.day(at + direction * KEY_STEP));
    }
  };
  const onDrag = (event: PointerEvent): void => {
    const stage = (event.currentTarget as HTMLElement).parentElement;
    if (event.buttons === 1 && stage) {
      o.moveEdge(edge, strip.day(event.clientX - stage.getBoundingClientRect().left));
    }
  };
  return html`<button
    class="handle"
    role="slider"
    style=${styleMap({ left: px(strip.x(day) - 12), top: px(o.chart.strip.top - 1) })}
    aria-label=${edge === 'from' ? 'First day in view' : 'Last day in view'}
    aria-valuetext=${o.names.dayInFull(Math.floor(day))}
    aria-valuenow=${Math.floor(day)}
    aria-valuemin=${Math.floor(strip.from)}
    aria-valuemax=${Math.ceil(strip.to)}
    @pointerdown=${grab}
    @pointermove=${onDrag}
    @keydown=${onKey}
  ></button>`;
}

function grab(event: PointerEvent): void {
  event.stopPropagation();
  (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
}

const MOST_LISTED = 200;

/** The events of a cluster. */
function openedList(o: Overlay, target: Target): TemplateResult {
  const x = target.pans ? target.left - o.offset + o.chart.gutter : target.left;
  const left = Math.max(0, Math.min(x, o.chart.width - 348));
  const more = target.items.length - MOST_LISTED;
  return html`<div
    class="open"
    role="group"
    aria-label=${`${target.items.length} events at this spot`}
    style=${styleMap({ left: px(left), top: px(target.top + target.height + 2) })}
  >
    ${target.items
      .slice(0, MOST_LISTED)
      .map(
        (item) =>
          html`<button
            dir="auto"
            data-id=${item.id}
            aria-label=${item.name}
            aria-current=${item.id === o.selected ? 'true' : 'false'}
            @click=${() => o.choose(item.id)}
          >
            ${item.headline}
          </button>`,
      )}
    ${more > 0 ? html`<p>${more} more: zoom in, or open the list</p>` : nothing}
  </div>`;
}
