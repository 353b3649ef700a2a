import { make } from './elements.js';
import { DATA } from './pageData.js';

/** What a search leaves out or keeps as a whole. */
const ENTRIES =
  '.question, .utterance, .opposition, .derivation, .sources li, .matrix tbody tr:not(.matrix-group), .entry, details.article';

/** Puts a search beside the contents of each story: what does not hold the words steps aside. */
export function setUpFind(): void {
  const labels = DATA?.labels;
  if (!labels) return;
  for (const nav of document.querySelectorAll<HTMLElement>('.story > .contents')) {
    const story = nav.closest<HTMLElement>('.story')!;
    const box = make('input', { type: 'search', placeholder: innerWidth < 960 ? labels.findShort : labels.find });
    box.setAttribute('aria-label', labels.find);
    const told = make('output', { className: 'found' });
    let entries: { element: HTMLElement; words: string }[] | null = null;
    box.addEventListener('input', () => {
      entries ??= [...story.querySelectorAll<HTMLElement>(ENTRIES)].map((element) => ({
        element,
        words: plain(element.textContent ?? ''),
      }));
      const count = find(entries, plain(box.value).split(' ').filter(Boolean));
      story.classList.toggle('finding', count !== null);
      told.value = count === null ? '' : labels.found.replace('0', String(count));
    });
    nav.append(make('div', { className: 'find' }, told, box));
  }
}

/** How many entries hold all words; null, and everything shown, where none are asked for. */
function find(entries: readonly { element: HTMLElement; words: string }[], wanted: readonly string[]): number | null {
  let count = 0;
  for (const { element, words } of entries) {
    const fits = wanted.every((word) => words.includes(word));
    element.classList.toggle('found-out', !fits);
    const fold = element.closest<HTMLDetailsElement>('details.told-once');
    if (fits && fold && wanted.length > 0) fold.open = true;
    if (fits) count++;
  }
  return wanted.length > 0 ? count : null;
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
