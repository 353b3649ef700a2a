import type { Token } from '../text/doc.js';
import { phraseAt, type Range, type Scene, within } from './scene.js';

/** How far back a subject may stand, in tokens: keeps hostile input linear. */
const REACH = 60;
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

/** Who does what a verb says. */
export interface Subject extends Range {
  /** The appositions between the phrase and the verb: ", the commissioner of the harbour,". */
  insertion: Range | null;
  /** How it was found. */
  rule: 'subject' | 'relative' | 'shared' | 'inverted' | 'phrase';
}

/** The subject of the verb at token `verb`: right before it, across insertions, of its relative clause, or shared with the verb before it. */
export function subjectOf(scene: Scene, verb: number): Subject | null {
  const { tokens } = scene;
  const { sentence } = tokens[verb]!;
  const i = skipBack(scene, verb - 1, sentence);
  const before = within(scene, i, sentence);
  if (!before) return null;
  if (isParticiple(scene, verb, i)) return ownSubject(scene, i) ?? sharedSubject(scene, verb);
  if (isRelative(scene, i)) return antecedent(scene, i);
  if (before.text === ',' || before.text === ')' || /^[—–-]+$/u.test(before.text))
    return acrossInsertion(scene, i) ?? sharedSubject(scene, verb);
  if (scene.quoteOf[i]! >= 0 && !isNominal(before)) return sharedSubject(scene, verb);
  const phrase = isNominal(before) || before.pos === 'ADJ' ? phraseEndingAt(scene, i) : null;
  return phrase ? { ...phrase, insertion: null, rule: 'subject' } : sharedSubject(scene, verb);
}

/** Past auxiliaries, adverbs and negations: "had also not |said|". */
function skipBack(scene: Scene, from: number, sentence: number): number {
  const { negations } = scene.reading.language.cues;
  let i = from;
  while (i > from - 8) {
    const token = within(scene, i, sentence);
    if (!token) break;
    // "Lee on Tuesday |said|", "Lee Tuesday |said|"
    if (scene.dates.has(token.lower) && i > 0) {
      i -= within(scene, i - 1, sentence)?.pos === 'ADP' ? 2 : 1;
      continue;
    }
    const skipped = token.pos === 'AUX' || token.pos === 'ADV' || token.pos === 'PART' || negations.has(token.lower);
    // a possessive mark is a particle too: "the mayor's said" does not occur, "the mayors' said" does not either
    if (!skipped || (token.pos === 'ADV' && phraseAt(scene, i))) break;
    i--;
  }
  return i;
}

/** "..., adding": a participle has no subject of its own; "was adding" has. */
function isParticiple({ tokens, words }: Scene, verb: number, before: number): boolean {
  return words.gerund.test(tokens[verb]!.lower) && !tokens.slice(before + 1, verb).some(({ pos }) => pos === 'AUX');
}

/** "with Premier Ann Lee days ago |saying|": a participle right after a name. */
function ownSubject(scene: Scene, i: number): Subject | null {
  const base = phraseAt(scene, i);
  if (!base || base.last !== i) return null;
  for (let k = base.first; k <= base.last; k++)
    if (scene.names.byToken.get(k)?.kind === 'person')
      return { first: base.first, last: i, insertion: null, rule: 'subject' };
  return null;
}

function isRelative(scene: Scene, i: number): boolean {
  const { tokens, words } = scene;
  const before = tokens[i - 1];
  if (!words.relatives.has(tokens[i]!.lower) || before?.sentence !== tokens[i]!.sentence) return false;
  return isNominal(before) || before.text === ',' || before.text === ')';
}

