import type { VerbCue } from '../../languages/cueWords.js';
import type { Token } from '../../text/doc.js';
import { type Ground, isNamePart, isNominal, verbBefore, within } from './ground.js';
import { startsNumber } from './occasions.js';
import { baseEnd, phraseEndingAt } from './phraseBounds.js';
import { subjectBefore } from './sources.js';

/** "an |estimated| 40 people", "in |pledged| votes", "her |supporting| role": a participle that modifies the noun after it. */
export function isModifier(ground: Ground, i: number): boolean {
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
  // "in one |emailed| statement", "won her 40 |pledged| votes"; not "Of these, three |reported| injuries"
  if (before.pos === 'NUM') return past && isGoverned(ground, at);
  return past && before.pos === 'ADP' && !words.asWords.has(before.lower) && !words.comparatives.has(before.lower);
}

/** "won her |40|", "there were only |8|": a verb, its object or a preposition right before the number. */
function isGoverned(ground: Ground, number: number): boolean {
  let at = number - 1;
  while (within(ground, at, ground.tokens[number]!.sentence)?.pos === 'ADV' && at > number - 3) at--;
  const before = within(ground, at, ground.tokens[number]!.sentence);
  return before !== undefined && /^(?:ADP|AUX|VERB|PRON)$/u.test(before.pos);
}

/** "The board claims 40 people died", "most voters support Lee": a verb that the tagger takes for a noun or name. */
export function isMistakenVerb(ground: Ground, i: number, cue: VerbCue): boolean {
  const { tokens, words } = ground;
  const token = tokens[i]!;
  const before = within(ground, i - 1, token.sentence);
  const next = within(ground, i + 1, token.sentence);
  if (!before || !next || token.pos === 'ADP' || token.pos === 'SCONJ' || token.pos === 'CCONJ') return false;
  if (words.possessives.has(before.lower) || token.pos === 'NUM' || isObjectOf(ground, before, next)) return false;
  if (cue.forms.has('gerund')) return isMistakenGerund(ground, before, token, next);
  // "nearly a |third| say"
  const part = before.pos === 'ADJ' && (words.plurals.test(before.lower) || isBodyNoun(ground, before));
  const subject =
    isNominal(before) || before.text === ')' || part || (before.pos === 'DET' && words.pronouns.has(before.lower));
  const relative = words.relatives.has(before.lower);
  // "police |alleged| that", "The complaint, filed in May, |alleged| that"
  if (cue.forms.has('past') && token.pos === 'ADJ' && words.complementizers.has(next.lower))
    return next.pos === 'SCONJ' && (subject || relative || before.text === ',');
  // "The Herald, citing two officials, |reports| that"
  const third = cue.forms.has('third') && next.pos === 'SCONJ' && words.complementizers.has(next.lower);
  if (before.text === ',' && third && subjectBefore(ground, i)) return true;
  if (!subject && !relative) return false;
  // "those who |preferred| a dam", "pilots |preferred| Lee"
  if (cue.forms.has('past') && token.pos === 'ADJ')
    return (
      cue.frames.has('object') && (relative || (isNominal(before) && (next.pos === 'DET' || next.pos === 'PROPN')))
    );
  const bareForm = cue.forms.has('base') && !cue.forms.has('past');
  // "Lee, of Ostport, a swing |state|, said"
  if (ends(next) && cue.frames.has('clause')) return (!bareForm || takesBase(ground, i)) && followsContent(ground, i);
  // "..., the board |notes| on its site": not "..., the board |reports| on"
  const finite = cue.forms.has('third') && token.pos !== 'PROPN' && before.pos === 'PROPN';
  if (next.pos === 'ADP' && finite && cue.frames.has('clause') && followsContent(ground, i)) return true;
  if (words.infinitiveMarks.has(next.lower) && cue.forms.has('third') && words.have.has(tokens[i + 2]?.lower ?? ''))
    return true;
  if (words.infinitiveMarks.has(next.lower) && cue.forms.has('third') && cue.frames.has('infinitive'))
    return tokens[i + 2]?.pos === 'VERB' && !verbBefore(ground, i);
  // "Some |seek| to leave"
  if (
    words.infinitiveMarks.has(next.lower) &&
    bareForm &&
    (cue.frames.has('infinitive') || cue.prepositions.has(next.lower))
  )
    return /^(?:VERB|AUX)$/u.test(tokens[i + 2]?.pos ?? '') && takesBase(ground, i) && !verbBefore(ground, i);
  if (bareForm && !takesBase(ground, i)) return false;
  // "which unions |say| will cost 400 jobs"
  if (next.pos === 'AUX' && cue.frames.has('clause') && words.relatives.has(tokens[i - 2]?.lower ?? ''))
    return bareForm;
  // "Official figures |show| thefts rose", "Polls |show| as many as 30 percent left"
  const carries = bareForm && words.carriers.has(before.lower) && cue.frames.has('clause');
  if (carries && (startsNumber(ground, i + 1) || finiteFrom(ground, i, 1))) return true;
  if (before.pos !== 'NUM' && beginsObject(ground, next, cue) && needsVerb(ground, i)) return true;
  return (
    next.pos === 'DET' ||
    (next.pos === 'PRON' && !words.relatives.has(next.lower)) ||
    next.pos === 'NUM' ||
    (words.complementizers.has(next.lower) && (next.pos !== 'PRON' || words.reporting.has(cue.stance))) ||
    (next.pos === 'PROPN' && (before.pos === 'PROPN' ? cue.forms.has('third') : cue.forms.has('base'))) ||
    ground.quoteOf[i + 1]! >= 0
  );
}

/** "cast doubt |on official claims| that 40 fled": behind a preposition a single noun without an article only says what claims. */
function isObjectOf({ tokens, words, scene: { people } }: Ground, before: Token, next: Token): boolean {
  if (!words.complementizers.has(next.lower) || before.pos !== 'NOUN') return false;
  return (
    tokens[before.index - 1]?.pos === 'ADP' && !people.crowds.has(before.lower) && !words.plurals.test(before.lower)
  );
}

/** "The |union| claims that 40 were hurt": the noun of a body that the tagger takes for an adjective. */
function isBodyNoun({ tokens, scene: { people } }: Ground, { index, lower }: Token): boolean {
  return tokens[index - 1]?.pos === 'DET' && (people.bodies.has(lower) || people.businesses.has(lower));
}

/** ", |crediting| her with it", "those |supporting| the dam", ", |warning| that it leaks": an object or a clause right behind, which no noun has. */
function isMistakenGerund({ words }: Ground, before: Token, { pos }: Token, next: Token): boolean {
  if (pos !== 'NOUN') return false;
  if (before.text === ',' && next.pos === 'SCONJ' && words.complementizers.has(next.lower)) return true;
  if (words.relatives.has(next.lower)) return false;
  const object = next.pos === 'DET' || next.pos === 'PRON' || next.pos === 'PROPN' || words.possessives.has(next.lower);
  return (
    (object || (before.text === ',' && next.pos === 'ADJ')) && (before.text === ',' || words.pronouns.has(before.lower))
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
