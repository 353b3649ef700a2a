import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Pos } from '../../text/doc.js';
import type { TaggedToken } from '../../text/tagger.js';

const nlp = winkNLP(model, ['pos']);
const { its } = nlp;

/** Longest stretch that is handed to wink at once; longer texts are cut at a line break or a space. */
const CHUNK = 50_000;

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
  for (const [i, value] of values.entries()) {
    // wink may rewrite white space; the word itself is always found again from where the last one ended
    const start = chunk.indexOf(value, at);
    if (start < 0 || !value) continue;
    at = start + value.length;
    if (tags[i] !== 'SPACE' && /\S/u.test(value))
      tokens.push({ start: offset + start, end: offset + at, pos: tags[i] as Pos });
  }
}
