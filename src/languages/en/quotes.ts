import type { QuoteWords } from '../quoteWords.js';

export const quotes: QuoteWords = {
  elisions: new Set('em til tis twas cause bout n round cuz neath tween ere nuff fraid coz kay s t d'.split(' ')),
};
