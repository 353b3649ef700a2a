import { isDash } from '../../text/dashes.js';
import type { Span } from '../../types.js';
import { namesPeople } from '../scene.js';
import { isOwnedThing, isSpeaker, nounOf } from '../somebody.js';
import { contentEnd } from './extents.js';
import { type Draft, type Ground, isGerund, lastMark, type Range, spanOf, together, within } from './ground.js';
import { clauseNext } from './mainClauses.js';
import { occasionEnd, startsNumber } from './occasions.js';
import { phraseStartingAt } from './phraseBounds.js';
import { quoteContent } from './quoteContent.js';
import { type Subject, subjectBefore, withNameBehind } from './sources.js';
import type { VerbGroup } from './verbGroups.js';

/** "..., officials said", "...,” said Ann Lee", "The dam, he said, is safe": the content stands before the cue, or around it. */
export function postposed(ground: Ground, group: VerbGroup, subject: Subject | null): Draft | null {
  const { cue } = group;
  if (!cue || group.form !== 'finite' || group.passive) return null;
  // "Five died — three men |found| inside the home": no report
  const apart = subject !== null && subject.range.first > 0 && isDash(ground.tokens, subject.range.first - 1);
  if (apart && cue.frames.has('scene') && ground.tokens[group.head + 1]?.pos === 'ADP') return null;
  if (!cue.frames.has('clause') && !quoteBefore(ground, group, subject)) return null;
  const inverted = invertedSource(ground, group);
  const source: Range | null = inverted ?? (subject && !subject.relative ? subject.range : null);
  if (!source) return null;
  const first = inverted ? group.first : source.first;
  const boundary = leftBoundary(ground, first);
  if (boundary < 0) return null;
  const after = inverted ? pastAge(ground, inverted.last + 1) : group.head + 1;
  const rest = rightContent(ground, after, inverted !== null);
  const content = leftContent(ground, boundary, rest.length > 0);
  if (!content) return null;
  if (!inverted && rest.length === 0 && tellsOn(ground, group, boundary)) return null;
  return {
    rule: inverted ? 'content-before-inverted' : 'content-before',
    stance: cue.stance,
    source: inverted ? withNameBehind(ground, inverted) : source,
    cue: { first: group.first, last: group.head },
    content: [content, ...rest],
  };
}

/** "|On Monday, as boats sank|, Lee wrote to the board": the sentence goes on behind its verb, and nothing stands before but when and where. */
function tellsOn(ground: Ground, { head }: VerbGroup, boundary: number): boolean {
  const { doc, tokens, words, quoteOf } = ground;
  const sentence = tokens[head]!.sentence;
  const next = within(ground, occasionEnd(ground, head + 1), sentence);
  if (!next || next.pos === 'PUNCT' || quoteOf[next.index]! >= 0 || quoteOf[boundary]! >= 0) return false;
  let opens = true;
  let beside = false;
  for (let i = doc.sentences[sentence]!.first; i <= boundary; i++) {
    const { lower, pos, text } = tokens[i]!;
    if (text === ',') opens = true;
    else if (opens && pos !== 'CCONJ' && pos !== 'ADV') {
      beside = words.subordinators.has(lower) || pos === 'SCONJ';
      if (!beside && pos !== 'ADP' && !words.times.has(lower) && !words.days.has(lower)) return false;
      opens = false;
    } else if (!beside && (pos === 'AUX' || pos === 'VERB') && !words.gerund.test(lower)) return false;
  }
  return true;
}

/** "...,” Lee charged": beside a quote a verb needs no clause frame. */
function quoteBefore(ground: Ground, group: VerbGroup, subject: Subject | null): boolean {
  const { quoteOf } = ground;
  return [group.first, subject?.range.first ?? group.first].some((i) => {
    const q = quoteOf[i - 1] ?? -1;
    return q >= 0 && together(ground, i - 1, group.head) && lastMark(ground, q) === ',';
  });
}

