import type { FigureWords, MeasureWords } from '../languages/figureWords.js';
import type { Amount } from './amounts.js';
import type { Counted } from './counted.js';
import type { Piece } from './pieces.js';
import { phrase } from './quantities.js';

/** What happened to those who are counted, or what a number is; pieces, inclusive. */
export interface Measure {
  value: string;
  first: number;
  last: number;
  /** True where a list of the language names the measure: it is about people. */
  listed: boolean;
  rule: string;
}

/** What the rules of measure look at: an amount, what it counts, and the pieces of its sentence. */
export interface MeasureContext {
  pieces: readonly Piece[];
  amount: Amount;
  counted: Counted | null;
  words: FigureWords;
  /** First and last piece of the sentence, inclusive. */
  first: number;
  last: number;
}

type MeasureRule = (context: MeasureContext) => Measure | null;

/** The rules in the order in which they are asked. */
const RULES: readonly MeasureRule[] = [
  participleBehind, // "five people | trapped"
  verbBefore, // "killing another 12"
  inNoun, // "12 deaths"
  predicateBehind, // "12 people, including two children, were killed"
  listBefore, // "killed 27 students and five teachers"
  tollBefore, // "the death toll rose to 12"
  presentNoun, // "the 103 passengers"
  nounOf, // "a fine of $5bn"
  verbRightBefore, // "seized 30 boats"
  predicateVerb, // "12 officers worked"
  countedNoun, // "a $5bn hit"
  wordBefore, // anything else that says what the number is
];

/** Pieces that are looked at to each side. */
const WITHIN = 22;
const LIST_WITHIN = 30;
const PHRASE = 5;
/** How far the second word of "taken to two hospitals" may stand. */
const CARRIED_WITHIN = 8;

/** The measure of an amount, by the first rule that finds one. */
export function measureOf(context: MeasureContext): Measure | null {
  for (const rule of RULES) {
    const found = rule(context);
    if (found) return found;
  }
  return null;
}

function listed(value: string, first: number, last: number, rule: string): Measure {
  return { value, first, last, listed: true, rule };
}

/** Only people, animals and bare numbers are killed or rescued; money and speeds are not. */
function mayBePeople({ amount, counted }: MeasureContext): boolean {
  return amount.quantity.kind === 'plain' && (counted === null || counted.person);
}

/** The first piece behind the counted phrase. */
function behind({ counted, amount }: MeasureContext): number {
  return (counted?.last ?? amount.unitLast) + 1;
}

function longest(
  pieces: readonly Piece[],
  i: number,
  map: ReadonlyMap<string, string>,
): { value: string; last: number } | null {
  for (let length = PHRASE; length > 0; length--) {
    const value = map.get(phrase(pieces, i, length) ?? '');
    if (value !== undefined) return { value, last: i + length - 1 };
  }
  return null;
}

/** "12 killed", "five people trapped", "at least 50 dead", "12 shot dead". */
function participleBehind(context: MeasureContext): Measure | null {
  const { pieces, last, words } = context;
  if (context.amount.quantity.kind !== 'plain') return null;
  let i = behind(context);
  while (i <= last && pieces[i]!.pos === 'ADV' && !words.measures.states.has(pieces[i]!.lower)) i++;
  if (i > last) return null;
  const found = longest(pieces, i, words.measures.phrases) ?? predicateAt(context, i) ?? toward(context, i);
  if (!found || (!mayBePeople(context) && found.value !== 'killed')) return null;
  return mainPredicate(context, found.last + 1) ?? listed(found.value, i, found.last, 'participle-behind');
}

/** "21 girls abducted by gunmen | have been released": the main verb says more than the participle. */
function mainPredicate(context: MeasureContext, from: number): Measure | null {
  const { pieces, last, words } = context;
  const { measures, numbers } = words;
  let be = false;
  for (let i = from; i <= Math.min(last, from + WITHIN); i++) {
    const { lower, pos, digits, text } = pieces[i]!;
    const found = be ? (measures.participles.get(lower) ?? carriedAt(context, i)?.value) : undefined;
    if (found !== undefined) return listed(found, i, i, 'main-predicate');
    if (digits || numbers.starts.has(lower) || measures.stops.has(lower) || text === ',' || numbers.and.has(lower))
      return null;
    if (pos === 'VERB' && !measures.be.has(lower)) return null;
    be ||= measures.passive.has(lower);
  }
  return null;
}

