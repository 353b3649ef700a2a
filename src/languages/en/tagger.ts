import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { startsWithCapital } from '../../text/characters.js';
import type { Pos } from '../../text/doc.js';
import type { TaggedToken } from '../../text/tagger.js';
import { names } from './names.js';

const nlp = winkNLP(model, ['pos']);
const { its } = nlp;

/** Longest stretch that is handed to wink at once; longer texts are cut at a line break or a space. */
const CHUNK = 50_000;

const GIVEN = new Set([...names.female, ...names.male, ...names.either]);

/** "said |Josh| Lund", "told |Hope| Lund": a given name inside a sentence that is tagged as a verb or noun. */
function isGivenName(value: string, tag: string, next: string | undefined, before: string | undefined): boolean {
  if (next !== 'PROPN' || before === undefined || before === 'PUNCT' || before === 'SPACE') return false;
  if (tag !== 'VERB' && tag !== 'NOUN' && tag !== 'ADJ') return false;
  return startsWithCapital(value) && GIVEN.has(value.toLowerCase());
}

const DOTTED_TITLES = new Set([...names.titles.keys()].filter((title) => title.endsWith('.')));

/** "the |Rev.| Ann Lee": wink parts the full stop of some titles. */
function closesTitle(before: string | undefined, last: TaggedToken | undefined, start: number): boolean {
  return (
    before !== undefined && last?.end === start && last.pos === 'PROPN' && DOTTED_TITLES.has(`${before.toLowerCase()}.`)
  );
}

/** wink-nlp's tokens and parts of speech (web model, universal tag set), with offsets into the text. */
export function tagEnglish(text: string): TaggedToken[] {
  const tokens: TaggedToken[] = [];
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

function tagChunk(chunk: string, offset: number, tokens: TaggedToken[]): void {
  const found = nlp.readDoc(chunk).tokens();
  const values = found.out(its.value);
  const tags = found.out(its.pos) as string[];
  let at = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    // wink may rewrite white space; the word itself is always found again from where the last one ended
    const start = chunk.indexOf(value, at);
    if (start < 0 || !value) continue;
    at = start + value.length;
    if (tags[i] === 'SPACE' || !/\S/u.test(value)) continue;
    if (value === '.' && closesTitle(values[i - 1], tokens.at(-1), offset + start)) tokens.at(-1)!.end = offset + at;
    else
      tokens.push({
        start: offset + start,
        end: offset + at,
        pos: isGivenName(value, tags[i]!, tags[i + 1], tags[i - 1]) ? 'PROPN' : (tags[i] as Pos),
      });
  }
}
