import type { Answer, Article, Question } from '../../types.js';
import { isOwnVoice } from '../model/claimants.js';
import { passageAround } from '../model/context.js';
import { safeUrl } from '../model/pageLink.js';
import { clean } from '../model/plainText.js';
import type { StoryIndex } from '../model/storyIndex.js';
import { questionText } from '../model/values.js';
import { answerId, articleId } from './domIds.js';

type Node = Record<string, unknown>;

/**
 * The answers to questions that more than one place answers, as schema.org Claims (https://schema.org/Claim): who claims it, in the words of the
 * article, where it appeared and where first. Never a ClaimReview: that is a verdict. Null where there is none.
 */
export function claimsOf(stories: readonly StoryIndex[]): Node | null {
  const claims = stories.flatMap((index) =>
    index.story.questions
      .filter(({ status }) => status !== 'single')
      .flatMap((question) => question.answers.flatMap((answer) => claimOf(index, question, answer) ?? [])),
  );
  if (claims.length === 0) return null;
  const articles = stories.flatMap(({ witnesses }) => witnesses.map(({ article }) => articleNode(article)));
  return { '@context': 'https://schema.org', '@graph': [...articles, ...claims] };
}

function articleNode(article: Article): Node {
  const { id, title, outlet, published, language } = article;
  const url = safeUrl(article.url);
  return {
    '@type': 'NewsArticle',
    '@id': `#${articleId(id)}`,
    ...(title ? { headline: clean(title) } : {}),
    ...(url ? { url } : {}),
    ...(published ? { datePublished: published } : {}),
    ...(language ? { inLanguage: language } : {}),
    ...(outlet ? { publisher: { '@type': 'Organization', name: clean(outlet) } } : {}),
  };
}

function claimOf(index: StoryIndex, question: Question, answer: Answer): Node | null {
  const first = index.figures.get(answer.figures[0] ?? '');
  if (!first) return null;
  const { start, end } = passageAround(first.witness.article, first.figure);
  const places = answer.articles.flatMap((id) => index.byArticle.get(id)?.article ?? []);
  const [earliest] = [...places].sort(byDate);
  const authors = answer.claimants.flatMap((id) => authorOf(index, id) ?? []);
  return {
    '@type': 'Claim',
    '@id': `#${answerId(answer.figures[0]!)}`,
    name: questionText(question),
    text: clean(first.witness.article.text.slice(start, end)),
    ...(authors.length > 0 ? { author: authors } : {}),
    ...(earliest?.published ? { datePublished: earliest.published } : {}),
    ...(earliest ? { firstAppearance: { '@id': `#${articleId(earliest.id)}` } } : {}),
    appearance: places.map(({ id }) => ({ '@id': `#${articleId(id)}` })),
  };
}

/** Undated ones last. */
function byDate({ published: a }: Article, { published: b }: Article): number {
  const [x, y] = [a ?? '~', b ?? '~'];
  return x < y ? -1 : x > y ? 1 : 0;
}

function authorOf(index: StoryIndex, claimant: string): Node | null {
  if (isOwnVoice(claimant)) {
    const outlet = index.byArticle.get(claimant.slice(claimant.indexOf(':') + 1))?.article.outlet;
    return outlet ? { '@type': 'Organization', name: clean(outlet) } : null;
  }
  const actor = index.story.actors.find(({ id }) => id === claimant);
  return actor ? { '@type': actor.kind === 'person' ? 'Person' : 'Organization', name: clean(actor.name) } : null;
}
