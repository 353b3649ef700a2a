import type { Status, Toll } from '../../types.js';
import { LABELS } from '../labels.js';
import { claimantNames, isOwnVoice } from './claimants.js';
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

/** Names that a list has room for. */
const MOST_NAMES = 2;

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
  if (names.length === 0) return LABELS.ownVoiceShort;
  const rest = names.length - MOST_NAMES;
  return [...names.slice(0, MOST_NAMES), ...(rest > 0 ? [LABELS.more(rest)] : [])].join('; ');
}
