import type { Question, Status, Toll } from '../../types.js';
import { LABELS } from '../labels.js';
import type { StoryIndex } from './storyIndex.js';

/** All that a question can be, what a reader looks for first before the rest. */
export const STATUSES = [
  'disputed',
  'superseded',
  'compatible',
  'agree',
  'single',
] as const satisfies readonly Status[];

/** Articles that answer a question, each once. */
export function articlesOfQuestion({ answers }: Question): string[] {
  return [...new Set(answers.flatMap(({ articles }) => articles))];
}

/** The separately written texts that some articles are. */
export function textsOfArticles(index: StoryIndex, articles: readonly string[]): Set<string> {
  return new Set(articles.map((id) => index.originOf.get(id)?.id ?? id));
}

/** The status as a view shows it: an article that gives its own number twice agrees with nobody, and so does a text that three outlets print. */
export function shownStatus(index: StoryIndex, question: Question): Status {
  const { status } = question;
  const alone = textsOfArticles(index, articlesOfQuestion(question)).size < 2;
  return (status === 'agree' || status === 'compatible') && alone ? 'single' : status;
}

/**
 * The status of a toll: that of the question under it, so that one page does not say two things of one number. What is disputed, and what only
 * later reports replace, the toll itself decides.
 */
export function tollStatus(index: StoryIndex, toll: Pick<Toll, 'question' | 'status'>): Status {
  const question = index.questions.get(toll.question ?? '');
  const own = toll.status === 'disputed' || toll.status === 'superseded' || question?.status === 'disputed';
  return question && !own ? shownStatus(index, question) : toll.status;
}

/** "5 articles, 4 texts": how many tell it, and how many of these wrote it themselves. */
export function toldBy(index: StoryIndex, articles: readonly string[]): string {
  const texts = textsOfArticles(index, articles).size;
  return `${LABELS.count.articles(new Set(articles).size)}, ${LABELS.count.textsShort(texts)}`;
}
