import { LitElement, css, html, nothing, svg } from 'lit';
import { mark, type Quad, type Status } from './marks';
import { axisFor, labelStep, xOf, type Stretch, type WhyAxis } from './why-axis';

export interface WhyModel {
  /** What the phrase is reckoned from. */
  anchor: { day: number; label: string } | null;
  /** Where it lands; an open end is null. */
  result: { start: number | null; end: number | null };
  extent: 'day' | 'within' | 'throughout' | 'bound';
  approximate: boolean;
  /** The words on the arrow, "one week back"; empty for absolute dates. */
  arithmetic: string;
  rejected: { label: string; start: number; end: number }[];
  quad: Quad;
  status: Status;
  /** All of it in words. */
  label: string;
}

/** Where the axis lies: lower where a flag and an arrow stand above it. */
const LINE = { flagged: 58, plain: 30 };
const BAND = 20;

/** "Why this date?" as a small axis: where the reckoning starts, which way it goes, where it lands, what was not taken. */
export class DatelineWhy extends LitElement {
  static properties = { model: { attribute: false }, width: { state: true } };

  static styles = css`
    :host {
      display: block;
      overflow: hidden;
    }
    svg {
      display: block;
    }
    text {
      font: 12px var(--sans);
      fill: var(--ink-2);
      font-variant-numeric: tabular-nums;
    }
    .dim {
      fill: var(--ink-3);
    }
    .how {
      font: 600 13.5px var(--sans);
      fill: var(--ink);
    }
    .flag {
      font-weight: 600;
      fill: var(--on-ink);
    }
  `;

  declare model: WhyModel | null;
  declare width: number;

  private line = LINE.flagged;

  private readonly resized = new ResizeObserver((entries) => {
    const width = entries.at(-1)?.contentRect.width ?? 0;
    if (width > 0) {
      this.width = width;
    }
  });

  constructor() {
    super();
    this.model = null;
    this.width = 0;
  }

  connectedCallback() {
    super.connectedCallback();
    this.resized.observe(this);
  }

  disconnectedCallback() {
    this.resized.disconnect();
    super.disconnectedCallback();
  }

  render() {
    const model = this.model;
    if (!model || this.width === 0) {
      return nothing;
    }
    const axis = axisFor(stretchesOf(model));
    this.line = model.anchor ? LINE.flagged : LINE.plain;
    const height = this.line + 24 + (hasAbove(axis) ? 15 : 0) + model.rejected.length * 17;
    return html`<svg
      width=${this.width}
      height=${height}
      viewBox="0 0 ${this.width} ${height}"
      role="img"
      aria-label=${model.label}
    >
      ${this.band(model, axis)} ${this.ticks(axis)} ${this.reach(model, axis)} ${this.arrow(model, axis)}
      ${this.flag(model, axis)} ${this.rejected(model, axis)}
    </svg>`;
  }

  private x(axis: WhyAxis, day: number) {
    return xOf(axis, day, this.width);
  }

  private ends(model: WhyModel, axis: WhyAxis): [number, number] {
    const { start, end } = model.result;
    return [start === null ? 0 : this.x(axis, start), end === null ? this.width : this.x(axis, end)];
  }

  private centre(model: WhyModel, axis: WhyAxis): number {
    const { start, end } = model.result;
    const [from, to] = this.ends(model, axis);
    if (start === null || end === null || model.extent === 'throughout') {
      return start === null ? to - 8 : from + 8;
    }
    return (from + to) / 2;
  }

  private band(model: WhyModel, axis: WhyAxis) {
    const [from, to] = this.ends(model, axis);
    return svg`<rect x=${from} y=${this.line - BAND} width=${Math.max(2, to - from)} height=${BAND} fill="var(--hl)" />`;
  }

  private ticks(axis: WhyAxis) {
    const cell = this.width / axis.cells.length;
    const step = labelStep(axis, this.width);
    return svg`<path d="M0 ${this.line + 0.5}H${this.width}" stroke="var(--ink)" />
      ${axis.cells.map((c, i) =>
        i % step === 0
          ? svg`<text x=${(i + 0.5) * cell} y=${this.line + 15} text-anchor="middle">${c.label}</text>`
          : nothing,
      )}
      ${axis.cells.map((c, i) =>
        c.above && this.aboveFits(axis, i)
          ? svg`<text class="dim" x=${Math.max(0, i * cell + 2)} y=${this.line + 30}>${c.above}</text>`
          : nothing,
      )}`;
  }

  /** The first cell's larger unit is left out where the next one follows too soon. */
  private aboveFits(axis: WhyAxis, index: number): boolean {
    const next = axis.cells.findIndex((c, i) => i > index && c.above !== '');
    const cell = this.width / axis.cells.length;
    return (next < 0 ? axis.cells.length : next) * cell - index * cell > 58;
  }

