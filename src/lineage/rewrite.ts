import type { Pos } from '../text/doc.js';
import type { Body, BodySentence } from './body.js';

const CONTENT = new Set<Pos>(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'X']);
/** Letters of a word that are compared: "suffered", "suffering" and "suffers" begin alike. */
const STEM = 6;
/** Share of content words (Dice) from which two sentences may tell the same. */
const SIMILAR = 0.4;
const LEAST = 3;

/** The content words of a sentence outside quotation marks, by their first letters. */
function contentOf({ reading, tokens, quoted }: Body, { first, last }: BodySentence): Set<string> {
  const content = new Set<string>();
  for (let i = first; i <= last; i++) {
    const token = reading.doc.tokens[tokens[i]!]!;
    if (!quoted[i] && CONTENT.has(token.pos)) content.add(token.lower.slice(0, STEM));
  }
  return content;
}

/**
 * The pairs of sentences that tell the same facts, as the heaviest chain that keeps the order of both texts: who rewrites a text
 * follows it from top to bottom, two reporters of one event do not.
 */
export function rewrittenFrom(from: Body, to: Body): { from: BodySentence; to: BodySentence; content: number }[] {
  const x = from.sentences.map((sentence) => contentOf(from, sentence));
  const y = to.sentences.map((sentence) => contentOf(to, sentence));
  const best = Array.from({ length: y.length + 1 }, () => new Int32Array(x.length + 1));
  for (let j = 1; j <= y.length; j++) {
    for (let i = 1; i <= x.length; i++)
      best[j]![i] = Math.max(best[j - 1]![i]!, best[j]![i - 1]!, best[j - 1]![i - 1]! + gain(x[i - 1]!, y[j - 1]!));
  }
  const chain: { from: BodySentence; to: BodySentence; content: number }[] = [];
  for (let j = y.length, i = x.length; j > 0 && i > 0; ) {
    if (best[j]![i] === best[j - 1]![i]) j--;
    else if (best[j]![i] === best[j]![i - 1]) i--;
    else {
      chain.push({ from: from.sentences[i - 1]!, to: to.sentences[j - 1]!, content: gain(x[i - 1]!, y[j - 1]!) });
      i--;
      j--;
    }
  }
  return chain.reverse();
}

/** Content words that two sentences share, 0 where they are too few to mean anything. */
function gain(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared >= LEAST && 2 * shared >= SIMILAR * (a.size + b.size) ? shared : 0;
}

/** Share of the content words of `to` that stand in the chain, and its number of sentences. */
export function rewriteScore(from: Body, to: Body): { share: number; sentences: number } {
  const chain = rewrittenFrom(from, to);
  const total = to.sentences.reduce((sum, sentence) => sum + contentOf(to, sentence).size, 0);
  const shared = chain.reduce((sum, { content }) => sum + content, 0);
  return { share: total >= 20 ? shared / total : 0, sentences: chain.length };
}
