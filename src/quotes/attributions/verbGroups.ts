import type { CueWords, VerbCue } from '../../languages/cueWords.js';
import type { Sentence, Token } from '../../text/doc.js';
import { onceFor } from '../../text/onceFor.js';
import { among } from '../../text/wordForms.js';
import { type Ground, isCompound, isGerund, isNamePart, isNominal, within } from './ground.js';
import { isMistakenVerb, isModifier } from './mistakenVerbs.js';

/** A verb with its auxiliaries, adverbs and negations: "has repeatedly said". Token indices. */
export interface VerbGroup {
  first: number;
  head: number;
  form: 'finite' | 'infinitive' | 'gerund';
  /** "was criticised", "a plan proposed by the council". */
  passive: boolean;
  negated: boolean;
  cue: VerbCue | null;
}

/** The verb groups of a sentence, left to right; words inside quotes are left out unless `inside` says otherwise. */
export function findVerbGroups(ground: Ground, sentence: Sentence): VerbGroup[] {
  const groups: VerbGroup[] = [];
  const isOpener = openersOf(ground.words);
  for (let i = sentence.first; i <= sentence.last; ) {
    const token = ground.tokens[i]!;
    const verb = token.pos === 'VERB';
    const opens = ground.quoteOf[i]! < 0 && (verb || isOpener(token));
    const group = opens && !(verb && isCompound(ground, i)) ? groupAt(ground, i) : null;
    if (group) groups.push(group);
    i = group ? group.head + 1 : i + 1;
  }
  return groups;
}

/** The words beside those tagged as verbs that a verb group can begin with. */
const openersOf = onceFor(({ verbs, auxiliaries, be, have, negations, infinitiveMarks }: CueWords) =>
  among(new Set([...verbs.keys(), ...auxiliaries, ...be, ...have, ...negations, ...infinitiveMarks])),
);

/** The words that a verb group can have beside its verb. */
const helpersOf = onceFor(({ auxiliaries, be, have, negations, infinitiveMarks }: CueWords) =>
  among(new Set([...auxiliaries, ...be, ...have, ...negations, ...infinitiveMarks])),
);

function groupAt(ground: Ground, first: number): VerbGroup | null {
  const { tokens, words } = ground;
  const start = tokens[first]!;
  const isHelper = helpersOf(words);
  const found = { first, auxiliary: '', be: false, have: false, to: false, negated: false };
  let i = first;
  for (; ; i++) {
    const token = within(ground, i, start.sentence);
    if (!token || ground.quoteOf[i]! >= 0) break;
    const helps = isHelper(token);
    if (helps && words.negations.has(token.lower)) found.negated = true;
    else if (helps && isAuxiliary(ground, token)) {
      found.auxiliary ||= token.lower;
      if (words.be.has(token.lower)) found.be = true;
      else if (words.have.has(token.lower)) found.have = true;
    } else if (helps && i === first && words.infinitiveMarks.has(token.lower) && startsInfinitive(ground, i))
      found.to = true;
    else if (token.pos === 'ADP' && found.have && pastInterposed(ground, i) > i) i = pastInterposed(ground, i) - 1;
    else if (token.pos !== 'ADV' || i === first) break;
  }
  const verb = within(ground, i, start.sentence);
  const bare = i === first;
  if (!verb || ground.quoteOf[i]! >= 0 || !isVerb(ground, i, bare)) return endWithoutVerb(ground, found, i);
  // "12 boats, |compared| with two last year"
  const preposition = bare && words.prepositional.has(verb.lower) && tokens[i + 1]?.pos === 'ADP';
  const cue = preposition ? null : (words.verbs.get(verb.lower) ?? null);
  const gerund = words.gerund.test(verb.lower);
  const participle = cue?.forms.has('participle') === true;
  // "a plan proposed by the council", "the group known as": no auxiliary, yet passive
  const reduced =
    !found.auxiliary &&
    ((hasAgent(ground, i + 1) && !isGerund(ground, tokens[i + 2]) && cue?.forms.has('base') !== true) ||
      (participle && !cue?.forms.has('past')) ||
      (bare && participle && isAsked(ground, first, cue!)));
  return {
    first,
    head: i,
    form: found.to
      ? 'infinitive'
      : gerund && !found.be
        ? 'gerund'
        : words.gerund.test(found.auxiliary)
          ? 'gerund'
          : 'finite',
    passive:
      (found.be && !gerund && (cue ? participle && !hasSaid(ground, first, i, cue) : true)) ||
      (reduced && !gerund && !found.to),
    negated: found.negated,
    cue,
  };
}

/** "|Asked| about it, Lee said", "when |asked| whether she knew": nobody before the verb, and what was asked behind it. */
function isAsked({ doc, tokens, words }: Ground, first: number, cue: VerbCue): boolean {
  if (!cue.frames.has('person') || !cue.frames.has('clause')) return false;
  const { sentence } = tokens[first]!;
  const before = tokens[first - 1];
  const leads = doc.sentences[sentence]!.first === first;
  if (!leads && !(before && (words.subordinators.has(before.lower) || words.questionWords.has(before.lower))))
    return false;
  const next = tokens[first + 1]?.lower ?? '';
  return (
    cue.prepositions.has(next) ||
    words.questionWords.has(next) ||
    words.infinitiveMarks.has(next) ||
    words.occasionMarks.has(next)
  );
}

