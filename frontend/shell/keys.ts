/** Single keys of a page. They rest while something is typed or a dialog is open, and can be turned off. */
const OFF = 'dateline-single-keys';

export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(OFF) !== 'off';
  } catch {
    return true;
  }
}

export function setSingleKeys(on: boolean) {
  try {
    localStorage.setItem(OFF, on ? 'on' : 'off');
  } catch {
    // storage is switched off: the keys stay on
  }
}

function isTyping(event: KeyboardEvent): boolean {
  return event
    .composedPath()
    .some(
      (target) =>
        target instanceof HTMLElement &&
        (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)),
    );
}

function dialogIsOpen(): boolean {
  return document.querySelector('vaadin-dialog[opened], vaadin-popover[opened]') !== null;
}

/** The page's name for what a key asks for, or null. */
export function commandOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): string | null {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
    return 'undo';
  }
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return null;
  }
  const commands: Record<string, string> = { n: 'next', p: 'previous', '?': 'keys' };
  return commands[event.key] ?? null;
}

/** Tells `host` of each key that means something, as the event `page-key`. */
export function listen(host: HTMLElement): () => void {
  const heard = (event: KeyboardEvent) => {
    const command = commandOf(event);
    if (!command || isTyping(event) || dialogIsOpen() || (command !== 'undo' && !singleKeysOn())) {
      return;
    }
    event.preventDefault();
    host.dispatchEvent(new CustomEvent('page-key', { detail: { command } }));
  };
  document.addEventListener('keydown', heard);
  return () => document.removeEventListener('keydown', heard);
}
