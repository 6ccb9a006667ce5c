import { LitElement, html } from 'lit';
import { customElement } from 'lit/decorators.js';

@customElement('dateline-timeline')
export class DatelineTimeline extends LitElement {
  override render() {
    return html`<p>later</p>`;
  }
}
