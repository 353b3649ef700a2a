import { behind, type Measure, type MeasureContext, WITHIN } from './measureContext.js';

const own = (value: string, at: number, rule: string): Measure => ({ value, first: at, last: at, listed: false, rule });

/** "a fine of $5bn", "speed limit of 12 mph". */
export function nounOf({ pieces, amount, first, words }: MeasureContext): Measure | null {
  const of = amount.first - 1;
  const noun = pieces[of - 1];
  if (of - 1 < first || !noun || !words.numbers.of.has(pieces[of]!.lower)) return null;
  return noun.pos === 'NOUN' && !words.measures.mute.has(noun.lower) ? own(noun.lower, of - 1, 'noun-of') : null;
}

/** "14 percent |larger|", "three times more |likely|": how they compare. */
export function comparedBy({ pieces, amount, last, words }: MeasureContext): Measure | null {
  const { kind } = amount.quantity;
  if (kind !== 'percent' && kind !== 'times') return null;
  const at = amount.unitLast + 1;
  const [word, next] = [pieces[at], pieces[at + 1]];
  if (!word || at > last) return null;
  const { comparatives } = words.measures;
  // "12 percent |more likely|"
  if (comparatives.degrees.has(word.lower) && next?.pos === 'ADJ' && at + 1 <= last)
    return own(next.lower, at + 1, 'compared');
  return /^(?:ADJ|ADV)$/u.test(word.pos) && comparatives.form.test(word.lower) ? own(word.lower, at, 'compared') : null;
}

/** "seized 30 boats": the verb right before. */
export function verbRightBefore({ pieces, amount, first, words }: MeasureContext): Measure | null {
  let at = amount.first - 1;
  while (
    at >= first &&
    (pieces[at]!.pos === 'ADV' || words.counted.determiners.has(pieces[at]!.lower)) &&
    !words.measures.stops.has(pieces[at]!.lower)
  )
    at--;
  // "police say |two brothers| were charged": what is said is no object
  if (at < first || pieces[at]!.pos !== 'VERB' || words.asOf.says.has(pieces[at]!.lower)) return null;
  return own(words.measures.lemma(pieces[at]!.lower), at, 'verb-right-before');
}

/** "12 officers worked": the verb of which the counted phrase is the subject. */
export function predicateVerb(context: MeasureContext): Measure | null {
  const { pieces, last, words, amount } = context;
  if (amount.quantity.kind === 'money') return null;
  const from = behind(context);
  // "60 sailors |from the town| refused"
  const start = pieces[from]?.pos === 'ADP' ? tailEnd(context, from) : from;
  for (let i = start; i <= Math.min(last, start + 4); i++) {
    const { pos, lower, text } = pieces[i]!;
    if (words.measures.stops.has(lower) || text === ',' || pos === 'ADP') return null;
    if (pos === 'VERB' && !words.measures.be.has(lower)) return own(words.measures.lemma(lower), i, 'predicate-verb');
  }
  return null;
}

/** The piece behind a preposition and the words of its noun phrase. */
function tailEnd(context: MeasureContext, from: number): number {
  const { pieces, last } = context;
  let i = from + 1;
  // "two counts |of aggravated robbery|"
  while (i <= last && (/^(?:DET|ADJ|NOUN|PROPN)$/u.test(pieces[i]!.pos) || describesNext(context, i))) i++;
  return i;
}

/** "a $5bn hit". */
export function countedNoun({ counted, amount }: MeasureContext): Measure | null {
  if (!counted || amount.quantity.kind === 'plain') return null;
  return own(counted.head.toLowerCase(), counted.last, 'counted-noun');
}

/** The nearest verb before, else the nearest noun of the clause. */
export function wordBefore({ pieces, amount, first, words }: MeasureContext): Measure | null {
  let noun: Measure | null = null;
  for (let i = amount.first - 1; i >= Math.max(first, amount.first - WITHIN); i--) {
    const { pos, lower } = pieces[i]!;
    // "they think |there were| three women"
    if (words.measures.stops.has(lower) || isThere({ pieces, words }, i)) break;
    const aside = asideBefore(pieces, i, first);
    if (aside !== null) {
      i = aside;
      continue;
    }
    // "30 per |cent|", "|according| to"
    if (words.measures.mute.has(lower)) continue;
    // "|Turnout| was 54 percent"
    if (pos === 'NOUN' || words.measures.rates.has(lower)) noun ??= own(lower, i, 'noun-before');
    const says =
      words.asOf.says.has(lower) || words.measures.participles.has(lower) || words.measures.states.has(lower);
    if (pos === 'VERB' && !says && !describesNext({ pieces, words }, i))
      return own(words.measures.lemma(lower), i, 'verb-further-before');
  }
  return noun;
}

/** How long what is said in between may be. */
const ASIDE = 14;

/** "Talvia|, where the fever broke out last year,| has 12": the comma that opens the aside which ends at comma `i`. */
function asideBefore(pieces: MeasureContext['pieces'], i: number, first: number): number | null {
  if (pieces[i]!.text !== ',' || pieces[i + 1]?.pos !== 'AUX') return null;
  for (let k = i - 1; k > Math.max(first, i - ASIDE); k--) if (pieces[k]!.text === ',') return k;
  return null;
}

type Words = Pick<MeasureContext, 'pieces' | 'words'>;

/** "with |aggravated| murder, two counts": a participle before its noun. */
function describesNext({ pieces, words }: Words, i: number): boolean {
  const behind = pieces[i - 1]?.pos === 'ADP' && pieces[i + 1]?.pos === 'NOUN';
  return behind && words.counted.past.test(pieces[i]!.lower);
}

/** "|there were| three women", "|there may| be 150 in a grave". */
const isThere = ({ pieces, words: { measures } }: Words, i: number): boolean => {
  const next = pieces[i + 1];
  return measures.hereWords.has(pieces[i]!.lower) && (next?.pos === 'AUX' || measures.be.has(next?.lower ?? ''));
};
