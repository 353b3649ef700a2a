import type { Pos } from '../../text/doc.js';
import { CLOSED, NO_VERBS } from './closedClasses.js';
import { VERB_FORMS } from './cueForms.js';
import { counted } from './figureWords/counted.js';
import { numbers } from './figureWords/numbers.js';
import { FEMALE_GIVEN, MALE_GIVEN } from './givenNames.js';
import { names } from './names.js';
import { COMMON_NOUNS, NOUN_ENDINGS } from './nouns.js';
import type { RawToken } from './tokens.js';
import { PARTICIPLES, STRONG_VERBS } from './verbs.js';

const CAPITAL = /^\p{Lu}/u;
const INFLECTED = /(?:e|en|er|es|em)$/u;
const ADJECTIVE = /(?:lich|ig|isch|bar|sam|los|haft|voll|reich|arm|fähig|mäßig|frei|weit)$/u;
const INFLECTED_ADJECTIVE =
  /(?:lich|ig|isch|bar|sam|los|haft|voll|reich|fähig|mäßig|frei|weit|ell|iv|ös|al|ant|ent|är)(?:e|en|er|es|em)$/u;
const PARTICIPLE =
  /^(?:(?:ab|an|auf|aus|bei|ein|fest|frei|her|hin|hinaus|heraus|los|mit|nach|nieder|um|vor|weg|zu|zurück|zusammen|über|unter|durch|bekannt|voraus|weiter|teil|statt|hervor|hinzu)?ge\p{L}{2,}(?:t|en)|(?:be|ver|er|ent|zer|miss)\p{L}{3,}(?:t|en)|\p{L}{3,}iert)$/u;
const FINITE = /\p{L}{2,}(?:te|ten|iert|ierte|ierten|st|t)$/u;

/** Part of speech of a word in small letters that stands in no list. */
export function lowerPos(tokens: readonly RawToken[], i: number): Pos {
  const { lower } = tokens[i]!;
  if (pointsBack(tokens, i)) return 'VERB';
  const attributive = INFLECTED.test(lower) && standsBeforeNoun(tokens, i);
  if (attributive && (isDeterminer(tokens[i - 1]) || INFLECTED_ADJECTIVE.test(lower))) return 'ADJ';
  if (VERB_FORMS.has(lower) || STRONG_VERBS.has(lower) || PARTICIPLES.has(lower)) return 'VERB';
  if (NO_VERBS.has(lower)) return attributive ? 'ADJ' : 'ADV';
  if (ADJECTIVE.test(lower) || INFLECTED_ADJECTIVE.test(lower)) return 'ADJ';
  if (PARTICIPLE.test(lower)) return 'VERB';
  // "starke Böen", "mit schweren Schäden": an inflected word before a noun, unless it ends as pasts do
  if (attributive && (/sten$/u.test(lower) || !/\p{L}{3}ten?$/u.test(lower)))
    return /en$/u.test(lower) && isNounLike(tokens[i - 1]) ? 'VERB' : 'ADJ';
  if (FINITE.test(lower)) return 'VERB';
  if (/\p{L}{2,}(?:en|ern|eln)$/u.test(lower)) return 'VERB';
  // "man |suche| noch", "der Strom |fehle|": no adjective takes an ending without a noun
  if (/\p{L}{3}e$/u.test(lower) && !attributive && !isDeterminer(tokens[i - 1])) return 'VERB';
  return INFLECTED.test(lower) ? 'ADJ' : 'ADV';
}

/** "Das |sagte| Ministerin Krohn", "Das |bestätigte| Sprecher Holt"; not "das |erklärte| Ziel": a verb of saying, no adjective, before who says it. */
function pointsBack(tokens: readonly RawToken[], i: number): boolean {
  const { lower } = tokens[i]!;
  const next = tokens[i + 1];
  if (!/^(?:das|dies)$/u.test(tokens[i - 1]?.lower ?? '') || !VERB_FORMS.has(lower) || next?.kind !== 'word')
    return false;
  if (!CAPITAL.test(next.word)) return false;
  return !PARTICIPLE.test(lower.replace(/e$/u, '')) || names.titles.has(next.lower) || isGivenName(next.lower);
}

