import { isDash } from '../../text/dashes.js';
import type { Token } from '../../text/doc.js';
import { startsSentence } from '../scene.js';
import { isSpeaker, nounOf } from '../somebody.js';
import { subjectOf as sharedBy } from '../subjects.js';
import {
  type Ground,
  isCompound,
  isGerund,
  isNamePart,
  isNominal,
  isPhraseWord,
  type Range,
  together,
  within,
} from './ground.js';
import { isPremodifier, isTimeAt, phraseEndingAt, phraseStartingAt } from './phraseBounds.js';
import type { VerbGroup } from './verbGroups.js';

/** How far an apposition may reach back, in tokens: keeps hostile input linear. */
const REACH = 40;

/** What stands before a verb: its subject, a relative pronoun, or nothing of its own ("..., then said"). */
export interface Subject {
  range: Range;
  /** "who": the verb stands in a relative clause. */
  relative: boolean;
}

/** The subject that ends right before token `at`: "Ann Lee, a nurse from Ostport, | said". Null where none does. */
export function subjectBefore(ground: Ground, at: number): Subject | null {
  const { tokens, words } = ground;
  const sentence = tokens[at]?.sentence ?? -1;
  let last = at - 1;
  while (
    within(ground, last, sentence)?.pos === 'ADV' &&
    !words.pronouns.has(tokens[last]!.lower) &&
    // "relatives of the |dead| said"
    tokens[last - 1]?.pos !== 'DET'
  )
    last--;
  // "Ann Lee |herself| said"
  if (words.reflexives.has(tokens[last]?.lower ?? '') && isNominal(tokens[last - 1] ?? tokens[last]!)) last--;
  const token = within(ground, last, sentence);
  if (!token) return null;
  if (words.relatives.has(token.lower) && token.pos !== 'DET' && !startsSentence(ground, last))
    return { range: { first: last, last }, relative: true };
  if (token.text === ',' || token.text === ')' || isDash(tokens, last)) {
    const range = beforeInsertion(ground, last) ?? beforeLoneComma(ground, last);
    return range && { range, relative: false };
  }
  if (ground.quoteOf[last]! >= 0 && !isPhraseWord(ground, token)) return null;
  const range = phraseEndingAt(ground, last);
  const before = range && (beforeOccasion(ground, range) ?? withNameBefore(ground, range));
  return before ?? (range && { range, relative: false });
}

/** "“...,” |Ann Lee, a local nurse| told the Herald": right behind a quote, a name whose apposition lost its second comma. */
function withNameBefore(ground: Ground, { first, last }: Range): Subject | null {
  const { tokens } = ground;
  const name = first - 2;
  if (tokens[first]!.pos !== 'DET' || tokens[first - 1]?.text !== ',' || tokens[name]?.pos !== 'PROPN') return null;
  const whole = within(ground, name, tokens[first]!.sentence) && phraseEndingAt(ground, name);
  if (!whole || whole.last === whole.first || !(ground.quoteOf[whole.first - 1]! >= 0)) return null;
  return { range: { first: whole.first, last }, relative: false };
}