function predicateAt(context: MeasureContext, i: number): { value: string; last: number } | null {
  const { pieces, words } = context;
  const { measures } = words;
  const { lower } = pieces[i]!;
  const state = measures.states.get(lower);
  if (state !== undefined) return { value: state, last: i };
  const participle = measures.participles.get(lower);
  if (participle !== undefined && !hasObject(context, i)) return { value: participle, last: i };
  return carriedAt(context, i) ?? longest(pieces, i, measures.taken);
}

/** "20 people were taken to St Mary's and 31 | to another hospital". */
function toward({ pieces, words, last }: MeasureContext, i: number): { value: string; last: number } | null {
  if (!words.measures.toward.has(pieces[i]!.lower)) return null;
  for (let k = i + 1; k <= Math.min(last, i + CARRIED_WITHIN); k++) {
    const value = words.measures.carriedTo.get(pieces[k]!.lower);
    if (value !== undefined) return { value, last: k };
    if (pieces[k]!.pos === 'VERB' || pieces[k]!.text === ',') return null;
  }
  return null;
}

/** "taken to two hospitals", "rushed by ambulance", "went missing". */
function carriedAt({ pieces, words, last }: MeasureContext, i: number): { value: string; last: number } | null {
  if (!words.measures.carried.has(pieces[i]!.lower)) return null;
  for (let k = i + 1; k <= Math.min(last, i + CARRIED_WITHIN); k++) {
    const value = words.measures.carriedTo.get(pieces[k]!.lower);
    if (value !== undefined) return { value, last: k };
    if (pieces[k]!.pos === 'VERB' || pieces[k]!.text === ',') return null;
  }
  return null;
}

/** "12 gunmen killed 30 people": a participle with an object and without "were" is an active verb. */
function hasObject({ pieces, words, last }: MeasureContext, i: number): boolean {
  for (let k = i - 1; k >= i - 3 && k >= 0; k--) if (words.measures.be.has(pieces[k]!.lower)) return false;
  const next = pieces[i + 1];
  if (i + 1 > last || !next) return false;
  if (next.digits || words.numbers.starts.has(next.lower)) return true;
  return (
    next.pos === 'DET' ||
    (next.pos === 'PRON' && !words.measures.relatives.has(next.lower)) ||
    words.counted.isPerson(next.text)
  );
}

/** "killing another 12", "the deaths of 30 children": the verb or phrase right before the number. */
function verbBefore(context: MeasureContext): Measure | null {
  const { pieces, amount, first, words } = context;
  if (amount.quantity.kind !== 'plain') return null;
  let at = amount.first - 1;
  const skips = (piece: Piece) =>
    words.counted.determiners.has(piece.lower) ||
    words.counted.fillers.has(piece.lower) ||
    (piece.pos === 'ADV' && !words.measures.stops.has(piece.lower));
  for (; at >= first; at--) {
    const found = verbEndingAt(context, at);
    if (found) return { ...found, rule: 'verb-before' };
    if (!skips(pieces[at]!)) return null;
  }
  return null;
}

function verbEndingAt({ pieces, words, first }: MeasureContext, at: number): Measure | null {
  const { measures } = words;
  for (let length = PHRASE; length > 1; length--) {
    const start = at - length + 1;
    const value = start < first ? undefined : measures.verbPhrases.get(phrase(pieces, start, length) ?? '');
    if (value !== undefined) return listed(value, start, at, 'phrase');
  }
  const { lower, pos } = pieces[at]!;
  const value = measures.verbs.get(lower) ?? measures.verbPhrases.get(lower);
  // "rescue equipment and 22 crews" rescues nobody
  if (value === undefined || (pos === 'NOUN' && !/(?:s|ed|ing)$/u.test(lower))) return null;
  // "was killed two days later" is passive, "has killed two" is not
  const passive = measures.participles.has(lower) && isPassive(pieces, at, first, measures);
  return passive ? null : listed(value, at, at, 'verb');
}

