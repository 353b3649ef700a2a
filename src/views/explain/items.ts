import type { Actor, Article, Attribution, Figure, Quote, Skipped, Span } from '../../types.js';

/** Something that was read in an article, with what it is called. */
export interface Item extends Span {
  kind: 'figure' | 'quote' | 'attribution' | 'skipped';
  id: string;
  rule: string;
  /** What the rule was given, and what it made of it: name and value, in order. */
  fields: [name: string, value: string][];
}

/** Figures, quotes, attributions and skipped numbers of an article, by their place. */
export function itemsOf(article: Article): Item[] {
  const items = [
    ...article.figures.map((figure) => figureItem(figure, article)),
    ...article.quotes.map(quoteItem),
    ...article.attributions.map((attribution) => attributionItem(attribution, article)),
    ...article.skipped.map((skipped) => skippedItem(skipped, article)),
  ];
  return items.sort((a, b) => a.start - b.start || a.end - b.end);
}

const place = ({ start, end }: Span) => `[${start},${end})`;
const quoted = (article: Article, span: Span) => `"${article.text.slice(span.start, span.end)}" ${place(span)}`;

function figureItem(figure: Figure, article: Article): Item {
  const {
    start,
    end,
    id,
    rule,
    low,
    high,
    bound,
    unit,
    counted,
    countedAt,
    measure,
    measureAt,
    source,
    attribution,
    asOf,
    asOfImplied,
  } = figure;
  const holder = article.attributions.find((other) => other.id === attribution);
  return {
    kind: 'figure',
    start,
    end,
    id,
    rule,
    fields: [
      ['value', `${low ?? '…'} to ${high ?? '…'}, ${bound}`],
      ['unit', unit],
      ['counted', countedAt ? `${counted} ${place(countedAt)}` : counted],
      ['measure', measureAt ? `${measure} ${place(measureAt)}` : measure],
      ['claimant', source ? actorText(source) : "none: the article's own voice"],
      ...(holder ? [['attribution', `${holder.id}, rule ${holder.rule}`] as [string, string]] : []),
      ...(asOf ? [['as of', asOfImplied ? `${asOf} (worked out)` : asOf] as [string, string]] : []),
    ],
  };
}

function quoteItem({ start, end, id, rule, kind, speaker, cue }: Quote): Item {
  const fields: [string, string][] = [
    ['kind', kind],
    ['speaker', speaker ? actorText(speaker) : 'nobody could be told'],
    ['cue', cue ? `"${cue.text}" ${place(cue)}` : 'none'],
  ];
  return { kind: 'quote', start, end, id, rule, fields };
}

function attributionItem({ id, rule, stance, source, cue, content, hedges }: Attribution, article: Article): Item {
  const spans = [...source, ...cue, ...content];
  const list = (items: readonly Span[]) => items.map((span) => quoted(article, span)).join('; ') || 'none';
  return {
    kind: 'attribution',
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
    id,
    rule,
    fields: [
      ['stance', stance],
      ['source', source.map(actorText).join('; ') || 'none'],
      ['cue', list(cue)],
      ['content', list(content)],
      ...(hedges.length ? [['hedges', list(hedges)] as [string, string]] : []),
    ],
  };
}

function skippedItem({ start, end, reason, rule }: Skipped, article: Article): Item {
  return { kind: 'skipped', start, end, id: `${article.id}#s${start}`, rule, fields: [['reason', reason]] };
}

function actorText({ name, how, start, end, via }: Actor): string {
  const mention = start === undefined || end === undefined ? '' : ` ${place({ start, end })}`;
  return `${name} (${how}${mention}${via ? `, via ${via.name}` : ''})`;
}
