import type { Token } from '../text/doc.js';
import { isPossessiveMark } from '../text/possessives.js';
import { namesPeople, phraseAt, type Range, type Scene, startsSentence, within } from './scene.js';

// attributions/phraseBounds.ts ends phrases too: it needs whole source spans (participles, relative clauses, short quotes); a speaker is found by base phrases and names.

/** How far back a subject may stand, in tokens: keeps hostile input linear. */
export const REACH = 60;
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

/** Who does what a verb says. */
export interface Subject extends Range {
  /** The appositions between the phrase and the verb: ", the commissioner of the harbour,". */
  insertion: Range | null;
  /** How it was found. */
  rule: 'subject' | 'relative' | 'shared' | 'inverted' | 'phrase';
}

/** True for the last word of a noun phrase: noun, name, pronoun or number. */
export function isNominal(token: Token | undefined): boolean {
  return token !== undefined && NOMINAL.has(token.pos);
}

/** The noun phrase with its tails that ends at `last`: "the commissioner of Transport for Ostport". */
export function phraseEndingAt(scene: Scene, last: number): Range | null {
  const { tokens, words } = scene;
  // ", the mayor, called it": nothing stands before the comma that opens the text
  if (!tokens[last]) return null;
  const mention = scene.names.mentionByToken.get(last);
  // "the chair of Families |Together|": a name that is no phrase
  const base = phraseAt(scene, last) ?? (mention?.last === last ? { first: mention.first, last } : undefined);
  if (!base && tokens[last]!.pos === 'ADJ') return adjectiveHead(scene, last);
  if (!base) return parentOf(scene, last) ?? (isNominal(tokens[last]) ? { first: last, last } : null);
  // "Ann |Berg-Hart|": a name goes on before its hyphen
  const name = mention && mention.first < base.first ? mention : undefined;
  let first = name ? (phraseAt(scene, name.first)?.first ?? name.first) : base.first;
  const { sentence } = tokens[last]!;
  while (first > last - REACH) {
    const genitive = words.genitives.has(tokens[first]!.lower) ? phraseAt(scene, first - 1) : undefined;
    // "ein Sprecher |der Polizei|"
    if (genitive?.last === first - 1 && tokens[genitive.last]!.pos === 'NOUN') {
      first = genitive.first;
      continue;
    }
    const before = within(scene, first - 1, sentence);
    // "one of |his| friends", "a friend of |her| mother"
    const owned = before && words.possessives.has(before.lower) && words.tails.has(tokens[first - 2]?.lower ?? '');
    if (owned && (partBefore(scene, first - 2) || phraseAt(scene, first - 3)?.last === first - 3)) first--;
    const office = officeBefore(scene, first);
    if (office) {
      first = office.first;
      continue;
    }
    const link = within(scene, first - 1, sentence);
    if (link && partBefore(scene, first - 1)) {
      first -= 2;
      continue;
    }
    // "one |source close to| the squad said"
    const near = link?.pos === 'ADP' && tokens[first - 2]?.pos === 'ADJ' ? phraseAt(scene, first - 3) : undefined;
    if (near?.last === first - 3 && namesPeople(scene, tokens[near.last]!.lower)) {
      first = near.first;
      continue;
    }
    // "|police investigating| the death of Lee said"; but "a letter following |Lee|'s remarks"
    const gerund =
      link?.pos === 'VERB' && words.gerund.test(link.lower) && !isPossessiveMark(tokens[last + 1]?.text ?? '');
    const busy = gerund ? nounBefore(scene, first - 1) : null;
    if (busy) {
      first = busy.first;
      continue;
    }
    const object = link && words.possessives.has(link.lower) ? first - 2 : first - 1;
    const tail = within(scene, object, sentence) ? beforeGerund(scene, object) : object;
    const participle = link && tokens[tail]?.pos === 'ADP' ? ofParticiple(scene, tail - 1, sentence) : null;
    if (participle) {
      first = participle.first;
      continue;
    }
    const left = link && phraseAt(scene, first - 2);
    if (!link || !left || left.last !== first - 2 || tokens[first - 2]!.sentence !== sentence) break;
    if (tokens[left.last]!.pos === 'PRON' || opensClause(scene, first - 1, last)) break;
    if (
      !words.tails.has(link.lower) &&
      !words.occasionMarks.has(link.lower) &&
      !(words.and.has(link.lower) && joinsHere(scene, left.first))
    )
      break;
    first = left.first;
  }
  return { first, last };
}

/** "|the mother of| two": a bare number behind a person and a link. */
function parentOf(scene: Scene, last: number): Range | null {
  const { tokens, words, people } = scene;
  const { pos, sentence } = tokens[last]!;
  const parent =
    pos === 'NUM' && words.tails.has(tokens[last - 1]?.lower ?? '') ? phraseAt(scene, last - 2) : undefined;
  const whose = parent?.last === last - 2 && people.people.has(tokens[last - 2]!.lower);
  return whose && tokens[parent.first]!.sentence === sentence ? { first: parent.first, last } : null;
}

const ABBREVIATION = /^\p{Lu}[\p{L}.]{1,5}$/u;

