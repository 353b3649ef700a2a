import type { Article, DecisionTarget, Span } from '../types.js';

/** Where a decision's text stands now: at its place, or anywhere else if it stands there only once; null where it does not fit. */
export function locate(article: Article, { start, end, text }: DecisionTarget): Span | null {
  if (article.text.slice(start, end) === text) return { start, end };
  const at = text === '' ? -1 : article.text.indexOf(text);
  if (at < 0 || article.text.indexOf(text, at + 1) >= 0) return null;
  return { start: at, end: at + text.length };
}

/** The item at a span: the one with just this span, else the first that overlaps it. */
export function itemAt<T extends Span>(items: readonly T[], { start, end }: Span): T | undefined {
  return (
    items.find((item) => item.start === start && item.end === end) ??
    items.find((item) => item.start < end && start < item.end)
  );
}
