import type { Answer, Article, Question } from '../../types.js';
import { articleOfVoice, isOwnVoice } from '../model/claimants.js';
import { passageAround } from '../model/context.js';
import { firstAppearance } from '../model/firstAppearance.js';
import { safeUrl } from '../model/pageLink.js';
import { clean } from '../model/plainText.js';
import type { StoryIndex } from '../model/storyIndex.js';
import { answerText, questionText } from '../model/values.js';
import { answerId, articleId } from './domIds.js';

type Node = Record<string, unknown>;
type Found = NonNullable<ReturnType<StoryIndex['figures']['get']>>;

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
  const places = answer.articles.flatMap((id) => index.byArticle.get(id)?.article ?? []);
  const earliest = firstAppearance(index, places);
  const authors = answer.claimants.flatMap((id) => authorOf(index, id) ?? []);
  return {
    '@type': 'Claim',
    '@id': `#${answerId(answer.figures[0]!)}`,
    name: `${questionText(question)}: ${answerText(index, question, answer)}`,
    text: claimText(index, question, first),
    ...(authors.length > 0 ? { author: authors } : {}),
    ...(earliest?.published ? { datePublished: earliest.published } : {}),
    ...(earliest ? { firstAppearance: { '@id': `#${articleId(earliest.id)}` } } : {}),
    appearance: places.map(({ id }) => ({ '@id': `#${articleId(id)}` })),
  };
}

const CLAUSE_MARK = /[,;:–—،，；](?!\p{N})/gu;

/** The sentence of a figure; of a sentence that gives two answers, the clauses of its own, so that no claim says what another does. */
function claimText(index: StoryIndex, question: Question, { figure, witness }: Found): string {
  const { text } = witness.article;
  const { start, end } = passageAround(witness.article, figure);
  const others = question.answers
    .filter(({ figures }) => !figures.includes(figure.id))
    .flatMap(({ figures }) => figures.flatMap((id) => index.figures.get(id) ?? []))
    .filter((other) => other.witness === witness && other.figure.start >= start && other.figure.end <= end);
  if (others.length === 0) return clean(text.slice(start, end));
  const before = Math.max(...others.map(({ figure: { end } }) => end).filter((end) => end <= figure.start));
  const after = Math.min(...others.map(({ figure: { start } }) => start).filter((start) => start >= figure.end));
  const marks = (from: number, to: number) =>
    [...text.slice(from, to).matchAll(CLAUSE_MARK)].map(({ index }) => from + index);
  const from = before > start ? marks(before, figure.start)[0] : start - 1;
  const to = after < end ? marks(figure.end, after).at(-1) : end;
  // Two numbers of one clause: the words of the number itself.
  return clean(text.slice(from === undefined ? figure.start : from + 1, to === undefined ? figure.end : to));
}

function authorOf(index: StoryIndex, claimant: string): Node | null {
  if (isOwnVoice(claimant)) {
    const outlet = index.byArticle.get(articleOfVoice(claimant))?.article.outlet;
    return outlet ? { '@type': 'Organization', name: clean(outlet) } : null;
  }
  const actor = index.story.actors.find(({ id }) => id === claimant);
  return actor ? { '@type': actor.kind === 'person' ? 'Person' : 'Organization', name: clean(actor.name) } : null;
}
