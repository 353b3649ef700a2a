import type { Pos, Token } from '../../text/doc.js';
import { taggedToken } from '../../text/tagger.js';
import { CLOSED, PARTICLES } from './closedClasses.js';
import { numbers } from './figureWords/numbers.js';
import { COUNTED_ONE } from './figureWords/people.js';
import { isGivenName, lowerPos, markNames } from './tagging.js';
import { type RawToken, tokensOf } from './tokens.js';

const END = /^[.!?…]+$/u;
const OPENER = /^["“„»«‚‘’'([–—•*:|-]$/u;
const CAPITAL = /^\p{Lu}/u;
const SIGN = /^[\p{Sc}%°§+<>=~]$/u;

/**
 * German tokens with parts of speech, by rules: closed classes, capitals, endings, neighbours; then names, by given names, titles and
 * what the rest of the text does with a word. No model; linear in the length of the text.
 */
export function tagGerman(source: string): Token[] {
  const tokens = tokensOf(source);
  const tags: Pos[] = new Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) tags[i] = firstGuess(source, tokens, i);
  for (let i = 0; i < tokens.length; i++) tags[i] = byNeighbours(tokens, tags, i);
  markNames(tokens, tags);
  return tokens.map(({ word, start, end }, i) => taggedToken(word, start, end, tags[i]!));
}

/** True where a sentence, line or quote begins: a capital there says nothing. */
function opens(source: string, tokens: readonly RawToken[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before || END.test(before.word) || OPENER.test(before.word)) return true;
  const between = source.slice(before.end, tokens[i]!.start);
  return between.length > 0 && between.includes('\n');
}

function firstGuess(source: string, tokens: readonly RawToken[], i: number): Pos {
  const { kind, word, lower } = tokens[i]!;
  if (kind === 'number') return 'NUM';
  if (kind === 'mark') return SIGN.test(word) ? 'SYM' : 'PUNCT';
  const capital = CAPITAL.test(word);
  if (capital && !opens(source, tokens, i))
    return CLOSED.get(lower) === 'PRON' && lower !== word && POLITE.has(lower) ? 'PRON' : 'NOUN';
  if (AGENCIES.has(lower)) return 'PROPN';
  const closed = CLOSED.get(lower);
  if (closed && !(capital && (closed === 'ADJ' || closed === 'PART'))) return closed;
  if (numbers.ones.has(lower) || numbers.scales.has(lower) || numbers.vague.has(lower)) return 'NUM';
  if (!capital) return lowerPos(tokens, i);
  // "Getötet wurden zwölf", "Verletzt wurde niemand": a participle in front; any other word with a capital is a noun until its neighbours say more
  const next = CLOSED.get(tokens[i + 1]?.lower ?? '');
  if (next === 'AUX' && lowerPos(tokens, i) === 'VERB') return 'VERB';
  if (closed) return closed;
  return 'NOUN';
}

/** Pronouns that are subjects. */
const NOMINATIVE = new Set(['man', 'er', 'sie', 'es', 'wir', 'ich']);
/** Agencies that are written in small letters. */
const AGENCIES = new Set(['dpa', 'afp', 'epd', 'kna', 'apa']);
/** Polite forms, with a capital anywhere. */
const POLITE = new Set(['sie', 'ihnen', 'ihr']);
const NOMINAL = new Set<Pos>(['NOUN', 'PROPN']);

function byNeighbours(tokens: readonly RawToken[], tags: Pos[], i: number): Pos {
  const { lower } = tokens[i]!;
  const tag = tags[i]!;
  const next = tags[i + 1] ?? 'PUNCT';
  if (tag === 'DET' && ONE.has(lower) && countsOne(tokens, tags, i)) return 'NUM';
  if (tag === 'DET' && RELATIVE.has(lower) && isPronoun(tokens, tags, i)) return 'PRON';
  if (lower === 'zu' && isInfinitive(tokens[i + 1], next)) return 'PART';
  if (PARTICLES.has(lower) && tag !== 'VERB' && closesClause(tokens, i)) return opensPhrase(tag, next) ? tag : 'PART';
  if (lower === 'so' && namesSource(tokens, tags, i)) return 'ADP';
  if (lower === 'wie' && (tags[i - 1] === 'PUNCT' || i === 0)) return 'SCONJ';
  // "erklärte, man |prüfe| Vorwürfe": the verb stands second
  if (
    tag === 'ADJ' &&
    NOMINATIVE.has(tokens[i - 1]?.lower ?? '') &&
    tags[i - 2] === 'PUNCT' &&
    /\p{L}{3}e$/u.test(lower)
  )
    return 'VERB';
  return tag;
}

const ONE = numbers.articles;

/** "ein Toter", "eine weitere Person", "nur ein Boot": where "one" is a count; anywhere else it is an article. */
function countsOne(tokens: readonly RawToken[], tags: readonly Pos[], i: number): boolean {
  if (ONLY.has(tokens[i - 1]?.lower ?? '')) return true;
  let at = i + 1;
  while (at < i + 3 && (tags[at] === 'ADJ' || tags[at] === 'DET')) at++;
  return tags[at] === 'NOUN' && COUNTED_ONE.has(tokens[at]!.lower);
}

const ONLY = new Set(['genau', 'mindestens']);
const RELATIVE = new Set([
  'der',
  'die',
  'das',
  'den',
  'dem',
  'dies',
  'dieser',
  'diese',
  'alle',
  'einer',
  'keiner',
  'viele',
  'einige',
  'beide',
  'mehrere',
  'jeder',
  'welche',
  'welcher',
]);
const OF_PHRASE = new Set<Pos>(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET']);

/** "die Fähre, |die| am Montag sank", "|das| ist", "|alle| sagten": no noun follows. */
function isPronoun(tokens: readonly RawToken[], tags: readonly Pos[], i: number): boolean {
  const next = tags[i + 1] ?? 'PUNCT';
  if (tokens[i + 1]?.kind === 'mark' && next !== 'SYM') return /^[,.;:?!]/u.test(tokens[i + 1]!.word);
  if (next === 'ADV') return !hasNounSoon(tags, i + 1);
  return !OF_PHRASE.has(next) && next !== 'SYM';
}

/** "die |noch lebenden| Opfer": a noun closes the phrase. */
function hasNounSoon(tags: readonly Pos[], from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    if (tags[i] === 'NOUN') return true;
    if (tags[i] !== 'ADV' && tags[i] !== 'ADJ' && tags[i] !== 'NUM') return false;
  }
  return false;
}

function isInfinitive(next: RawToken | undefined, tag: Pos): boolean {
  return next !== undefined && (tag === 'VERB' || tag === 'AUX') && /(?:en|ern|eln|ein|tun|sein)$/u.test(next.lower);
}

/** Before a stop, a comma or a quote, or at the end of the text. */
function closesClause(tokens: readonly RawToken[], i: number): boolean {
  const next = tokens[i + 1];
  return !next || /^[,.;:!?"“„»«)–—]/u.test(next.word);
}

const opensPhrase = (tag: Pos, next: Pos): boolean => tag === 'ADP' && (next === 'NOUN' || next === 'DET');

/** „Wir bleiben“, |so| der Bürgermeister: behind a comma or mark, before somebody. */
function namesSource(tokens: readonly RawToken[], tags: readonly Pos[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before || !/^[,“”"«»‘’–—]$/u.test(before.word)) return false;
  const next = tags[i + 1];
  return next === 'DET' || (next !== undefined && NOMINAL.has(next)) || isGivenName(tokens[i + 1]?.lower ?? '');
}
