import { LitElement, html } from 'lit';
import { mark, type Quad, type Status } from './marks';

/** One mark by itself; decoration beside the words that say the same. */
export class DatelineMark extends LitElement {
  static properties = { quad: {}, status: {}, scale: { type: Number } };

  declare quad: Quad;
  declare status: Status;
  declare scale: number;

  constructor() {
    super();
    this.quad = 'other';
    this.status = 'happened';
    this.scale = 1;
  }

  render() {
    const width = this.status === 'ongoing' ? 24 : 18;
    return html`<svg width=${width} height="18" viewBox="-9 -9 ${width} 18" aria-hidden="true">
      ${mark(this.quad, this.status, 0, 0, this.scale)}
    </svg>`;
  }
}
customElements.define('dateline-mark', DatelineMark);