/** "...,” said | Ann Lee |": the subject follows its verb. */
export function invertedSource(ground: Ground, group: VerbGroup): Range | null {
  const { tokens, quoteOf } = ground;
  const before = group.first - 1;
  if (!together(ground, before, group.head) || !afterComma(ground, before)) return null;
  // "...,” Ann Lee, a nurse, told the BBC"
  if (quoteOf[before]! < 0 && group.cue!.frames.has('person')) return null;
  // "Red Gull, the group behind it, says |3 million|."; but "“It sank,” said |one witness|"
  if (quoteOf[before]! < 0 && startsNumber(ground, group.head + 1)) return null;
  if (quoteOf[before]! < 0 && isSpeakerAhead(ground, group.first)) return null;
  const phrase = phraseStartingAt(ground, group.head + 1) ?? mistakenName(ground, group.head + 1);
  const next = phrase ? pastAge(ground, asideEnd(ground, phrase.last + 1)) : 0;
  const relative = tokens[next + 1]?.lower ?? '';
  // "Lee called it “over,” |denounced her record| and left": a verb with an object, whose subject stands before
  const thing = phrase !== null && isOwnedThing(ground.scene, phrase);
  if (quoteOf[before]! >= 0) return thing && tellsBefore(ground, group.first) ? null : phrase;
  // "..., said local sources."; "Ann Lee, a nurse, said officials left"
  const personal = ground.words.relatives.has(relative) && ground.words.pronouns.has(relative);
  if (tokens[next]?.text === '.' || (tokens[next]?.text === ',' && personal))
    // "Ann Lee, the harbour secretary, voiced |her disapproval|."
    return group.cue!.frames.has('object') && !tellsBefore(ground, group.first) ? null : phrase;
  // a headline has no full stop: "40 hurt in tram crash, say police", but "Lee quits, blames police"
  const closes = phrase !== null && !within(ground, next, tokens[before]!.sentence) && isSpeaker(ground.scene, phrase);
  if (closes && !group.cue!.frames.has('object') && ground.words.reporting.has(group.cue!.stance)) return phrase;
  // "The ferry, said Lee, |carried| 120 people": the sentence goes on with its verb
  const main = tokens[next]?.text === ',' ? within(ground, next + 1, tokens[before]!.sentence) : undefined;
  const verb = main?.pos === 'AUX' || (main?.pos === 'VERB' && !ground.words.gerund.test(main.lower));
  if (verb && ground.words.reporting.has(group.cue!.stance)) return phrase;
  return tokens[next]?.text === ',' && tellsBefore(ground, group.first) ? phrase : null;
}

/** "|Hart, 45,| said the ferry, built in 2009, had 12 boats": nothing stands before the verb but a person with what is told of them. */
function isSpeakerAhead(ground: Ground, at: number): boolean {
  const { doc, tokens, words, scene } = ground;
  const range = subjectBefore(ground, at)?.range;
  if (!range || range.first !== doc.sentences[tokens[at]!.sentence]!.first) return false;
  let comma = range.first + 1;
  while (comma < range.last && tokens[comma]!.text !== ',' && tokens[comma]!.text !== '(') comma++;
  if (comma >= range.last) return false;
  const head = nounOf(scene, { first: range.first, last: comma - 1 });
  if (namesPeople(scene, tokens[head]!.lower)) return true;
  const { pos, lower } = tokens[comma + 1]!;
  const told = pos === 'NUM' || (words.relatives.has(lower) && words.pronouns.has(lower));
  const kind = scene.names.byToken.get(head)?.kind;
  return kind === 'person' || (kind === 'unknown' && told);
}

/** "“It sank,” said |Skelly|, a nurse", "said |Will| Lee": names that the tagger takes for verbs; `first` is right behind the verb. */
function mistakenName(ground: Ground, first: number): Range | null {
  const { tokens } = ground;
  const { sentence } = tokens[first - 1]!;
  let last = first - 1;
  while (last < first + 4 && within(ground, last + 1, sentence)?.capital && ground.quoteOf[last + 1]! < 0) last++;
  return last < first ? null : { first, last };
}

/** "|The boats, which were old, had sunk|, said Ann Lee, a nurse": a whole clause stands before the verb, no subject of its own. */
function tellsBefore(ground: Ground, at: number): boolean {
  const { doc, tokens, words } = ground;
  const own = subjectBefore(ground, at)?.range.first ?? at;
  const { first } = doc.sentences[tokens[at]!.sentence]!;
  for (let i = own - 1; i >= first; i--)
    if (tokens[i]!.pos === 'AUX' || (tokens[i]!.pos === 'VERB' && !words.gerund.test(tokens[i]!.lower))) return true;
  return false;
}

/** "said a spokesman |here on Monday|." */
function asideEnd(ground: Ground, from: number): number {
  let at = from;
  while (ground.tokens[at]?.pos === 'ADV' && at < from + 3) at++;
  return occasionEnd(ground, at);
}

/** "The ferry, said Ann Lee|, 45|, carried 120": the comma behind an age, where the sentence goes on with its verb. */
function pastAge({ tokens }: Ground, comma: number): number {
  const aged = tokens[comma]?.text === ',' && tokens[comma + 1]?.pos === 'NUM' && tokens[comma + 2]?.text === ',';
  const next = tokens[comma + 3]?.pos;
  return aged && (next === 'AUX' || next === 'VERB') ? comma + 2 : comma;
}

function afterComma(ground: Ground, i: number): boolean {
  const token = ground.tokens[i];
  return (
    token !== undefined &&
    (token.text === ',' || ground.quoteOf[i]! >= 0 || token.text === '?' || isDash(ground.tokens, i))
  );
}

/** The last token of what stands before an attribution that begins at `first`; -1 where no comma or quote parts them. */
function leftBoundary(ground: Ground, first: number): number {
  const { tokens } = ground;
  const sentence = tokens[first]!.sentence;
  const before = tokens[first - 1];
  if (!before) return -1;
  if (before.sentence !== sentence) return asksBefore(ground, first) ? first - 1 : -1;
  if (ground.quoteOf[first - 1]! >= 0) return first - 1;
  if (before.text === ',' || isDash(tokens, before.index)) return first - 2;
  // ", as she said"
  if (ground.words.asWords.has(before.lower) && tokens[first - 2]?.text === ',') return first - 3;
  return -1;
}

