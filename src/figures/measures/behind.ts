import { tollBefore, verbBefore } from './before.js';
import { asideEnd, behindClause, opensPart, pastAges } from './mainClause.js';
import { behind, listed, longest, type Measure, type MeasureContext, mayBePeople, WITHIN } from './measureContext.js';

/** How far the second word of "taken to two hospitals" may stand. */
const CARRIED_WITHIN = 8;

/** "12 killed", "five people trapped", "at least 50 dead", "12 shot dead". */
export function participleBehind(context: MeasureContext): Measure | null {
  const { pieces, last, words } = context;
  if (context.amount.quantity.kind !== 'plain') return null;
  let i = behind(context);
  const opening = i <= last ? phraseOf(context, i) : null;
  while (!opening && i <= last && pieces[i]!.pos === 'ADV' && !words.measures.states.has(pieces[i]!.lower)) i++;
  if (i > last) return null;
  const told = opening ?? phraseOf(context, i) ?? predicateAt(context, i) ?? toward(context, i);
  const found = told && (worse(context, told) ?? told);
  if (!found || (!mayBePeople(context) && !words.measures.ofThings.has(found.value))) return null;
  // "|killing| all 14 people aboard"
  const harmed = found.value === 'present' ? verbBefore(context) : null;
  if (harmed && words.measures.harms.has(harmed.value)) return harmed;
  return (
    (isLeft(context) ? null : mainPredicate(context, found.last + 1)) ??
    listed(found.value, i, found.last, 'participle-behind')
  );
}

/** "Two girls shot, |killed| by their father": what the headline says next. */
function worse(context: MeasureContext, { value, last }: { value: string; last: number }) {
  if (value !== 'injured' || context.pieces[last + 1]?.text !== ',' || last + 2 > context.last) return null;
  const next = phraseOf(context, last + 2) ?? predicateAt(context, last + 2);
  return next?.value === 'killed' ? next : null;
}

/** How far back the verb of "left one man dead and |nine| others hurt" may stand. */
const LEFT_WITHIN = 8;

/** "a shooting that left three people wounded was reported", "left one dead and |nine| injured": the state is what the verb leads to. */
function isLeft({ pieces, amount, words }: MeasureContext): boolean {
  const { measures, numbers } = words;
  const before = pieces[amount.first - 1];
  if (!before || measures.resultative.has(before.lower)) return before !== undefined;
  if (!numbers.and.has(before.lower)) return false;
  for (let i = amount.first - 2; i >= Math.max(0, amount.first - LEFT_WITHIN); i--) {
    const { lower, pos, sentence } = pieces[i]!;
    if (sentence !== before.sentence) return false;
    if (measures.resultative.has(lower)) return true;
    if ((pos === 'VERB' || pos === 'AUX') && !measures.participles.has(lower) && !measures.states.has(lower))
      return false;
  }
  return false;
}

/** "21 girls abducted by gunmen | have been released": the main verb says more than the participle. */
function mainPredicate(context: MeasureContext, from: number): Measure | null {
  const { pieces, last, words } = context;
  if (context.whole) return null;
  const { measures, numbers } = words;
  let be = false;
  for (let i = from; i <= Math.min(last, from + WITHIN); i++) {
    const { lower, pos, digits, text } = pieces[i]!;
    const found = be ? (measures.participles.get(lower) ?? carriedAt(context, i)?.value) : undefined;
    if (found !== undefined) return listed(found, i, i, 'main-predicate');
    // "12 of the people on board |died|"
    const done = measures.finite.has(lower)
      ? (measures.participles.get(lower) ?? measures.states.get(lower))
      : undefined;
    if (done !== undefined) return listed(done, i, i, 'main-predicate');
    if (digits || numbers.starts.has(lower) || measures.stops.has(lower) || text === ',' || numbers.and.has(lower))
      return null;
    if (pos === 'VERB' && !measures.be.has(lower)) return null;
    be ||= measures.passive.has(lower);
  }
  return null;
}

/** "|are critical|", but not "are critical of the plan". */
function phraseOf({ pieces, words }: MeasureContext, i: number): { value: string; last: number } | null {
  const found = longest(pieces, i, words.measures.phrases);
  const completed =
    found && pieces[found.last]!.pos === 'ADJ' && words.numbers.of.has(pieces[found.last + 1]?.lower ?? '');
  // "were held |up| by snow", "was held |responsible|"
  const otherwise =
    found && words.measures.otherwise.get(pieces[found.last]!.lower)?.has(pieces[found.last + 1]?.lower ?? '');
  // "opened fire on three men and |fatally struck Ann Lee|"
  const other = found && isDoneToName(pieces, i, found.last);
  return completed || otherwise || other ? null : found;
}

/** "|and| fatally struck |Ann Lee|": an active verb, whose object is somebody named. */
function isDoneToName(pieces: MeasureContext['pieces'], first: number, last: number): boolean {
  const [name, surname] = [pieces[last + 1], pieces[last + 2]];
  const { pos, sentence } = pieces[last]!;
  const named = name?.pos === 'PROPN' && surname?.pos === 'PROPN' && surname.sentence === sentence;
  return named && pos === 'VERB' && pieces[first - 1]?.pos === 'CCONJ';
}

