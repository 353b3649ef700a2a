import type { Subject } from './phraseEnds.js';
import type { Saying } from './sayings.js';
import type { Range, Scene } from './scene.js';

/** What attributes a quote: a cue with its source, or one of them alone. */
export interface QuoteCue {
  cue: Range | null;
  source: Subject | null;
  /** The saying behind it; null where there is no verb ("Mayor Lee: “...”"). */
  saying: Saying | null;
  rule: string;
}

/** A marked span with what the rules need of its surroundings. */
export interface Place {
  scene: Scene;
  sayings: readonly Saying[];
  /** Index of the marked span. */
  m: number;
  direct: boolean;
}

/** A rule finds what attributes the quote at a place, or nothing. */
export type Rule = (place: Place) => QuoteCue | null;

/** A saying as what attributes a quote. */
export const found = (saying: Saying, rule: string): QuoteCue => ({
  cue: saying.cue,
  source: saying.source,
  saying,
  rule,
});

/** Index of the first saying whose cue starts at or after token `i`. */
export function sayingFrom(sayings: readonly Saying[], i: number): number {
  let low = 0;
  let high = sayings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sayings[middle]!.cue.first >= i) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The sayings of the sentence before token `i`, the nearest first. */
export function* sayingsBefore({ scene, sayings }: Place, i: number): Generator<Saying> {
  const sentence = scene.tokens[i]?.sentence;
  for (let k = sayingFrom(sayings, i) - 1; k >= 0; k--) {
    if (scene.tokens[sayings[k]!.cue.first]!.sentence !== sentence) return;
    yield sayings[k]!;
  }
}
