import { createRequire } from 'node:module';
import type model from 'wink-eng-lite-web-model';
import type winkNLP from 'wink-nlp';
import type { ItsHelpers, Tokens } from 'wink-nlp';
import type { Pos, Token } from '../../text/doc.js';
import { plainLetters } from '../../text/plainLetters.js';
import { taggedToken, tokenOf } from '../../text/tagger.js';
import { UNNUMBERED, wordForm } from '../../text/wordForms.js';
import { wordSet } from '../words.js';
import { isCast, isDone, isFuming, isLedVerb, isPredicate, isSpoken, isToldThat, type Lexeme } from './lostVerbs.js';
import { names } from './names.js';

/** wink with its model, loaded at the first English text: that takes longer than reading one. */
let wink: ReturnType<typeof winkNLP> | null = null;

function loadWink(): ReturnType<typeof winkNLP> {
  const require = createRequire(import.meta.url);
  const make = require('wink-nlp') as typeof winkNLP;
  return make(require('wink-eng-lite-web-model') as typeof model, ['pos']);
}

/** Longest stretch that is handed to wink at once; longer texts are cut at a line break or a space. */
const CHUNK = 50_000;

const GIVEN = new Set([...names.female, ...names.male, ...names.either]);

const OFFICES = new Set(['acting', 'operating', 'managing', 'presiding', 'commanding', 'supervising', 'investigating']);

const LEVELS = wordSet(
  'local state federal national regional municipal current former past present senior junior military civil civilian public private foreign domestic international political religious black white male female young old',
);

function lexemeOf(word: string): Lexeme {
  const { lower, capital, digits, word: number } = wordForm(word);
  return {
    text: word,
    lower,
    capital,
    digits,
    word: number,
    blank: isBlank(word),
    given: capital && GIVEN.has(lower),
    office: capital && OFFICES.has(lower),
    level: capital && LEVELS.has(lower),
  };
}

/** "said |Josh| Lund", "told |Hope| Lund": a given name inside a sentence that is tagged as a verb or noun. */
function isGivenName({ given }: Lexeme, tag: string, next: string | undefined, before: string | undefined): boolean {
  if (!given || next !== 'PROPN' || before === undefined || before === 'PUNCT' || before === 'SPACE') return false;
  return tag === 'VERB' || tag === 'NOUN' || tag === 'ADJ';
}

/** "Chief |Operating| Officer Lund", "|Acting| Police Chief Lund": no verb. */
const isOffice = ({ office }: Lexeme, next: string | undefined): boolean => office && next === 'PROPN';

/** "|Local| and federal officials said": the adjective that opens a sentence is no name. */
const opensPair = ({ level }: Lexeme, tag: string, next: string | undefined, second: Lexeme | undefined): boolean =>
  level && tag === 'PROPN' && next === 'CCONJ' && second !== undefined && !second.capital;

/** "the presidential |hopeful| said", "Norland's |military| said": a word for a person or a body right before the verb is no adjective. */
const isPersonHere = ({ text }: Lexeme, tag: string, next: string | undefined): boolean =>
  tag === 'ADJ' && (next === 'VERB' || next === 'AUX') && (names.people.has(text) || names.bodies.has(text));

/** "the director-|general|, Ann Lund": the adjective that ends a hyphened office. */
const endsOffice = (words: readonly Lexeme[], i: number, tag: string): boolean =>
  tag === 'ADJ' && words[i - 1]?.text === '-' && isRole(words[i - 2]) && isRole(words[i]);

const isRole = (word: Lexeme | undefined): boolean =>
  word !== undefined && (names.people.has(word.lower) || names.titles.has(word.lower));

/** "|Mr.| Hedge said": a capital behind a title that is written short. */
const isTitled = (before: Lexeme | undefined, mark: Lexeme | undefined, { capital, lower }: Lexeme): boolean =>
  capital &&
  !AUXILIARIES.has(lower) &&
  before !== undefined &&
  (DOTTED_TITLES.has(before.lower) ||
    (before.lower === '.' && mark !== undefined && DOTTED_TITLES.has(`${mark.lower}.`)));

/** "|Hoover| estimated that": a capital right before a past form is no bare verb. */
const isNameBeforeVerb = (
  { capital, lower }: Lexeme,
  tag: string,
  next: string | undefined,
  verb: Lexeme | undefined,
): boolean =>
  tag === 'VERB' &&
  capital &&
  next === 'VERB' &&
  (INFLECTED.test(lower) ? TOLD.test(verb!.text) && lower.endsWith('ing') : PAST.test(verb!.text));

/** How far behind an apposition its verb may stand. */
const APPOSED = 14;

/** "|Unite|, the union, says": a bare verb that opens a sentence, then an apposition and a verb, is a name. */
const opensApposed = (words: readonly Lexeme[], tags: readonly string[], i: number): boolean => {
  const { capital, lower } = words[i]!;
  if (tags[i] !== 'VERB' || !capital || /(?:ed|ing)$/u.test(lower)) return false;
  if (words[i + 1]?.text !== ',' || tags[i + 2] !== 'DET' || /[\p{L},]/u.test(words[i - 1]?.text ?? '')) return false;
  for (let k = i + 3; k < i + APPOSED && tags[k]; k++) {
    if (words[k]!.text === ',') return tags[k + 1] === 'VERB' || tags[k + 1] === 'AUX';
    if (tags[k] === 'VERB' || tags[k] === 'AUX') return false;
  }
  return false;
};

