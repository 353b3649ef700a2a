import type { Opposites } from '../languages/lineageWords.js';
import type { Token } from '../text/doc.js';
import { byStart, contains, overlaps } from '../text/spans.js';
import type { Drift, Span } from '../types.js';
import type { Aligned } from './align.js';
import type { Body } from './body.js';
import { alignWords, type Change, placeOf } from './changes.js';
import { figureDrift } from './figureDrift.js';
import { sameName } from './sameName.js';
import { type Side, sideOf } from './side.js';

type Rule = { what: string; holds: (change: Change, from: Side, to: Side) => boolean };

const turns =
  (what: Opposites['what']): Rule['holds'] =>
  (change, side) =>
    isTurned(change, side, what);

/** What a changed word may mean, in the order in which it is asked; a change that none holds for is style, not drift. */
const RULES: Rule[] = [
  { what: 'date', holds: changesDate },
  { what: 'certainty', holds: changesCertainty },
  { what: 'certainty', holds: turns('certainty') },
  { what: 'opposite', holds: turns('opposite') },
  { what: 'figure', holds: changesNumber },
  { what: 'name', holds: changesName },
  { what: 'claimant', holds: changesClaimant },
  { what: 'quote', holds: changesQuote },
];

/** Longest change, in words, that is read as one word put for another and not as a sentence told anew. */
const LONGEST = 5;

/** What a copied sentence changes in fact: figures, bounds, dates, names, claimants, certainty and words of a quote. */
export function driftOf(from: Body, to: Body, { from: a, to: b, kind }: Aligned): Drift[] {
  const x = sideOf(from, a);
  const y = sideOf(to, b);
  const { changes, same } = alignWords(from, a, to, b);
  if (changes.length === 0) return [];
  const { found, told } = figureDrift(x, y, { changes, same });
  const settled = [...found, ...told];
  if (kind === 'rewritten') return found;
  for (const change of changes) {
    const place = { from: placeOf(change, 'from'), to: placeOf(change, 'to') };
    if (settled.some((drift) => overlaps(drift.from, place.from) || overlaps(drift.to, place.to))) continue;
    const rule = RULES.find(({ holds }) => holds(change, x, y));
    if (rule) found.push({ ...place, what: rule.what });
  }
  return found.sort((p, q) => byStart(p.to, q.to));
}

function isShort({ from, to }: Change): boolean {
  return from.length <= LONGEST && to.length <= LONGEST;
}

const isReplaced = ({ from, to }: Change) => from.length > 0 && to.length > 0;

/** "on Tuesday" to "on Thursday", "March 25" to "March 26". */
function changesDate(change: Change, x: Side, y: Side): boolean {
  if (!isReplaced(change) || !isShort(change)) return false;
  const { months, weekdays } = x.body.reading.language.text;
  const key = (token: Token): string | undefined => {
    const word = token.lower.replace(/\.$/u, '');
    for (const [kind, rows] of [['m', months] as const, ['d', weekdays] as const]) {
      const row = rows.findIndex((names) => names.includes(word));
      if (row >= 0) return `${kind}${row}`;
    }
    return undefined;
  };
  const [a, b] = [change.from.map(key).filter(Boolean), change.to.map(key).filter(Boolean)];
  if (a.length > 0 && b.length > 0) return a.some((k) => b.some((l) => k![0] === l![0] && k !== l));
  return isInDate(change.from, x) && isInDate(change.to, y) && numbersDiffer(change, x);
}

function isInDate(tokens: readonly Token[], { body }: Side): boolean {
  return body.reading.article.skipped.some(
    ({ reason, ...span }) => (reason === 'date' || reason === 'time') && tokens.some((token) => overlaps(span, token)),
  );
}

/** "alleged" dropped, "not sure" to "never sure", "may" to "will". */
function changesCertainty(change: Change, { body }: Side): boolean {
  if (!isShort(change)) return false;
  const { certainty } = body.reading.language.lineage;
  const classes = (tokens: readonly Token[]) =>
    [...new Set(tokens.flatMap(({ lower }) => certainty.get(lower) ?? []))].sort().join();
  return classes(change.from) !== classes(change.to);
}

/** "rejected the criticism" to "accepted the criticism": a word of one side put for one of the other. */
function isTurned(change: Change, { body }: Side, what: Opposites['what']): boolean {
  if (!isReplaced(change) || !isShort(change)) return false;
  const holds = (tokens: readonly Token[], side: ReadonlySet<string>) => tokens.some(({ lower }) => side.has(lower));
  return body.reading.language.lineage.opposites.some(({ what: kind, sides: [one, other] }) => {
    if (kind !== what) return false;
    const [from, to] = [change.from, change.to].map((tokens) => [holds(tokens, one), holds(tokens, other)]);
    return (from![0]! && !from![1] && to![1]! && !to![0]) || (from![1]! && !from![0] && to![0]! && !to![1]);
  });
}

