import { crowdNoun, labelBefore, listBefore, partition, presentNoun, tollBefore, verbBefore } from './before.js';
import { inNoun, participleBehind, predicateBehind } from './behind.js';
import { carriedOff, casesOf, completedVerb, separatedVerb } from './completed.js';
import { behind, type Measure, type MeasureContext, PHRASE } from './measureContext.js';
import { comparedBy, countedNoun, nounOf, predicateVerb, verbRightBefore, wordBefore } from './other.js';
import { presentAt, presentPart } from './present.js';

type MeasureRule = (context: MeasureContext) => Measure | null;

/** The rules in the order in which they are asked. */
const RULES: readonly MeasureRule[] = [
  carriedOff, // "took three men with wounds to hospital"
  participleBehind, // "five people | trapped"
  labelBefore, // "Injured: 40"
  separatedVerb, // "nahm zwölf Menschen fest"
  completedVerb, // "pulled 12 people from the rubble"
  verbBefore, // "killing another 12"
  inNoun, // "12 deaths"
  casesOf, // "12 new cases"
  predicateBehind, // "12 people, including two children, were killed"
  presentPart, // "16 were in the house, including five children"
  partition, // "five were killed — three men and two women"
  listBefore, // "killed 27 students and five teachers"
  tollBefore, // "the death toll rose to 12"
  presentAt, // "200 people were at the party"
  presentNoun, // "the 103 passengers"
  crowdNoun, // "thousands of revellers"
  comparedBy, // "14 percent larger"
  nounOf, // "a fine of $5bn"
  verbRightBefore, // "seized 30 boats"
  predicateVerb, // "12 officers worked"
  countedNoun, // "a $5bn hit"
  wordBefore, // anything else that says what the number is
];

/** Rules that tell of a whole too of which the sentence takes a part: "21 of the |200 girls abducted| were freed". */
const OF_WHOLES: ReadonlySet<MeasureRule> = new Set([
  participleBehind,
  inNoun,
  presentAt,
  presentNoun,
  crowdNoun,
  countedNoun,
]);

/** The measure of an amount, by the first rule that finds one. */
export function measureOf(context: MeasureContext): Measure | null {
  const whole = isWhole(context);
  const asked = whole ? { ...context, whole } : context;
  for (const rule of RULES) {
    const found =
      whole && !OF_WHOLES.has(rule) && !(rule === predicateBehind && hasRelative(context)) ? null : rule(asked);
    if (found && !(whole && toldOfPart(context, found)) && !isSpared(context, found))
      return diedThere(context, found) ?? found;
  }
  return null;
}

/** "40 Briefe sind |verbrannt|": things do not die so; "three gunmen |fled|": nobody drove them out. */
function isSpared({ counted, pieces, words }: MeasureContext, { value, last }: Measure): boolean {
  const { runaways, states, fates } = words.measures;
  const { lower } = pieces[last]!;
  // "five attackers were |displaced|" by somebody else
  if (value === 'displaced') return states.get(lower) === value && runaways.has(counted?.head.toLowerCase() ?? '');
  return value === 'killed' && counted?.person === false && fates.has(lower);
}

/** How far behind "where" the end of those who were taken away may stand. */
const THERE_WITHIN = 6;

/** "four were taken to hospital, where they died", "where all were pronounced dead": what came of it. */
function diedThere({ pieces, last, words }: MeasureContext, { value, last: at }: Measure): Measure | null {
  const { measures, numbers } = words;
  if (value !== 'hospitalised') return null;
  let where = at + 1;
  while (where <= Math.min(last, at + PHRASE) && !measures.where.has(pieces[where]!.lower)) where++;
  if (!measures.where.has(pieces[where]?.lower ?? '')) return null;
  for (let i = where + 1; i <= Math.min(last, where + THERE_WITHIN); i++) {
    const { lower, digits, pos } = pieces[i]!;
    if (measures.states.get(lower) === 'killed')
      return { value: 'killed', first: i, last: i, listed: true, rule: 'died-there' };
    // "where they are |not| |expected| to die", "where they |nearly| died"
    const other = pos === 'VERB' && (!measures.transparent.has(lower) || pieces[i + 1]?.pos === 'PART');
    const unsure = measures.negations.has(lower) || words.bounds.before.has(lower);
    if (digits || numbers.starts.has(lower) || pos === 'NOUN' || pos === 'PROPN' || other || unsure) return null;
  }
  return null;
}

/** "12 of the |40| passengers": the number of all of whom another number is a part. */
function isWhole({ pieces, amount, first, words }: MeasureContext): boolean {
  const { counted, measures, numbers } = words;
  let of = amount.first - 1;
  if (counted.backDeterminers.has(pieces[of]?.lower ?? '')) of--;
  if (of <= first || !numbers.of.has(pieces[of]!.lower)) return false;
  const part = pieces[of - 1]!;
  const none = measures.zero.starts.has(part.lower) && !measures.zero.nouns.has(part.lower);
  return part.digits || numbers.starts.has(part.lower) || none;
}

/** "21 of the 200 girls |who| were kidnapped": the clause tells of them all. */
function hasRelative(context: MeasureContext): boolean {
  return context.words.measures.relatives.has(context.pieces[behind(context)]?.lower ?? '');
}

/** "12 of the 40 people |died|": a finite verb tells of the part. */
function toldOfPart({ pieces, words }: MeasureContext, { first }: Measure): boolean {
  return words.measures.finite.has(pieces[first]!.lower);
}
