import type { Reading } from '../articles/reading.js';
import { type Doc, type NounPhrase, sentenceAt } from '../text/doc.js';
import { wordsOf } from '../text/stems.js';
import type { Figure, Span } from '../types.js';

// "the next of kin of each of the dead" is cut to the words at its head
const LONGEST = 4;

/**
 * The noun phrase of the article that says most of what a figure without a noun is about: the last one before it in its sentence, else
 * the first one after it ("relatives of the dead would receive €15,000": dead); '' where there is none.
 */
export function nounNear({ doc, language }: Reading, figure: Figure): string {
  const sentence = sentenceAt(doc, figure.start);
  if (!sentence) return '';
  const { documents, ownText } = language.quotes;
  const unit = new Set(figure.unit.split(' '));
  // "the article said, quoting him, “Hit 40 miles per |hour|”": neither where it was said nor its unit is what it is about
  const inside = phrasesIn(doc, sentence).filter(
    (phrase) =>
      isTelling(doc, phrase) &&
      !unit.has(doc.tokens[phrase.last]!.lower) &&
      !documents.has(doc.tokens[phrase.last]!.lower) &&
      !ownText.has(doc.tokens[phrase.last]!.lower),
  );
  const before = inside.findLast(({ end }) => end <= figure.start);
  const after = inside.find(({ start }) => start >= figure.end);
  const phrase = before ?? after;
  return phrase ? headWords(doc, phrase) : '';
}

function phrasesIn({ nounPhrases }: Doc, { start, end }: Span): NounPhrase[] {
  let low = 0;
  let high = nounPhrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nounPhrases[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: NounPhrase[] = [];
  for (let i = low; i < nounPhrases.length && nounPhrases[i]!.start < end; i++) found.push(nounPhrases[i]!);
  return found;
}

/** No pronoun, nobody's name, no number. */
function isTelling(doc: Doc, { first, last }: NounPhrase): boolean {
  if (doc.tokens[last]!.pos !== 'NOUN') return false;
  for (let i = first; i <= last; i++) if (doc.tokens[i]!.pos === 'NUM') return false;
  return true;
}

function headWords(doc: Doc, { first, last }: NounPhrase): string {
  let from = Math.max(first, last - LONGEST + 1);
  while (from < last && !['NOUN', 'PROPN', 'ADJ'].includes(doc.tokens[from]!.pos)) from++;
  return doc.text.slice(doc.tokens[from]!.start, doc.tokens[last]!.end);
}

// "thirty-six of them": the people told of at most so far before
const BACK = 400;

/** Figure id -> the noun of the figure before it, for people told by a pronoun ("78 people were saved, five of them hurt": people). */
export function nounsBefore({ article, language }: Reading): Map<string, string> {
  const found = new Map<string, string>();
  let last: Figure | undefined;
  for (const figure of [...article.figures].sort((a, b) => a.start - b.start)) {
    const bare = wordsOf(figure.counted).every((word) => language.comparison.stop.has(word));
    if (figure.unit !== 'person') continue;
    if (!bare) last = figure;
    else if (last && figure.start - last.end <= BACK) found.set(figure.id, last.counted);
  }
  return found;
}