/** A number that is no figure ("aged 34", "the third"), changed. */
function changesNumber(change: Change, x: Side): boolean {
  return isReplaced(change) && isShort(change) && numbersDiffer(change, x);
}

function numbersDiffer({ from, to }: Change, { body }: Side): boolean {
  const { ones, tens } = body.reading.language.figures.numbers;
  const valuesOf = (tokens: readonly Token[]) =>
    tokens.flatMap(({ lower }) => {
      if (/^\p{N}[\p{N}.,]*$/u.test(lower)) return lower.replace(/,/gu, '');
      const value = ones.get(lower) ?? tens.get(lower);
      return value === undefined ? [] : String(value);
    });
  const [a, b] = [valuesOf(from), valuesOf(to)];
  return a.length > 0 && b.length > 0 && a.join('') !== b.join('');
}

/** "police said" to "witnesses said"; "the group says it holds" to "the group holds". */
function changesClaimant(change: Change, x: Side, y: Side): boolean {
  if (change.from.length > LONGEST_SOURCE || change.to.length > LONGEST_SOURCE) return false;
  const inSource = (side: Side, tokens: readonly Token[]) =>
    side.attributions.some(({ source }) => source.some((span) => tokens.some((token) => contains(span, token))));
  if (isReplaced(change)) {
    if (!namesSomebody(change.from) || !namesSomebody(change.to)) return false;
    if (!inSource(x, change.from) && !inSource(y, change.to)) return false;
    return !isDescription(change, x) && !sameName(change.from, change.to, x, y);
  }
  // the cue went, and nobody is left who says it
  return (
    change.to.length === 0 &&
    y.attributions.length === 0 &&
    x.attributions.some(({ cue }) => cue.some((span) => change.from.some((token) => contains(span, token))))
  );
}

const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);

/** Longest change, in words, that is read as one claimant put for another: "residents who now rent the mill". */
const LONGEST_SOURCE = 8;

/** A noun, and not a pronoun that may stand for anybody; "Ada, his wife" is somebody. */
function namesSomebody(tokens: readonly Token[]): boolean {
  return (
    tokens.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'NUM') &&
    (tokens[0]!.pos !== 'PRON' || NAMING.has(tokens.at(-1)!.pos))
  );
}

/** "Blue Sound" told as "the company", or the other way round: no other claimant. */
function isDescription(change: Change, { body }: Side): boolean {
  const { definite } = body.reading.language.lineage;
  const named = (tokens: readonly Token[]) => tokens.some(({ pos }) => pos === 'PROPN');
  const definiteOne = (tokens: readonly Token[], before: Token | undefined) =>
    !named(tokens) && (definite.has(tokens[0]!.lower) || definite.has(before?.lower ?? ''));
  const [from, to] = [definiteOne(change.from, change.before?.from), definiteOne(change.to, change.before?.to)];
  return (from && named(change.to)) || (to && named(change.from));
}

/** "Pryce" to "Price"; not "Mr Pryce" to "Pryce", "the US" to "America", "Goldman" to "the New York bank". */
function changesName(change: Change, x: Side, y: Side): boolean {
  if (!isReplaced(change) || !isShort(change)) return false;
  const { crowds, people } = x.body.reading.language.names;
  // "|Neighbours| said": the capital is that of the sentence
  const isName = ({ pos, capital, lower }: Token) =>
    pos === 'PROPN' && capital && !crowds.has(lower) && !people.has(lower);
  return change.from.every(isName) && change.to.every(isName) && !sameName(change.from, change.to, x, y);
}

/** Words inside quotation marks that were put for others: "a huge loss" to "a great loss". A quote that is cut is none. */
function changesQuote(change: Change, x: Side, y: Side): boolean {
  const within = (side: Side, tokens: readonly Token[]) => tokens.every((token) => isQuoted(side.body, token));
  return (
    isReplaced(change) &&
    within(x, change.from) &&
    within(y, change.to) &&
    [...change.from, ...change.to].some(isContent)
  );
}

function isContent({ pos }: Token): boolean {
  // "|Nobody| had seen |it|" told as "|No one| had seen |this|"
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'VERB' || pos === 'ADJ' || pos === 'ADV';
}

function isQuoted({ quotes }: Body, token: Span): boolean {
  return quotes.some((span) => contains(span, token));
}
