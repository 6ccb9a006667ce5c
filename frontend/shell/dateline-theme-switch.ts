import { LitElement, css, html } from 'lit';
import { startTheme, switchTheme } from './theme';

startTheme();

/** The button that switches between light and dark. */
export class DatelineThemeSwitch extends LitElement {
  static styles = css`
    button {
      all: unset;
      box-sizing: border-box;
      width: var(--control);
      height: var(--control);
      display: inline-flex;
      align-items: center;
      justify-content: center;
      border-radius: var(--r2);
      cursor: pointer;
    }
    button:hover {
      background: var(--wash);
    }
    button:focus-visible {
      outline: 2px solid var(--focus);
      outline-offset: 2px;
    }
  `;

  render() {
    return html`<button aria-label="Switch between light and dark" @click=${switchTheme}>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <circle cx="9" cy="9" r="6.5" fill="none" stroke="currentColor" stroke-width="1.6" />
        <path d="M9 2.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />
      </svg>
    </button>`;
  }
}
customElements.define('dateline-theme-switch', DatelineThemeSwitch);