/** "“Why now?” Lee asked.", "“We stay.” Lee said.": the sentence before is a quote, and this one says no more than who said it. */
export function asksBefore({ doc, tokens, quotes, quoteOf }: Ground, first: number): boolean {
  const q = quoteOf[first - 1] ?? -1;
  const sentence = doc.sentences[tokens[first]!.sentence]!;
  if (q < 0 || sentence.first !== first || sentence.paragraph !== doc.sentences[tokens[first - 1]!.sentence]!.paragraph)
    return false;
  const mark = doc.text[quotes[q]!.end - 1] ?? '';
  return /[?!,]/u.test(mark) || (mark === '.' && sentence.last - first < 6);
}

/** The clause or quote that ends at token `last`. */
export function leftContent(ground: Ground, last: number, goesOn: boolean): Span | null {
  const { doc, tokens, quotes, quoteOf } = ground;
  const token = tokens[last];
  if (!token) return null;
  const q = quoteOf[last]!;
  const end = q >= 0 ? quotes[q]!.outer.end : token.end;
  const sentence = doc.sentences[token.sentence]!;
  if (q >= 0 && standsAlone(ground, q, last)) return { ...quotes[q]!.outer };
  // "a recount at 23 stations |which|, the board said, |turned up 40 ballots|"
  if (goesOn && ground.words.relatives.has(token.lower)) return { start: token.start, end };
  let start = sentence.first;
  if (quoteOf[start]! >= 0) return { start: quotes[quoteOf[start]!]!.outer.start, end };
  while (start < last && ground.covered[start]) start++;
  // "|Otherwise|, she said, |the boats would sink|"
  if (start > last || (start === last && !goesOn)) return null;
  // "Conceding that the dam leaked, he warned": a participle with a content of its own
  if (ground.covered[last] && isGerund(ground, tokens[start])) return null;
  // "But the dam, he said, was safe"
  if (tokens[start]!.pos === 'CCONJ') start++;
  if (q >= 0 && quotes[q]!.outer.start < tokens[start]!.start) return { start: quotes[q]!.outer.start, end };
  return tokens[start]!.start < end ? { start: tokens[start]!.start, end } : null;
}

/** "He sighed: |“We are staying and nobody will stop us,”|": a whole sentence in quotes is the content alone; so is "it sank – |“like a stone”|, she said". */
export function standsAlone({ doc, tokens, quoteOf, quotes }: Ground, q: number, last: number): boolean {
  let first = last;
  while (quoteOf[first - 1] === q) first--;
  if (first > 0 && isDash(tokens, first - 1)) return true;
  return (
    last - first > 5 &&
    /^\p{Lu}/u.test(doc.text.slice(quotes[q]!.start, quotes[q]!.start + 2)) &&
    tokens[first - 1]?.pos === 'PUNCT'
  );
}

/** What goes on after the attribution: "..., he said, |“and we stay.”|". */
export function rightContent(ground: Ground, after: number, inverted: boolean): Span[] {
  const { tokens } = ground;
  const sentence = tokens[after - 1]!.sentence;
  let at = occasionEnd(ground, after);
  while (
    at < after + 14 &&
    within(ground, at, sentence) &&
    tokens[at]!.text !== ',' &&
    tokens[at]!.text !== ':' &&
    ground.quoteOf[at]! < 0
  )
    at++;
  const mark = within(ground, at, sentence);
  // "said on “|The Morning Boat|”": where it was said
  if (!mark || (ground.quoteOf[at]! >= 0 && tokens[at - 1]!.pos === 'ADP')) return [];
  const next = ground.quoteOf[at]! >= 0 ? at : at + 1;
  if (!within(ground, next, sentence)) return [];
  if (ground.quoteOf[next]! >= 0) return quoteContent(ground, next);
  // "said Ann Lee, |34, a nurse who saved two|": an apposition; but "The ferry, said Lee, |carried| 120"
  const first = tokens[next]!;
  const goesOn = first.pos === 'AUX' || (first.pos === 'VERB' && !ground.words.gerund.test(first.lower));
  if (mark.text !== ',' || at > after || (inverted && !goesOn)) return [];
  // "Two men fell, police said, |and three others were hurt|"
  const joined =
    ground.words.joiners.has(first.lower) &&
    clauseNext(ground, next + 1) &&
    !ground.words.pronouns.has(tokens[next + 1]!.lower);
  if (joined) {
    const end = contentEnd(ground, next + 1, 'clause');
    return end > next + 1 ? [spanOf(ground, { first: next, last: end })] : [];
  }
  if (
    ground.words.gerund.test(first.lower) ||
    first.pos === 'SCONJ' ||
    first.pos === 'CCONJ' ||
    ground.words.subordinators.has(first.lower) ||
    ground.words.relatives.has(first.lower)
  )
    return [];
  const last = contentEnd(ground, next, 'clause');
  return last > next ? [spanOf(ground, { first: next, last })] : [];
}
