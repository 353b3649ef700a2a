import type { Answer, Status, Toll } from '../../types.js';
import { LABELS } from '../labels.js';
import { claimantNames, fewNames, isOwnVoice, isUnsourced } from './claimants.js';
import { tollText } from './counts.js';
import { outletText } from './outlets.js';
import { type StoryIndex, siglaOf } from './storyIndex.js';
import { tollStatus } from './told.js';

/** A toll as a list of stories tells it. */
export interface TollSummary {
  measure: Toll['measure'];
  /** "14 killed". */
  text: string;
  status: Status;
  /** "Tomas Weyland", "Russia; Ukraine"; "no source named (Channel 9)". */
  who: string;
}

/** The tolls of a story, each with its status and who gives it, in a disputed one who gives the lowest and the highest. */
export function tollSummaries(index: StoryIndex): TollSummary[] {
  return index.story.toll.map((toll) => ({
    measure: toll.measure,
    text: `${tollText(index, toll)} ${LABELS.measure[toll.measure]}`,
    status: tollStatus(index, toll),
    who: whoTells(index, toll),
  }));
}

/** The answers that give an end of a toll, those with a source before those without, the same number before one that begins there. */
export function answersOfToll(index: StoryIndex, { low, high, question }: Toll): Answer[] {
  const answers = index.questions.get(question ?? '')?.answers ?? [];
  const rank = (answer: Answer) => (isUnsourced(answer) ? 2 : 0) + (answer.low === low && answer.high === high ? 0 : 1);
  return answers
    .filter((answer) => [answer.low, answer.high].some((n) => n !== null && (n === low || n === high)))
    .sort((a, b) => rank(a) - rank(b));
}

/** Who gives a toll: the first of those that are named, else the outlets that say it themselves. */
export function whoTells(index: StoryIndex, toll: Toll): string {
  const ends = answersOfToll(index, toll);
  // "7" is given by whoever says 7, not by those who say "at least 7"
  const exact = ends.filter(({ low, high }) => low === toll.low && high === toll.high);
  const given = exact.length > 0 ? exact : ends;
  const claimants = given.flatMap((answer) => answer.claimants).filter((id) => !isOwnVoice(id));
  const names = claimantNames(index, { claimants });
  if (names.length > 0) return fewNames(names);
  const articles =
    given.length > 0 ? given.flatMap((answer) => answer.articles) : toll.evidence.map((at) => at.article);
  const told = outletsOr(index, [...new Set(articles)]);
  return told === '' ? LABELS.ownVoiceShort : LABELS.ownVoice(told);
}

const MOST_OUTLETS = 2;

// "no source named (bbc.com; rt.com)", "(5 outlets)"; where no outlet is known, the letters of the articles.
function outletsOr(index: StoryIndex, articles: readonly string[]): string {
  const outlets = articles.flatMap((id) => outletText(index.byArticle.get(id)?.article ?? { outlet: null }) ?? []);
  const named = [...new Set(outlets)];
  if (named.length > MOST_OUTLETS) return LABELS.count.outlets(named.length);
  return named.length > 0 ? named.join('; ') : siglaOf(index, articles).join(' ');
}
