import type { MoneyWords } from '../languages/figureWords.js';
import { countsOf } from '../text/grouping.js';
import { onceFor } from '../text/onceFor.js';
import type { Piece } from './pieces.js';

/**
 * Whose money a name stands for that several countries have: "Lebanese |pounds|"; a bare name is the money of the country that the text
 * names most often, of those that have it ("An Egyptian court ... 30,000 |pounds|"). The code (ISO 4217), or null where no country tells.
 */
export function sharedCurrency(pieces: readonly Piece[], at: number, { shared }: MoneyWords): string | null {
  const codes = shared.get(pieces[at]!.lower);
  if (!codes) return null;
  return codes.get(pieces[at - 1]?.lower ?? '') ?? mostNamed(wordsIn(pieces), codes);
}

const wordsIn = onceFor((pieces: readonly Piece[]) => countsOf(pieces.map(({ lower }) => lower)));

/** The first of those that are named most often; null where none is named. */
function mostNamed(counts: ReadonlyMap<string, number>, codes: ReadonlyMap<string, string>): string | null {
  const named = new Map<string, number>();
  for (const [word, code] of codes) named.set(code, (named.get(code) ?? 0) + (counts.get(word) ?? 0));
  let most: string | null = null;
  for (const [code, times] of named) if (times > (named.get(most ?? '') ?? 0)) most = code;
  return most;
}
