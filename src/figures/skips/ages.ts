import { afterHyphen } from '../numerals/numeral.js';
import { phraseAmong } from '../phrases.js';
import { has, isCapital, isPlainDigits, type SkipContext } from './skipContext.js';

/** How far the word of an age is looked for: "the ages of between 18 and 24". */
const AGE_WITHIN = 12;

/** Nobody in the news is older. */
const OLDEST = 122;

/** "a 16-year-old boy", "two years old", "10- and 12-year-olds". */
export function isYearsOld({ amount, pieces, skips, words }: SkipContext): boolean {
  if (amount.quantity.kind !== 'plain') return false;
  const unit = afterHyphen(pieces, amount.unitLast);
  if (has(skips.aged, pieces[unit])) return true;
  if (has(skips.ageUnits, pieces[unit])) return has(skips.old, pieces[afterHyphen(pieces, unit)]);
  // "three- year-old": a space too many
  if (/^[-‑]$/u.test(pieces[amount.last + 1]?.text ?? '') && has(skips.ageUnits, pieces[amount.last + 2]))
    return has(skips.old, pieces[afterHyphen(pieces, amount.last + 2)]);
  // "an 11 and 13 year-old"
  const next = afterHyphen(pieces, amount.last + 2);
  if (has(words.and, pieces[amount.last + 1]) && pieces[amount.last + 2]?.digits && has(skips.ageUnits, pieces[next]))
    return has(skips.old, pieces[afterHyphen(pieces, next)]);
  // "10- and 12-year-olds", "16-, 19-, and 22-years-old"
  for (let at = amount.last + 1; at < amount.last + AGE_WITHIN && pieces[at]?.text === '-'; ) {
    do at++;
    while (words.and.has(pieces[at]?.lower ?? '') || pieces[at]?.text === ',');
    if (!pieces[at]?.digits) return false;
    if (has(skips.ageUnits, pieces[afterHyphen(pieces, at)])) return true;
    at++;
  }
  return false;
}

/** "aged 6 and 7", "age 30", "who turned 50". */
export function isAged({ amount, pieces, before, skips, words, figures, counted }: SkipContext): boolean {
  // "two women, ages 37 and 52, and three men"
  if (counted?.person && counted.first === amount.last + 1) return false;
  if (amount.quantity.kind !== 'plain' || (amount.low ?? 0) > OLDEST) return false;
  // "he could be as old as 32"
  if (
    counted === null &&
    before(3) &&
    skips.agePhrases.has(phraseAmong(skips.agePhrases, pieces, amount.core - 3, 3) ?? '')
  )
    return true;
  // "the legal |age| of consent |is| 16"
  const be = amount.first === amount.core && has(figures.measures.be, before(1));
  if (be && counted === null && [2, 3, 4, 5, 6, 7, 8].some((k) => has(skips.ageNouns, before(k)))) return true;
  for (let k = 1; k <= AGE_WITHIN; k++) {
    const piece = before(k);
    if (!piece) return false;
    if (has(skips.agesBefore, piece)) return true;
    if (!has(skips.ageRange, piece) && !piece.digits && !words.ones.has(piece.lower)) return false;
  }
  return false;
}