/** "posted a Herald |comment|", "the only |show| that": a bare verb right behind "a" and a name, or "the only", is a noun. */
const isNounBehind = (words: readonly Lexeme[], tags: readonly string[], i: number): boolean => {
  if (tags[i] !== 'VERB' || INFLECTED.test(words[i]!.lower)) return false;
  const [article, before] = [words[i - 2]?.lower ?? '', words[i - 1]?.lower];
  // "the study's |lead| author"
  if (tags[i - 1] === 'PART' && /^['’]s$/u.test(before ?? '') && !PAST.test(words[i]!.text)) return true;
  return (words[i - 1]?.capital === true && ARTICLES.has(article)) || (before === 'only' && article === 'the');
};

/** A form in -s that is no bare verb: not "focus", "discuss", "bias". */
const PLURAL = /^[a-z]+[^\Waious_]s$/u;

/** "in response to |charges| from Lee": behind "to" no verb ends so; "according to documents" is a source phrase by itself. */
const isPluralBehindTo = (words: readonly Lexeme[], tags: readonly string[], i: number): boolean =>
  tags[i] === 'VERB' &&
  words[i - 1]?.lower === 'to' &&
  words[i - 2]?.lower !== 'according' &&
  PLURAL.test(words[i]!.lower);

const ARTICLES = wordSet('a an');

const PAST = /^(?:said|told|[a-z]+ed)$/u;
/** "|Dunning| told supporters". */
const TOLD = /^(?:said|told|wrote)$/u;
const INFLECTED = /(?:ed|ing|n|s)$/u;

const COMPOUND = /-\w+ing$/u;

const HAVING = wordSet('have has had with');

/** "had |non-life-threatening| injuries": a hyphened participle that wink keeps whole, before its noun, is no verb. */
function isWholeCompound(words: readonly Lexeme[], tags: readonly string[], i: number): boolean {
  if (tags[i] !== 'VERB' || tags[i + 1] !== 'NOUN' || !COMPOUND.test(words[i]!.lower)) return false;
  return NOMINAL.has(tags[i - 1] ?? '') || HAVING.has(words[i - 1]?.lower ?? '');
}

const NOMINAL: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM']);

const AUXILIARIES = wordSet(
  "is are was were am be been being 's 're 'm ’s ’re ’m has have had 've ’ve having do does did done doing can could will would 'll ’ll 'd ’d shall should may might must ought need dare ca wo got get gets getting ai",
);

/** "Mina |Das| said": a name that is no auxiliary of English. */
const isMistakenAuxiliary = ({ capital, lower }: Lexeme, tag: string): boolean =>
  tag === 'AUX' && capital && !AUXILIARIES.has(lower);

const DOTTED_TITLES = new Set([...names.titles.keys()].filter((title) => title.endsWith('.')));

/** "the |Rev.| Ann Lee": wink parts the full stop of some titles. */
function closesTitle(before: Lexeme | undefined, last: Token | undefined, start: number): boolean {
  return before !== undefined && last?.end === start && last.pos === 'PROPN' && DOTTED_TITLES.has(`${before.lower}.`);
}

/** wink-nlp's tokens and parts of speech (web model, universal tag set), with offsets into the text. */
export function tagEnglish(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const end = chunkEnd(text, at);
    tagChunk(text.slice(at, end), at, tokens);
    at = end;
  }
  return tokens;
}

function chunkEnd(text: string, at: number): number {
  if (text.length - at <= CHUNK) return text.length;
  const line = text.lastIndexOf('\n', at + CHUNK);
  if (line > at) return line + 1;
  const space = text.lastIndexOf(' ', at + CHUNK);
  return space > at ? space + 1 : at + CHUNK;
}

const SPACE = 32;

/** As `indexOf`; nearly every word stands right here or behind one space. */
function findWord(chunk: string, word: string, at: number): number {
  const start = chunk.charCodeAt(at) === SPACE && word.charCodeAt(0) !== SPACE ? at + 1 : at;
  return chunk.startsWith(word, start) ? start : chunk.indexOf(word, at);
}

/** True for white space alone; a word in ASCII is told by its first character. */
function isBlank(word: string): boolean {
  const code = word.charCodeAt(0);
  return !(code > 32 && code < 127) && !/\S/u.test(word);
}

/** Lexemes that are kept: wink gives a number to each of its 87,593 words and then to each new one. */
const KEPT = 200_000;
/** The lexemes by wink's number, which finds them sooner than the word does. */
const lexemes = new Array<Lexeme | undefined>(KEPT);

function lexemesOf(found: Tokens, { uniqueId, value }: ItsHelpers): Lexeme[] {
  const numbers = found.out(uniqueId) as number[];
  return numbers.map((number, i) => {
    const known = lexemes[number];
    if (known !== undefined) return known;
    const lexeme = lexemeOf(found.itemAt(i).out(value));
    if (number < KEPT) lexemes[number] = lexeme;
    return lexeme;
  });
}

function tagChunk(chunk: string, offset: number, tokens: Token[]): void {
  wink ??= loadWink();
  const { its } = wink;
  const plain = plainLetters(chunk);
  const found = wink.readDoc(plain).tokens();
  const words = lexemesOf(found, its);
  const tags = found.out(its.pos) as string[];
  let at = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const { text } = word;
    // wink may rewrite white space; the word itself is always found again from where the last one ended
    const start = findWord(plain, text, at);
    if (start < 0 || !text) continue;
    at = start + text.length;
    if (word.blank || tags[i] === 'SPACE') continue;
    const end = offset + at;
    if (text === '.' && closesTitle(words[i - 1], tokens.at(-1), offset + start)) {
      const title = tokens.pop()!;
      tokens.push(taggedToken(title.text + text, title.start, end, title.pos));
      continue;
    }
    const stopped = STOPPED.get(text);
    if (stopped !== undefined) {
      tokens.push(
        taggedToken(text.slice(0, -1), offset + start, end - 1, stopped),
        taggedToken('.', end - 1, end, 'PUNCT'),
      );
      continue;
    }
    const read = isAcronym(words, i) ? { ...word, lower: text, word: UNNUMBERED } : ownLetters(word, chunk, start, at);
    tokens.push(tokenOf(read, offset + start, end, posOf(words, tags, i)));
  }
}

