import type { Article, Evidence, Span } from '../../types.js';
import { LABELS } from '../labels.js';
import { passageAround } from '../model/context.js';
import { pageLink } from '../model/pageLink.js';
import type { StoryIndex } from '../model/storyIndex.js';
import { ByHand, witnessName } from './parts.js';
import { Visible } from './visible.js';

interface PassageProps {
  index: StoryIndex;
  place: Evidence;
  href: string;
  byHand?: boolean | undefined;
  /** The article has the same sentence above. */
  again?: boolean | undefined;
}

/** Of places, those whose sentence the same article has in one before: a title that stands in the page twice. */
export function repeated(index: StoryIndex, places: readonly Evidence[]): Set<Evidence> {
  const seen = new Set<string>();
  return new Set(
    places.filter((place) => {
      const article = index.byArticle.get(place.article)?.article;
      if (!article) return false;
      const { start, end } = passageAround(article, place);
      const key = `${article.id} ${place.start - start} ${place.end - place.start} ${article.text.slice(start, end)}`;
      return seen.has(key) || !seen.add(key);
    }),
  );
}

/** A link to the sentence on the outlet's own page, where that has an address. */
export function PageLink({ article, place }: { article: Article; place: Span }) {
  const page = pageLink(article, place);
  if (!page) return null;
  return (
    <a
      class="page-link"
      href={page}
      rel="noreferrer noopener nofollow"
      aria-label={LABELS.outside}
      title={LABELS.outside}
    >
      ↗
    </a>
  );
}

/** The sentence that an entry stands in, the words themselves marked, with a link to the place in the article. */
export function Passage(props: PassageProps) {
  const { index, place, href, byHand, again } = props;
  const witness = index.byArticle.get(place.article);
  if (!witness) return null;
  const { text } = witness.article;
  const around = passageAround(witness.article, place);
  return (
    <div class={again ? 'passage again' : 'passage'}>
      <a class="passage-from" href={`#${href}`}>
        <b class="siglum">{witness.siglum}</b> <bdi>{witnessName(witness)}</bdi>
      </a>
      <PageLink article={witness.article} place={place} />
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