/** "18 or older", "the under-17s": ages that are set as a limit. */
export function isAgeLimit({ amount, pieces, skips, counted, figures, after }: SkipContext): boolean {
  const { kind, numeral } = amount.quantity;
  if (kind !== 'plain' || (amount.low ?? amount.high ?? 0) > OLDEST || numeral.grouped) return false;
  for (let length = 2; length <= 4; length++)
    if (skips.ageAfter.has(phraseAmong(skips.ageAfter, pieces, amount.last + 1, length) ?? '')) return true;
  const limit =
    amount.first === amount.core
      ? pieces[amount.core - (pieces[amount.core - 1]?.text === '-' ? 2 : 1)]
      : pieces[amount.first];
  const plural = has(skips.plurals, after(1)) || /^['’]$/u.test(after(1)?.text ?? '');
  if (!has(skips.ageBounds, limit) || counted !== null) return false;
  // "|adults over| 21", "|anyone under| 16"
  const who = amount.first === amount.core ? undefined : pieces[amount.first - 1];
  return (
    plural ||
    has(skips.ageSubjects, who) ||
    (who !== undefined && figures.counted.isPlural(who.text) && figures.counted.isPerson(who.text))
  );
}

/** "two men, 19 and |21|, were held", "her sons, 12 and |9|, survived": the second of two ages between commas. */
export function isSecondAge(context: SkipContext): boolean {
  const { amount, before, after, figures, words } = context;
  if (!isPlainDigits(context) || amount.first !== amount.core || (amount.low ?? OLDEST + 1) > OLDEST) return false;
  const [and, first, comma, who] = [1, 2, 3, 4].map(before);
  if (!has(words.and, and) || !first?.digits || Number(first.text) > OLDEST || comma?.text !== ',' || !who)
    return false;
  return figures.counted.isPerson(who.text) && figures.counted.isPlural(who.text) && after(1)?.text === ',';
}

/** "Ana Ruiz, 30, from Leeds", "the driver, 42, was", "Ana Ruiz (30)". */
export function isAgeInCommas(context: SkipContext): boolean {
  const { amount, before, after, figures } = context;
  if (!isPlainDigits(context) || (amount.low ?? OLDEST + 1) > OLDEST) return false;
  // "Ana Ruiz, |about| 22, was hurt"
  const rough = amount.bound === 'about' && amount.first === amount.core - 1;
  if (amount.first !== amount.core && !rough) return false;
  // "another boy, also 15, was hurt"
  const quantified = rough || before(1)?.pos === 'ADV' || figures.counted.backDeterminers.has(before(1)?.lower ?? '');
  // "Ana Ruiz and Bo Hart, both 37."
  const shift = quantified && before(2)?.text === ',' ? 1 : 0;
  const open = before(1 + shift)?.text;
  const name = before(2 + shift);
  if (!name || (!isCapital(name) && !figures.counted.isPerson(name.text)) || (open !== ',' && open !== '('))
    return false;
  const close = after(1);
  if (open === '(') return close?.text === ')';
  // "Michael Neu, 67 of Slidell"
  if (has(context.words.of, close) && isCapital(after(2)) && isCapital(name)) return true;
  if (countsYears(context) && endsAgeList(context)) return true;
  // "arrested Omar Rivera, 22 in connection with the shooting": the comma behind was lost
  if (
    countsYears(context) &&
    close?.pos === 'ADP' &&
    has(context.skips.ageLinks, close) &&
    isCapital(before(3 + shift))
  )
    return before(3 + shift)!.pos === 'PROPN' && name.pos === 'PROPN';
  return close === undefined || /^(?:[,.;:()–—―-]|--|['"”’])$/u.test(close.text) || has(context.words.and, close);
}

/** How far back the age before may stand: "Ana Ruiz, |24|, and Bo van der Hart, 32 were taken". */
const LIST_WITHIN = 9;

/** The last of several ages behind names, whose comma was lost. */
function endsAgeList({ amount, pieces }: SkipContext): boolean {
  const { sentence } = pieces[amount.core]!;
  for (let i = amount.core - 3; i > amount.core - LIST_WITHIN && pieces[i]?.sentence === sentence; i--) {
    const { digits, text } = pieces[i]!;
    if (digits) return /^\d\d?$/u.test(text) && pieces[i - 1]?.text === ',' && isCapital(pieces[i - 2]);
    if (!isCapital(pieces[i]) && text !== ',' && pieces[i]!.pos !== 'CCONJ') return false;
  }
  return false;
}

/** A number that may be the years of somebody: it counts nothing else, and nobody is older. */
const countsYears = ({ amount, counted }: SkipContext): boolean =>
  counted === null && (amount.low ?? OLDEST + 1) <= OLDEST;

/** "a girl of 13", "the oldest was a man of 91". */
export function isAgeOf(context: SkipContext): boolean {
  const { amount, before, figures, words } = context;
  if (amount.quantity.kind !== 'plain' || !countsYears(context)) return false;
  if (!has(words.of, before(1)) || amount.first !== amount.core) return false;
  const person = before(2);
  const article = before(3)?.pos === 'ADJ' ? before(4) : before(3);
  if (person?.pos !== 'NOUN' || figures.counted.isPlural(person.text)) return false;
  return figures.counted.isPerson(person.text) && has(words.articles, article);
}

/** "her friend, believed to be 19, left", "a suspect thought to be about 40": behind somebody, and nothing is counted. */
export function isAgeBelieved(context: SkipContext): boolean {
  const { amount, pieces, skips, figures, words } = context;
  if (!isPlainDigits(context) || !countsYears(context)) return false;
  const { sentence } = pieces[amount.core]!;
  const be = amount.first - 1;
  if (pieces[be]?.sentence !== sentence || !has(skips.heldAfter, pieces[be]) || !has(skips.believed, pieces[be - 2]))
    return false;
  const link = pieces[be - 3]?.text === ',' ? be - 4 : be - 3;
  const who = pieces[link];
  return (
    who?.sentence === sentence &&
    !figures.counted.isPlural(who.text) &&
    // "one is 17 and the |other| believed to be about 22"
    (isCapital(who) ||
      figures.counted.isPerson(who.text) ||
      has(words.articles, who) ||
      has(figures.measures.listing, who))
  );
}

/** "Ana Ruiz, who is 61, saw it", "he was about 3", "he looks to be 17": the age that a predicate says. */
export function isAgeIs(context: SkipContext): boolean {
  const { amount, pieces, after, skips, figures, words } = context;
  if (!isPlainDigits(context) || !countsYears(context)) return false;
  const { sentence } = pieces[amount.core]!;
  const at = (k: number) => (pieces[k]?.sentence === sentence ? pieces[k] : undefined);
  let be = amount.first - 1;
  // "the girl was|n't even| 3"
  while (be > amount.first - 3 && (at(be)?.pos === 'ADV' || at(be)?.pos === 'PART')) be--;
  const subject = has(skips.seeming, at(be - 2)) && at(be - 1)?.pos === 'PART' ? be - 3 : be - 1;
  // "The |victim| was 16."; but "the victims were 16"
  const who = at(subject)?.text ?? '';
  const person = figures.counted.isPerson(who) && (be < amount.first - 1 || !figures.counted.isPlural(who));
  const told = person || has(skips.agePronouns, at(subject)) || isInserted(context, subject);
  if (!told || !has(figures.measures.passive, at(be))) return false;
  const next = after(1);
  return next === undefined || !/^\p{L}/u.test(next.text) || has(words.and, next);
}

/** How many words whoever says an age may have. */
const TELLER = 3;

/** "a girl, who |the board says| was 10": a short clause of saying between "who" and its verb, which ends at piece `last`. */
function isInserted({ pieces, figures }: SkipContext, last: number): boolean {
  if (!has(figures.asOf.says, pieces[last])) return false;
  const { sentence } = pieces[last]!;
  for (let i = last - 1; i >= last - 1 - TELLER && pieces[i]?.sentence === sentence; i--)
    if (has(figures.measures.relatives, pieces[i])) return i < last - 1;
  return false;
}

/** "the president, who |at 69| is the oldest", "|At 69|, he is". */
export function isAgeAt(context: SkipContext): boolean {
  const { before, after, skips, figures } = context;
  if (!isPlainDigits(context) || !countsYears(context) || !has(skips.ageAt, before(1))) return false;
  if (before(2) === undefined) return after(1)?.text === ',' && has(skips.agePronouns, after(2));
  return has(skips.agePronouns, before(2)) && has(figures.measures.passive, after(1));
}
