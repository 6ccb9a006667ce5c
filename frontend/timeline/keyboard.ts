import type { Target } from './targets';

export type Command =
  { do: 'focus'; id: string } | { do: 'press' } | { do: 'zoomIn' | 'zoomOut' | 'fitAll' | 'close' } | null;

export interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** What a key means while the given target has the focus; null for a key that belongs to others. */
export function commandFor(key: Key, targets: readonly Target[], focused: string | null): Command {
  if (key.ctrlKey || key.metaKey || key.altKey) {
    return null;
  }
  switch (key.key) {
    case '+':
    case '=':
      return { do: 'zoomIn' };
    case '-':
      return { do: 'zoomOut' };
    case '0':
      return { do: 'fitAll' };
    case 'Escape':
      return { do: 'close' };
    case 'Enter':
    case ' ':
      return { do: 'press' };
    default:
      return moveFor(key.key, targets, focused);
  }
}

function moveFor(key: string, targets: readonly Target[], focused: string | null): Command {
  if (targets.length === 0) {
    return null;
  }
  const at = Math.max(
    0,
    targets.findIndex((target) => target.id === focused),
  );
  switch (key) {
    case 'ArrowRight':
      return focus(targets[Math.min(at + 1, targets.length - 1)]!);
    case 'ArrowLeft':
      return focus(targets[Math.max(at - 1, 0)]!);
    case 'Home':
      return focus(targets[0]!);
    case 'End':
      return focus(targets[targets.length - 1]!);
    case 'ArrowDown':
      return focus(nearest(targets, targets[at]!, 1));
    case 'ArrowUp':
      return focus(nearest(targets, targets[at]!, -1));
    default:
      return null;
  }
}

const focus = (target: Target): Command => ({ do: 'focus', id: target.id });

/** In the next row that has something, the one closest to where one is. */
function nearest(targets: readonly Target[], from: Target, direction: 1 | -1): Target {
  const beyond = targets.filter((target) => (target.top - from.top) * direction > 0);
  if (beyond.length === 0) {
    return from;
  }
  const row = beyond.reduce((best, target) => Math.min(best, (target.top - from.top) * direction), Infinity);
  const inRow = beyond.filter((target) => (target.top - from.top) * direction === row);
  return inRow.reduce((best, target) =>
    Math.abs(target.left - from.left) < Math.abs(best.left - from.left) ? target : best,
  );
}
