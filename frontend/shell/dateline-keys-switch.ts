import { LitElement, css, html } from 'lit';
import { setSingleKeys, singleKeysOn } from './keys';

/** The box that turns the single keys off, for those whom they disturb. */
export class DatelineKeysSwitch extends LitElement {
  static styles = css`
    label {
      display: inline-flex;
      align-items: center;
      gap: 8px;
      min-height: 24px;
      cursor: pointer;
    }
    input {
      width: 18px;
      height: 18px;
      accent-color: var(--ink);
    }
  `;

  render() {
    return html`<label>
      <input
        type="checkbox"
        .checked=${singleKeysOn()}
        @change=${(e: Event) => setSingleKeys((e.target as HTMLInputElement).checked)}
      />
      Single keys are on
    </label>`;
  }
}
customElements.define('dateline-keys-switch', DatelineKeysSwitch);
