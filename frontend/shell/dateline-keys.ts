import { LitElement } from 'lit';
import { listen } from './keys';

/** Hears the single keys of the page for as long as it is part of it. */
export class DatelineKeys extends LitElement {
  private stop: () => void = () => undefined;

  connectedCallback() {
    super.connectedCallback();
    this.stop = listen(this);
  }

  disconnectedCallback() {
    this.stop();
    super.disconnectedCallback();
  }
}
customElements.define('dateline-keys', DatelineKeys);