  /** How far it reaches: a day is the mark alone, "some day within" has caps, "throughout" is a plain line. */
  private reach(model: WhyModel, axis: WhyAxis) {
    const [from, to] = this.ends(model, axis);
    const y = this.line - BAND / 2;
    const colour = `var(--q-${model.quad})`;
    const { start, end } = model.result;
    const centre = this.centre(model, axis);
    const line = model.extent !== 'day' || start === null || end === null;
    const caps = model.extent === 'within' && !model.approximate;
    return svg`${line ? svg`<path d="M${from + 1} ${y}H${to - 1}" stroke=${colour} stroke-width="2" stroke-dasharray=${model.approximate ? '2 3' : 'none'} />` : nothing}
      ${caps && start !== null ? cap(from + 1, y, colour) : nothing} ${caps && end !== null ? cap(to - 1, y, colour) : nothing}
      ${start === null ? svg`<path d="M7 ${y - 5}L1 ${y}L7 ${y + 5}" fill="none" stroke=${colour} stroke-width="2" />` : nothing}
      ${end === null ? svg`<path d="M${this.width - 7} ${y - 5}l6 5l-6 5" fill="none" stroke=${colour} stroke-width="2" />` : nothing}
      ${model.extent === 'bound' ? nothing : mark(model.quad, model.status, centre, y)}`;
  }

  private flag(model: WhyModel, axis: WhyAxis) {
    if (!model.anchor) {
      return nothing;
    }
    const x = this.anchorX(model, axis);
    const wide = model.anchor.label.length * 6.3 + 14;
    const left = x + wide > this.width ? x - wide : x;
    return svg`<path d="M${x} 12V${this.line}" stroke="var(--ink)" stroke-width="1.5" />
      <rect x=${left} y="2" width=${wide} height="18" fill="var(--ink)" />
      <text class="flag" x=${left + 7} y="15">${model.anchor.label}</text>`;
  }

  private anchorX(model: WhyModel, axis: WhyAxis): number {
    const day = model.anchor!.day;
    return (this.x(axis, day) + this.x(axis, day + 1)) / 2;
  }

  private arrow(model: WhyModel, axis: WhyAxis) {
    if (!model.anchor || !model.arithmetic) {
      return nothing;
    }
    const from = this.anchorX(model, axis);
    const to = this.centre(model, axis);
    const words = model.arithmetic.length * 6.6 + 12;
    const tip = this.line - BAND - 3;
    if (Math.abs(from - to) < words + 20) {
      return this.besides(model, from, to, words);
    }
    const turn = to < from ? 10 : -10;
    const mid = (from + to) / 2;
    return svg`<path d="M${from} 12H${to + turn}Q${to} 12 ${to} 22V${tip}M${to - 4.5} ${tip - 5}l4.5 5 4.5 -5" fill="none" stroke="var(--ink)" stroke-width="1.5" />
      <rect x=${mid - words / 2} y="3" width=${words} height="18" fill="var(--under, var(--paper))" />
      <text class="how" x=${mid} y="16" text-anchor="middle">${model.arithmetic}</text>`;
  }

  /** Anchor and result too close for words between them: the words stand on the free side of the flag. */
  private besides(model: WhyModel, from: number, to: number, words: number) {
    const near = Math.abs(from - to) > 14;
    const room = Math.min(from, to) > words + 8;
    const x = room ? Math.min(from, to) - 8 : Math.max(from + model.anchor!.label.length * 6.3 + 22, to + 12);
    const hop = svg`<path d="M${from} 28H${to}v${this.line - BAND - 31}M${to - 4} ${this.line - BAND - 7}l4 4 4 -4" fill="none" stroke="var(--ink)" stroke-width="1.5" />`;
    return svg`${near ? hop : nothing}<text class="how" x=${x} y="16" text-anchor=${room ? 'end' : 'start'}>${model.arithmetic}</text>`;
  }

  private rejected(model: WhyModel, axis: WhyAxis) {
    const first = this.line + 29 + (hasAbove(axis) ? 15 : 0);
    return model.rejected.map((r, i) => {
      const y = first + i * 17;
      const [from, to] = [this.x(axis, r.start) + 1, this.x(axis, r.end) - 1];
      const left = from > r.label.length * 6 + 40;
      return svg`<path d="M${from} ${y}H${to}M${from} ${y - 4}v8M${to} ${y - 4}v8" stroke="var(--rule-strong)" stroke-width="1.2" fill="none" />
        <text class="dim" x=${left ? from - 6 : to + 6} y=${y + 4} text-anchor=${left ? 'end' : 'start'}>not: ${r.label}</text>`;
    });
  }
}

function cap(x: number, y: number, colour: string) {
  return svg`<path d="M${x} ${y - 5}v10" stroke=${colour} stroke-width="2" />`;
}

function hasAbove(axis: WhyAxis): boolean {
  return axis.unit === 'day' || axis.unit === 'month';
}

/** What has to be in the picture; an open end shows as far as the anchor, or a year. */
function stretchesOf(model: WhyModel): Stretch[] {
  const found: Stretch[] = model.rejected.map((r) => ({ start: r.start, end: r.end }));
  if (model.anchor) {
    found.push({ start: model.anchor.day, end: model.anchor.day + 1 });
  }
  const { start, end } = model.result;
  if (start !== null) {
    found.push({ start, end: end ?? start + 1 });
  }
  if (start === null && end !== null) {
    found.push({ start: end - 1, end });
  }
  return found;
}
customElements.define('dateline-why', DatelineWhy);
