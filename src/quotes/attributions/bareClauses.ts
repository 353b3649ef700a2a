import { hasFiniteVerb } from './clauseVerbs.js';
import type { Found } from './contents.js';
import { contentEnd } from './extents.js';
import { type Ground, isGerund, isNominal, spanOf, within } from './ground.js';
import { clauseNext } from './mainClauses.js';
import { occasionEnd, startsNumber } from './occasions.js';
import { phraseStartingAt } from './phraseBounds.js';
import type { VerbGroup } from './verbGroups.js';

/** "said | the dam was safe": a noun phrase, then a finite verb. */
export function bareClauseAt(ground: Ground, from: number, group: VerbGroup): Found | null {
  const { tokens, words } = ground;
  const sentence = tokens[group.head]!.sentence;
  let at = from;
  if (tokens[at]?.text === ',') return null;
  // "said as she left": no content
  const isBeside = (i: number) =>
    words.subordinators.has(tokens[i]?.lower ?? '') || words.asWords.has(tokens[i]?.lower ?? '');
  let beside = isBeside(at);
  at = occasionEnd(ground, at);
  // "promised revenge on Monday |after| a storm left 19 dead"
  beside ||= isBeside(at);
  // "said on Friday|, one person was held|"; not "said on Friday, |revising its count|"
  if (at > from && tokens[at]?.text === ',' && !isGerund(ground, tokens[at + 1]) && clauseNext(ground, at + 1)) at++;
  const first = within(ground, at, sentence);
  if (
    !first ||
    (!isNominal(first) &&
      first.pos !== 'DET' &&
      first.pos !== 'ADJ' &&
      first.pos !== 'SCONJ' &&
      first.pos !== 'ADV' &&
      first.pos !== 'VERB' &&
      ground.quoteOf[at]! < 0 &&
      first.pos !== 'ADP')
  )
    return null;
  // "is adding |to his wins|"
  if (words.infinitiveMarks.has(first.lower)) return null;
  // "an adult found |guilty of fraud| could be jailed": no subject
  if (first.pos === 'ADJ' && tokens[at + 1]?.pos === 'ADP' && !startsNumber(ground, at)) return null;
  if (endsInClause(ground, at) || isHeard(ground, at, group)) return null;
  const last = contentEnd(ground, at, 'clause');
  if (last < at || (beside && !holdsComma(ground, at, last))) return null;
  const frames = group.cue?.frames;
  const strict = frames?.has('object') || frames?.has('scene') || frames?.has('marked') || false;
  if (!hasFiniteVerb(ground, { first: at, last }, strict)) return null;
  return { content: [spanOf(ground, { first: at, last })], cueLast: group.head, rule: 'verb-clause' };
}

/** "added |his voice after five pilots urged it|", "promised |revenge on Monday after a storm left 19 dead|": an object, and a clause of time behind it. */
function endsInClause(ground: Ground, at: number): boolean {
  const { tokens, words } = ground;
  const phrase = phraseStartingAt(ground, at);
  const past = phrase ? occasionEnd(ground, phrase.last + 1) : -1;
  const owned = words.possessives.has(tokens[at]!.lower);
  const link = phrase && (owned || past > phrase.last + 1) ? within(ground, past, tokens[at]!.sentence) : undefined;
  return link !== undefined && words.subordinators.has(link.lower);
}

/** "told |the Herald, as it struggles|", "told |the Herald on Friday, and it has sunk|": a listener, and a clause beside what was said. */
function isHeard(ground: Ground, at: number, { cue }: VerbGroup): boolean {
  const { tokens, words } = ground;
  const phrase = cue?.frames.has('person') ? phraseStartingAt(ground, at) : null;
  if (!phrase) return false;
  const comma = occasionEnd(ground, phrase.last + 1);
  const next = tokens[comma]?.text === ',' ? tokens[comma + 1] : undefined;
  if (next === undefined) return false;
  return words.subordinators.has(next.lower) || words.asWords.has(next.lower) || next.pos === 'CCONJ';
}

/** "says |despite the storm, the ferry will sail|": the clause comes after its aside. */
function holdsComma({ tokens }: Ground, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (tokens[i]!.text === ',') return true;
  return false;
}
