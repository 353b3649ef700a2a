import { groupBy } from '../../text/grouping.js';
import type { Answer, Question } from '../../types.js';
import { LABELS } from '../labels.js';
import { answersInOrder, heldText } from './answerDates.js';
import { claimantNames, fewNames, isOwnVoice } from './claimants.js';
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
  /** Days for which it is given or on which it was told; empty where none is known. */
  when: string;
  /** Claimants and dates in words. */
  who: string;
  /** The same with the first claimants alone. */
  short: string;
  articles: string[];
  figures: string[];
}

// The year goes without saying where it is the story's own.
function withoutOwnYear({ story: { first, last } }: StoryIndex, text: string): string {
  const year = first?.slice(0, 4) ?? '';
  return year && last?.startsWith(year) ? text.replace(new RegExp(`(?<=\\p{L}) ${year}$`, 'u'), '') : text;
}

/** The answers to a question, those of one value joined, in the order in which a reader looks for them. */
export function answerRows(index: StoryIndex, question: Question): AnswerRow[] {
  const byValue = groupBy(answersInOrder(index, question), (answer) => answerText(index, question, answer));
  return [...byValue].map(([value, answers]) => {
    const claimants = answers.flatMap((answer) => answer.claimants);
    const names = claimantNames(index, { claimants: claimants.filter((id) => !isOwnVoice(id)) });
    const dates = [...new Set(answers.flatMap((answer) => shortDates(index, question, answer)))];
    const said = names.length > 0 ? claimantNames(index, { claimants }) : [LABELS.ownVoiceShort];
    const when = dates.length > 0 ? ` · ${dates.join(', ')}` : '';
    return {
      value,
      answer: answers[0]!,
      names,
      when: dates.join(', '),
      who: `${said.join('; ')}${when}`,
      short: `${fewNames(said)}${when}`,
      articles: answers.flatMap(({ articles }) => articles),
      figures: answers.flatMap(({ figures }) => figures),
    };
  });
}

function shortDates(index: StoryIndex, question: Question, answer: Answer): string[] {
  const held = answer.asOf ? dateText(answer.asOf) : heldText(index, question, answer);
  return held === null ? [] : [withoutOwnYear(index, held)];
}

/** The rows that a small place has room for: of a number that later reports replace the last, else those that most texts carry. */
export function leadingRows(index: StoryIndex, question: Question, most: number): AnswerRow[] {
  const rows = answerRows(index, question);
  if (question.status === 'superseded') return rows.slice(0, most);
  const weight = ({ answer }: AnswerRow): number => question.answers.indexOf(answer);
  const kept = new Set([...rows].sort((a, b) => weight(a) - weight(b)).slice(0, most));
  return rows.filter((row) => kept.has(row));
}
