import { LitElement, type TemplateResult, css, html, nothing, svg } from 'lit';
import { customElement } from 'lit/decorators.js';
import { CHEVRON, FEARED, SHAPES, STRIKE, isHollow } from './marks';
import type { Quad, Status } from './model';

const STATUS: readonly [Status, string][] = [
  ['happened', 'happened'],
  ['ongoing', 'ongoing'],
  ['planned', 'planned'],
  ['said', 'claimed'],
  ['hypothetical', 'feared'],
  ['negated', 'did not happen'],
];

/** Says what the marks of the timeline mean. */
@customElement('dateline-key')
export class DatelineKey extends LitElement {
  static override styles = css`
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 2px 10px;
      font: 12px/20px var(--sans, sans-serif);
      color: var(--ink-2);
    }
    b {
      font-weight: 600;
      color: var(--ink);
      margin-inline-start: 4px;
    }
    b:first-of-type {
      margin-inline-start: 0;
    }
    span {
      display: inline-flex;
      align-items: center;
      gap: 4px;
      white-space: nowrap;
    }
    @media (max-width: 1340px) {
      :host {
        column-gap: 6px;
      }
      span {
        gap: 2px;
      }
    }
  `;

  protected override render(): TemplateResult {
    return html`
      <b>Cooperation</b
      >${this.quad('vcoop', 'words')}${this.quad('mcoop', 'deeds')}<b>Conflict</b>${this.quad('vconf', 'words')}${this.quad('mconf', 'deeds')}${this.quad('other', 'other')}
      <b>Status</b
      >${STATUS.map(([status, word]) => html`<span>${mark('vcoop', status, 'var(--ink-2)')} ${word}</span>`)} <b>Date</b
      ><span>${within()} within</span><span>${arrow()} open end</span><span>${about()} about</span
      ><span>${tick()} reported</span>
    `;
  }

  private quad(quad: Quad, word: string): TemplateResult {
    return html`<span>${mark(quad, 'happened', `var(--q-${quad})`)} ${word}</span>`;
  }
}

function mark(quad: Quad, status: Status, colour: string): TemplateResult {
  const width = status === 'ongoing' ? 23 : 18;
  const hollow = isHollow(status);
  const dash = status === 'hypothetical' ? FEARED[quad].dash.join(' ') : nothing;
  return html`<svg width=${width} height="18" viewBox=${`-9 -9 ${width} 18`} aria-hidden="true">
    <path
      d=${SHAPES[quad]}
      fill=${hollow ? 'none' : colour}
      stroke=${hollow ? colour : 'none'}
      stroke-width="1.8"
      stroke-dasharray=${dash}
    />
    ${status === 'said' ? svg`<circle r="2" fill="var(--paper)" />` : nothing}
    ${status === 'ongoing' ? svg`<path d=${CHEVRON} fill="none" stroke=${colour} stroke-width="1.8" />` : nothing}
    ${status === 'negated' ? svg`<path d=${STRIKE} stroke="var(--paper)" stroke-width="5" /><path d=${STRIKE} stroke=${colour} stroke-width="2" />` : nothing}
  </svg>`;
}

const within = (): TemplateResult =>
  html`<svg width="34" height="12" viewBox="0 0 34 12" aria-hidden="true">
    <path d="M1 6h32M1 1v10M33 1v10" stroke="var(--ink-2)" stroke-width="1.8" />
    <circle cx="17" cy="6" r="4.5" fill="var(--ink-2)" />
  </svg>`;

const arrow = (): TemplateResult =>
  html`<svg width="30" height="12" viewBox="0 0 30 12" aria-hidden="true">
    <path d="M1 6h27M24 2l4 4-4 4" stroke="var(--ink-2)" stroke-width="1.8" fill="none" />
  </svg>`;

const about = (): TemplateResult =>
  html`<svg width="30" height="12" viewBox="0 0 30 12" aria-hidden="true">
    <defs>
      <linearGradient id="fade">
        <stop offset="0" stop-color="var(--ink-2)" stop-opacity="0" />
        <stop offset=".5" stop-color="var(--ink-2)" />
        <stop offset="1" stop-color="var(--ink-2)" stop-opacity="0" />
      </linearGradient>
    </defs>
    <rect y="5" width="30" height="2" fill="url(#fade)" />
  </svg>`;

const tick = (): TemplateResult =>
  html`<svg width="8" height="12" viewBox="0 0 8 12" aria-hidden="true">
    <path d="M4 1v10" stroke="var(--ink)" stroke-width="3" />
  </svg>`;

declare global {
  interface HTMLElementTagNameMap {
    'dateline-key': DatelineKey;
  }
}
