import { makeCopyButton, putBeside } from './elements.js';
import { evidenceText } from './evidenceText.js';
import { DATA } from './pageData.js';

/** Puts beside every question and quote a button that copies it with its evidence. */
export function setUpCopying(): void {
  if (!DATA) return;
  const { copy, copied } = DATA.labels;
  for (const element of document.querySelectorAll<HTMLElement>('.question:not(.once), .utterance')) {
    putBeside(
      element,
      makeCopyButton(copy, copied, () => evidenceText(element), 'take copy'),
    );
  }
}
