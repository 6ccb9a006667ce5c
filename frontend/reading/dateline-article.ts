import { LitElement, html, nothing } from 'lit';
import { articleStyles } from './article-styles';
import {
  NOTHING,
  isLit,
  place,
  type ArticlePage,
  type Highlight,
  type PageParagraph,
  type Part,
  type Piece,
} from './article-model';
import { mark } from './marks';

const MARGIN_MARKS = 4;

/**
 * The article as it was: sentences that tell events underlined, time phrases tinted, what is selected yellow. All of it
 * is text nodes. Tells of `sentence-select` {events} and `time-select` {time, events}.
 */
export class DatelineArticle extends LitElement {
  static styles = articleStyles;
  static properties = { page: { attribute: false }, highlight: { attribute: false }, view: { state: true } };

  declare page: ArticlePage | null;
  declare highlight: Highlight;
  declare view: { top: number; height: number };

  private readonly resized = new ResizeObserver(() => this.measure());

  constructor() {
    super();
    this.page = null;
    this.highlight = NOTHING;
    this.view = { top: 0, height: 100 };
  }

  disconnectedCallback() {
    this.resized.disconnect();
    super.disconnectedCallback();
  }

  /** Brings the first selected sentence into view. On a page that scrolls as a whole this is only done when asked for. */
  async reveal(asked: boolean) {
    await this.updateComplete;
    this.bring(this.renderRoot.querySelector<HTMLElement>('.on'), asked);
  }

  /** Brings the sentence that starts at a code point into view, since the reader asked for it. */
  async revealAt(start: number) {
    await this.updateComplete;
    this.bring(this.renderRoot.querySelector<HTMLElement>(`[data-start='${start}']`), true);
  }

  private bring(lit: HTMLElement | null, asked: boolean) {
    const pane = this.pane;
    if (!lit || !pane) {
      return;
    }
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const behavior = calm ? 'auto' : 'smooth';
    const scrolls = pane.scrollHeight > pane.clientHeight + 1;
    if (scrolls) {
      const above = pane.clientHeight / 4;
      const top = lit.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop - above;
      pane.scrollTo({ top, behavior });
    }
    if (!asked) {
      return;
    }
    if (scrolls) {
      this.scrollIntoView({ block: 'nearest', behavior });
    } else {
      lit.scrollIntoView({ block: 'center', behavior });
    }
    lit.focus({ preventScroll: true });
  }

  render() {
    const page = this.page;
    if (!page) {
      return nothing;
    }
    return html`<article class="pane" tabindex="0" aria-label="Article" @scroll=${this.measure} @keydown=${this.onKey}>
        <header>
          ${page.source ? html`<b>${page.source}</b>` : nothing}<span>${page.note}</span><slot name="actions"></slot>
        </header>
        <div class="txt">${page.paragraphs.map((paragraph) => this.paragraph(paragraph))}</div>
      </article>
      <div class="map" aria-hidden="true">${this.map(page)}</div>`;
  }

  firstUpdated() {
    this.resized.observe(this);
  }

  updated() {
    const pane = this.pane;
    if (pane) {
      this.resized.observe(pane);
    }
  }

  private get pane() {
    return this.renderRoot.querySelector<HTMLElement>('.pane');
  }

  private paragraph(p: PageParagraph) {
    const shown = p.marks.slice(0, MARGIN_MARKS);
    const rest = p.marks.length - shown.length;
    // no white space between the pieces: what is shown is the body, character by character
    return html`<p class="${p.role} ${p.repeated ? 'rep' : ''}">
      ${
        shown.length > 0
          ? html`<span class="mm" aria-hidden="true"
              >${shown.map(
                (m) =>
                  html`<svg width="16" height="18" viewBox="-9 -9 18 18">
                    ${mark(m.quad, m.status === 'ongoing' ? 'happened' : m.status, 0, 0, 0.82)}
                  </svg>`,
              )}${rest > 0 ? html`<small>+${rest}</small>` : nothing}</span
            >`
          : nothing
      }<span class="words">${p.pieces.map((piece) => this.piece(piece))}</span>${
        p.repeated ? html` <span class="note">repeated, counted once</span>` : nothing
      }
    </p>`;
  }

  private piece(piece: Piece) {
    if (piece.events.length === 0) {
      return html`${piece.parts.map((part) => this.loosePart(part))}`;
    }
    const on = isLit(piece, this.highlight);
    return html`<span
      class="se ${on ? 'on' : ''}"
      role="button"
      tabindex="-1"
      aria-pressed=${on ? 'true' : 'false'}
      data-start=${piece.start}
      data-end=${piece.end}
      @click=${() => this.tell('sentence-select', { events: piece.events })}
      >${piece.parts.map((part) => this.tiedPart(part, piece, on))}</span
    >`;
  }

  /** A time phrase in a sentence that tells events: it selects the event that it dates. */
  private tiedPart(part: Part, piece: Piece, on: boolean) {
    const time = part.time;
    if (time === null) {
      return part.text;
    }
    const lit = on && this.highlight.times.includes(time);
    const select = (event: Event) => {
      event.stopPropagation();
      this.tell('time-select', { time, events: piece.events });
    };
    return html`<span class="ti ${lit ? 'lit' : ''}" data-time=${time} @click=${select}>${part.text}</span>`;
  }

  /** A time phrase that dates nothing: it shows its reasoning. */
  private loosePart(part: Part) {
    const time = part.time;
    if (time === null) {
      return part.text;
    }
    const lit = this.highlight.times.includes(time);
    return html`<span
      class="ti alone ${lit ? 'on lit' : ''}"
      role="button"
      tabindex="-1"
      aria-pressed=${lit ? 'true' : 'false'}
      data-time=${time}
      @click=${() => this.tell('time-select', { time, events: [] })}
      >${part.text}</span
    >`;
  }

  private map(page: ArticlePage) {
    const telling = page.paragraphs.flatMap((p) => p.pieces).filter((piece) => piece.events.length > 0);
    return html`<u style="top:${this.view.top}%;height:${this.view.height}%"></u>${telling.map(
        (piece) =>
          html`<i
            class=${isLit(piece, this.highlight) ? 'on' : ''}
            style="top:${place((piece.start + piece.end) / 2, page.length)}%"
          ></i>`,
      )}`;
  }

  private readonly measure = () => {
    const pane = this.pane;
    if (!pane || pane.scrollHeight === 0) {
      return;
    }
    const top = (pane.scrollTop / pane.scrollHeight) * 100;
    const height = (pane.clientHeight / pane.scrollHeight) * 100;
    if (Math.abs(top - this.view.top) > 0.1 || Math.abs(height - this.view.height) > 0.1) {
      this.view = { top, height };
    }
  };

  /** The article is one tab stop; n and p of the page or Tab leave it, up and down go through what can be chosen. */
  private readonly onKey = (event: KeyboardEvent) => {
    const stops = [...this.renderRoot.querySelectorAll<HTMLElement>('[role=button]')];
    const at = stops.indexOf(event.composedPath()[0] as HTMLElement);
    if ((event.key === 'Enter' || event.key === ' ') && at >= 0) {
      event.preventDefault();
      stops[at].click();
      return;
    }
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = stops.find((_, i) => i === (at < 0 ? step - 1 : at + step));
    if (step !== 0 && next) {
      event.preventDefault();
      next.focus();
    }
  };

  private tell(name: string, detail: unknown) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
customElements.define('dateline-article', DatelineArticle);
