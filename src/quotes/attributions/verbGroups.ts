import type { CueWords, VerbCue } from '../../languages/cueWords.js';
import type { Sentence, Token } from '../../text/doc.js';
import { onceFor } from '../../text/onceFor.js';
import { isGerund } from './extents.js';
import { type Ground, isCompound, isNamePart, isNominal, verbBefore, within } from './ground.js';
import { baseEnd, phraseEndingAt } from './phraseBounds.js';
import { subjectBefore } from './sources.js';

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
  const openers = openersOf(ground.words);
  for (let i = sentence.first; i <= sentence.last; ) {
    const { pos, lower } = ground.tokens[i]!;
    const opens = ground.quoteOf[i]! < 0 && (pos === 'VERB' || openers.has(lower));
    const group = opens && !(pos === 'VERB' && isCompound(ground, i)) ? groupAt(ground, i) : null;
    if (group) groups.push(group);
    i = group ? group.head + 1 : i + 1;
  }
  return groups;
}

/** The words beside those tagged as verbs that a verb group can begin with. */
const openersOf = onceFor(
  ({ verbs, auxiliaries, be, have, negations, infinitiveMarks }: CueWords): ReadonlySet<string> =>
    new Set([...verbs.keys(), ...auxiliaries, ...be, ...have, ...negations, ...infinitiveMarks]),
);

function groupAt(ground: Ground, first: number): VerbGroup | null {
  const { tokens, words } = ground;
  const start = tokens[first]!;
  const found = { first, auxiliary: '', be: false, have: false, to: false, negated: false };
  let i = first;
  for (; ; i++) {
    const token = within(ground, i, start.sentence);
    if (!token || ground.quoteOf[i]! >= 0) break;
    if (words.negations.has(token.lower)) found.negated = true;
    else if (isAuxiliary(ground, token)) {
      found.auxiliary ||= token.lower;
      if (words.be.has(token.lower)) found.be = true;
      else if (words.have.has(token.lower)) found.have = true;
    } else if (words.infinitiveMarks.has(token.lower) && i === first && startsInfinitive(ground, i)) found.to = true;
    else if (token.pos === 'ADP' && found.have && pastInterposed(ground, i) > i) i = pastInterposed(ground, i) - 1;
    else if (token.pos !== 'ADV' || i === first) break;
  }
  const verb = within(ground, i, start.sentence);
  const bare = i === first;
  if (!verb || ground.quoteOf[i]! >= 0 || !isVerb(ground, i, bare)) return endWithoutVerb(ground, found, i);
  const cue = words.verbs.get(verb.lower) ?? null;
  const gerund = words.gerund.test(verb.lower);
  const participle = cue?.forms.has('participle') === true;
  // "a plan proposed by the council", "the group known as": no auxiliary, yet passive
  const reduced =
    !found.auxiliary &&
    ((hasAgent(ground, i + 1) && !isGerund(ground, tokens[i + 2]) && cue?.forms.has('base') !== true) ||
      (participle && !cue?.forms.has('past')));
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
    passive: (found.be && !gerund && (cue ? participle : true)) || (reduced && !gerund && !found.to),
    negated: found.negated,
    cue,
  };
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

function startsInfinitive(ground: Ground, i: number): boolean {
  const { tokens, words } = ground;
  let next = tokens[i + 1];
  if (next?.pos === 'ADV') next = tokens[i + 2];
  if (!next) return false;
  return (
    next.pos === 'VERB' ||
    next.pos === 'AUX' ||
    (words.verbs.get(next.lower)?.forms.has('base') === true && tokens[i]!.pos === 'PART')
  );
}

