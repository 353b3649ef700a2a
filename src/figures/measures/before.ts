import type { MeasureWords } from '../../languages/measureWords.js';
import { onceFor } from '../../text/onceFor.js';
import { among } from '../../text/wordForms.js';
import { longestAt, phraseAmong } from '../phrases.js';
import type { Piece } from '../pieces.js';
import { behind, listed, type Measure, type MeasureContext, mayBePeople, PHRASE, WITHIN } from './measureContext.js';

/** How far back the verb of a list may stand. */
const LIST_WITHIN = 30;

/** "killing another 12", "the deaths of 30 children": the verb or phrase right before the number. */
export function verbBefore(context: MeasureContext): Measure | null {
  const { pieces, amount, first, words } = context;
  if (amount.quantity.kind !== 'plain') return null;
  let at = amount.first - 1;
  const skips = (piece: Piece) =>
    words.counted.determiners.has(piece.lower) ||
    words.counted.fillers.has(piece.lower) ||
    (piece.pos === 'ADV' && !words.measures.stops.has(piece.lower));
  for (; at >= first; at--) {
    const found = verbEndingAt(context, at);
    // "the death toll |hit| 60"
    if (found?.value === 'injured' && !context.counted && tollBefore(context)) return null;
    if (found) return harmsNobody(context, found) ? null : { ...hitServed(context, found), rule: 'verb-before' };
    if (!skips(pieces[at]!)) return null;
  }
  return null;
}

/** So many are not struck: "the law will hit 2.5 million workers". */
const MASS = 10_000;

/** "axed 11 trips, hitting 150 |customers|": no blow. */
function hitServed({ amount, counted, pieces, words }: MeasureContext, found: Measure): Measure {
  const { served, dealt } = words.measures;
  const struck = found.value === 'injured' && counted !== null && (amount.low ?? amount.high ?? 0) >= MASS;
  const blow = struck || (found.value === 'injured' && served.has(counted?.head.toLowerCase() ?? ''));
  return blow && dealt !== null && words.measures.dealing.has(pieces[found.last]!.lower)
    ? { ...found, value: dealt }
    : found;
}

/** "shot three films", "with the loss of 300 jobs", "of 40 staff"; but "killed 12 cows". */
function harmsNobody(context: MeasureContext, { value, first }: Measure): boolean {
  const { losing, lostAlive, sweeping } = context.words.measures;
  const lost = losing.has(context.pieces[first]!.lower);
  const swept = sweeping.has(context.pieces[first]!.lower);
  if (value === 'killed' && !lost && !swept) return false;
  return !mayBePeople(context) || (lost && lostAlive.has(context.counted?.head.toLowerCase() ?? ''));
}

function verbEndingAt(context: MeasureContext, at: number): Measure | null {
  const { pieces, words, first } = context;
  const { measures } = words;
  for (let length = PHRASE; length > 1; length--) {
    const start = at - length + 1;
    const value =
      start < first
        ? undefined
        : measures.verbPhrases.get(phraseAmong(measures.verbPhrases, pieces, start, length) ?? '');
    if (value !== undefined) return listed(value, start, at, 'phrase');
  }
  const { lower, pos } = pieces[at]!;
  if (measures.claiming.has(lower)) return isCalamity(context, at) ? listed('killed', at, at, 'claimed') : null;
  const value = measures.verbs.get(lower) ?? measures.verbPhrases.get(lower);
  // "rescue equipment and 22 crews" rescues nobody
  const noun = pos === 'NOUN' && !measures.verbal.test(lower) && !measures.participles.has(lower);
  if (value === undefined || noun) return null;
  // "was killed two days later" is passive, "has killed two" is not
  const passive = measures.participles.has(lower) && isPassive(pieces, at, first, measures);
  return passive ? null : listed(value, at, at, 'verb');
}

/** How far before its verb a calamity may stand: "the |flood|, which has claimed 31". */
const CALAMITY_WITHIN = 10;

