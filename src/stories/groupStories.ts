import { earliestFirst } from '../articles/earliestFirst.js';
import type { Reading } from '../articles/reading.js';
import { NO_REGROUPING, type Regrouping, regroup } from '../decisions/regroup.js';
import { memberId } from '../text/ids.js';
import { compareStrings } from '../text/order.js';
import { joinPairs } from './joinPairs.js';
import { likeness } from './likeness.js';
import { findPairs } from './pairs.js';
import { sketchArticle } from './sketch.js';
import { dot, makeVectors } from './vectors.js';

/** The articles that tell one event. */
export interface StoryGroup {
  id: string;
  /** The grouping that was given with the input, if any. */
  key?: string;
  /** In the order of the input. */
  members: Reading[];
}

/** Articles that are this alike tell one event; one setting for all kinds of news. */
const SAME_EVENT = 0.1465;

/**
 * Puts articles of one event together, in the order in which their first members stand in the input: by the key that was given with them
 * (`keys`, by article id), else by what they tell. Whether two articles belong together never depends on articles that tell something else.
 */
export function groupStories(
  readings: readonly Reading[],
  keys: ReadonlyMap<string, string>,
  regrouping: Regrouping = NO_REGROUPING,
): StoryGroup[] {
  const given = new Map<string, Reading[]>();
  const open: Reading[] = [];
  for (const reading of readings) {
    const key = keys.get(reading.article.id);
    if (key === undefined) open.push(reading);
    else if (given.has(key)) given.get(key)!.push(reading);
    else given.set(key, [reading]);
  }
  const place = new Map(readings.map((reading, index) => [reading, index]));
  const byPlace = (a: Reading, b: Reading) => place.get(a)! - place.get(b)!;
  return regroup([...given.values(), ...eventsOf(open)], ({ article }) => [article.id], regrouping)
    .map((members) => members.sort(byPlace))
    .sort((a, b) => byPlace(a[0]!, b[0]!))
    .map((members) => storyOf(members, keys));
}

/** A story keeps the key that was given only where all its members have it. */
function storyOf(members: Reading[], keys: ReadonlyMap<string, string>): StoryGroup {
  const key = keys.get(members[0]!.article.id);
  const shared = key !== undefined && members.every(({ article }) => keys.get(article.id) === key);
  return { id: memberId('story', earliest(members).article.id), ...(shared ? { key } : {}), members };
}

/** Articles that tell one event, by what they tell. Works on them in the order of their ids, so that the order of input changes nothing. */
function eventsOf(readings: readonly Reading[]): Reading[][] {
  const sorted = [...readings].sort((a, b) => compareStrings(a.article.id, b.article.id));
  const sketches = sorted.map(sketchArticle);
  const vectors = makeVectors(sketches);
  const pairs = findPairs(sketches, vectors, SAME_EVENT);
  const likenessOf = (a: number, b: number) => likeness(sketches[a]!, sketches[b]!, dot(vectors[a]!, vectors[b]!));
  return joinPairs(sorted.length, { pairs, least: SAME_EVENT, likenessOf }).map((places) =>
    places.map((index) => sorted[index]!),
  );
}

/** The member that was published first (undated ones last; then by id): a story keeps its id when a later article joins it. */
function earliest(members: readonly Reading[]): Reading {
  return members.reduce((first, member) => (earliestFirst(member, first) < 0 ? member : first));
}
