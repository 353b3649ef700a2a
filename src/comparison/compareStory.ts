import type { Reading } from '../articles/reading.js';
import type { Lineage, Story } from '../types.js';

/** What the comparison adds to a story. Sets `question` of the members' figures and `utterance` of their quotes. */
export type Comparison = Pick<Story, 'actors' | 'questions' | 'utterances' | 'toll' | 'coverage' | 'timeline'>;

/** Sets every figure and quote of a story against its counterparts. */
export function compareStory(members: readonly Reading[], _lineage: Lineage): Comparison {
  const coverage = members.map(({ article }) => ({ article: article.id, questions: [], utterances: [] }));
  return { actors: [], questions: [], utterances: [], toll: [], coverage, timeline: [] };
}
