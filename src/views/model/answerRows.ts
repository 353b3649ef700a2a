import type { Answer, Question } from '../../types.js';
import { LABELS } from '../labels.js';
import { claimantNames, isOwnVoice } from './claimants.js';
import { dateText } from './dates.js';
import type { StoryIndex } from './storyIndex.js';
import { answerText } from './values.js';

/** All answers of one value, whoever gives them: what a narrow place has room for. */
export interface AnswerRow {
  value: string;
  /** The first of the answers. */
  answer: Answer;
  /** Claimants by name; articles that speak in their own voice are not among them. */
  names: string[];
  /** Claimants and dates in words. */
  who: string;
  /** The same with the first claimants alone. */
  short: string;
  articles: string[];
  figures: string[];
}

/** Names that the first screen has room for. */
const MOST_NAMES = 2;

// The year goes without saying where it is the story's own.
function shortDate({ story: { first, last } }: StoryIndex, date: string): string {
  const year = date.slice(0, 4);
  const own = first?.startsWith(year) && last?.startsWith(year) && date.length > 4;
  return own ? dateText(date).replace(/ \d{4}$/u, '') : dateText(date);
}

/** The answers to a question, those of one value joined, in the order of the first of each. */
export function answerRows(index: StoryIndex, question: Question): AnswerRow[] {
  const byValue = new Map<string, Answer[]>();
  for (const answer of question.answers) {
    const value = answerText(index, question, answer);
    byValue.set(value, [...(byValue.get(value) ?? []), answer]);
  }
  return [...byValue].map(([value, answers]) => {
    const claimants = answers.flatMap((answer) => answer.claimants);
    const names = claimantNames(index, { claimants: claimants.filter((id) => !isOwnVoice(id)) });
    const dates = [...new Set(answers.flatMap(({ asOf }) => asOf ?? []))].map((date) => shortDate(index, date));
    const said = names.length > 0 ? claimantNames(index, { claimants }) : [LABELS.ownVoiceShort];
    const when = dates.length > 0 ? ` (${dates.join(', ')})` : '';
    const who = `${said.join('; ')}${when}`;
    const shown =
      said.length > MOST_NAMES ? [...said.slice(0, MOST_NAMES), LABELS.more(said.length - MOST_NAMES)] : said;
    const short = `${shown.join('; ')}${when}`;
    return {
      value,
      answer: answers[0]!,
      names,
      who,
      short,
      articles: answers.flatMap(({ articles }) => articles),
      figures: answers.flatMap(({ figures }) => figures),
    };
  });
}
