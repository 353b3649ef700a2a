import type { Evidence, Figure, Quote } from './article.js';

/** A stretch of an article that a decision means, with its text as it was read then. */
export interface DecisionTarget extends Evidence {
  text: string;
}

/** A correction by hand of one figure or quote; `set` holds the fields that change (or those of the new one). */
export interface ItemDecision extends DecisionTarget {
  do: 'reject' | 'add' | 'change';
  what: 'figure' | 'quote';
  set?: Partial<
    Pick<Figure, 'low' | 'high' | 'bound' | 'unit' | 'counted' | 'measure' | 'asOf'> & Pick<Quote, 'kind'>
  > & {
    /** Name of the claimant of a figure; null for the article's own voice. */
    source?: string | null;
    /** Name of the speaker of a quote. */
    speaker?: string | null;
  };
}

/** Figures of one question, or quotes of one utterance: put together, or the ones that are named set apart. */
export interface MemberDecision {
  do: 'merge' | 'split';
  what: 'question' | 'utterance';
  members: DecisionTarget[];
}

/** Articles of one origin or one story: put together, or the ones that are named set apart. */
export interface ArticleDecision {
  do: 'merge' | 'split';
  what: 'origin' | 'story';
  articles: string[];
}

/** A line of the file that `--decisions` names. */
export type Decision = ItemDecision | MemberDecision | ArticleDecision;