/** "fell |ill.|", "went to |mass.|": words in small letters that wink takes for states, months and days written short. */
const STOPPED: ReadonlyMap<string, Pos> = new Map([
  ['ill.', 'ADJ'],
  ['miss.', 'NOUN'],
  ['wash.', 'NOUN'],
  ['mass.', 'NOUN'],
  ['sun.', 'NOUN'],
  ['pa.', 'NOUN'],
  ['sat.', 'VERB'],
]);

/** "Yıldız", as it stands in the text. */
function ownLetters(word: Lexeme, chunk: string, start: number, end: number): Lexeme {
  return chunk.startsWith(word.text, start) ? word : lexemeOf(chunk.slice(start, end));
}

/** Names in capitals that are common words in small letters: they keep their capitals. */
const ACRONYMS = new Set(['WHO']);

/** "The |WHO| said", but not "THE MAN WHO LEFT". */
function isAcronym(words: readonly Lexeme[], i: number): boolean {
  const small = (word: Lexeme | undefined): boolean => word !== undefined && /\p{Ll}/u.test(word.text);
  return ACRONYMS.has(words[i]!.text) && (small(words[i + 1]) || small(words[i + 2]));
}

const DASH = /^\p{Pd}+$/u;

const CLOCK = /^[ap]\.m\.?$/iu;

/** The part of speech of word `i`, with wink's slips mended. */
function posOf(words: readonly Lexeme[], tags: readonly string[], i: number): Pos {
  const word = words[i]!;
  const tag = tags[i]!;
  const next = tags[i + 1];
  // "at 11:30 |p.m.| police said": no noun before another
  if (CLOCK.test(word.text)) return 'ADV';
  // "the editor in |chief|, Ann Lee, said"
  if (tag === 'ADJ' && word.text === 'chief' && words[i - 1]?.text === 'in') return 'NOUN';
  if (isGivenName(word, tag, next, tags[i - 1]) || isOffice(word, next) || isMistakenAuxiliary(word, tag))
    return 'PROPN';
  // "|acting| mayor Ann Lee told reporters"
  if (word.lower === 'acting' && tag === 'VERB' && (next === 'PROPN' || isRole(words[i + 1]))) return 'ADJ';
  if (tag !== 'PROPN' && isTitled(words[i - 1], words[i - 2], word)) return 'PROPN';
  if (isNounBehind(words, tags, i) || isPluralBehindTo(words, tags, i)) return 'NOUN';
  if (tag === 'PART' && isPluralBehindTo(words, tags, i + 1)) return 'ADP';
  if (isNameBeforeVerb(word, tag, next, words[i + 1])) return 'PROPN';
  if (opensApposed(words, tags, i) || (tag === 'ADP' && word.capital && words[i - 1]?.text === '&')) return 'PROPN';
  if (isPersonHere(word, tag, next) || endsOffice(words, i, tag)) return 'NOUN';
  if (isPredicate(words[i - 1], word, tag, next)) return 'VERB';
  if (isSpoken(words, tags, i) || isToldThat(words, tags, i) || isDone(words, tags, i)) return 'VERB';
  if (isLedVerb(words, tags, i) || isFuming(words, tags, i) || isCast(words, tags, i)) return 'VERB';
  if (isWholeCompound(words, tags, i)) return 'ADJ';
  // "the dam ― which leaks ― is old": wink does not know the horizontal bar
  if (tag === 'X' && DASH.test(word.text)) return 'PUNCT';
  return opensPair(word, tag, next, words[i + 2]) ? 'ADJ' : (tag as Pos);
}