/** A noun follows, with at most two words that may stand before it. */
function standsBeforeNoun(tokens: readonly RawToken[], i: number): boolean {
  for (let k = i + 1; k <= i + 3; k++) {
    const next = tokens[k];
    if (!next || next.kind === 'mark') return false;
    if (next.kind === 'word' && CAPITAL.test(next.word)) return true;
    if (next.kind === 'number' || (numbers.ones.has(next.lower) && !numbers.articles.has(next.lower))) continue;
    if (CLOSED.has(next.lower) && CLOSED.get(next.lower) !== 'ADJ') return false;
    if (next.kind === 'word' && !INFLECTED.test(next.lower)) return false;
  }
  return false;
}

/** Determiners, prepositions with their article, numbers and inflected words before an adjective: "die", "im", "zwölf". */
function isDeterminer(token: RawToken | undefined): boolean {
  if (!token) return false;
  if (token.kind === 'number') return true;
  const pos = CLOSED.get(token.lower);
  if (pos === 'DET' || pos === 'ADP') return true;
  return pos === 'ADJ' && INFLECTED.test(token.lower);
}

function isNounLike(token: RawToken | undefined): boolean {
  return token?.kind === 'word' && CAPITAL.test(token.word) && !CLOSED.has(token.lower);
}

/** True for a given name, lower case; "Hans-Peter" by its first part. */
export function isGivenName(lower: string): boolean {
  if (FEMALE_GIVEN.has(lower) || MALE_GIVEN.has(lower)) return true;
  const hyphen = lower.indexOf('-');
  return hyphen > 0 && isGivenName(lower.slice(0, hyphen)) && isGivenName(lower.slice(hyphen + 1));
}

/** True for a word that is a noun whatever stands beside it. */
function isCommon(lower: string): boolean {
  if (COMMON_NOUNS.has(lower) || NOUN_ENDINGS.test(lower) || CLOSED.has(lower)) return true;
  if (names.bodies.has(lower) || names.businesses.has(lower)) return true;
  return names.people.has(lower) || names.titles.has(lower);
}

const PARTICLE = new Set(['von', 'van', 'de', 'di', 'da', 'al', 'el', 'bin', 'zu', 'zur', 'vom']);
const SECOND_PARTICLE = new Set(['der', 'den']);
const INITIAL = /^\p{Lu}\.$/u;

