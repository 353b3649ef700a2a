import { isLower, type Token } from '../../text/doc.js';
import { countsNext, joinsAdjectives } from '../../text/nounPhrases.js';
import { isListener, isTime } from '../phraseStarts.js';
import { type Ground, isNamePart, isNominal, isPhraseWord, type Range, verbBefore, within } from './ground.js';

// ../phraseEnds.ts ends phrases too, by base phrases and names: enough to tell a speaker, too short for the span of a source (participles, relative clauses, short quotes).

/** How far a phrase with its tails may reach, in tokens: keeps hostile input linear. */
const REACH = 40;

/** The noun phrase with its tails ("a spokesman for the ministry in Ostport") that ends at `last`. */
export function phraseEndingAt(ground: Ground, last: number): Range | null {
  const { tokens, words } = ground;
  const end = tokens[last]!;
  if (
    !isNominal(end) &&
    !(end.pos === 'VERB' && isPhraseWord(ground, end)) &&
    !(end.pos === 'ADJ' || end.pos === 'DET' || end.pos === 'ADV') &&
    !words.possessiveMarks.has(end.lower)
  )
    return null;
  let first = phraseStart(ground, last);
  let joined = -1;
  for (;;) {
    const before = within(ground, first - 1, end.sentence);
    if (!before || ground.quoteOf[before.index] !== ground.quoteOf[last]) break;
    if (words.joiners.has(before.lower)) {
      // "It began after midnight and |police| said"
      if (isTimeAt(ground, first - 2)) return { first, last };
      joined = first;
    }
    // "Hart worked at the club and |police| said", "It began on Sunday and |police| said": behind "and" a clause of its own
    if (joined >= 0 && joined !== first && hasNamedVerb(ground, before)) return { first: joined, last };
    // "einem Bericht |der Zeitung|": the link is the determiner itself
    const genitive = words.genitives.has(tokens[first]!.lower) && before.pos === 'NOUN';
    const further = genitive ? phraseStart(ground, first - 1) : extended(ground, before.index, end.sentence);
    if (further < 0 || further >= first || last - further > REACH) break;
    first = further;
  }
  return { first, last };
}

/** "Sunday", "midnight": nobody who could say something with another. */
export function isTimeAt({ tokens, words }: Ground, i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  return words.days.has(token.lower) || (words.times.has(token.lower) && token.pos === 'NOUN' && isLower(token));
}

/** "Hart worked |at| the club", "it |happened| Sunday": a name or a pronoun and its verb, with or without a preposition. */
function hasNamedVerb({ tokens, words }: Ground, { index, pos, sentence }: Token): boolean {
  const at = pos === 'ADP' ? index - 1 : index;
  const [subject, verb] = [tokens[at - 1], tokens[at]];
  if (verb?.pos !== 'VERB' || subject?.sentence !== sentence || words.gerund.test(verb.lower)) return false;
  return subject.pos === 'PROPN' || (subject.pos === 'PRON' && !words.relatives.has(subject.lower));
}

/** Where the phrase begins to which the tail that follows token `i` belongs; -1 where it begins none. */
function extended(ground: Ground, i: number, sentence: number): number {
  const { tokens, words } = ground;
  const token = tokens[i]!;
  const before = within(ground, i - 1, sentence);
  if (!before) return -1;
  if (words.agentMarks.has(token.lower)) {
    // "records compiled by the board"
    const noun = isParticiple(ground, before) ? within(ground, i - 2, sentence) : undefined;
    // "a poll |by| the board"
    if (before.pos === 'NOUN' && words.carriers.has(before.lower)) return phraseStart(ground, i - 1);
    return noun?.pos === 'NOUN' || noun?.pos === 'PROPN' ? phraseStart(ground, i - 2) : -1;
  }
  if (token.pos === 'ADP') {
    // "It left an hour |before| the crew said": a clause of its own, whose subject follows
    if (words.subordinators.has(token.lower) && (words.times.has(before.lower) || verbBefore(ground, i))) return -1;
    // "She left |Thursday| in a hurry"
    if (words.days.has(before.lower)) return -1;
    // "St. Anne's in Ostport"
    if (words.possessiveMarks.has(before.lower)) return phraseStart(ground, i - 1);
    if (isNominal(before) || before.lower === ')') return isNominal(before) ? phraseStart(ground, i - 1) : -1;
    // "people familiar with the matter", "officials briefed on the talks"
    const noun = within(ground, i - 2, sentence);
    const tail = before.pos === 'ADJ' || isParticiple(ground, before);
    if (tail && noun && (noun.pos === 'NOUN' || noun.pos === 'PROPN')) return phraseStart(ground, i - 2);
    // "officers who arrived |at| the scene", "residents who were evacuated |from| it"
    return before.pos === 'VERB' || before.pos === 'AUX' || before.pos === 'ADV' || before.pos === 'ADJ'
      ? relativeHead(ground, i - 1, sentence)
      : -1;
  }
  if (words.joiners.has(token.lower) && isNominal(before)) return phraseStart(ground, i - 1);
  // "a group that calls |itself| Red Gull"
  if (words.reflexives.has(token.lower)) return relativeHead(ground, i, sentence);
  if (token.pos === 'VERB' || token.pos === 'AUX') {
    // "the teenager accused of fatally |shooting| his sister"
    const link = words.gerund.test(token.lower) ? (before.pos === 'ADV' ? i - 2 : i - 1) : i;
    const noun =
      link < i && within(ground, link, sentence)?.pos === 'ADP' ? within(ground, link - 2, sentence) : undefined;
    if (noun?.pos === 'NOUN' && isParticiple(ground, tokens[link - 1]!)) return phraseStart(ground, link - 2);
    return relativeHead(ground, i, sentence);
  }
  return -1;
}

