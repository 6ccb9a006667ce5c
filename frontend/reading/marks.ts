import { svg, type TemplateResult } from 'lit';

/** The mark grammar: shape and hue say the quad class, fill and outline the status. */
export type Quad = 'vcoop' | 'mcoop' | 'vconf' | 'mconf' | 'other';
export type Status = 'happened' | 'ongoing' | 'planned' | 'said' | 'hypothetical' | 'negated';

const SHAPE: Record<Quad, string> = {
  vcoop: 'M-5.6 0a5.6 5.6 0 1 0 11.2 0a5.6 5.6 0 1 0-11.2 0z',
  mcoop: 'M-5 -5h10v10h-10z',
  vconf: 'M0 -6.4L6.6 5.1H-6.6z',
  mconf: 'M0 -7.3L7.3 0L0 7.3L-7.3 0z',
  other: 'M-7.2 0L-3.6 -4.7H3.6L7.2 0L3.6 4.7H-3.6z',
};

/** Dashes that leave only the corners: what is feared. */
const CORNERS: Record<Quad, [dashes: string, offset: number]> = {
  vcoop: ['3.2 2.7', 0],
  mcoop: ['5 5', 2.5],
  vconf: ['7 6.3', 3.5],
  mconf: ['6.7 3.6', 3.35],
  other: ['4 2.6', 2],
};

const HOLLOW: ReadonlySet<Status> = new Set<Status>(['planned', 'hypothetical', 'negated']);

/** A mark around (x, y); `paper` is the colour beneath it. */
export function mark(quad: Quad, status: Status, x: number, y: number, scale = 1): TemplateResult {
  const colour = `var(--mark-colour, var(--q-${quad}))`;
  return svg`<g transform="translate(${x} ${y}) scale(${scale})">
    ${HOLLOW.has(status) ? outline(quad, status, colour, scale) : solid(quad, colour)}
    ${status === 'negated' ? struck(colour) : ''}
    ${status === 'said' ? svg`<circle r="2" fill="var(--paper)" />` : ''}
    ${status === 'ongoing' ? svg`<path d="M8 -4.2L12.2 0L8 4.2" fill="none" stroke=${colour} stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" />` : ''}
  </g>`;
}

function solid(quad: Quad, colour: string) {
  return svg`<path d=${SHAPE[quad]} fill=${colour} stroke="var(--paper)" stroke-width="1.5" paint-order="stroke" />`;
}

function outline(quad: Quad, status: Status, colour: string, scale: number) {
  const [dashes, offset] = status === 'hypothetical' ? CORNERS[quad] : ['none', 0];
  return svg`<path d=${SHAPE[quad]} fill="var(--paper)" stroke=${colour} stroke-width=${1.8 / scale}
    stroke-linejoin="round" stroke-dasharray=${dashes} stroke-dashoffset=${offset} />`;
}

function struck(colour: string) {
  return svg`<path d="M-7.5 7.5L7.5 -7.5" stroke="var(--paper)" stroke-width="5" />
    <path d="M-7.5 7.5L7.5 -7.5" stroke=${colour} stroke-width="2" stroke-linecap="round" />`;
}