/** "said |the harbour master|, Ines Calder.": the name behind what somebody is. */
export function withNameBehind(ground: Ground, range: Range): Range {
  const { tokens, scene } = ground;
  const { first, last } = range;
  const isName = (i: number): boolean =>
    within(ground, i, tokens[last]!.sentence) !== undefined &&
    /^(?:person|unknown)$/u.test(scene.names.byToken.get(i)?.kind ?? '');
  if (tokens[last + 1]?.text !== ',' || isName(nounOf(scene, range)) || !isSpeaker(scene, range)) return range;
  let end = last + 1;
  while (isName(end + 1) && end < last + NAME) end++;
  // "said the mayor, |Ann Lee told| us", "said the mayor, |Ann Lee's| sister"
  const closed = /^[,.;”"]$/u.test(tokens[end + 1]?.text ?? '');
  return end > last + 1 && closed ? { first, last: end } : range;
}

/** How many words a comma and a name may have. */
const NAME = 6;

/** "Ann Lee on Saturday | criticised": the subject stands before the occasion. */
function beforeOccasion(ground: Ground, { first, last }: Range): Subject | null {
  const { tokens, words } = ground;
  if (!isTimeAt(ground, last) || last - first > 6) return null;
  const plain = withoutTime(ground, { first, last });
  if (plain) return { range: plain, relative: false };
  let at = first;
  for (let i = last; i >= first; i--) if (words.occasionMarks.has(tokens[i]!.lower)) at = i;
  if (words.occasionMarks.has(tokens[first - 1]?.lower ?? '')) at = first - 1;
  if (at === 0 || (at !== first && !words.occasionMarks.has(tokens[at]!.lower))) return null;
  // "polls released Sunday | showed"
  const participle = tokens[at - 1]!.pos === 'VERB' && isNominal(tokens[at - 2] ?? tokens[at]!);
  const range = participle && together(ground, at - 2, last) ? phraseEndingAt(ground, at - 2) : null;
  return range ? { range, relative: false } : subjectBefore(ground, at);
}

/** "|a poll| last week | showed", "|The party| today | agrees": the phrase before its time. */
function withoutTime({ tokens, words }: Ground, { first, last }: Range): Range | null {
  const day = words.days.has(tokens[last]!.lower);
  const noun = day ? last - 1 : last - 2;
  if (noun <= first || !isNominal(tokens[noun]!) || words.times.has(tokens[noun]!.lower)) return null;
  if (tokens[first]!.pos !== 'DET' && tokens[noun]!.pos !== 'PROPN') return null;
  if (!day && tokens[last - 1]!.pos !== 'ADJ') return null;
  for (let i = first; i < noun; i++) if (words.occasionMarks.has(tokens[i]!.lower)) return null;
  return { first, last: noun };
}

/** "Ann Lee, 43, |", "Ann Lee, who fears the water, |", "Ann Lee (Labour) |": the phrase before the insertion, insertion included. */
function beforeInsertion(ground: Ground, comma: number): Range | null {
  const { tokens, words } = ground;
  const open = tokens[comma]!.text === ')' ? '(' : tokens[comma]!.text;
  const sentence = tokens[comma]!.sentence;
  let verbs = 0;
  for (let i = comma - 1; i > comma - REACH; i--) {
    const token = within(ground, i, sentence);
    if (!token) return null;
    // "Lee, a policy-|focused| mayor, said": no verb of its own
    const plain = token.pos === 'VERB' && !isCompound(ground, i) && !isNamePart(ground, i);
    // "Lee, the mayor's |fired| aide, said"
    if (token.pos === 'AUX' || (plain && !isPremodifier(ground, i))) verbs++;
    if (token.text !== open || ground.quoteOf[i]! >= 0) continue;
    const inserted = tokens[i + 1]!;
    const clause =
      words.relatives.has(inserted.lower) ||
      // "Norland, |where it is old|, argues"
      words.questionWords.has(inserted.lower) ||
      inserted.pos === 'ADP' ||
      // "The group, |known as Red Gull|, says"
      (inserted.pos === 'VERB' && verbs === 1 && words.participle.test(inserted.lower)) ||
      words.gerund.test(inserted.lower) ||
      open !== ',';
    if (words.conjunctions.has(inserted.lower) && open === ',') continue;
    // ", a nurse who fears the water, said"; not ", the dam is safe, said"
    if (verbs > 0 && !clause && !holdsRelative(ground, i, comma)) return null;
    const last = beforeLabel(ground, i - 1);
    // "Lee, |meanwhile|, who has none, | said"
    if (tokens[last]?.pos === 'ADV' && tokens[last - 1]?.text === ',') continue;
    // "Rep. Ann |Lynch| (Labour)": a name by its capital
    const ends =
      within(ground, last, sentence) &&
      (isNominal(tokens[last]!) || isNamePart(ground, last) || isAdjectiveNoun(tokens, last));
    const range = ends ? phraseEndingAt(ground, last) : null;
    if (!range) return null;
    // "The firm, which makes |valves for the water|, gas and oil trades, | said": the object of the clause inside
    if (open === ',' && isRelativeObject(ground, range.first)) continue;
    // "Hale, |aged 54|, from Ostport, | said": an age is an insertion of its own
    const aged = tokens[range.first - 1]?.text === ',' || tokens[range.first - 2]?.text === ',';
    if (open === ',' && tokens[last]!.pos === 'NUM' && range.first === last && aged) continue;
    // "Lee, speaking at a rally in |Ostport, N.C., | said": the insertion begins farther back
    const governor = tokens[range.first - 1];
    // "although |the union|, the largest, put it at 40"
    if (governor?.pos === 'ADP' && !words.subordinators.has(governor.lower)) {
      if (tokens[i]!.text === ',') continue;
      return null;
    }
    return { first: stacked(ground, range).first, last: comma - 1 };
  }
  return null;
}

/** ", |which makes| valves": the phrase that begins at `first` is the object of a relative clause. */
const isRelativeObject = ({ tokens, words }: Ground, first: number): boolean =>
  tokens[first - 1]?.pos === 'VERB' && words.relatives.has(tokens[first - 2]?.lower ?? '');

/** "the |chief|, Ann Lee, said": a noun that the tagger takes for an adjective. */
function isAdjectiveNoun(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.pos === 'ADJ' && /^(?:DET|NOUN)$/u.test(tokens[i - 1]?.pos ?? '');
}

/** How many tokens a party and a state in brackets may have. */
const LABEL = 8;

/** "Rep. Ann Lee |(R-Ga.)|, the chair, said": the last token before the brackets that close at `i`; `i` without any. */
function beforeLabel({ tokens }: Ground, i: number): number {
  if (tokens[i]?.text !== ')') return i;
  for (let k = i - 1; k > i - LABEL && k > 0; k--) if (tokens[k]!.text === '(') return k - 1;
  return i;
}

/** "St. Anne's in Ostport, | said 20 people": nothing but the subject stands before the comma. */
function beforeLoneComma(ground: Ground, comma: number): Range | null {
  const { doc, tokens } = ground;
  const { first } = doc.sentences[tokens[comma]!.sentence]!;
  // "Sen. Ann Lee (D-R.I.)|, | said"
  if (tokens[comma]!.text === ',' && tokens[comma - 1]?.text === ')') {
    const named = beforeInsertion(ground, comma - 1);
    return named && { first: named.first, last: comma - 1 };
  }
  const range = tokens[comma]!.text === ',' && comma > first ? phraseEndingAt(ground, comma - 1) : null;
  return range?.first === first ? range : null;
}

/** "Ann Lee, |43|, a nurse, said": where a name stands before the phrase, the phrase is an insertion too. */
function stacked(ground: Ground, range: Range): Range {
  const { tokens, words } = ground;
  const { sentence } = tokens[range.first]!;
  if (within(ground, range.first - 1, sentence)?.text !== ',') return range;
  const name = within(ground, range.first - 2, sentence);
  if (name?.pos !== 'PROPN' || words.days.has(name.lower)) return range;
  const before = phraseEndingAt(ground, name.index);
  return before && tokens[before.first - 1]?.pos !== 'ADP' ? before : range;
}

function holdsRelative(ground: Ground, first: number, last: number): boolean {
  const { tokens, words } = ground;
  for (let i = first; i < last; i++)
    if (words.relatives.has(tokens[i]!.lower) || isGerund(ground, tokens[i])) return true;
  return false;
}

/** The source of each verb group: its own subject, or the one it shares with the verb before it ("she rose and said"). */
export function subjectOf(ground: Ground, group: VerbGroup, previous: Subject | null): Subject | null {
  if (group.form === 'infinitive') return previous;
  if (group.form === 'gerund') {
    const own = ownOfGerund(ground, group.first);
    // "Hart asked for |boats| that carry more, noting that": a thing says nothing
    if (own || (previous && canSpeak(ground, previous))) return own ?? previous;
    return ofParticiple(ground, group.first) ?? previous;
  }
  const before = subjectBefore(ground, group.first);
  return (before && !before.relative && leading(ground, before.range)) || (before ?? previous);
}

/** "|Guards| questioning the man said", "|A study| of votes going back to 1972 showed": what opens the sentence, where the phrase before the verb hangs on a participle behind it. */
function leading(ground: Ground, { first }: Range): Subject | null {
  const { doc, tokens, words, quoteOf } = ground;
  const opening = doc.sentences[tokens[first]!.sentence]!.first;
  const governor = tokens[first - 1];
  if (!governor || governor.index <= opening || first - opening > REACH) return null;
  const range = phraseStartingAt(ground, opening);
  if (!range || range.last >= first - 1 || !isGerund(ground, tokens[range.last + 1])) return null;
  for (let i = range.last + 2; i < first; i++) {
    const { pos, lower, text } = tokens[i]!;
    if (pos === 'AUX' || text === ',' || quoteOf[i]! >= 0 || words.conjunctions.has(lower)) return null;
    if (pos === 'VERB' && !words.gerund.test(lower)) return null;
  }
  return { range: { first: range.first, last: range.last }, relative: false };
}

/** "with aides | suggesting that": a noun right before the participle is its subject. */
function ownOfGerund(ground: Ground, at: number): Subject | null {
  const before = within(ground, at - 1, ground.tokens[at]!.sentence);
  const { days, times, nouns, carriers, surveys } = ground.words;
  // "the Red |Cross| saying", which the tagger takes for a verb
  const noun = before && (before.pos === 'NOUN' || before.pos === 'PROPN' || isNamePart(ground, before.index));
  if (!before || !noun || days.has(before.lower)) return null;
  // "at one point | calling it"
  if (times.has(before.lower)) return null;
  // "issued a statement | saying"
  if ((nouns.has(before.lower) || carriers.has(before.lower)) && !surveys.has(before.lower)) return null;
  const range = phraseEndingAt(ground, at - 1);
  return range && { range, relative: false };
}

/** "|Lee| denied that |Hart| knew of it|, adding|": the subject of the sentence, not of the clause inside. */
function ofParticiple(ground: Ground, at: number): Subject | null {
  const before = within(ground, at - 1, ground.tokens[at]!.sentence);
  const found = before?.text === ',' ? sharedBy(ground.scene, at) : null;
  return found?.rule === 'shared' ? { range: { first: found.first, last: found.last }, relative: false } : null;
}

const canSpeak = ({ tokens, words, scene }: Ground, { range, relative }: Subject): boolean =>
  relative || words.pronouns.has(tokens[range.first]!.lower) || isSpeaker(scene, range);