/** "people who watched |the match": where "people" begins; -1 without a relative pronoun near by. */
function relativeHead(ground: Ground, from: number, sentence: number): number {
  const { words } = ground;
  for (let i = from; i > from - 12; i--) {
    const token = within(ground, i, sentence);
    if (!token || token.pos === 'PUNCT') return -1;
    if (!words.relatives.has(token.lower)) continue;
    const noun = within(ground, i - 1, sentence);
    return noun && isNominal(noun) ? phraseStart(ground, i - 1) : -1;
  }
  return -1;
}

/** First token of the base noun phrase that ends at `last`, possessors included. */
export function phraseStart(ground: Ground, last: number): number {
  const { tokens, words } = ground;
  if (tokens[last]!.pos === 'PRON' && !words.possessives.has(tokens[last]!.lower)) return last;
  let first = last;
  for (;;) {
    const token = within(ground, first - 1, tokens[last]!.sentence);
    if (!token) break;
    if (ground.quoteOf[first - 1] !== ground.quoteOf[last]) {
      // "the “blue water” plan": a name in quotes
      const opening = shortQuoteStart(ground, first - 1);
      if (opening < 0) break;
      first = opening;
      continue;
    }
    // "the board's last annual report": an adjective that the tagger takes for an adverb
    const between = token.pos === 'ADV' && words.possessiveMarks.has(tokens[first - 2]?.lower ?? '');
    // "a still-struggling bank": both sides of a hyphen
    const glued = token.end === tokens[first]!.start && (token.text === '-' || tokens[first]!.text === '-');
    if (isRelative(ground, token, tokens[last]!)) break;
    const modifies = between || isPremodifier(ground, first - 1) || joinsAdjectives(tokens, first - 1);
    if (!isPhraseWord(ground, token) && !glued && token.text !== '.' && !modifies) break;
    if (token.text === '.' && tokens[first - 2]?.end !== token.start) break;
    // a determiner ends the phrase to the left: "at the meeting | the mayor", "in June | its chief executive"
    if (
      (tokens[first]!.pos === 'DET' || words.possessives.has(tokens[first]!.lower)) &&
      !words.possessiveMarks.has(token.lower) &&
      token.pos !== 'DET' &&
      token.pos !== 'ADV'
    )
      break;
    first--;
  }
  return first;
}

/** "|which| critics have likened", "|that| inspectors said": no determiner of the noun; "|that| inspector" is one. */
function isRelative({ words }: Ground, { lower }: Token, noun: Token): boolean {
  // "|der| Reederei zufolge": where most relative pronouns are articles too, the tagger tells them apart
  if (words.verbSecond || !words.relatives.has(lower) || words.possessives.has(lower)) return false;
  return !words.complementizers.has(lower) || (noun.pos === 'NOUN' && words.plurals.test(noun.lower));
}

/** "her |nuanced| views", "the |proposed| bridge": a participle after a determiner. */
export function isPremodifier(ground: Ground, i: number): boolean {
  const { tokens, words } = ground;
  const before = within(ground, i - 1, tokens[i]!.sentence);
  if (!before || !isParticiple(ground, tokens[i]!)) return false;
  return before.pos === 'DET' || words.possessives.has(before.lower) || words.possessiveMarks.has(before.lower);
}

