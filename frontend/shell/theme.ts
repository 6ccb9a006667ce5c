/** Light and dark: the system's wish, unless the reader chose otherwise in this browser. */
export type Theme = 'light' | 'dark';

const KEY = 'dateline-theme';
const system = () => window.matchMedia('(prefers-color-scheme: dark)');

function chosen(): Theme | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : null;
  } catch {
    return null; // storage is switched off: the system decides
  }
}

function keep(theme: Theme | null) {
  try {
    if (theme) {
      localStorage.setItem(KEY, theme);
      return;
    }
    localStorage.removeItem(KEY);
  } catch {
    // storage is switched off: the choice lasts as long as the page
  }
}

export function currentTheme(): Theme {
  return document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
}

function show(theme: Theme) {
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.setAttribute('theme', theme);
}

function systemTheme(): Theme {
  return system().matches ? 'dark' : 'light';
}

/** The other theme; where it is the system's own, the page follows the system again. */
export function switchTheme() {
  const next: Theme = currentTheme() === 'dark' ? 'light' : 'dark';
  keep(next === systemTheme() ? null : next);
  show(next);
}

/** Shows the right theme and follows the system's changes. */
export function startTheme() {
  show(chosen() ?? systemTheme());
  system().addEventListener('change', () => {
    show(chosen() ?? systemTheme());
  });
}