function isVerb(ground: Ground, i: number, bare: boolean): boolean {
  const { tokens, words } = ground;
  const token = tokens[i]!;
  const cue = words.verbs.get(token.lower);
  if (isNamePart(ground, i)) return false;
  // "the Lee-|backing| council"
  if (bare && tokens[i - 1]?.text === '-' && tokens[i - 1]!.end === token.start) return false;
  if (bare && isModifier(ground, i)) return false;
  // "the ten safety alerts reportedly included": a noun that the tagger takes for a verb
  if (bare && cue?.forms.has('third') && !cue.forms.has('past') && finiteNext(ground, i)) return false;
  if (token.pos === 'VERB') return true;
  if (!cue || token.pos === 'ADV' || token.pos === 'DET' || token.pos === 'PRON') return false;
  // "could not comment", "to question": the tagger takes the verb for a noun
  if (!bare) return token.pos === 'NOUN' && (cue.forms.has('base') || cue.forms.has('past'));
  return bare && isMistakenVerb(ground, i, cue);
}

/** "an |estimated| 40 people", "in |pledged| votes", "her |supporting| role": a participle that modifies the noun after it. */
function isModifier(ground: Ground, i: number): boolean {
  const { tokens, words } = ground;
  const { lower, sentence } = tokens[i]!;
  const past = words.participle.test(lower);
  if (!past && !words.gerund.test(lower)) return false;
  let at = i - 1;
  while (within(ground, at, sentence)?.pos === 'ADV' && at > i - 3 && !words.pronouns.has(tokens[at]!.lower)) at--;
  const before = within(ground, at, sentence);
  if (!before) return false;
  // "each |announced| the plan"
  const determined = before.pos === 'DET' && !words.pronouns.has(before.lower);
  if (past && determined) return true;
  const next = within(ground, i + 1, sentence);
  if (next?.pos !== 'NOUN' || ground.quoteOf[i + 1]! >= 0) return false;
  if (determined || words.possessives.has(before.lower)) return true;
  if (before.pos === 'ADJ' && !past) return !words.pronouns.has(before.lower);
  return past && before.pos === 'ADP' && !words.asWords.has(before.lower) && !words.comparatives.has(before.lower);
}

/** True where a past form follows token `i`, adverbs left out. */
function finiteNext(ground: Ground, i: number): boolean {
  const { tokens, words, quoteOf } = ground;
  let at = i + 1;
  while (tokens[at]?.pos === 'ADV' && at < i + 3) at++;
  const next = within(ground, at, tokens[i]!.sentence);
  return next?.pos === 'VERB' && quoteOf[at]! < 0 && words.participle.test(next.lower);
}

/** "The board claims 40 people died", "most voters support Lee": a verb that the tagger takes for a noun or name. */
function isMistakenVerb(ground: Ground, i: number, cue: VerbCue): boolean {
  const { tokens, words } = ground;
  const token = tokens[i]!;
  const before = within(ground, i - 1, token.sentence);
  const next = within(ground, i + 1, token.sentence);
  if (!before || !next || token.pos === 'ADP' || token.pos === 'SCONJ' || token.pos === 'CCONJ') return false;
  if (words.possessives.has(before.lower) || token.pos === 'NUM') return false;
  // "nearly a |third| say"
  const part = before.pos === 'ADJ' && words.plurals.test(before.lower);
  const subject =
    isNominal(before) || before.text === ')' || part || (before.pos === 'DET' && words.pronouns.has(before.lower));
  if (!subject && !words.relatives.has(before.lower)) return false;
  // "police |alleged| that"
  if (cue.forms.has('past') && token.pos === 'ADJ')
    return words.complementizers.has(next.lower) && next.pos === 'SCONJ';
  if (ends(next) && cue.frames.has('clause')) return followsContent(ground, i);
  // "..., the board |notes| on its site": not "..., the board |reports| on"
  const finite = cue.forms.has('third') && token.pos !== 'PROPN' && before.pos === 'PROPN';
  if (next.pos === 'ADP' && finite && cue.frames.has('clause') && followsContent(ground, i)) return true;
  if (words.infinitiveMarks.has(next.lower) && cue.forms.has('third') && words.have.has(tokens[i + 2]?.lower ?? ''))
    return true;
  if (words.infinitiveMarks.has(next.lower) && cue.forms.has('third') && cue.frames.has('infinitive'))
    return tokens[i + 2]?.pos === 'VERB' && !verbBefore(ground, i);
  if (cue.forms.has('base') && !cue.forms.has('past') && !takesBase(ground, i)) return false;
  if (before.pos !== 'NUM' && beginsObject(ground, next, cue) && needsVerb(ground, i)) return true;
  return (
    next.pos === 'DET' ||
    (next.pos === 'PRON' && !words.relatives.has(next.lower)) ||
    next.pos === 'NUM' ||
    (words.complementizers.has(next.lower) && next.pos !== 'PRON') ||
    (next.pos === 'PROPN' && (before.pos === 'PROPN' ? cue.forms.has('third') : cue.forms.has('base'))) ||
    ground.quoteOf[i + 1]! >= 0
  );
}

