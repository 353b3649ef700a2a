import { makeButton } from './elements.js';
import { DATA } from './pageData.js';

const KEPT = 'variorum-theme';

/** A button that turns the page dark or light; what was chosen is kept where the browser lets a file keep something. */
export function setUpTheme(): void {
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const kept = recall();
  if (kept) root.dataset['theme'] = kept;
  const labels = DATA?.labels;
  const masthead = document.querySelector('.masthead .tools');
  if (!labels || !masthead) return;
  const isDark = () => (root.dataset['theme'] ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const button = makeButton('', () => {
    root.dataset['theme'] = isDark() ? 'light' : 'dark';
    keep(root.dataset['theme']);
    show();
  });
  const show = () => {
    button.textContent = isDark() ? labels.light : labels.dark;
  };
  button.className = 'theme-toggle';
  system.addEventListener('change', show);
  show();
  masthead.append(button);
}

function recall(): string | null {
  try {
    const kept = localStorage.getItem(KEPT);
    return kept === 'dark' || kept === 'light' ? kept : null;
  } catch {
    return null;
  }
}

function keep(theme: string): void {
  try {
    localStorage.setItem(KEPT, theme);
  } catch {
    // A file that may keep nothing is still read.
  }
}
