import type { FigureWords } from '../languages/figureWords.js';
import { joinsAdjectives } from '../text/nounPhrases.js';
import { isPossessiveMark } from '../text/possessives.js';
import type { Amount } from './amount.js';
import type { Piece } from './pieces.js';

/** A quotation mark around a word of the phrase. */
export const QUOTE = /^["“”'‘’]$/u;

/** "two sheriff's |deputies|": a word that goes on with the phrase. */
function opensNoun(next: Piece | undefined, sentence: number): boolean {
  return (
    next?.sentence === sentence && !next.glued && (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN')
  );
}

/** What piece `i` is in the noun phrase that an amount counts: its head so far, a word inside, or the first one behind it. */
export function roleOf(
  pieces: readonly Piece[],
  i: number,
  { head, amount }: { head: number; amount: Amount },
  { counted, measures, skips }: FigureWords,
): 'head' | 'inside' | 'end' {
  const piece = pieces[i]!;
  // "a 97-1 vote |hours earlier|"
  if (head >= 0 && skips.durations.has(piece.lower) && skips.later.has(pieces[i + 1]?.lower ?? '')) return 'end';
  // "a |single shot|"
  if (skips.singles.has(pieces[i - 1]?.lower ?? '') && piece.pos === 'NOUN') return 'head';
  // "12 Mitglieder Partei": where nouns do not stand before nouns, the first one is the head
  if (counted.notInside.has(piece.lower) || (head >= 0 && !counted.stacks)) return 'end';
  // "two sheriff's deputies"
  if (head >= 0 && piece.glued && isPossessiveMark(piece.text) && opensNoun(pieces[i + 1], piece.sentence))
    return 'inside';
  // "three |"mentally challenged"| women"
  if (head < 0 && QUOTE.test(piece.text)) return 'inside';
  // "five past and present senators"
  if (head < 0 && i > amount.unitLast + 1 && joinsAdjectives(pieces, i)) return 'inside';
  // "five very old ships"
  if (head < 0 && piece.pos === 'ADV' && describes(pieces, i + 1, counted)) return 'inside';
  // "two teenagers accused of theft"
  const person = counted.isPerson(piece.text) && (head < 0 || piece.pos !== 'VERB');
  if (head >= 0 && endsBehind(pieces, i, { head, amount, person }, { counted, measures })) return 'end';
  if (person || piece.pos === 'NOUN' || piece.pos === 'PROPN') return 'head';
  // "39 floats decked out": a verb in -s has no plural subject, so it is a noun
  if (
    (head < 0 || (!counted.isPlural(pieces[head]!.text) && pieces[amount.last + 1]!.text !== '-')) &&
    amount.low !== 1 &&
    piece.pos === 'VERB' &&
    counted.isPlural(piece.text) &&
    !counted.notNouns.has(piece.lower)
  )
    return 'head';
  // "13 toddler shooting deaths": what befell people is the noun, and the verb before it belongs to it
  if (
    head >= 0 &&
    piece.pos === 'VERB' &&
    measures.nouns.has(pieces[i + 1]?.lower ?? '') &&
    counted.modifier.test(piece.lower)
  )
    return 'inside';
  // "112 tram-related accidents"
  if (piece.pos === 'VERB' && piece.glued && pieces[i - 1]?.text === '-') return 'inside';
  // "two 25-year-old victims"
  if (head < 0 && piece.digits && pieces[i + 1]?.text === '-') return 'inside';
  if (piece.pos === 'ADJ' || (piece.text === '-' && piece.glued) || piece.text === '&') return 'inside';
  return modifiesNoun(pieces, i, { head, amount }, { counted, measures }) ? 'inside' : 'end';
}

/** "very |old| ships", "badly |burned| women". */
function describes(pieces: readonly Piece[], i: number, { modifier }: FigureWords['counted']): boolean {
  const word = pieces[i];
  if (word?.pos === 'ADJ') return true;
  const behind = pieces[QUOTE.test(pieces[i + 1]?.text ?? '') ? i + 2 : i + 1];
  return (
    word?.pos === 'VERB' && modifier.test(word.lower) && behind?.pos === 'NOUN' && behind.sentence === word.sentence
  );
}

/** True where the counted phrase, which has a head, goes on no further than before piece `i`. */
function endsBehind(
  pieces: readonly Piece[],
  i: number,
  { head, amount, person }: { head: number; amount: Amount; person: boolean },
  { counted, measures }: Pick<FigureWords, 'counted' | 'measures'>,
): boolean {
  const [piece, noun, link] = [pieces[i]!, pieces[head]!, pieces[amount.last + 1]!];
  // "two |Chinese refineries|"
  const ofPeople = noun.pos === 'ADJ' && piece.pos === 'NOUN';
  const people = counted.isPerson(noun.text) && counted.isPlural(noun.text) && !ofPeople;
  // "5,000 people use": behind a plural of people only another word for people goes on ("women passengers")
  if (people && !person && piece.text !== '-') return true;
  // "took 12 people | hostage"
  const one = person && !counted.isPlural(piece.text) && !counted.isPlural(pieces[i + 1]?.text ?? '');
  if (people && one && !measures.nouns.has(noun.lower)) return true;
  // "a 500-seat | auditorium": the hyphen ties the number to the first noun
  if (link.text === '-' && link.glued && !piece.glued) return true;
  // "3,300 attacks involved migrants": a past form behind a plural begins what befell it
  return piece.pos === 'ADJ' && counted.isPlural(noun.text) && counted.past.test(piece.lower);
}

/** "two gunshot wounds", "six murdered patrons": a participle before the noun. */
function modifiesNoun(
  pieces: readonly Piece[],
  i: number,
  { head, amount }: { head: number; amount: Amount },
  { counted, measures }: Pick<FigureWords, 'counted' | 'measures'>,
): boolean {
  const piece = pieces[i]!;
  const next = pieces[i + 1];
  const modifies =
    head < 0 &&
    piece.pos === 'VERB' &&
    next !== undefined &&
    next.sentence === piece.sentence &&
    (next.pos === 'NOUN' ||
      (next.pos === 'PROPN' && !counted.notInside.has(next.lower)) ||
      counted.isPerson(next.text));
  // "the three exchanged numbers": behind "the" only what befalls people stands before a noun
  const back =
    counted.backDeterminers.has(pieces[amount.first - 1]?.lower ?? '') &&
    !measures.participles.has(piece.lower) &&
    counted.past.test(piece.lower);
  // "the four |admitted| conspirators": people may follow
  const people = next !== undefined && counted.isPerson(next.text) && counted.isPlural(next.text);
  return modifies && (!back || people) && counted.modifier.test(piece.lower);
}
