import { lightSentence, prepareSentence } from './permalinks.js';

/** Opens everything that folds the target of the address, and the target itself, and brings it into view. */
export function openTarget(): void {
  if (!targetOf(location.hash)) prepareSentence(location.hash);
  const target = targetOf(location.hash);
  if (!target) return;
  unfold(target);
  lightSentence(location.hash);
  target.scrollIntoView({ block: target.matches('section, header, details.article') ? 'start' : 'center' });
}

/** The element that a fragment names. */
export function targetOf(hash: string): HTMLElement | null {
  return hash.length > 1 ? document.getElementById(decode(hash.slice(1))) : null;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function unfold(target: HTMLElement): void {
  for (let at: Element | null = target; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
  for (const left of [...document.querySelectorAll('.found-out')])
    if (left.contains(target)) left.classList.remove('found-out');
  const question = target.closest<HTMLElement>('.question');
  if (question) question.hidden = false;
}
