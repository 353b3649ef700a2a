import type { Reading } from '../articles/reading.js';
import type { Coverage, Question, Utterance } from '../types.js';

/** Which article has which question and utterance, in the order of the story's lists. */
export function coverageOf(
  members: readonly Reading[],
  questions: readonly Question[],
  utterances: readonly Utterance[],
): Coverage[] {
  const rows = new Map(
    members.map(({ article }) => [article.id, { questions: [] as string[], utterances: [] as string[] }]),
  );
  for (const { id, answers } of questions)
    for (const article of new Set(answers.flatMap(({ articles }) => articles))) rows.get(article)?.questions.push(id);
  for (const { id, readings } of utterances)
    for (const article of new Set(readings.flatMap(({ articles }) => articles))) rows.get(article)?.utterances.push(id);
  return members.map(({ article }) => ({ article: article.id, ...rows.get(article.id)! }));
}
