import { css } from 'lit';

export const articleStyles = css`
  :host {
    display: flex;
    min-height: 0;
    position: relative;
  }
  .pane {
    flex: 1;
    min-width: 0;
    min-height: 0;
    overflow: auto;
    padding-bottom: 32px;
    scrollbar-width: none;
    position: relative;
  }
  .pane:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: -2px;
  }
  header {
    position: sticky;
    top: 0;
    z-index: 1;
    background: var(--paper);
    padding: 12px 0 8px 56px;
    border-bottom: var(--hair);
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: baseline;
    font: var(--t-13);
    color: var(--ink-3);
    margin-bottom: var(--s4);
  }
  header b {
    color: var(--ink);
    font-weight: 600;
  }
  header slot {
    display: block;
    margin-left: auto;
  }
  .txt {
    font: var(--t-read);
    max-width: 660px;
    padding-left: 56px;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  p {
    position: relative;
    margin: 0 0 14px;
  }
  p.headline {
    font: var(--t-h3);
  }
  .mm {
    position: absolute;
    left: -56px;
    width: 46px;
    top: 4px;
    display: flex;
    justify-content: flex-end;
    flex-wrap: wrap;
  }
  .mm small {
    font: var(--t-12);
    color: var(--ink-3);
  }
  .se {
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, var(--rule-strong) 55%, transparent);
    text-decoration-thickness: 1px;
    text-underline-offset: 6px;
    cursor: pointer;
    scroll-margin: 72px;
  }
  .se:hover {
    text-decoration-color: var(--ink);
    text-decoration-thickness: 2px;
  }
  .se:focus-visible,
  .ti:focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
    border-radius: var(--r2);
  }
  .ti {
    background: color-mix(in srgb, var(--ink) 8%, transparent);
    border-radius: 2px;
    padding: 1px 3px;
    margin: 0 -1px;
    cursor: pointer;
  }
  .on {
    background: var(--hl);
    text-decoration-color: var(--ink);
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
    padding: 2px 0;
  }
  .ti.lit {
    background: var(--hl-strong);
    color: var(--hl-ink);
    font-weight: 600;
  }
  .rep,
  .furniture,
  .byline {
    color: var(--ink-3);
  }
  .on {
    color: var(--ink);
  }
  .note {
    font: var(--t-12);
    color: var(--ink-3);
  }
  .map {
    flex: none;
    width: 14px;
    margin: 44px 18px 16px 8px;
    position: relative;
    border-left: var(--hair);
  }
  .map i {
    position: absolute;
    left: 0;
    width: 9px;
    height: 2px;
    background: var(--ink-3);
  }
  .map i.on {
    width: 14px;
    height: 6px;
    margin-top: -2px;
    padding: 0;
    background: var(--hl-strong);
    outline: 1px solid var(--ink);
    z-index: 1;
  }
  .map u {
    position: absolute;
    left: -3px;
    width: 5px;
    border-radius: 3px;
    background: var(--rule-strong);
  }
  @media (max-width: 600px) {
    .txt {
      padding-left: 28px;
    }
    header {
      padding-left: 28px;
    }
    .mm {
      left: -28px;
      width: 22px;
    }
    .map {
      display: none;
    }
  }
`;
