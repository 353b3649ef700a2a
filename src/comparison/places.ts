import type { Reading } from '../articles/reading.js';
import type { ComparisonWords } from '../languages/comparisonWords.js';
import { countriesIn } from '../quotes/countries.js';
import { type Doc, isLower, type Sentence, sentenceAt, type Token, tokenAt } from '../text/doc.js';
import { withoutPossessive } from '../text/possessives.js';
import type { Figure } from '../types.js';
import { isTimeName, type Mention } from './times.js';

/** Before a claimant that counts only its own, among the places. */
export const OWN = '@';

/** The names that an article's title and first sentences use, lower case word by word: the event's own places. */
export function leadNames({ article, doc }: Reading): ReadonlySet<string> {
  const names = new Set<string>((article.title ?? '').toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
  const body = article.blocks.find(({ kind }) => kind === 'body');
  const first = body ? (sentenceAt(doc, body.start)?.index ?? 0) : 0;
  for (const sentence of [...doc.sentences.slice(0, 2), ...doc.sentences.slice(first, first + LEAD_SENTENCES)])
    for (let i = sentence.first; i <= sentence.last; i++) {
      const token = doc.tokens[i]!;
      if (!isLower(token)) names.add(token.lower);
    }
  return names;
}

const LEAD_SENTENCES = 2;
const SHORTEST_ROOT = 5;

/** True for a word of the lead, and for one made from it ("Lunian" where the lead has "Lunia"). */
export function isOfLead(word: string, lead: ReadonlySet<string>): boolean {
  if (lead.has(word)) return true;
  for (let end = Math.max(SHORTEST_ROOT, word.length - 3); end < word.length; end++)
    if (lead.has(word.slice(0, end))) return true;
  return false;
}

/** "|At a bridge in Orla,| three were pulled out": a place and a comma at the head of the sentence, before the figure. */
export function opensWithPlace(
  { tokens }: Doc,
  sentence: Sentence,
  { start }: Figure,
  places: readonly Mention[],
): boolean {
  if (tokens[sentence.first]!.pos !== 'ADP') return false;
  const comma = tokens.slice(sentence.first, sentence.first + OPENING).find(({ text }) => text === ',');
  if (!comma || comma.start > start) return false;
  return places.some(({ at }) => at < comma.start);
}

/** How many tokens the place that opens a sentence may have. */
const OPENING = 14;

export const NOWHERE: ReadonlySet<string> = new Set();

/** A hospital counts only those that came to it: its name is a place. */
export function ownPlace({ source }: Figure, words: ComparisonWords): string[] {
  const name = (source?.name.toLowerCase() ?? '').split(/\s+/u);
  if (!name.some((word) => words.localClaimants.has(withoutPossessive(word)))) return [];
  // "doctors at Ellis Hospital", "Ellis Hospital"
  const cut = name.findLastIndex((word) => words.placeCues.has(word) || words.stop.has(word));
  const own = name.slice(cut + 1);
  const told = own.some((word) => words.localClaimants.has(withoutPossessive(word))) ? own : name;
  return [OWN + told.join(' ')];
}

/** "five |Orla| officers": the place whose they are, where the lead does not name it. */
export function placeOfCounted(
  { doc, names, language }: Reading,
  { end }: Figure,
  lead: ReadonlySet<string>,
): string[] {
  const first = tokenAt(doc, end);
  const mention = names.mentionByToken.get(first);
  if (mention?.kind !== 'place' || mention.first !== first || doc.tokens[mention.last + 1]?.pos !== 'NOUN') return [];
  const name = mention.text.toLowerCase();
  // "Lunian soldiers" are told apart by their country
  const nation = countriesIn(name.split(' '), language.comparison).length > 0;
  return nation || name.split(' ').some((word) => isOfLead(word, lead)) ? [] : [name];
}

export function placesIn({ doc, language, names }: Reading, sentence: Sentence, lead: ReadonlySet<string>): Mention[] {
  const { comparison: words, toll } = language;
  const found: Mention[] = labelOf(doc, sentence, words, lead);
  for (let i = sentence.first; i < sentence.last; i++) {
    const cue = doc.tokens[i]!;
    const ofPlace = words.placeLinks.has(cue.lower) && words.placeNouns.has(doc.tokens[i - 1]?.lower ?? '');
    if (!ofPlace && !words.placeCues.has(cue.lower)) continue;
    const name = nameAfter(doc, sentence, i + 1);
    // "in a dark SUV": a place is known; "by Ana Berg": a person
    if (toll.indefinite.has(doc.tokens[i + 1]!.lower)) continue;
    if (name.length > 0 && names.mentionByToken.get(name[0]!.index)?.kind === 'person') continue;
    if (name.length === 0 || name.some(({ lower }) => isTimeName(lower, words) || isOfLead(lower, lead))) continue;
    // "in ICRC vehicles"
    if (name.length === 1 && isAcronym(name[0]!) && doc.tokens[name[0]!.index + 1]?.pos === 'NOUN') continue;
    found.push({ name: name.map(({ lower }) => lower).join(' '), at: cue.start });
  }
  return [...found, ...placesCounting(doc, sentence, names, words).filter(({ name }) => !isOfLead(name, lead))];
}

/** "|Lunia| has recorded 40 cases and |Morava| 30, while |Talvia|, where it broke out, has 12": whose number it is. */
function placesCounting(
  { tokens }: Doc,
  { first, last }: Sentence,
  names: Reading['names'],
  words: ComparisonWords,
): Mention[] {
  const found: Mention[] = [];
  for (let i = first; i < last; i++) {
    const mention = names.mentionByToken.get(i);
    if (mention?.kind !== 'place' || mention.first !== i || tokens[i - 1]?.pos === 'ADP') continue;
    let next = mention.last + 1;
    // "Talvia |also| reported", "Talvia |was| recording"
    while (next < last && /^(?:ADV|AUX)$/u.test(tokens[next]!.pos) && !words.placeVerbs.has(tokens[next]!.lower))
      next++;
    // "Lunia |as a whole| has", "Lunia|, where| it broke out"
    const apart = tokens[next]?.text === ',' || tokens[next]?.pos === 'ADP';
    if (apart ? hasVerb(tokens, next, last, words) : countsNext(tokens[next], words))
      found.push({
        name: tokens
          .slice(i, mention.last + 1)
          .map(({ lower }) => lower)
          .join(' '),
        at: tokens[i]!.start,
        ahead: true,
      });
  }
  return found;
}

const countsNext = (token: Token | undefined, { placeVerbs }: ComparisonWords): boolean =>
  token !== undefined && (token.pos === 'NUM' || placeVerbs.has(token.lower));

/** How far the verb of a place may stand behind what is said of it in between. */
const ASIDE = 10;

/** The verb stands right behind the aside between commas, or the short phrase, that begins at token `from`. */
function hasVerb(tokens: readonly Token[], from: number, last: number, words: ComparisonWords): boolean {
  const isComma = tokens[from]!.text === ',';
  for (let i = from + 2; i <= Math.min(last, from + ASIDE); i++) {
    const closed = !isComma || tokens[i - 1]!.text === ',';
    if (closed && words.placeVerbs.has(tokens[i]!.lower)) return true;
    if (!isComma && tokens[i]!.pos === 'VERB') return false;
  }
  return false;
}

/** The words that places are named by. */
export const placeWords = (places: readonly string[]): string[] => places.flatMap((place) => place.split(' '));

/** "Orla", "Kandal in Orla province": a word of a place in common. */
export function shareWord(a: readonly string[], b: readonly string[]): boolean {
  const words = placeWords(b);
  return placeWords(a).some((word) => words.includes(word));
}

const isAcronym = ({ text }: Token): boolean => /^\p{Lu}[\p{Lu}.]+$/u.test(text);

/** "Port Ellis: 32 killed", "Lunia ferry: 14 dead", in a list of earlier cases. */
function labelOf(doc: Doc, sentence: Sentence, words: ComparisonWords, lead: ReadonlySet<string>): Mention[] {
  const label: Token[] = [];
  for (let i = sentence.first; i <= Math.min(sentence.last, sentence.first + LONGEST_LABEL); i++) {
    const token = doc.tokens[i]!;
    if (token.text === ':') {
      const name = label.filter((word) => word.pos === 'PROPN' && !isLower(word));
      const own = name.every(({ lower }) => lead.has(lower)) || label.some(({ lower }) => words.labels.has(lower));
      return own ? [] : [{ name: name.map(({ lower }) => lower).join(' '), at: label[0]!.start }];
    }
    if (!['PROPN', 'NOUN', 'ADJ'].includes(token.pos) && isLower(token)) return [];
    label.push(token);
  }
  return [];
}

/** "Port Ellis: 32 killed", and in the paragraph below "He killed 27 sailors": what a heading tells of. */
export function placesAbove(doc: Doc, sentence: Sentence, words: ComparisonWords, lead: ReadonlySet<string>): string[] {
  let first = sentence;
  while (first.index > 0 && doc.sentences[first.index - 1]!.paragraph === sentence.paragraph)
    first = doc.sentences[first.index - 1]!;
  const heading = doc.sentences[first.index - 1];
  if (!heading || heading.last - heading.first > LONGEST_HEADING) return [];
  const numbered = doc.tokens.slice(heading.first, heading.last + 1).some(({ pos }) => pos === 'NUM');
  return numbered ? labelOf(doc, heading, words, lead).map(({ name }) => name) : [];
}

export const LONGEST_LABEL = 5;
const LONGEST_HEADING = 10;

function nameAfter(doc: Doc, sentence: Sentence, from: number): Token[] {
  let at = from;
  while (
    at <= sentence.last &&
    ['DET', 'ADJ'].includes(doc.tokens[at]!.pos) &&
    at < from + 2 &&
    isLower(doc.tokens[at]!)
  )
    at++;
  const name: Token[] = [];
  while (at <= sentence.last && doc.tokens[at]!.pos === 'PROPN' && !isLower(doc.tokens[at]!))
    name.push(doc.tokens[at++]!);
  return name;
}
