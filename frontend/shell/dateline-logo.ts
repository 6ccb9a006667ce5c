import { LitElement, css, html } from 'lit';

/** The logo's drawing: a mark at the publication line. */
export class DatelineLogo extends LitElement {
  static styles = css`
    svg {
      display: block;
    }
  `;

  render() {
    return html`<svg width="15" height="22" viewBox="0 0 15 22" aria-hidden="true">
      <path d="M10 0v22" stroke="var(--ink)" stroke-width="2" />
      <circle cx="5" cy="11" r="5" fill="var(--ink)" />
    </svg>`;
  }
}
customElements.define('dateline-logo', DatelineLogo);
