import { make } from './elements.js';
import { evidenceText } from './evidenceText.js';
import { DATA } from './pageData.js';

/** Puts beside every question and quote a button that copies it with its evidence. */
export function setUpCopying(): void {
  if (!DATA) return;
  const { copy, copied } = DATA.labels;
  for (const element of document.querySelectorAll<HTMLElement>('.question:not(.once), .utterance')) {
    const button = make('button', { type: 'button', className: 'take copy' }, copy);
    button.addEventListener('click', async () => {
      await navigator.clipboard?.writeText(evidenceText(element));
      button.textContent = copied;
    });
    const heading = element.querySelector('h3');
    if (element.matches('.utterance')) heading?.append(button);
    else heading?.parentElement?.append(button);
  }
}
