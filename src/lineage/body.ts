import type { Reading } from '../articles/reading.js';
import { findMarkedSpans } from '../quotes/quoteMarks.js';
import { datelineLength } from '../text/datelines.js';
import type { Sentence } from '../text/doc.js';
import { byStart, contains, firstEndingAfter, overlaps } from '../text/spans.js';
import type { BlockKind, Span } from '../types.js';

/** A sentence of an article's own text; `first` and `last` index the words of its body, `last` inclusive. */
export interface BodySentence extends Span {
  first: number;
  last: number;
}

/** The words of an article that can be shared text: without title, dateline, captions, furniture and the like. */
export interface Body {
  reading: Reading;
  /** Number of each word in the vocabulary. */
  ids: number[];
  /** Token index of each word. */
  tokens: number[];
  /** True for words inside quotation marks, here or in another article of the story. */
  quoted: boolean[];
  /** Stretches inside the article's own quotation marks. */
  quotes: Span[];
  sentences: BodySentence[];
}

/** Words as numbers: equal words of one story have equal numbers. */
type Vocabulary = Map<string, number>;

/** Longest run of words of a quote that is looked for in the other articles. */
const QUOTE_RUN = 4;
/** Words below which an article has no body to speak of. */
const FEW = 25;
const BODY = new Set<BlockKind>(['body']);
const ANY_TEXT = new Set<BlockKind>(['body', 'caption', 'aside', 'embed', 'credit', 'byline']);
const WORD = /[\p{L}\p{N}]/u;

/** The bodies of a story's articles, with what any of them quotes marked in all. */
export function bodiesOf(members: readonly Reading[]): Body[] {
  const vocabulary: Vocabulary = new Map();
  const bodies = members.map((reading) => {
    const body = bodyOf(reading, vocabulary, BODY);
    // a page of captions only is no article, but its copies are copies
    return body.ids.length >= FEW ? body : bodyOf(reading, vocabulary, ANY_TEXT);
  });
  const runs = new Set<string>();
  for (const body of bodies) for (const key of quoteRuns(body)) runs.add(key);
  for (const body of bodies) markRuns(body, runs);
  return bodies;
}

function bodyOf(reading: Reading, vocabulary: Vocabulary, kinds: ReadonlySet<BlockKind>): Body {
  const { doc } = reading;
  const quotes = disjoint([
    ...findMarkedSpans(doc.text, doc.paragraphs, reading.language.quotes),
    ...reading.article.quotes,
  ]);
  const body: Body = { reading, ids: [], tokens: [], quoted: [], quotes, sentences: [] };
  const isOwnText = ownTextOf(reading, kinds);
  for (const sentence of doc.sentences) {
    if (!isOwnText(sentence)) continue;
    const from = sentence.start + datelineLength(doc.text, sentence, doc.paragraphs[sentence.paragraph]!);
    const first = body.ids.length;
    for (let i = sentence.first; i <= sentence.last; i++) {
      const token = doc.tokens[i]!;
      if (token.start < from || !WORD.test(token.text)) continue;
      const word = token.lower.replace(/['’´`]/gu, '');
      const id = vocabulary.get(word) ?? vocabulary.size;
      vocabulary.set(word, id);
      body.ids.push(id);
      body.tokens.push(i);
      const quote = quotes[firstEndingAfter(quotes, token.start)];
      body.quoted.push(quote !== undefined && contains(quote, token));
    }
    const last = body.ids.length - 1;
    if (last >= first) body.sentences.push({ first, last, start: Math.max(from, sentence.start), end: sentence.end });
  }
  return body;
}

/** The stretches that the spans cover, in order. */
function disjoint(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const { start, end } of [...spans].sort(byStart)) {
    const last = kept.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else kept.push({ start, end });
  }
  return kept;
}

/** Tells, in the order of the text, sentences of body blocks that are neither a copyright line nor a tag that names where the text is from. */
function ownTextOf(
  { article, doc, language }: Reading,
  kinds: ReadonlySet<BlockKind>,
): (sentence: Sentence) => boolean {
  const tags = article.credits.filter(({ kind, rule }) => kind !== 'reported_by' && rule !== 'dateline');
  // a paragraph of many sentences is looked at once
  let paragraph = -1;
  let boilerplate = false;
  return (sentence) => {
    const block = article.blocks[firstEndingAfter(article.blocks, sentence.start)];
    if (block && !kinds.has(block.kind)) return false;
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      const { start, end } = doc.paragraphs[paragraph]!;
      const line = doc.text.slice(start, end);
      boilerplate = line === article.title || language.lineage.boilerplate.some((pattern) => pattern.test(line));
    }
    return !boilerplate && !tags.some((tag) => overlaps(tag, sentence));
  };
}

/** Every run of four words that stands wholly inside one quote. */
function* quoteRuns({ ids, quoted }: Body): Generator<string> {
  for (let i = 0; i + QUOTE_RUN <= ids.length; i++)
    if (quoted[i] && quoted[i + 1] && quoted[i + 2] && quoted[i + 3]) yield runAt(ids, i);
}

function markRuns({ ids, quoted }: Body, runs: ReadonlySet<string>): void {
  if (runs.size === 0) return;
  for (let i = 0; i + QUOTE_RUN <= ids.length; i++) if (runs.has(runAt(ids, i))) quoted.fill(true, i, i + QUOTE_RUN);
}

function runAt(ids: readonly number[], i: number): string {
  return `${ids[i]},${ids[i + 1]},${ids[i + 2]},${ids[i + 3]}`;
}
