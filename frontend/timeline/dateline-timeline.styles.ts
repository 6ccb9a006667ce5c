import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    position: relative;
    color: var(--ink);
    font: 13px/18px var(--sans, sans-serif);
  }
  .stage {
    position: relative;
    touch-action: pan-y;
    user-select: none;
  }
  canvas {
    display: block;
  }
  .over {
    position: absolute;
    inset: 0;
    overflow: clip;
    overflow-clip-margin: 6px;
    pointer-events: none;
  }
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  button {
    appearance: none;
    border: 0;
    margin: 0;
    padding: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
    pointer-events: auto;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
    border-radius: 4px;
  }
  .event {
    position: absolute;
    min-width: 24px;
  }
  .event:focus-visible {
    outline-offset: 0;
  }
  .gap {
    position: absolute;
    top: 0;
    height: 34px;
    font: 12px/14px var(--sans, sans-serif);
    color: var(--ink-3);
    text-align: center;
    white-space: nowrap;
  }
  .gap b {
    display: block;
    font-weight: 600;
    color: var(--ink-2);
  }
  .gap:hover {
    background: var(--wash);
    color: var(--ink);
  }
  .scale {
    position: absolute;
    left: 0;
    text-align: left;
    min-height: 24px;
  }
  .scale b {
    display: block;
    font-weight: 600;
    line-height: 16px;
    text-decoration: underline;
    text-decoration-color: var(--rule-strong);
    text-underline-offset: 3px;
  }
  .scale:hover b {
    text-decoration-color: var(--ink);
  }
  .scale small {
    font-size: 12px;
    line-height: 16px;
    color: var(--ink-3);
  }
  .handle {
    position: absolute;
    width: 24px;
    height: 28px;
    cursor: ew-resize;
    touch-action: none;
  }
  .handle::after {
    content: '';
    position: absolute;
    left: 9.5px;
    top: 6px;
    width: 5px;
    height: 15px;
    box-sizing: border-box;
    border: 1px solid var(--ink);
    border-radius: 3px;
    background: var(--paper);
  }
  .beyond {
    position: absolute;
    min-height: 24px;
    padding: 0 6px;
    font: 600 12px/22px var(--sans, sans-serif);
    background: var(--paper);
    border: 1px solid var(--rule-strong);
    border-radius: 4px;
  }
  .open {
    position: absolute;
    z-index: 2;
    max-height: 280px;
    overflow: auto;
    width: min(340px, calc(100% - 16px));
    background: var(--raised);
    border: 1px solid var(--rule-strong);
    border-radius: 4px;
    box-shadow: var(--e1);
  }
  .open button {
    display: block;
    width: 100%;
    min-height: 36px;
    padding: 8px 12px;
    text-align: start;
    line-height: 18px;
    border-bottom: 1px solid var(--rule);
  }
  .open button:hover {
    background: var(--wash);
  }
  .open button:focus-visible {
    outline-offset: -2px;
  }
  .open button[aria-current='true'] {
    background: var(--hl-strong);
    color: var(--hl-ink);
    font-weight: 600;
  }
  .none {
    position: absolute;
    inset-inline: 0;
    top: 62px;
    margin: 0;
    text-align: center;
    color: var(--ink-3);
  }
  .said {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
