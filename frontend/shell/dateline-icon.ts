import { LitElement, html, svg, type TemplateResult } from 'lit';

const SHAPES: Record<string, TemplateResult> = {
  down: svg`<path d="M4 7l5 5 5-5" />`,
  left: svg`<path d="M11 4L6 9l5 5" />`,
  right: svg`<path d="M7 4l5 5-5 5" />`,
  minus: svg`<path d="M4 9h10" />`,
  plus: svg`<path d="M4 9h10M9 4v10" />`,
  close: svg`<path d="M4 4l10 10M14 4L4 14" />`,
  to: svg`<path d="M2 9h13M11 5l4 4-4 4" />`,
  done: svg`<path d="M3.5 9.5l3.5 3.5 7.5-8" />`,
  link: svg`<path d="M7.5 10.5l3-3M8 5.5l2-2a3 3 0 0 1 4.3 4.3l-2 2M10 12.5l-2 2a3 3 0 0 1-4.3-4.3l2-2" />`,
};

/** One of the few line drawings of the controls; it says nothing, the control beside it has the name. */
export class DatelineIcon extends LitElement {
  static properties = { name: {}, size: { type: Number } };

  declare name: string;
  declare size: number;

  constructor() {
    super();
    this.name = '';
    this.size = 18;
  }

  render() {
    return html`<svg
      width=${this.size}
      height=${this.size}
      viewBox="0 0 18 18"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      ${SHAPES[this.name]}
    </svg>`;
  }
}
customElements.define('dateline-icon', DatelineIcon);