function isPassive(pieces: readonly Piece[], at: number, first: number, { passive }: MeasureWords): boolean {
  let k = at - 1;
  while (k >= first && k > at - 3 && pieces[k]!.pos === 'ADV') k--;
  return k >= first && passive.has(pieces[k]!.lower);
}

/** "12 deaths", "six murdered patrons", "31 wounded". */
function inNoun(context: MeasureContext): Measure | null {
  const { counted, pieces, words, amount } = context;
  if (!counted || amount.quantity.kind !== 'plain') return null;
  for (let i = counted.last; i >= counted.first; i--) {
    const value = words.measures.nouns.get(pieces[i]!.lower);
    if (value !== undefined) return listed(value, i, i, 'noun');
  }
  return null;
}

/** "12 people, including two children, were killed", "seven have lost their lives", "eight have serious injuries". */
function predicateBehind(context: MeasureContext): Measure | null {
  const { pieces, last, words } = context;
  const { measures } = words;
  if (context.amount.quantity.kind !== 'percent' && !mayBePeople(context)) return null;
  let suffers = false;
  let comma = false;
  let inside = false;
  const from = behind(context);
  for (let i = from; i <= Math.min(last, from + WITHIN); i++) {
    const piece = pieces[i]!;
    const found = longest(pieces, i, measures.phrases) ?? predicateAt(context, i);
    if (found && !(inside && modifies(context, i))) return listed(found.value, i, found.last, 'predicate');
    const suffering = suffers ? measures.sufferings.get(piece.lower) : undefined;
    if (suffering !== undefined) return listed(suffering, i, i, 'predicate-suffered');
    if (measures.relatives.has(piece.lower)) continue;
    inside ||= piece.pos === 'ADP' && !words.numbers.of.has(piece.lower) && !measures.listing.has(piece.lower);
    if (measures.stops.has(piece.lower)) return null;
    suffers ||= measures.suffered.has(piece.lower);
    comma ||= piece.text === ',';
    const transparent =
      measures.transparent.has(piece.lower) || measures.suffered.has(piece.lower) || measures.carried.has(piece.lower);
    // "three people, officials said, were killed"
    if (piece.pos === 'VERB' && !transparent && !(comma && words.asOf.says.has(piece.lower))) return null;
  }
  return null;
}

/** "in a hall packed with clothes": a participle or adjective without "were" belongs to the noun before it. */
function modifies({ pieces, words }: MeasureContext, i: number): boolean {
  if (!words.measures.participles.has(pieces[i]!.lower) && pieces[i]!.pos !== 'ADJ') return false;
  for (let k = i - 1; k >= i - 3 && k >= 0; k--)
    if (words.measures.be.has(pieces[k]!.lower) || words.measures.transparent.has(pieces[k]!.lower)) return false;
  return true;
}

/** "killed 27 students and five teachers", "wounded a policeman, two nurses", "killing 12 people, including three children". */
function listBefore(context: MeasureContext): Measure | null {
  const { pieces, amount, first, words } = context;
  if (!mayBePeople(context)) return null;
  const { listing } = words.measures;
  const opening = pieces[amount.first - 1];
  if (!opening || !(opening.text === ',' || listing.has(opening.lower) || words.counted.determiners.has(opening.lower)))
    return null;
  for (let i = amount.first - 1; i >= Math.max(first, amount.first - LIST_WITHIN); i--) {
    const found = verbEndingAt(context, i);
    if (found) return { ...found, rule: 'verb-of-list' };
    const { pos, lower, text } = pieces[i]!;
    const passed = words.measures.nouns.get(lower) ?? words.measures.states.get(lower);
    // "12 dead, including three children"
    if (passed !== undefined) return listed(passed, i, i, 'predicate-of-list');
    const inList =
      pos === 'NOUN' ||
      pos === 'PROPN' ||
      pos === 'ADJ' ||
      pos === 'DET' ||
      pos === 'NUM' ||
      text === ',' ||
      text === '-' ||
      listing.has(lower);
    if (!inList && !words.counted.fillers.has(lower)) return null;
  }
  return null;
}

