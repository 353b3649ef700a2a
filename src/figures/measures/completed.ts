import { phrase } from '../phrases.js';
import { behind, listed, type Measure, type MeasureContext, mayBePeople, WITHIN } from './measureContext.js';

/** How far before a number its verb may stand: "pulled |another two| people". */
const VERB_WITHIN = 3;
/** Longest phrase that completes a verb: "out of their homes". */
const COMPLEMENT = 4;

/** "|pulled| 12 people |from the rubble|", "|took| three guards |hostage|": what stands behind the people tells what the verb did. */
export function completedVerb(context: MeasureContext): Measure | null {
  const { pieces, amount, first, counted, words } = context;
  const { completed, nouns } = words.measures;
  // "pulled 12 |bodies| from the rubble"
  if (completed.size === 0 || !mayBePeople(context) || (counted && nouns.has(counted.head.toLowerCase()))) return null;
  for (let i = amount.first - 1; i >= Math.max(first, amount.first - VERB_WITHIN); i--) {
    const { lower, pos } = pieces[i]!;
    const complements = completed.get(lower);
    if (complements) return complementOf(context, complements, i);
    if (pos !== 'ADV' && !words.counted.determiners.has(lower) && !words.counted.fillers.has(lower)) return null;
  }
  return null;
}

function complementOf(context: MeasureContext, complements: ReadonlyMap<string, string>, verb: number): Measure | null {
  const from = behind(context);
  for (let length = COMPLEMENT; length > 0; length--) {
    const value = complements.get(phrase(context.pieces, from, length) ?? '');
    if (value !== undefined) return listed(value, verb, from + length - 1, 'completed-verb');
  }
  return null;
}

/** How far behind those who are carried the place may stand: "from the lot to Ostport |Hospital|". */
const CARRIED_WITHIN = 12;

/** "|took| three men with gunshot wounds from the lot |to Ostport Hospital|". */
export function carriedOff(context: MeasureContext): Measure | null {
  const { pieces, amount, last, words } = context;
  const { carrying, toward, carriedTo } = words.measures;
  const verb = amount.first - 1;
  if (!carrying.has(pieces[verb]?.lower ?? '') || !mayBePeople(context)) return null;
  let to = false;
  for (let i = behind(context); i <= Math.min(last, behind(context) + CARRIED_WITHIN); i++) {
    const { lower, text } = pieces[i]!;
    if (text === ',' || words.measures.stops.has(lower) || words.numbers.and.has(lower)) return null;
    to ||= toward.has(lower);
    const value = to ? carriedTo.get(lower) : undefined;
    if (value !== undefined) return listed(value, verb, i, 'carried-off');
  }
  return null;
}

/** How far before new cases the verb that counts them may stand. */
const COUNTED_WITHIN = 8;

/** "300 active |cases|", "reported 12 new |cases|", "40 |cases| of cholera": people who are ill; but "300 new cases of fraud". */
export function casesOf({ pieces, amount, counted, first, last, words, outbreak }: MeasureContext): Measure | null {
  const { cases, caseKinds, newKinds, caseVerbs, caseCourts, healthWords, diseases } = words.measures;
  if (!counted || amount.quantity.kind !== 'plain' || !cases.has(counted.head.toLowerCase())) return null;
  const at = counted.last;
  const ill = listed('infected', at, at, 'cases');
  if (words.numbers.of.has(pieces[at + 1]?.lower ?? '') && at + 2 <= last) {
    const named = [2, 3].some((k) => diseases.has(pieces[at + k]?.lower ?? ''));
    return named ? ill : null;
  }
  const kinds = pieces.slice(counted.first, at);
  const inside = (set: ReadonlySet<string>) => kinds.some(({ lower }) => set.has(lower));
  // "two active |criminal| cases"
  const known = [caseKinds, newKinds, diseases, words.counted.fillers];
  if (!kinds.every(({ lower, text }) => text === '-' || known.some((set) => set.has(lower)))) return null;
  if (inside(caseKinds) || inside(diseases)) return ill;
  const around = (set: ReadonlySet<string>) => pieces.slice(first, last + 1).some(({ lower }) => set.has(lower));
  // "the |court| confirmed 12 new cases"; but "|health| officials confirmed 12 cases"
  if (around(caseCourts)) return null;
  // "Talvia has 83,000 |cases|", in an article on the cholera
  if (outbreak) return ill;
  if (!(inside(newKinds) || around(healthWords))) return null;
  for (let i = amount.first - 1; i >= Math.max(first, amount.first - COUNTED_WITHIN); i--)
    if (caseVerbs.has(pieces[i]!.lower)) return ill;
  return null;
}

/** "nahm zwölf Menschen fest": the particle closes the clause that its verb opens. */
export function separatedVerb(context: MeasureContext): Measure | null {
  const { pieces, first, last, words, amount } = context;
  const { separated, stops } = words.measures;
  if (separated.size === 0 || !mayBePeople(context)) return null;
  const from = behind(context);
  for (let i = from; i <= Math.min(last, from + WITHIN) && pieces[i]!.pos !== 'PUNCT'; i++) {
    if (pieces[i]!.pos !== 'PART') continue;
    for (let k = amount.first - 1; k >= Math.max(first, amount.first - WITHIN); k--) {
      const value = separated.get(`${pieces[k]!.lower} ${pieces[i]!.lower}`);
      if (value !== undefined) return listed(value, k, k, 'separated-verb');
      if (stops.has(pieces[k]!.lower)) break;
    }
    return null;
  }
  return null;
}