/** Turns nouns into names: in place of `tags`. First what is sure, then every other place of the same word. */
export function markNames(tokens: readonly RawToken[], tags: Pos[]): void {
  const sure = new Set<string>();
  const noun = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    if (tags[i] !== 'NOUN') continue;
    const { word, lower } = tokens[i]!;
    if (isAcronym(word) || isRoad(tokens, i) || names.places.has(lower)) tags[i] = 'PROPN';
    if (isDeterminer(tokens[i - 1]) && tokens[i - 1]!.kind === 'word' && CLOSED.get(tokens[i - 1]!.lower) === 'DET')
      noun.add(lower);
  }
  for (let i = 0; i < tokens.length; i++) i = markRun(tokens, tags, i, sure, noun);
  for (let i = 0; i < tokens.length; i++) {
    if (tags[i] !== 'NOUN' || !sure.has(tokens[i]!.word.replace(/['’]s?$|s$/u, '')) || isCommon(tokens[i]!.lower))
      continue;
    if (CLOSED.get(tokens[i - 1]?.lower ?? '') !== 'DET' || !noun.has(tokens[i]!.lower)) tags[i] = 'PROPN';
  }
}

/** "SPD", "UN", "DAX"; not a headline in capitals. */
const isAcronym = (word: string): boolean => /^(?:\p{L}+-)?\p{Lu}[\p{Lu}&]{1,5}$/u.test(word);

/** "die A 40", "eine Ju 52". */
const isRoad = (tokens: readonly RawToken[], i: number): boolean =>
  tokens[i]!.word.length < 3 && tokens[i + 1]?.kind === 'number' && !CLOSED.has(tokens[i]!.lower);

/** A run of words with capitals from token `i`: names where a given name, a title or two unknown words begin it. Gives the last token that was looked at. */
function markRun(
  tokens: readonly RawToken[],
  tags: Pos[],
  i: number,
  sure: Set<string>,
  noun: ReadonlySet<string>,
): number {
  if (!isWord(tokens, tags, i)) return i;
  const { lower } = tokens[i]!;
  const before = tokens[i - 1];
  const titled =
    before !== undefined &&
    CAPITAL.test(before.word) &&
    (names.titles.has(before.lower) || names.people.has(before.lower)) &&
    adjacent(tokens, i);
  const given = isGivenName(lower) && !COMMON_NOUNS.has(lower);
  // "Hafenmeisterin Ines Kalder": a role before a given name
  if (
    !given &&
    !titled &&
    isWord(tokens, tags, i + 1) &&
    isGivenName(tokens[i + 1]!.lower) &&
    !isAcronym(tokens[i]!.word)
  )
    return i;
  const last = runEnd(tokens, tags, i);
  const unknown = !isCommon(lower) && !noun.has(lower) && !counted.isPerson(tokens[i]!.word);
  const long = last > i;
  const named =
    (given && (long || (titled && unknown))) ||
    (titled && unknown) ||
    (long &&
      unknown &&
      tags[i] !== 'PROPN' &&
      !isCommon(tokens[last]!.lower) &&
      !noun.has(tokens[last]!.lower) &&
      !afterArticle(tokens, i));
  if (!named) {
    // "Lena sagte": a given name alone, no article before it
    if (given && !afterArticle(tokens, i) && !noun.has(lower)) tags[i] = 'PROPN';
    return i;
  }
  for (let k = i; k <= last; k++) {
    if (tags[k] !== 'NOUN' && tags[k] !== 'PROPN') continue;
    tags[k] = 'PROPN';
    if (k > i || !given || !long) sure.add(tokens[k]!.word);
  }
  return last;
}

function isWord(tokens: readonly RawToken[], tags: readonly Pos[], i: number): boolean {
  return (tags[i] === 'NOUN' || tags[i] === 'PROPN') && CAPITAL.test(tokens[i]!.word);
}

const adjacent = (tokens: readonly RawToken[], i: number): boolean => tokens[i]!.start - tokens[i - 1]!.end <= 1;

function afterArticle(tokens: readonly RawToken[], i: number): boolean {
  const before = tokens[i - 1];
  if (before?.kind !== 'word') return before?.kind === 'number';
  const pos = CLOSED.get(before.lower);
  return (
    pos === 'DET' ||
    /^(?:im|am|zum|zur|vom|beim|ins|ans|aufs)$/u.test(before.lower) ||
    (pos === undefined && /^\p{Ll}/u.test(before.word) && INFLECTED.test(before.lower))
  );
}

/** The last word of a name from `i`: initials and small particles inside, at most five words. */
function runEnd(tokens: readonly RawToken[], tags: readonly Pos[], i: number): number {
  let last = i;
  for (let k = i + 1; k < i + 6 && tokens[k]; k++) {
    if (tokens[k]!.start - tokens[k - 1]!.end > 1) break;
    if (INITIAL.test(tokens[k]!.word) && isWord(tokens, tags, k + 1)) continue;
    if (PARTICLE.has(tokens[k]!.word) && isGivenName(tokens[i]!.lower)) {
      if (SECOND_PARTICLE.has(tokens[k + 1]?.word ?? '') && isWord(tokens, tags, k + 2)) k++;
      if (isWord(tokens, tags, k + 1)) continue;
    }
    if (!isWord(tokens, tags, k) || isCommon(tokens[k]!.lower)) break;
    last = k;
  }
  return last;
}