/** The noun phrase with its tails that begins at `first`: "a spokesman for the ministry". Null where none begins. */
export function phraseStartingAt(ground: Ground, first: number): Range | null {
  const sentence = ground.tokens[first]?.sentence ?? -1;
  let last = baseEnd(ground, first);
  if (last < 0) return null;
  for (;;) {
    const link = within(ground, last + 1, sentence);
    if (!link || ground.quoteOf[last + 1]! >= 0) break;
    // "ein Sprecher |der| Polizei": the link is the determiner itself
    if (ground.words.genitives.has(link.lower) && isListener(ground.scene, last + 1)) break;
    const own = ground.words.genitives.has(link.lower) && ground.tokens[last]!.pos === 'NOUN';
    const made = madeBy(ground, last);
    const next = own
      ? baseEnd(ground, last + 1)
      : ground.words.tails.has(link.lower)
        ? baseEnd(ground, last + 2)
        : made > 0
          ? baseEnd(ground, made)
          : -1;
    if (next < 0 || next - first > REACH || isTime(ground.scene, next)) break;
    last = next;
  }
  return { first, last };
}

/** "a study |by| the board", "data |available from| it", "figures |released by| it": where whoever is behind a document begins; -1 where nothing says so. */
export function madeBy({ tokens, words }: Ground, noun: number): number {
  const link = tokens[noun + 1]!;
  if (words.carriers.has(tokens[noun]!.lower) && words.agentMarks.has(link.lower)) return noun + 2;
  if (!words.carriers.has(tokens[noun]!.lower) || !(link.pos === 'ADJ' || words.making.has(link.lower))) return -1;
  return words.carrierMarks.has(tokens[noun + 2]?.lower ?? '') ? noun + 3 : -1;
}

/** Last token of the base noun phrase that begins at `first`; -1 where none does. */
export function baseEnd(ground: Ground, first: number): number {
  const { tokens, words } = ground;
  const start = tokens[first];
  if (!start) return -1;
  if (start.pos === 'PRON' && !words.possessives.has(start.lower)) return first;
  const { of } = ground.scene.reading.language.figures.numbers;
  let head = -1;
  for (let i = first; i < first + REACH; i++) {
    const token = within(ground, i, start.sentence);
    if (!token || ground.quoteOf[i] !== ground.quoteOf[first]) break;
    const glued = (token.text === '-' || token.text === '.') && token.start === tokens[i - 1]?.end;
    // "a recently published study", "banking analysts"
    const modifier = head < 0 && (token.pos === 'ADV' || isParticiple(ground, token) || joinsAdjectives(tokens, i));
    if (!isPhraseWord(ground, token) && !glued && !modifier) break;
    if (token.pos === 'DET' && i > first && tokens[i - 1]!.pos !== 'DET') break;
    // "a study |last year| by the board"
    if (head >= 0 && token.pos === 'ADJ' && words.times.has(within(ground, i + 1, start.sentence)?.lower ?? '')) break;
    // "laut Polizei |40 Menschen|"; but "Flug 370"
    if (words.verbSecond && head === i - 1 && countsNext(tokens, i)) break;
    // "the |average| of recent polls": an adjective for its noun
    const forNoun = head < 0 && token.pos === 'ADJ' && of.has(tokens[i + 1]?.lower ?? '');
    if (isNominal(token) || forNoun || (token.pos === 'VERB' && isNamePart(ground, i))) head = i;
  }
  return head;
}

/** The head of the phrase that begins at `first`, with a document's noun that the tagger takes for a verb: "the ministry's casualty |update|". */
export function carrierHead(ground: Ground, first: number): number {
  const { tokens, words } = ground;
  const head = baseEnd(ground, first);
  const next = head < 0 ? undefined : within(ground, head + 1, tokens[first]!.sentence);
  return next?.pos === 'VERB' && words.carriers.has(next.lower) ? next.index : head;
}

function isParticiple({ words }: Ground, { pos, lower }: Token): boolean {
  return pos === 'VERB' && (words.participle.test(lower) || words.gerund.test(lower));
}

/** First token of a quote of at most four words that ends at `last` without a stop of its own; -1 else. */
function shortQuoteStart({ doc, quotes, quoteOf }: Ground, last: number): number {
  const q = quoteOf[last]!;
  if (q < 0 || /[,.?!]/u.test(doc.text[quotes[q]!.end - 1] ?? '')) return -1;
  let first = last;
  while (quoteOf[first - 1] === q) first--;
  return last - first < 7 ? first : -1;
}