function antecedent(scene: Scene, relative: number): Subject | null {
  const { tokens } = scene;
  let i = relative - 1;
  if (tokens[i]!.text === ',') i--;
  if (i < 0 || tokens[i]!.sentence !== tokens[relative]!.sentence) return null;
  // "Mike Lund, 43, who": over the age
  if (tokens[i]!.pos === 'NUM' && tokens[i - 1]?.text === ',') i -= 2;
  if (i < 0 || !isNominal(tokens[i])) return null;
  const whole = phraseEndingAt(scene, i);
  const base = phraseAt(scene, i) ?? { first: i, last: i };
  if (!whole) return null;
  // "a spokesman for the harbour who said", but "statements of the ministry which said"
  const head = phraseAt(scene, whole.first)?.last ?? i;
  const person = scene.people.people.has(tokens[head]!.lower);
  return { first: person ? whole.first : base.first, last: i, insertion: null, rule: 'relative' };
}

export function isNominal(token: Token | undefined): boolean {
  return token !== undefined && NOMINAL.has(token.pos);
}

/** The noun phrase with its tails that ends at `last`: "the commissioner of Transport for Ostport". */
function phraseEndingAt(scene: Scene, last: number): Range | null {
  const { tokens, words } = scene;
  const base = phraseAt(scene, last);
  if (!base && tokens[last]!.pos === 'ADJ') return adjectiveHead(scene, last);
  if (!base) return isNominal(tokens[last]) ? { first: last, last } : null;
  let { first } = base;
  const { sentence } = tokens[last]!;
  while (first > last - REACH) {
    const link = within(scene, first - 1, sentence);
    const left = link && phraseAt(scene, first - 2);
    if (!link || !left || left.last !== first - 2 || tokens[first - 2]!.sentence !== sentence) break;
    if (tokens[left.last]!.pos === 'PRON') break;
    if (!words.tails.has(link.lower) && !(words.and.has(link.lower) && joinsHere(scene, left.first))) break;
    first = left.first;
  }
  return { first, last };
}

/** "the accused", "the 43-year-old": a determiner, then nothing but one word, hyphens included. */
function adjectiveHead({ tokens }: Scene, last: number): Range | null {
  let first = last;
  while (first > last - 8 && tokens[first - 1]?.end === tokens[first]!.start) first--;
  return tokens[first - 1]?.pos === 'DET' ? { first: first - 1, last } : null;
}

/** "A and B said": both speak, unless a verb or preposition governs A. */
function joinsHere({ tokens }: Scene, first: number): boolean {
  const before = tokens[first - 1];
  return before === undefined || before.sentence !== tokens[first]!.sentence || before.pos === 'PUNCT';
}

/** "Mike Brown, the commissioner of Transport, |said|", "Ann Lee, 43, from Ostport, |said|". */
function acrossInsertion(scene: Scene, end: number): Subject | null {
  const { tokens } = scene;
  const { sentence } = tokens[end]!;
  let close = end;
  for (let i = end - 1; i > end - REACH; i--) {
    const token = within(scene, i, sentence);
    if (!token) return null;
    const opens = tokens[close]!.text === ')' ? token.text === '(' : token.text === ',' || /^[—–-]+$/u.test(token.text);
    if (!opens || scene.quoteOf[i]! >= 0) continue;
    if (!isInsertion(scene, i + 1, close)) return null;
    const before = within(scene, i - 1, sentence);
    if (!before) return null;
    // an age or another insertion before this one
    if (before.pos === 'NUM' && tokens[i - 2]?.text === ',') {
      close = i;
      continue;
    }
    const phrase = isNominal(before) ? phraseEndingAt(scene, i - 1) : null;
    if (phrase && isTail(scene, phrase.first)) {
      close = i;
      continue;
    }
    // "Speaking in an interview with the Herald, Mayor Ann Lee, |said|": the name is the subject
    if (phrase && !isPerson(scene, phrase) && isPerson(scene, { first: i + 1, last: close - 1 }))
      return { first: i + 1, last: close - 1, insertion: null, rule: 'subject' };
    if (phrase) return { ...phrase, insertion: { first: i + 1, last: end - 1 }, rule: 'subject' };
    close = i;
  }
  return null;
}

/** True where the head of the first base phrase is a person, by name or by noun. */
function isPerson(scene: Scene, { first, last }: Range): boolean {
  const head = Math.min(phraseAt(scene, first)?.last ?? first, last);
  return scene.people.people.has(scene.tokens[head]!.lower) || scene.names.byToken.get(head)?.kind === 'person';
}

