import { createRequire } from 'node:module';
import type model from 'wink-eng-lite-web-model';
import type winkNLP from 'wink-nlp';
import { startsWithCapital } from '../../text/characters.js';
import type { Pos, Token } from '../../text/doc.js';
import { taggedToken } from '../../text/tagger.js';
import { wordSet } from '../words.js';
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

/** "said |Josh| Lund", "told |Hope| Lund": a given name inside a sentence that is tagged as a verb or noun. */
function isGivenName(value: string, tag: string, next: string | undefined, before: string | undefined): boolean {
  if (next !== 'PROPN' || before === undefined || before === 'PUNCT' || before === 'SPACE') return false;
  if (tag !== 'VERB' && tag !== 'NOUN' && tag !== 'ADJ') return false;
  return startsWithCapital(value) && GIVEN.has(value.toLowerCase());
}

const OFFICES = new Set(['acting', 'operating', 'managing', 'presiding', 'commanding', 'supervising', 'investigating']);

/** "Chief |Operating| Officer Lund", "|Acting| Police Chief Lund": no verb. */
const isOffice = (value: string, next: string | undefined): boolean =>
  next === 'PROPN' && startsWithCapital(value) && OFFICES.has(value.toLowerCase());

const LEVELS = wordSet(
  'local state federal national regional municipal current former past present senior junior military civil civilian public private foreign domestic international political religious black white male female young old',
);

/** "|Local| and federal officials said": the adjective that opens a sentence is no name. */
const opensPair = (value: string, tag: string, next: string | undefined, second: string | undefined): boolean =>
  tag === 'PROPN' &&
  next === 'CCONJ' &&
  second !== undefined &&
  !startsWithCapital(second) &&
  LEVELS.has(value.toLowerCase()) &&
  startsWithCapital(value);

/** "a clerk who |lives| near Ostport": a noun in -s right behind "who" is the verb, but not in "who investigators believe". */
const isPredicate = (before: string | undefined, value: string, tag: string, next: string | undefined): boolean =>
  tag === 'NOUN' && before === 'who' && value.endsWith('s') && next !== 'VERB' && next !== 'AUX';

const DOTTED_TITLES = new Set([...names.titles.keys()].filter((title) => title.endsWith('.')));

/** "the |Rev.| Ann Lee": wink parts the full stop of some titles. */
function closesTitle(before: string | undefined, last: Token | undefined, start: number): boolean {
  return (
    before !== undefined && last?.end === start && last.pos === 'PROPN' && DOTTED_TITLES.has(`${before.toLowerCase()}.`)
  );
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

function tagChunk(chunk: string, offset: number, tokens: Token[]): void {
  wink ??= loadWink();
  const { its } = wink;
  const found = wink.readDoc(chunk).tokens();
  const values = found.out(its.value);
  const tags = found.out(its.pos) as string[];
  const isName = (i: number) =>
    isGivenName(values[i]!, tags[i]!, tags[i + 1], tags[i - 1]) || isOffice(values[i]!, tags[i + 1]);
  const posOf = (i: number): Pos => {
    if (isName(i)) return 'PROPN';
    if (isPredicate(values[i - 1], values[i]!, tags[i]!, tags[i + 1])) return 'VERB';
    return opensPair(values[i]!, tags[i]!, tags[i + 1], values[i + 2]) ? 'ADJ' : (tags[i] as Pos);
  };
  let at = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    // wink may rewrite white space; the word itself is always found again from where the last one ended
    const start = findWord(chunk, value, at);
    if (start < 0 || !value) continue;
    at = start + value.length;
    if (tags[i] === 'SPACE' || isBlank(value)) continue;
    const end = offset + at;
    if (value === '.' && closesTitle(values[i - 1], tokens.at(-1), offset + start)) {
      const title = tokens.pop()!;
      tokens.push(taggedToken(title.text + value, title.start, end, title.pos));
      continue;
    }
    tokens.push(taggedToken(value, offset + start, end, posOf(i)));
  }
}
