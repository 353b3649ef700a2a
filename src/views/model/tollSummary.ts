import type { Status, Toll } from '../../types.js';
import { LABELS } from '../labels.js';
import { claimantNames, fewNames, isOwnVoice } from './claimants.js';
import { tollText } from './counts.js';
import type { StoryIndex } from './storyIndex.js';
import { tollStatus } from './told.js';

/** A toll as a list of stories tells it. */
export interface TollSummary {
  measure: Toll['measure'];
  /** "14 killed". */
  text: string;
  status: Status;
  /** "Tomas Weyland", "Russia; Ukraine"; "no source named". */
  who: string;
}

/** The tolls of a story, each with its status and who gives it, in a disputed one who gives the lowest and the highest. */
export function tollSummaries(index: StoryIndex): TollSummary[] {
  return index.story.toll.map((toll) => ({
    measure: toll.measure,
    text: `${tollText(toll)} ${LABELS.measure[toll.measure]}`,
    status: tollStatus(index, toll),
    who: claimantsOf(index, toll),
  }));
}

function claimantsOf(index: StoryIndex, { low, high, question }: Toll): string {
  const answers = index.questions.get(question ?? '')?.answers ?? [];
  const given = answers.filter((answer) =>
    [answer.low, answer.high].some((n) => n !== null && (n === low || n === high)),
  );
  const claimants = given.flatMap((answer) => answer.claimants).filter((id) => !isOwnVoice(id));
  const names = claimantNames(index, { claimants });
  return names.length === 0 ? LABELS.ownVoiceShort : fewNames(names);
}