function predicateAt(context: MeasureContext, i: number): { value: string; last: number } | null {
  const { pieces, words } = context;
  const { measures } = words;
  const { lower } = pieces[i]!;
  const state = measures.states.get(lower);
  // "five past and |present| senators"
  const next = pieces[i + 1];
  const modifier = pieces[i]!.pos === 'ADJ' && next !== undefined && (next.pos === 'ADJ' || next.pos === 'PROPN');
  // "in |March|"
  const name = pieces[i]!.text !== lower && pieces[i - 1]?.pos === 'ADP';
  // "profit fell to 401 million, |missing| the forecasts"
  const misses = words.measures.transitive.has(lower) && hasObject(context, i);
  if (state !== undefined && !modifier && !name && !misses) return { value: state, last: i };
  // "fired one shot"
  if (i === context.amount.last + 1 && measures.firing.has(pieces[context.amount.first - 1]?.lower ?? '')) return null;
  const participle = measures.participles.get(lower);
  if (participle !== undefined && !hasObject(context, i)) return { value: participle, last: i };
  // "were |charred to death|"
  const fatal = pieces[i]!.pos === 'VERB' ? longest(pieces, i + 1, measures.fatal) : null;
  return fatal ?? carriedAt(context, i) ?? conditionAt(context, i) ?? takenAt(context, i);
}

/** "|taken from| their beds", but "a poll taken from May 13", "taken from 2012". */
function takenAt({ pieces, words }: MeasureContext, i: number): { value: string; last: number } | null {
  const found = longest(pieces, i, words.measures.taken);
  const dated = found && [1, 2].some((k) => pieces[found.last + k]?.digits);
  return dated ? null : found;
}

/** "20 people were taken to St Mary's and 31 | to another hospital". */
const toward = (context: MeasureContext, i: number) => ledTo(context, i, context.words.measures.toward);

/** "taken to two hospitals", "rushed by ambulance", "went missing". */
const carriedAt = (context: MeasureContext, i: number) => ledTo(context, i, context.words.measures.carried);

/** What the words behind one of `leading` at piece `i` tell. */
function ledTo(
  { pieces, words, last }: MeasureContext,
  i: number,
  leading: ReadonlySet<string>,
): { value: string; last: number } | null {
  if (!leading.has(pieces[i]!.lower)) return null;
  for (let k = i + 1; k <= Math.min(last, i + CARRIED_WITHIN); k++) {
    const value = words.measures.carriedTo.get(pieces[k]!.lower);
    if (value !== undefined) return { value, last: k };
    if (pieces[k]!.pos === 'VERB' || pieces[k]!.text === ',') return null;
  }
  return null;
}

/** "in serious but stable condition", 'in "fair" condition'. */
function conditionAt({ pieces, words, last }: MeasureContext, i: number): { value: string; last: number } | null {
  const { inState, inStateOf } = words.measures;
  if (!inState.has(pieces[i]!.lower)) return null;
  for (let k = i + 1; k <= Math.min(last, i + CONDITION_WITHIN); k++) {
    const value = inStateOf.get(`${pieces[i]!.lower} ${pieces[k]!.lower}`);
    if (value !== undefined) return { value, last: k };
    if (pieces[k]!.text === ',') return null;
  }
  return null;
}

const CONDITION_WITHIN = 7;

/** "12 gunmen killed 30 people": a participle with an object and without "were" is an active verb. */
function hasObject({ pieces, words, last }: MeasureContext, i: number): boolean {
  for (let k = i - 1; k >= i - 3 && k >= 0; k--) if (words.measures.be.has(pieces[k]!.lower)) return false;
  const next = pieces[i + 1];
  if (i + 1 > last || !next) return false;
  // "officers |who| discharged weapons"
  if (next.pos === 'NOUN' && words.measures.relatives.has(pieces[i - 1]?.lower ?? '')) return true;
  if (next.digits || words.numbers.starts.has(next.lower)) return true;
  return (
    next.pos === 'DET' ||
    (next.pos === 'PRON' && !words.measures.relatives.has(next.lower)) ||
    words.counted.isPerson(next.text)
  );
}

/** "12 deaths", "six murdered patrons", "31 wounded". */
export function inNoun(context: MeasureContext): Measure | null {
  const { counted, pieces, words, amount } = context;
  if (!counted || amount.quantity.kind !== 'plain') return null;
  const victims = victimsOf(context);
  if (victims) return victims;
  for (let i = counted.last; i >= counted.first; i--) {
    const value = words.measures.nouns.get(pieces[i]!.lower);
    if (value === undefined || (words.measures.orBodies.has(pieces[i]!.lower) && isOrganisation(context, i))) continue;
    // "four detained leaders were released", "20 hostages have been freed": the main verb says more than what they were
    const fate = value === 'killed' || value === 'injured';
    const main = mainPredicate(context, counted.last + 1);
    // "19 of the |wounded| had died"
    const told = i < counted.last || !fate || (value === 'injured' && main?.value === 'killed');
    return (told ? main : null) ?? listed(value, i, i, 'noun');
  }
  return null;
}