/** "the death toll rose to 12", "deaths: 12", "toll stands at 1,351". */
function tollBefore(context: MeasureContext): Measure | null {
  const { pieces, amount, first, words } = context;
  if (!mayBePeople(context)) return null;
  for (let i = amount.first - 1; i >= Math.max(first, amount.first - WITHIN); i--) {
    for (let length = PHRASE; length > 0; length--) {
      const value = words.measures.tolls.get(phrase(pieces, i, length) ?? '');
      if (value !== undefined && i + length <= amount.first) return listed(value, i, i + length - 1, 'toll');
    }
    if (words.measures.stops.has(pieces[i]!.lower) && pieces[i]!.text !== ':') return null;
  }
  return null;
}

/** "the 103 passengers", "and 26 crew members": those on board. */
function presentNoun({ pieces, amount, counted, words }: MeasureContext): Measure | null {
  if (!counted) return null;
  const { determiners } = words.counted;
  const { presentNouns, listing } = words.measures;
  const before = pieces[amount.first - 1]?.lower ?? '';
  if (!determiners.has(before) && !listing.has(before)) return null;
  for (let i = counted.first; i <= counted.last; i++)
    if (presentNouns.has(pieces[i]!.lower)) return listed('present', i, i, 'present-noun');
  return null;
}

const own = (value: string, at: number, rule: string): Measure => ({ value, first: at, last: at, listed: false, rule });

/** "a fine of $5bn", "speed limit of 12 mph". */
function nounOf({ pieces, amount, first, words }: MeasureContext): Measure | null {
  const of = amount.first - 1;
  const noun = pieces[of - 1];
  if (of - 1 < first || !noun || !words.numbers.of.has(pieces[of]!.lower)) return null;
  return noun.pos === 'NOUN' ? own(noun.lower, of - 1, 'noun-of') : null;
}

/** "seized 30 boats": the verb right before. */
function verbRightBefore({ pieces, amount, first, words }: MeasureContext): Measure | null {
  let at = amount.first - 1;
  while (
    at >= first &&
    (pieces[at]!.pos === 'ADV' || words.counted.determiners.has(pieces[at]!.lower)) &&
    !words.measures.stops.has(pieces[at]!.lower)
  )
    at--;
  if (at < first || pieces[at]!.pos !== 'VERB') return null;
  return own(words.measures.lemma(pieces[at]!.lower), at, 'verb-right-before');
}

/** "12 officers worked": the verb of which the counted phrase is the subject. */
function predicateVerb(context: MeasureContext): Measure | null {
  const { pieces, last, words, amount } = context;
  if (amount.quantity.kind === 'money') return null;
  const from = behind(context);
  for (let i = from; i <= Math.min(last, from + 4); i++) {
    const { pos, lower, text } = pieces[i]!;
    if (words.measures.stops.has(lower) || text === ',' || pos === 'ADP') return null;
    if (pos === 'VERB' && !words.measures.be.has(lower)) return own(words.measures.lemma(lower), i, 'predicate-verb');
  }
  return null;
}

/** "a $5bn hit". */
function countedNoun({ counted, amount }: MeasureContext): Measure | null {
  if (!counted || amount.quantity.kind === 'plain') return null;
  return own(counted.head.toLowerCase(), counted.last, 'counted-noun');
}

/** The nearest verb before, else the nearest noun of the clause. */
function wordBefore({ pieces, amount, first, words }: MeasureContext): Measure | null {
  let noun: Measure | null = null;
  for (let i = amount.first - 1; i >= Math.max(first, amount.first - WITHIN); i--) {
    const { pos, lower } = pieces[i]!;
    if (words.measures.stops.has(lower)) break;
    if (pos === 'NOUN') noun ??= own(lower, i, 'noun-before');
    const says =
      words.asOf.says.has(lower) || words.measures.participles.has(lower) || words.measures.states.has(lower);
    if (pos === 'VERB' && !says) return own(words.measures.lemma(lower), i, 'verb-further-before');
  }
  return noun;
}
