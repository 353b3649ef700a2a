import type { Article, Status } from '../../types.js';
import { LABELS } from '../labels.js';
import { answerRows } from './answerRows.js';
import { clean } from './plainText.js';
import { articlesOf, type StoryIndex, siglaOf } from './storyIndex.js';
import { shownStatus } from './told.js';
import { questionText } from './values.js';

/** What other articles have where this one has a figure or words: the apparatus of an edition. */
export interface Remark {
  /** Where the figure or quote begins. */
  start: number;
  /** Question or utterance id. */
  about: string;
  head: string;
  status: Status | null;
  /** Other values, with the letters of the articles that give them. */
  others: { value: string; sigla: string[] }[];
  /** Articles that have the same. */
  same: string[];
}

const MOST_OTHERS = 4;

/** The remarks on an article, in the order of its text; a question or utterance is told once a place. */
export function apparatusOf(index: StoryIndex, article: Article): Remark[] {
  return [...figureRemarks(index, article), ...quoteRemarks(index, article)].sort((a, b) => a.start - b.start);
}

function figureRemarks(index: StoryIndex, article: Article): Remark[] {
  return article.figures.flatMap(({ id, start, question }) => {
    const asked = index.questions.get(question ?? '');
    if (!asked || asked.status === 'single') return [];
    const rows = answerRows(index, asked);
    const own = rows.find(({ figures }) => figures.includes(id));
    const others = rows
      .filter((row) => row !== own)
      .slice(0, MOST_OTHERS)
      .map(({ value, articles }) => ({ value, sigla: siglaOf(index, articles) }));
    const same = siglaOf(index, own?.articles.filter((other) => other !== article.id) ?? []);
    if (others.length === 0 && same.length === 0) return [];
    return [{ start, about: asked.id, head: questionText(asked), status: shownStatus(index, asked), others, same }];
  });
}

function quoteRemarks(index: StoryIndex, article: Article): Remark[] {
  return article.quotes.flatMap(({ start, utterance }) => {
    const known = index.utterances.get(utterance ?? '');
    const same = siglaOf(index, known ? articlesOf(known).filter((other) => other !== article.id) : []);
    if (!known || same.length === 0) return [];
    const head = clean(known.speaker ?? LABELS.unknownSpeaker);
    return [{ start, about: known.id, head, status: null, others: [], same }];
  });
}
