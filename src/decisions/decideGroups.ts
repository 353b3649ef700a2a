import type { Article, ArticleDecision, Decision, MemberDecision, Problem } from '../types.js';
import { itemAt, locate } from './locate.js';
import { NO_REGROUPING, type Regrouping } from './regroup.js';

/** What the user put together or set apart, by ids of figures, quotes and articles. */
export interface Regroupings {
  story: Regrouping;
  origin: Regrouping;
  question: Regrouping;
  utterance: Regrouping;
}

/** Nothing put together, nothing set apart. */
export const NO_REGROUPINGS: Regroupings = {
  story: NO_REGROUPING,
  origin: NO_REGROUPING,
  question: NO_REGROUPING,
  utterance: NO_REGROUPING,
};

/** The decisions that merge and split, as lists of ids; those that no longer fit the articles come out as problems. */
export function decideGroups(
  articles: readonly Article[],
  decisions: readonly Decision[],
): { regroupings: Regroupings; problems: Problem[] } {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const lists = { story: empty(), origin: empty(), question: empty(), utterance: empty() };
  const problems: Problem[] = [];
  for (const decision of decisions) {
    if (decision.do !== 'merge' && decision.do !== 'split') continue;
    const { ids, lost } = 'articles' in decision ? articleIds(decision, byId) : memberIds(decision, byId);
    lists[decision.what][decision.do].push(ids);
    for (const page of lost)
      problems.push({
        page,
        kind: 'decision',
        message: `the decision to ${decision.do} the ${decision.what} of "${page}" no longer fits: there is nothing of that name and text`,
      });
  }
  return { regroupings: lists, problems };
}

function empty(): { merge: string[][]; split: string[][] } {
  return { merge: [], split: [] };
}

interface Found {
  ids: string[];
  lost: string[];
}

function articleIds({ articles }: ArticleDecision, byId: ReadonlyMap<string, Article>): Found {
  return { ids: articles.filter((id) => byId.has(id)), lost: articles.filter((id) => !byId.has(id)) };
}

function memberIds({ what, members }: MemberDecision, byId: ReadonlyMap<string, Article>): Found {
  const ids: string[] = [];
  const lost: string[] = [];
  for (const target of members) {
    const article = byId.get(target.article);
    const span = article && locate(article, target);
    const item = span && (what === 'question' ? itemAt(article.figures, span) : itemAt(article.quotes, span));
    if (item) ids.push(item.id);
    else lost.push(target.text === '' ? target.article : `${target.article}: ${target.text}`);
  }
  return { ids, lost };
}