/** "Ann Lee, 43, |from Ostport|, a nurse, said": the phrase is itself the tail of an insertion. */
function isTail({ tokens, words }: Scene, first: number): boolean {
  return words.tails.has(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.text === ',';
}

/** Between two commas: an age, a tail, a relative clause, a participle, an apposition; not a clause of its own. */
function isInsertion(scene: Scene, first: number, close: number): boolean {
  const { tokens, words } = scene;
  const token = tokens[first]!;
  if (words.relatives.has(token.lower) || words.tails.has(token.lower) || token.pos === 'ADP' || token.pos === 'NUM')
    return true;
  if (token.pos === 'VERB' || token.pos === 'ADV' || token.pos === 'SCONJ') return true;
  for (let i = first; i < close; i++) {
    const { pos, lower } = tokens[i]!;
    if (words.relatives.has(lower)) return true;
    if (pos === 'AUX' || (pos === 'VERB' && !words.gerund.test(lower) && !words.participle.test(lower))) return false;
  }
  return true;
}

/**
 * The subject of a finite verb to the left, of one that attributes before all others: "Lee denied that it sank, |adding|",
 * "Lee rose and |said|".
 */
function sharedSubject(scene: Scene, verb: number): Subject | null {
  const { tokens } = scene;
  const { sentence } = tokens[verb]!;
  let nearest: Subject | null = null;
  for (let i = verb - 1; i > verb - REACH; i--) {
    const token = within(scene, i, sentence);
    if (!token) break;
    if (token.pos !== 'VERB' && token.pos !== 'AUX') continue;
    if (scene.quoteOf[i]! >= 0 || scene.words.gerund.test(token.lower)) continue;
    // "urged women to vote, saying": an infinitive has no subject
    if (tokens[i - 1]?.pos === 'PART' && !scene.reading.language.cues.negations.has(tokens[i - 1]!.lower)) continue;
    const j = skipBack(scene, i - 1, sentence);
    const before = within(scene, j, sentence);
    if (!before) continue;
    if (isRelative(scene, j)) continue;
    const found =
      before.text === ',' || before.text === ')'
        ? acrossInsertion(scene, j)
        : isNominal(before)
          ? phraseEndingAt(scene, j)
          : null;
    if (!found) continue;
    const subject: Subject = { insertion: null, ...found, rule: 'shared' };
    if (scene.reading.language.cues.verbs.has(token.lower)) return subject;
    nearest ??= subject;
  }
  return nearest;
}

/** The noun phrase with its tails and appositions that begins at `first`: "said |Ann Lee, a nurse from Ostport|". */
export function phraseStartingAt(scene: Scene, first: number): Subject | null {
  const { tokens, words } = scene;
  const base = phraseAt(scene, first);
  if (!base || base.first !== first) return null;
  const { sentence } = tokens[first]!;
  let { last } = base;
  while (last < first + REACH) {
    const link = within(scene, last + 1, sentence);
    if (!link || scene.quoteOf[last + 1]! >= 0 || !words.tails.has(link.lower)) break;
    const next = phraseAt(scene, last + 2);
    if (
      !next ||
      next.first !== last + 2 ||
      tokens[next.last]!.sentence !== sentence ||
      tokens[next.first]!.pos === 'PRON'
    )
      break;
    last = next.last;
  }
  return { first, last, insertion: insertionAfter(scene, last), rule: 'inverted' };
}

/** ", a nurse from Ostport," after a name. */
function insertionAfter(scene: Scene, last: number): Range | null {
  const { sentence } = scene.tokens[last]!;
  if (within(scene, last + 1, sentence)?.text !== ',') return null;
  const start = last + 2;
  for (let i = start; i < start + 20; i++) {
    const token = within(scene, i, sentence);
    if (!token || scene.quoteOf[i]! >= 0) return null;
    if (token.text === ',' || token.text === '.')
      return i > start && isInsertion(scene, start, i) ? { first: start, last: i - 1 } : null;
  }
  return null;
}
