import type { WhyWords } from '../languages/comparisonWords.js';
import type { StoryActor } from '../types.js';
import type { AnswerGroup } from './answers.js';
import type { Facet } from './facets.js';
import type { Group } from './groupFigures.js';
import type { Judgement } from './status.js';

/** Rules with a reason of their own. */
const TEMPLATES: Readonly<Record<string, 'perpetrator' | 'dead' | 'apart'>> = {
  'with-and-without-perpetrator': 'perpetrator',
  'with-and-without-the-dead': 'dead',
  'told-apart': 'apart',
};

const SHOWN = 4;
const NAMED = 2;

/** What the comparison needs to name who said a figure. */
export interface Names {
  actors: ReadonlyMap<string, StoryActor>;
  outlets: ReadonlyMap<string, string>;
  /** A figure's words as they stand in the text. */
  textOf: (facet: Facet) => string;
  /** What a figure of no listed measure says, with the number left open; null where its clause says too little. */
  excerpt: (facet: Facet) => string | null;
  /** A noun near a figure that has none. */
  nounOf: (facet: Facet) => string;
}

/** The reason for a status in values and claimants, by the fixed templates of a language of the group, or by signs where none of them is read. */
export function whyOf(
  group: Group,
  { status, rule, pair }: Judgement,
  answers: readonly AnswerGroup[],
  names: Names,
): string {
  const words = (group.find(({ words: { why } }) => !why.signs) ?? group[0]!).words.why;
  const values = [...new Set(answers.map(({ facets }) => claim(facets, names, words)))];
  const shown = values.slice(0, SHOWN);
  const list =
    shown.join(words.and) + (values.length > SHOWN ? fill(words.more, { n: String(values.length - SHOWN) }) : '');
  const places = String(answers.reduce((sum, { facets }) => sum + facets.length, 0));
  const template = words[TEMPLATES[rule] ?? status];
  if (!pair) return fill(template, { a: list, b: '', n: places });
  return fill(template, { a: claim([pair[0]], names, words), b: claim([pair[1]], names, words), n: places });
}

function claim(facets: readonly Facet[], { actors, outlets, textOf }: Names, words: WhyWords): string {
  const named = facets.flatMap(({ claimant }) => (claimant === null ? [] : [actors.get(claimant)?.name ?? claimant]));
  const who = named.length > 0 ? named : facets.map(({ article }) => outlets.get(article) ?? article);
  const all = [...new Set(who)];
  const more = all.length > NAMED ? fill(words.more, { n: String(all.length - NAMED) }) : '';
  return fill(words.claim, { value: textOf(facets[0]!), who: all.slice(0, NAMED).join(words.and) + more });
}

/** Fills `{name}` in a template. */
function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
}
