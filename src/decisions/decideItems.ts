import { spanId } from '../text/ids.js';
import { byStart, overlaps } from '../text/spans.js';
import type { Actor, Article, Figure, ItemDecision, Problem, Quote, Span } from '../types.js';
import { itemAt, locate } from './locate.js';

/** Name of the rule of what the user decided. */
const BY_HAND = 'by-hand';

/** Rejects, adds and changes figures and quotes of an article, after its rules. Returns the decisions that no longer fit, as problems. */
export function decideItems(article: Article, decisions: readonly ItemDecision[]): Problem[] {
  return decisions
    .filter((decision) => decision.article === article.id)
    .flatMap((decision) => {
      const span = locate(article, decision);
      const wrong = span ? decide(article, decision, span) : 'its text no longer stands there';
      return wrong === null
        ? []
        : [
            {
              page: article.id,
              kind: 'decision' as const,
              message: `${tellDecision(decision)} no longer fits: ${wrong}`,
            },
          ];
    });
}

/** A decision about an article that is not in the input. */
export function strayDecision(decision: ItemDecision): Problem {
  return {
    page: decision.article,
    kind: 'decision',
    message: `${tellDecision(decision)} fits no article of the input`,
  };
}

/** A decision in short, for a problem. */
function tellDecision({ do: verb, what, start, text }: ItemDecision): string {
  return `the decision to ${verb} the ${what} "${text}" at ${start}`;
}

/** Null where it was done, else why not. */
function decide(article: Article, decision: ItemDecision, span: Span): string | null {
  const { what } = decision;
  if (decision.do === 'add') {
    if (what === 'figure') addFigure(article, decision, span);
    else addQuote(article, decision, span);
    return null;
  }
  const item = what === 'figure' ? itemAt(article.figures, span) : itemAt(article.quotes, span);
  if (!item) return `there is no ${what}`;
  const { low = null, high = null } = { ...item, ...decision.set } as Partial<Figure>;
  if (low !== null && high !== null && low > high) return `its low (${low}) is above its high (${high})`;
  if (decision.do === 'reject') reject(article, what, item);
  else if (what === 'figure') Object.assign(item, figureFields(decision), { byHand: true });
  else Object.assign(item, quoteFields(decision), { byHand: true });
  return null;
}

/** A rejected figure is a skipped number: nothing is dropped in silence. */
function reject(article: Article, what: 'figure' | 'quote', item: Span): void {
  if (what === 'quote') {
    article.quotes = article.quotes.filter((quote) => quote !== item);
    return;
  }
  article.figures = article.figures.filter((figure) => figure !== item);
  article.skipped = [...article.skipped, { start: item.start, end: item.end, reason: 'rejected', rule: BY_HAND }].sort(
    byStart,
  );
}

function addFigure(article: Article, decision: ItemDecision, span: Span): void {
  const figure: Figure = {
    id: spanId(article.id, 'figure', span.start),
    ...span,
    low: null,
    high: null,
    bound: 'exact',
    unit: 'thing',
    counted: '',
    countedAt: null,
    measure: '',
    measureAt: null,
    source: null,
    attribution: null,
    asOf: null,
    question: null,
    rule: BY_HAND,
    byHand: true,
    ...figureFields(decision),
  };
  article.figures = [...article.figures.filter((other) => !overlaps(other, span)), figure].sort(byStart);
  article.skipped = article.skipped.filter((other) => !overlaps(other, span));
}

function addQuote(article: Article, decision: ItemDecision, span: Span): void {
  const id = spanId(article.id, 'quote', span.start);
  const quote: Quote = {
    id,
    ...span,
    speaker: null,
    cue: null,
    kind: 'direct',
    utterance: null,
    rule: BY_HAND,
    byHand: true,
    ...quoteFields(decision),
  };
  article.quotes = [...article.quotes.filter((other) => !overlaps(other, span)), quote].sort(byStart);
}

function figureFields({ set = {} }: ItemDecision): Partial<Figure> {
  const { source, speaker: _, kind: __, ...fields } = set;
  // What the user says is counted has no place in the text.
  const places = {
    ...(fields.counted === undefined ? {} : { countedAt: null }),
    ...(fields.measure === undefined ? {} : { measureAt: null }),
  };
  return { ...fields, ...places, ...(source === undefined ? {} : { source: actorOf(source), attribution: null }) };
}

function quoteFields({ set = {} }: ItemDecision): Partial<Quote> {
  const { speaker, kind } = set;
  return { ...(kind === undefined ? {} : { kind }), ...(speaker === undefined ? {} : { speaker: actorOf(speaker) }) };
}

function actorOf(name: string | null): Actor | null {
  return name === null ? null : { name, how: 'named' };
}