/** What may follow a verb that has an object, or the preposition that the cue takes. */
function beginsObject(ground: Ground, next: Token, cue: VerbCue): boolean {
  const { words } = ground;
  // "states |where| voters decide", "new reports |show|."
  if (words.places.has(next.lower) || (next.pos === 'NOUN' && words.verbs.get(next.lower)?.forms.has('base')))
    return false;
  if (cue.prepositions.has(next.lower) || (words.questionWords.has(next.lower) && cue.frames.has('clause')))
    return true;
  if (!cue.frames.has('object') && !cue.frames.has('clause')) return false;
  return /^(?:ADJ|NOUN|PROPN|NUM|DET|SYM)$/u.test(next.pos) || words.possessives.has(next.lower);
}

/** "Lee | advocates | higher taxes.": no finite verb stands in the clause of token `i`, which has to have one. */
function needsVerb(ground: Ground, i: number): boolean {
  return !finiteFrom(ground, i, -1) && !finiteFrom(ground, i, 1);
}

function finiteFrom(ground: Ground, from: number, step: 1 | -1): boolean {
  const { tokens, words, quoteOf } = ground;
  const { sentence } = tokens[from]!;
  for (let i = from + step; Math.abs(i - from) < 40; i += step) {
    const token = within(ground, i, sentence);
    if (!token) return false;
    if (quoteOf[i]! >= 0) continue;
    const glued = token.end === tokens[i + 1]?.start && token.start === tokens[i - 1]?.end;
    if ((token.pos === 'PUNCT' && !glued) || words.subordinators.has(token.lower)) return false;
    if (
      words.relatives.has(token.lower) ||
      words.questionWords.has(token.lower) ||
      words.complementizers.has(token.lower)
    )
      return false;
    if (token.pos === 'AUX') return true;
    if (token.pos !== 'VERB' || words.gerund.test(token.lower) || isNamePart(ground, i)) continue;
    if (!words.infinitiveMarks.has(tokens[i - 1]?.lower ?? '') && !isModifier(ground, i)) return true;
  }
  return false;
}

function ends({ text }: Token): boolean {
  return text === '.' || text === ',';
}

/** "voters | support", "who | support", "4 in 10 | say", "findings of the board | show": a subject that takes the bare form. */
function takesBase(ground: Ground, i: number): boolean {
  const { tokens, words } = ground;
  const { lower, pos } = tokens[i - 1]!;
  if (words.relatives.has(lower) || words.pronouns.has(lower) || pos === 'NUM') return true;
  const range = subjectBefore(ground, i)?.range;
  const head = range ? Math.min(baseEnd(ground, range.first), i - 1) : -1;
  return head >= 0 && words.plurals.test(tokens[head]!.lower);
}

/** "..., the reports | show.": a comma or quote right before the subject. */
function followsContent(ground: Ground, i: number): boolean {
  const range = phraseEndingAt(ground, i - 1);
  if (!range) return false;
  const mark = within(ground, range.first - 1, ground.tokens[i]!.sentence);
  return mark !== undefined && (mark.text === ',' || ground.quoteOf[mark.index]! >= 0);
}