/** "153 |gunshot victims|". */
function victimsOf({ counted, pieces, words }: MeasureContext): Measure | null {
  const { victimNouns, victimKinds } = words.measures;
  const kind = victimNouns.has(counted!.head.toLowerCase())
    ? victimKinds.get(pieces[counted!.last - 1]!.lower)
    : undefined;
  return kind !== undefined && counted!.last > counted!.first
    ? listed(kind, counted!.last - 1, counted!.last, 'victims')
    : null;
}

/** "three regulatory bodies": what stands before the noun makes it no corpse, but "two badly burned bodies" are. */
function isOrganisation({ counted, pieces, words }: MeasureContext, i: number): boolean {
  for (let k = counted!.first; k < i; k++) {
    const { pos, lower } = pieces[k]!;
    if ((pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN') && !words.counted.fillers.has(lower)) return true;
  }
  return false;
}

/** "12 people, including two children, were killed", "seven have lost their lives", "eight have serious injuries". */
export function predicateBehind(context: MeasureContext): Measure | null {
  const { pieces, last, words } = context;
  const { measures } = words;
  if (context.amount.quantity.kind !== 'percent' && !mayBePeople(context)) return null;
  let suffers = false;
  let comma = false;
  let inside = false;
  const from = pastAges(context, behind(context));
  const main = behindClause(context, from);
  if (main) return main;
  for (let i = afterKnown(context, from); i <= Math.min(last, from + WITHIN); i++) {
    const piece = pieces[i]!;
    // "19,000 people whose vote is worth less than the word of |the dead|"
    const named = pieces[i - 1]?.pos === 'DET' && measures.nouns.has(piece.lower);
    const found = named ? null : (phraseOf(context, i) ?? predicateAt(context, i));
    if (found && !words.measures.negations.has(pieces[i - 1]!.lower) && !(inside && modifies(context, i)))
      return harmsThings(context, found.value) ? null : listed(found.value, i, found.last, 'predicate');
    const owned = suffers && pieces[i + 1]?.pos === 'VERB' ? measures.belongings.get(piece.lower) : undefined;
    const suffering = owned ?? (suffers ? measures.sufferings.get(piece.lower) : undefined);
    if (suffering !== undefined) return listed(suffering, i, i, 'predicate-suffered');
    // "two children, |neither| of whom was harmed"
    if (startsOther(context, i) || measures.zero.pronouns.has(piece.lower)) return null;
    // "ten victims, one of whom died"; "two people, |one of whom was from Ostport,| were killed"
    if (words.numbers.starts.has(piece.lower) && words.numbers.of.has(pieces[i + 1]?.lower ?? '')) {
      const close = asideEnd(context, i);
      if (close < 0) return null;
      i = close;
      continue;
    }
    // "162,000, |of whom| 7,844 have died"
    if (measures.relatives.has(piece.lower) && opensPart(context, i)) {
      const close = asideEnd(context, i - 1);
      if (close < 0) return null;
      i = close;
      continue;
    }
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

/** "three quarters of all |homes| burned": things are affected at most. */
const harmsThings = ({ counted }: MeasureContext, value: string): boolean =>
  counted !== null && !counted.person && value !== 'affected';

/** "The toll rose to 12, with |40| missing", "12 men left and police said |15| were hurt": a clause with a number of its own. */
function startsOther(context: MeasureContext, i: number): boolean {
  const { pieces, words, counted } = context;
  const { pos, digits, lower } = pieces[i]!;
  if (!digits && pos !== 'NUM' && !words.numbers.starts.has(lower)) return false;
  const before = pieces[i - 1]!.lower;
  if (words.asOf.says.has(before)) return true;
  // "a toll of 12 people, |including| two boys, was reported"
  return (counted === null || !words.counted.parting.has(before)) && tollBefore(context) !== null;
}

/** "four other people |I know| got shot": behind a clause without its pronoun. */
function afterKnown({ pieces, words }: MeasureContext, from: number): number {
  const known = pieces[from]?.pos === 'PRON' && pieces[from + 1]?.pos === 'VERB';
  return known && words.measures.be.has(pieces[from + 2]?.lower ?? '') ? from + 2 : from;
}

/** "in a hall packed with clothes": a participle or adjective without "were" belongs to the noun before it. */
function modifies({ pieces, words }: MeasureContext, i: number): boolean {
  if (words.measures.bracket) return false;
  if (!words.measures.participles.has(pieces[i]!.lower) && pieces[i]!.pos !== 'ADJ') return false;
  for (let k = i - 1; k >= i - 3 && k >= 0; k--)
    if (words.measures.be.has(pieces[k]!.lower) || words.measures.transparent.has(pieces[k]!.lower)) return false;
  return true;
}
