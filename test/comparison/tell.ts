import { makeArticle } from '../../src/articles/makeArticle.js';
import type { Reading } from '../../src/articles/reading.js';
import { spanId } from '../../src/text/ids.js';
import type { Actor, Bound, Figure, Lineage, Quote } from '../../src/types.js';

/**
 * An invented report with its reading written into it, so that the comparison is tested apart from the rooms above:
 * `⟦at least 12|>=12|people|killed|police⟧` is a figure (text, value, counted, measure, claimant, as of; the last two may be left out),
 * `⟪We saw smoke|Ada Brook|said⟫` a quote (text, speaker, cue). Values: 12, >=12, >12, <=12, ~12, 10-20, 24? (vague); a unit after a space.
 */
export interface Told {
  id: string;
  published?: string;
  title?: string;
  language?: string;
  text: string;
}

const BOUNDS: [string, Bound][] = [
  ['>=', 'at_least'],
  ['>', 'more_than'],
  ['<=', 'at_most'],
  ['~', 'about'],
];

function rangeOf(code: string): Pick<Figure, 'low' | 'high' | 'bound' | 'unit'> {
  const [value = '', ...unit] = code.split(' ');
  const rest = { unit: unit.join(' ') || 'person' };
  const [sign, bound] = BOUNDS.find(([mark]) => value.startsWith(mark)) ?? ['', 'exact'];
  if (value.endsWith('?')) return { low: Number(value.slice(0, -1)), high: null, bound: 'vague', ...rest };
  if (value.includes('-')) {
    const [low, high] = value.split('-').map(Number);
    return { low: low!, high: high!, bound: 'range', ...rest };
  }
  const number = Number(value.slice(sign.length));
  const low = bound === 'at_most' ? null : number;
  const high = bound === 'at_least' || bound === 'more_than' ? null : number;
  return { low, high, bound: bound as Bound, ...rest };
}

const actor = (name: string | undefined): Actor | null => (name ? { name, how: 'named' } : null);

/** The reading of an invented report. */
export function tell({ id, published, title, language = 'en', text }: Told): Reading {
  const figures: Figure[] = [];
  const quotes: Quote[] = [];
  let plain = '';
  for (const part of text.split(/(?=[⟦⟪])|(?<=[⟧⟫])/u)) {
    const start = plain.length;
    const fields = part.slice(1, -1).split('|');
    const marked = part.startsWith('⟦') || part.startsWith('⟪');
    const words = marked ? fields[0]! : part;
    plain += words;
    const span = { start, end: plain.length };
    if (part.startsWith('⟦')) {
      const [, value = '', counted = '', measure = '', source, asOf] = fields;
      const rest = { countedAt: null, measureAt: null, attribution: null, question: null, rule: 'told' };
      const who = { source: actor(source), asOf: asOf ?? null };
      figures.push({ id: spanId(id, 'figure', start), ...span, ...rangeOf(value), counted, measure, ...who, ...rest });
    }
    if (part.startsWith('⟪')) {
      const cue = fields[2] ? { start, end: start, text: fields[2] } : null;
      const rest = { kind: 'direct' as const, utterance: null, rule: 'told' };
      quotes.push({ id: spanId(id, 'quote', start), ...span, speaker: actor(fields[1]), cue, ...rest });
    }
  }
  const meta = { ...(published ? { published } : {}), ...(title ? { title } : {}) };
  const page = { name: id, id, kind: 'text' as const, content: plain, sha256: '', path: null, language, ...meta };
  const reading = makeArticle(page);
  Object.assign(reading.article, { figures, quotes });
  return reading;
}

/** A lineage in which every article is its own text. */
export function lineageOf(members: readonly Reading[]): Lineage {
  const origins = members.map(({ article }) => ({ id: `origin:${article.id}`, name: null, articles: [article.id] }));
  return { origins, sources: [], derivations: [], texts: origins.length, independent: null };
}
