import { LitElement, css, html, nothing } from 'lit';
import { mark, type Quad, type Status } from './marks';

export interface EventRow {
  id: string;
  headline: string;
  note: string;
  quad: Quad;
  status: Status;
}

export interface EventGroup {
  label: string;
  sub: string;
  /** How long nothing is dated before this group, "20 months, nothing dated"; empty where there is no gap. */
  gap: string;
  rows: EventRow[];
}

/** The events in order, as a list: by day, with the gaps told. Tells of `event-select` {id}. */
export class DatelineEvents extends LitElement {
  static properties = { groups: { attribute: false }, selected: { attribute: false } };

  static styles = css`
    :host {
      display: block;
      max-width: 900px;
    }
    section {
      display: grid;
      grid-template-columns: 116px 1fr;
    }
    h3 {
      margin: 0;
      font: 600 13px/20px var(--sans);
      padding-top: 8px;
    }
    h3 small {
      display: block;
      font: var(--t-12);
      color: var(--ink-3);
    }
    ol {
      list-style: none;
      margin: 0;
      padding: 4px 0;
      border-left: 2px solid var(--rule);
    }
    button {
      all: unset;
      box-sizing: border-box;
      cursor: pointer;
      display: grid;
      grid-template-columns: 20px 1fr;
      gap: 8px;
      width: calc(100% + 10px);
      margin-left: -11px;
      min-height: 28px;
      padding: 3px 0;
      align-items: start;
    }
    button > svg {
      background: var(--paper);
      margin-top: 4px;
    }
    .what {
      display: flex;
      flex-wrap: wrap;
      gap: 0 12px;
      align-items: baseline;
      padding: 1px 8px;
      margin-left: -8px;
      border-radius: var(--r2);
      overflow-wrap: anywhere;
    }
    .what i {
      font: var(--t-12);
      color: var(--ink-3);
      font-style: normal;
    }
    button:hover .what {
      background: var(--wash);
    }
    button:focus-visible .what {
      outline: 2px solid var(--focus);
      outline-offset: 2px;
    }
    button[aria-pressed='true'] .what {
      background: var(--hl);
      box-shadow: inset 0 0 0 1px var(--ink);
      font-weight: 600;
    }
    button[aria-pressed='true'] i {
      color: inherit;
      font-weight: 400;
    }
    .gap {
      margin: 0 0 0 113px;
      display: flex;
      align-items: center;
      gap: 14px;
      font: var(--t-12);
      color: var(--ink-3);
    }
    @media (max-width: 600px) {
      section {
        grid-template-columns: 84px 1fr;
      }
      .gap {
        margin-left: 81px;
      }
      button[aria-pressed='true'] {
        scroll-margin: 60px 0 64vh;
      }
      button {
        min-height: 44px;
        padding: 6px 0;
      }
      .what i {
        flex: 1 0 100%;
      }
    }
  `;

  declare groups: EventGroup[];
  declare selected: string | null;

  constructor() {
    super();
    this.groups = [];
    this.selected = null;
  }

  render() {
    return html`${this.groups.map(
      (group) =>
        html`${group.gap ? this.gap(group.gap) : nothing}
          <section>
            <h3>${group.label}${group.sub ? html`<small>${group.sub}</small>` : nothing}</h3>
            <ol>
              ${group.rows.map((row) => html`<li>${this.row(row)}</li>`)}
            </ol>
          </section>`,
    )}`;
  }

  updated(changed: Map<string, unknown>) {
    if (changed.has('selected') && this.selected && this.checkVisibility()) {
      this.renderRoot.querySelector('[aria-pressed=true]')?.scrollIntoView({ block: 'nearest' });
    }
  }

  private row(row: EventRow) {
    return html`<button
      aria-pressed=${row.id === this.selected ? 'true' : 'false'}
      data-event=${row.id}
      @click=${() => this.dispatchEvent(new CustomEvent('event-select', { detail: { id: row.id } }))}
    >
      <svg width="20" height="18" viewBox="-9 -9 20 18" aria-hidden="true">
        ${mark(row.quad, row.status, 0, 0, 0.9)}
      </svg>
      <span class="what"><span>${row.headline}</span><i>${row.note}</i></span>
    </button>`;
  }

  private gap(words: string) {
    return html`<div class="gap">
      <svg width="10" height="26" viewBox="0 0 10 26" aria-hidden="true">
        <path d="M5 0v5l-4 3 8 5-8 5 4 3v5" fill="none" stroke="var(--rule-strong)" />
      </svg>
      ${words}
    </div>`;
  }
}
customElements.define('dateline-events', DatelineEvents);
