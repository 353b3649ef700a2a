import { earliestFirst } from '../articles/earliestFirst.js';
import type { Reading } from '../articles/reading.js';
import { NO_REGROUPINGS, type Regroupings } from '../decisions/decideGroups.js';
import type { Lineage, Story } from '../types.js';
import { joinActors } from './actors.js';
import { originsOf } from './answers.js';
import { coverageOf } from './coverage.js';
import { findOppositions } from './oppositions.js';
import { findQuestions } from './questions.js';
import { timelineOf } from './timeline.js';
import { storyToll } from './toll/storyToll.js';
import { findUtterances } from './utterances.js';

/** What the comparison adds to a story. Sets `question` of the members' figures and `utterance` of their quotes. */
export type Comparison = Pick<
  Story,
  'actors' | 'questions' | 'utterances' | 'claims' | 'toll' | 'coverage' | 'timeline'
>;

/** Sets every figure and quote of a story against its counterparts; the order of `members` does not matter. */
export function compareStory(
  members: readonly Reading[],
  lineage: Lineage,
  regroupings: Regroupings = NO_REGROUPINGS,
): Comparison {
  const inOrder = [...members].sort(earliestFirst);
  const joined = joinActors(inOrder);
  const questions = findQuestions(inOrder, joined, { originOf: originsOf(lineage), regrouping: regroupings.question });
  const utterances = findUtterances(inOrder, joined, regroupings.utterance);
  const coverage = coverageOf(members, questions, utterances);
  return {
    actors: joined.actors,
    questions,
    utterances,
    claims: findOppositions(inOrder),
    toll: storyToll(inOrder, questions),
    coverage,
    timeline: timelineOf(inOrder, originsOf(lineage)),
  };
}
