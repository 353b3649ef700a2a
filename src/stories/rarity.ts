import type { StoryWords } from '../languages/storyWords.js';
import { onceFor } from '../text/onceFor.js';

/** The most frequent stems say nothing of an event ("said", "police"): this many weigh nothing. */
const COMMON = 100;
/** Bends the scale: stems of middle frequency weigh a little more than by their logarithm. Chosen on politics, world and half of the shootings. */
const BEND = 0.7;

/**
 * How much a word tells of an event, from 0 (in every report) to 1 (in hardly any): by its rank in a table that ships with the language,
 * never by the articles at hand, in which the event's own words would weigh nothing.
 */
export function rarityOf(words: StoryWords): (stem: string) => number {
  const table = tableOf(words);
  return (stem) => table.get(stem) ?? 1;
}

const tableOf = onceFor((words: StoryWords): ReadonlyMap<string, number> => {
  const stems = words.stems.join('').split(' ').filter(Boolean);
  const scale = Math.log(stems.length / COMMON);
  const rarity = (rank: number) => (rank <= COMMON ? 0 : (Math.log(rank / COMMON) / scale) ** BEND);
  return new Map(stems.map((stem, index) => [stem, rarity(index + 1)]));
});