/** "|Deputy Commissioner| (DC) Ann Lee": the office before its abbreviation and the name that begins at `first`. */
export function officeBefore(scene: Scene, first: number): Range | null {
  const { tokens, people, names } = scene;
  const [open, short, close] = [tokens[first - 3], tokens[first - 2], tokens[first - 1]];
  if (open?.text !== '(' || close?.text !== ')' || !ABBREVIATION.test(short!.text)) return null;
  if (!names.mentionByToken.has(first) || open.sentence !== tokens[first]!.sentence) return null;
  const office = phraseAt(scene, first - 4);
  const head = office?.last === first - 4 ? phraseEndingAt(scene, first - 4) : null;
  const noun = head && tokens[phraseAt(scene, head.first)?.last ?? head.first]!.lower;
  return head && noun && (people.titles.has(noun) || people.people.has(noun)) ? head : null;
}

/** "the teenager accused |of| fatally shooting his sister": the link before a gerund and its adverb; the token itself where it is none. */
function beforeGerund({ tokens, words }: Scene, i: number): number {
  if (tokens[i]!.pos !== 'VERB' || !words.gerund.test(tokens[i]!.lower)) return i;
  return tokens[i - 1]?.pos === 'ADV' ? i - 2 : i - 1;
}

/** "|a note| found at the scene", "|officials| briefed on it": the noun right before a participle; a name has a verb of its own there. */
function ofParticiple(scene: Scene, at: number, sentence: number): Range | null {
  const { words, reading } = scene;
  const verb = within(scene, at, sentence);
  if (verb?.pos !== 'VERB' || scene.quoteOf[at]! >= 0) return null;
  const form =
    words.participle.test(verb.lower) ||
    words.gerund.test(verb.lower) ||
    reading.language.cues.verbs.get(verb.lower)?.forms.has('participle');
  return form ? nounBefore(scene, at) : null;
}

/** The phrase of a noun, not of a name, that ends right before token `at`. */
function nounBefore(scene: Scene, at: number): Range | null {
  const base = phraseAt(scene, at - 1);
  const noun = base?.last === at - 1 ? scene.tokens[at - 1]! : undefined;
  if (!noun || noun.sentence !== scene.tokens[at]!.sentence) return null;
  return noun.pos === 'NOUN' || isCapitalNoun(scene, at - 1) ? base! : null;
}

/** "|Police| looking for Lee", "|Lawyers| hired by Lee": at the head of a sentence, taken for a name by its capital. */
function isCapitalNoun(scene: Scene, i: number): boolean {
  const { tokens, names, people, reading } = scene;
  if (!startsSentence(scene, i) || names.byToken.get(i)?.kind === 'person') return false;
  const { lower } = tokens[i]!;
  return people.bodies.has(lower) || people.people.has(lower) || reading.language.cues.plurals.test(lower);
}

/** "|one| of the sailors": a part stands before the link at token `i`. */
export function partBefore({ tokens, words }: Scene, i: number): boolean {
  const part = tokens[i - 1];
  return part?.sentence === tokens[i]!.sentence && words.parts.has(part.lower) && words.tails.has(tokens[i]!.lower);
}

/** "an hour |before| the captain said", "the store |after| the firm said": who can speak behind a conjunction of time opens a clause of its own. */
function opensClause({ tokens, names, people, words, reading }: Scene, link: number, last: number): boolean {
  const { lower, pos } = tokens[last]!;
  const speaks =
    pos === 'PRON' ||
    people.people.has(lower) ||
    people.crowds.has(lower) ||
    people.businesses.has(lower) ||
    people.bodies.has(lower) ||
    words.documents.has(lower);
  const name = names.byToken.get(last)?.kind;
  return (
    reading.language.cues.subordinators.has(tokens[link]!.lower) &&
    (speaks || name === 'person' || name === 'organisation')
  );
}

/** "the accused", "the 43-year-old": a determiner, then nothing but one word, hyphens included. */
function adjectiveHead(scene: Scene, last: number): Range | null {
  const { tokens } = scene;
  let first = last;
  while (first > last - 8 && tokens[first - 1]?.end === tokens[first]!.start) first--;
  if (tokens[first - 1]?.pos !== 'DET') return null;
  // "|Lee in the past| called", "|friends of the accused| said"
  const lead = tokens[first - 2]?.pos === 'ADP' ? phraseAt(scene, first - 3) : undefined;
  const tailed = lead?.last === first - 3 && tokens[lead.last]!.sentence === tokens[last]!.sentence;
  return { first: tailed ? lead.first : first - 1, last };
}

/** "A and B said": both speak, unless a verb or preposition governs A; "the man accused of shooting A and B said" goes on before the gerund. */
function joinsHere(scene: Scene, first: number): boolean {
  const { tokens, words } = scene;
  const owned = words.possessives.has(tokens[first - 1]?.lower ?? '');
  const before = tokens[owned ? first - 2 : first - 1];
  if (before?.pos === 'VERB' && words.gerund.test(before.lower)) return true;
  // "|lawyers hired by| A and B said": without them the sentence has no verb before "said"
  if (before?.pos === 'ADP' && governsAll(scene, before.index)) return true;
  return before === undefined || before.sentence !== tokens[first]!.sentence || before.pos === 'PUNCT';
}

/** "|Lawyers hired by|", "|police looking for|": a noun at the head of its sentence, and a participle with its link at token `link`. */
function governsAll(scene: Scene, link: number): boolean {
  const { doc, tokens, words } = scene;
  const verb = tokens[link - 1];
  if (verb?.pos !== 'VERB') return false;
  const gerund = words.gerund.test(verb.lower);
  const byAgent = scene.reading.language.cues.agentMarks.has(tokens[link]!.lower);
  if (!gerund && !byAgent) return false;
  const noun = ofParticiple(scene, link - 1, tokens[link]!.sentence);
  return noun?.first === doc.sentences[tokens[link]!.sentence]!.first;
}
