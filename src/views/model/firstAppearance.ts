import { compareDates } from '../../text/dateOrder.js';
import type { Article } from '../../types.js';
import type { StoryIndex } from './storyIndex.js';

/** The one of some articles that appeared first, as far as their dates and who copied whom tell; null where they do not: the order of the input is no order in time. */
export function firstAppearance({ story }: StoryIndex, places: readonly Article[]): Article | null {
  if (places.length === 0 || places.some(({ published }) => published === null)) return null;
  const early = places.filter((place) => !places.some((other) => appearedBefore(other, place)));
  const ids = new Set(early.map(({ id }) => id));
  const copies = new Set(
    story.lineage.derivations
      .filter(({ from, to, direction }) => direction !== 'unknown' && ids.has(from) && ids.has(to))
      .map(({ to }) => to),
  );
  const first = early.filter(({ id }) => !copies.has(id));
  return first.length === 1 ? first[0]! : null;
}

// Of one day, without the time of both, none is before the other.
function appearedBefore({ published: a }: Article, { published: b }: Article): boolean {
  return compareDates(a, b) < 0;
}
