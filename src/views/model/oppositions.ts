import type { Evidence, OppositionSide } from '../../types.js';
import type { StoryIndex } from './storyIndex.js';

/** The places of a side's attributions, each from its first word to its last, in the order of the ids. */
export function placesOfSide(index: StoryIndex, { attributions, articles }: OppositionSide): Evidence[] {
  const wanted = new Set(attributions);
  return articles.flatMap((id) =>
    (index.byArticle.get(id)?.article.attributions ?? [])
      .filter((attribution) => wanted.has(attribution.id))
      .map(({ source, cue, content }) => {
        const spans = [...source, ...cue, ...content];
        return {
          article: id,
          start: Math.min(...spans.map(({ start }) => start)),
          end: Math.max(...spans.map(({ end }) => end)),
        };
      }),
  );
}
