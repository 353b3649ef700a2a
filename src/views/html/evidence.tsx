import type { Evidence } from '../../types.js';
import { passageAround } from '../model/context.js';
import type { StoryIndex } from '../model/storyIndex.js';
import { ByHand, witnessName } from './parts.js';
import { Visible } from './visible.js';

/** The sentence that an entry stands in, the words themselves marked, with a link to the place in the article. */
export function Passage(props: { index: StoryIndex; place: Evidence; href: string; byHand?: boolean | undefined }) {
  const { index, place, href, byHand } = props;
  const witness = index.byArticle.get(place.article);
  if (!witness) return null;
  const { text } = witness.article;
  const around = passageAround(witness.article, place);
  return (
    <div class="passage">
      <a class="passage-from" href={`#${href}`}>
        <b class="siglum">{witness.siglum}</b> <bdi>{witnessName(witness)}</bdi>
      </a>
      <ByHand on={byHand} />
      <blockquote dir="auto">
        <Visible text={text.slice(around.start, place.start)} />
        <mark>
          <Visible text={text.slice(place.start, place.end)} />
        </mark>
        <Visible text={text.slice(place.end, around.end)} />
      </blockquote>
    </div>
  );
}