/** "the flood |claimed| 31", "|claiming| five lives"; but "the team claimed 12 medals", "rebels claimed two attacks". */
function isCalamity(context: MeasureContext, at: number): boolean {
  const { pieces, words, first } = context;
  if (!mayBePeople(context)) return false;
  for (let i = at - 1; i >= Math.max(first, at - CALAMITY_WITHIN); i--)
    if (words.measures.calamities.has(pieces[i]!.lower)) return true;
  return false;
}

function isPassive(pieces: readonly Piece[], at: number, first: number, { passive }: MeasureWords): boolean {
  let k = at - 1;
  while (k >= first && k > at - 3 && pieces[k]!.pos === 'ADV') k--;
  return k >= first && passive.has(pieces[k]!.lower);
}

/** "killed 27 students and five teachers", "wounded a policeman, two nurses", "killing 12 people, including three children". */
export function listBefore(context: MeasureContext): Measure | null {
  const { pieces, amount, first, words } = context;
  // "12 people died and 30 |have| left": a clause of its own
  if (!mayBePeople(context) || pieces[behind(context)]?.pos === 'AUX') return null;
  const { listing } = words.measures;
  const opening = pieces[amount.first - 1];
  if (!opening || !(opening.text === ',' || listing.has(opening.lower) || words.counted.determiners.has(opening.lower)))
    return null;
  for (let i = amount.first - 1; i >= Math.max(first, amount.first - LIST_WITHIN); i--) {
    const found = verbEndingAt(context, i);
    if (found) return harmsNobody(context, found) ? null : { ...found, rule: 'verb-of-list' };
    const { pos, lower, text } = pieces[i]!;
    // "released |images| of two men"
    if (words.measures.depictions.has(lower)) return null;
    const passed =
      words.measures.nouns.get(lower) ?? words.measures.states.get(lower) ?? words.measures.participles.get(lower);
    // "12 dead, including three children"
    // "|missing| the 240 million expected"
    const misses = words.measures.transitive.has(lower) && pieces[i + 1]?.pos === 'DET';
    if (passed !== undefined) return misses ? null : listed(passed, i, i, 'predicate-of-list');
    const inList =
      words.measures.alongside.has(lower) ||
      words.counted.determiners.has(lower) ||
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

/** How far before a dash the predicate of the whole may stand. */
const WHOLE_WITHIN = 8;
const BREAK = /^[—–―:(-]$/u;

/** "Five people were killed — |three| men and |two| women": the parts behind a dash, a colon or a bracket, which have no verb of their own. */
export function partition(context: MeasureContext): Measure | null {
  const { pieces, amount, first, words } = context;
  const { measures } = words;
  if (!mayBePeople(context) || context.counted === null) return null;
  let at = amount.first - 1;
  while (at > first && !BREAK.test(pieces[at]!.text) && isListed(context, pieces[at]!)) at--;
  const mark = pieces[at];
  if (!mark || at <= first || !BREAK.test(mark.text) || (mark.text === '-' && mark.glued)) return null;
  if (hasVerbBehind(context)) return null;
  for (let i = at - 1; i >= Math.max(first, at - WHOLE_WITHIN); i--) {
    const { lower, text } = pieces[i]!;
    const value = measures.states.get(lower) ?? measures.participles.get(lower);
    if (value !== undefined) return listed(value, i, i, 'whole-before');
    if (text === ',' || measures.stops.has(lower)) return null;
  }
  return null;
}

function isListed({ words }: MeasureContext, { pos, text, lower }: Piece): boolean {
  const nominal = pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'DET' || pos === 'NUM' || text === ',';
  // "— most |of| the 200 protesters": some of others
  if (words.numbers.of.has(lower)) return false;
  return nominal || words.measures.listing.has(lower) || words.counted.fillers.has(lower);
}

function hasVerbBehind({ pieces, counted, last, words }: MeasureContext): boolean {
  for (let i = counted!.last + 1; i <= last && !BREAK.test(pieces[i]!.text) && pieces[i]!.text !== ')'; i++) {
    const { pos, lower, text } = pieces[i]!;
    if (pos === 'AUX') return true;
    // "(12 people |live| there)", but "three men |shot| at home", "three men, police |said|"
    if (text === ',') continue;
    if (pos === 'VERB' && !words.measures.participles.has(lower) && !words.measures.transparent.has(lower)) return true;
  }
  return false;
}

/** True for the words at which a toll is named. */
const tollOpeners = onceFor(({ tolls }: MeasureWords) =>
  among(new Set([...tolls.keys()].map((phrase) => phrase.split(' ', 1)[0]!))),
);

/** "the death toll rose to 12", "deaths: 12", "toll stands at 1,351". */
export function tollBefore(context: MeasureContext): Measure | null {
  const { pieces, amount, first, words } = context;
  const { tolls, passive } = words.measures;
  const isToll = tollOpeners(words.measures);
  // "The toll rose to 12, and |two| men were held": a clause of its own
  if (!mayBePeople(context) || (context.counted && passive.has(pieces[context.counted.last + 1]?.lower ?? '')))
    return null;
  for (let i = amount.first - 1; i >= Math.max(first, amount.first - WITHIN); i--) {
    const found = isToll(pieces[i]!) ? longestAt(tolls, pieces, i, Math.min(PHRASE, amount.first - i)) : null;
    // "the true |toll| is nearer 8,000" jobs
    const bare = found?.value === 'killed' && found.length === 1 && !context.deadly;
    if (bare && !words.measures.nouns.has(pieces[i]!.lower)) return null;
    if (found) return wholeToll(context, i) ?? listed(found.value, i, i + found.length - 1, 'toll');
    // "the toll|, which| the board says now stands at 99"
    const toll = pieces[i - 1]?.text === ',' ? pieces[i - 2] : undefined;
    const aside = toll !== undefined && isToll(toll);
    if (words.measures.stops.has(pieces[i]!.lower) && pieces[i]!.text !== ':' && !aside) return null;
  }
  return null;
}

/** "|injury| toll", behind which "toll" alone is of the dead: the longer name of what ends at piece `end`. */
function wholeToll({ pieces, first, words }: MeasureContext, end: number): Measure | null {
  for (let start = Math.max(first, end - PHRASE + 1); start < end; start++) {
    const found = longestAt(words.measures.tolls, pieces, start, PHRASE);
    if (found && start + found.length > end) return listed(found.value, start, start + found.length - 1, 'toll');
  }
  return null;
}

/** "Dead: 12; |injured: 40|": a word and a colon. */
export function labelBefore(context: MeasureContext): Measure | null {
  const { pieces, amount, first, words } = context;
  const at = amount.first - 2;
  if (at < first || pieces[at + 1]!.text !== ':' || !mayBePeople(context)) return null;
  const { states, participles, nouns } = words.measures;
  const { lower } = pieces[at]!;
  const value = states.get(lower) ?? participles.get(lower) ?? nouns.get(lower);
  const opens = at === first || pieces[at - 1]!.pos === 'PUNCT';
  return value !== undefined && opens ? listed(value, at, at, 'label') : null;
}

/** "the 103 passengers", "and 26 crew members": those on board. */
export function presentNoun({ pieces, amount, counted, words }: MeasureContext): Measure | null {
  if (!counted) return null;
  const { determiners } = words.counted;
  const { presentNouns, listing } = words.measures;
  const before = pieces[amount.first - 1]?.lower ?? '';
  // "98: 87 passengers and 11 crew"; but "1.2 million passengers a year"
  if (!determiners.has(before) && !listing.has(before) && before !== ':') return null;
  const rate = pieces[counted.last + 1];
  if (rate && words.skips.rateAfter.has(rate.lower) && words.skips.durations.has(pieces[counted.last + 2]?.lower ?? ''))
    return null;
  for (let i = counted.first; i <= counted.last; i++)
    if (presentNouns.has(pieces[i]!.lower)) return listed('present', i, i, 'present-noun');
  return null;
}

/** Fewer of them are no crowd. */
const CROWD = 20;

/** "thousands of revellers", "50 mourners": many of those who come to be there. */
export function crowdNoun({ amount, counted, words }: MeasureContext): Measure | null {
  if (!counted || amount.quantity.kind !== 'plain' || (amount.low ?? amount.high ?? 0) < CROWD) return null;
  return words.measures.crowdNouns.has(counted.head.toLowerCase())
    ? listed('present', counted.last, counted.last, 'crowd-noun')
    : null;
}