/** "she|'s said| the dam is safe": a pronoun's short "has" before a verb of saying; "he's said to know", "he's expected" are passive. */
function hasSaid(
  { tokens, words, quoteOf }: Ground,
  first: number,
  head: number,
  { frames, prepositions }: VerbCue,
): boolean {
  const before = tokens[first - 1];
  const next = tokens[head + 1];
  if (!before || !next || tokens[first]!.start !== before.end || words.negations.has(tokens[first]!.lower))
    return false;
  if (!words.pronouns.has(before.lower) || words.dummies.has(before.lower) || !frames.has('clause')) return false;
  if (frames.has('person') || frames.has('infinitive') || prepositions.has(next.lower)) return false;
  return (
    words.complementizers.has(next.lower) || next.pos === 'PRON' || next.pos === 'DET' || quoteOf[next.index]! >= 0
  );
}

/** "proposed |by the council|"; but "said |by telephone|", "won by 12 votes" tell how. */
function hasAgent({ tokens, words }: Ground, at: number): boolean {
  if (!words.agentMarks.has(tokens[at]?.lower ?? '')) return false;
  let noun = at + 1;
  while (tokens[noun]?.pos === 'DET' || tokens[noun]?.pos === 'ADJ') noun++;
  return tokens[noun]?.pos !== 'NUM' && !words.means.has(tokens[noun]?.lower ?? '');
}

/** "have |in the middle of the winter| issued": the participle after a phrase between it and its auxiliary; `from` where none stands. */
function pastInterposed({ tokens, words, quoteOf }: Ground, from: number): number {
  const { sentence } = tokens[from]!;
  for (let i = from + 1; i < from + 10; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence || quoteOf[i]! >= 0 || token.pos === 'PUNCT' || token.pos === 'AUX')
      return from;
    if (token.pos === 'VERB') return words.verbs.has(token.lower) || words.lightVerbs.has(token.lower) ? i : from;
  }
  return from;
}

/** "is", "has": an auxiliary that is the verb itself. */
function endWithoutVerb(
  { tokens, words }: Ground,
  found: { first: number; auxiliary: string; to: boolean; negated: boolean },
  end: number,
): VerbGroup | null {
  if (!found.auxiliary) return null;
  let head = end - 1;
  while (head > found.first && tokens[head]!.pos === 'ADV') head--;
  const form = found.to ? 'infinitive' : words.gerund.test(found.auxiliary) ? 'gerund' : 'finite';
  return { first: found.first, head, form, passive: false, negated: found.negated, cue: null };
}

function isAuxiliary({ tokens, words }: Ground, token: Token): boolean {
  if (words.auxiliaries.has(token.lower)) return token.pos === 'AUX' || token.pos === 'VERB';
  if (words.be.has(token.lower))
    return token.pos === 'AUX' || token.pos === 'VERB' || token.pos === 'PART' ? !isPossessor(tokens, token) : false;
  if (!words.have.has(token.lower)) return false;
  const next = tokens[token.index + 1];
  return token.pos === 'AUX' || next?.pos === 'VERB' || next?.pos === 'ADV' || words.negations.has(next?.lower ?? '');
}

/** "the state's debt": no auxiliary. */
function isPossessor(tokens: readonly Token[], token: Token): boolean {
  const before = tokens[token.index - 1];
  if (token.pos !== 'PART' || !before || !isNominal(before)) return false;
  // "St. Anne's said": a name's own mark
  return tokens[token.index + 1]?.pos !== 'VERB' || before.pos === 'PROPN';
}

/** "was called |to testify|"; "was called |to a house|" says nothing. */
export function startsInfinitive({ tokens, words }: Ground, at: number): boolean {
  let i = at + 1;
  while (tokens[i]?.pos === 'ADV' || words.negations.has(tokens[i]?.lower ?? '')) i++;
  const next = tokens[i];
  if (next?.pos === 'VERB' || next?.pos === 'AUX') return true;
  return tokens[at]!.pos === 'PART' && words.verbs.get(next?.lower ?? '')?.forms.has('base') === true;
}

function isVerb(ground: Ground, i: number, bare: boolean): boolean {
  const { tokens, words } = ground;
  const token = tokens[i]!;
  if (isNamePart(ground, i)) return false;
  // "the Lee-|backing| council"
  if (bare && tokens[i - 1]?.text === '-' && tokens[i - 1]!.end === token.start) return false;
  if (bare && isModifier(ground, i)) return false;
  // "the ten safety alerts reportedly included": a noun that the tagger takes for a verb
  if (bare && finiteNext(ground, i) && isThirdAlone(words.verbs.get(token.lower))) return false;
  if (token.pos === 'VERB') return true;
  const cue = words.verbs.get(token.lower);
  if (!cue || token.pos === 'ADV' || token.pos === 'DET' || token.pos === 'PRON') return false;
  // "could not comment", "to question": the tagger takes the verb for a noun
  // "have |alleged| that"
  if (!bare && token.pos === 'ADJ') return cue.forms.has('participle') && words.have.has(tokens[i - 1]!.lower);
  if (!bare) return token.pos === 'NOUN' && (cue.forms.has('base') || cue.forms.has('past'));
  return bare && isMistakenVerb(ground, i, cue);
}

const isThirdAlone = (cue: VerbCue | undefined): boolean => cue?.forms.has('third') === true && !cue.forms.has('past');

/** True where a past form follows token `i`, adverbs left out. */
function finiteNext(ground: Ground, i: number): boolean {
  const { tokens, words, quoteOf } = ground;
  let at = i + 1;
  while (tokens[at]?.pos === 'ADV' && at < i + 3) at++;
  const next = within(ground, at, tokens[i]!.sentence);
  return next?.pos === 'VERB' && quoteOf[at]! < 0 && words.participle.test(next.lower);
}
