import type { Token } from '../../text/doc.js';
import { type Ground, isNamePart, isNominal, type Range } from './ground.js';
import { startsNumber } from './occasions.js';

/** True where a finite verb stands in the range, before any relative clause where `strict`. */
export function hasFiniteVerb(ground: Ground, { first, last }: Range, strict: boolean): boolean {
  const { tokens, words, quoteOf } = ground;
  for (let i = first; i <= last; i++) {
    const token = tokens[i]!;
    if (
      strict &&
      i > first &&
      (words.relatives.has(token.lower) || token.text === ',' || words.infinitiveMarks.has(token.lower))
    )
      return false;
    if (strict && token.pos === 'SCONJ') return false;
    if (quoteOf[i]! >= 0 && strict) continue;
    if (!strict && i > first && isNounVerb(ground, token)) return true;
    if (token.pos === 'AUX' && !words.infinitiveMarks.has(tokens[i - 1]?.lower ?? '')) return true;
    // "the raid |involved| three boats": a verb that the tagger takes for an adjective
    const past = token.pos === 'ADJ' && words.participle.test(token.lower) && startsNumber(ground, i + 1);
    if (past && isNominal(tokens[i - 1] ?? token)) return true;
    if (token.pos !== 'VERB' || words.gerund.test(token.lower) || i === first || isNamePart(ground, i)) continue;
    if (words.infinitiveMarks.has(tokens[i - 1]!.lower)) continue;
    if (!strict) return true;
    // "praised the plan proposed by": a participle; "said the man died": a verb
    const participle =
      words.participle.test(token.lower) &&
      (tokens[i + 1]?.pos === 'ADP' || words.infinitiveMarks.has(tokens[i + 1]?.lower ?? ''));
    if (!participle && isNominal(tokens[i - 1]!)) return true;
  }
  return false;
}

/** "said each year |yields| a profit": a noun between a noun and "a" or "his" is the verb. */
function isNounVerb({ tokens, words }: Ground, { index, pos, lower }: Token): boolean {
  const [before, next] = [tokens[index - 1]!, tokens[index + 1]];
  if (pos !== 'NOUN' || !next || words.times.has(lower) || words.days.has(lower) || words.occasions.has(lower))
    return false;
  const object = next.pos === 'DET' && !words.pronouns.has(next.lower) && !words.relatives.has(next.lower);
  return (before.pos === 'NOUN' || before.pos === 'PROPN') && (object || words.possessives.has(next.lower));
}
