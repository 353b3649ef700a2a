import type { Token } from '../../text/doc.js';
import type { Span } from '../../types.js';
import { asNoted, asReportedBy } from './asNoted.js';
import { contentAfter, type Found } from './contents.js';
import { contentEnd } from './extents.js';
import { type Draft, type Ground, isGerund, isNominal, lastMark, quoteAt, spanOf, together, within } from './ground.js';
import { impersonal } from './impersonal.js';
import { leadVerb } from './leadVerbs.js';
import { clauseNext } from './mainClauses.js';
import { tellsNothing } from './namings.js';
import { passive } from './passives.js';
import { phraseStart, phraseStartingAt } from './phraseBounds.js';
import { asksBefore, invertedSource, postposed } from './postposed.js';
import { quoteContent } from './quoteContent.js';
import { quotedAs } from './quotedAs.js';
import { isReduced } from './reduced.js';
import type { Subject } from './sources.js';
import { endBeforeSecondVerb, endBeforeVerb, isInSubject } from './subjectTails.js';
import type { VerbGroup } from './verbGroups.js';

/** The stance of verbs that also tell of deaths: "claimed five lives". */
const CLAIMS = 'claims';

/** An attribution by a verb: "Ann Lee said that", "he criticised", "..., police said". */
export function verbAttribution(ground: Ground, group: VerbGroup, subject: Subject | null): Draft | null {
  const { cue } = group;
  if (!cue) return quotedVerb(ground, group, subject);
  if (tellsNothing(ground, group, subject) || isCompared(ground, subject) || isReduced(ground, group, subject))
    return null;
  // "the |flood| claimed 31 lives"
  if (cue.stance === CLAIMS && subject && ground.words.calamities.has(ground.tokens[subject.range.last]!.lower))
    return null;
  const led = subject ? null : leadVerb(ground, group);
  if (led) return led;
  const handed = quotedAs(ground, group, subject);
  if (handed) return handed;
  const reported = asReportedBy(ground, group);
  if (reported) return reported;
  if (group.passive) return impersonal(ground, group, subject) ?? passive(ground, group, subject);
  const before = postposedFirst(ground, group, subject) ? postposed(ground, group, subject) : null;
  if (before) return before;
  const found = contentAfter(ground, group, cue);
  // "the inquiry, which has identified |nine| men"
  if (found?.rule === 'verb-number' && subject?.relative && !cue.frames.has('clause')) found.rule = 'verb-object';
  if (!found)
    return (
      experienced(ground, group, subject) ??
      postposed(ground, group, subject) ??
      asNoted(ground, group, subject) ??
      quotedVerb(ground, group, subject) ??
      relativeObject(ground, group, subject) ??
      contactObject(ground, group, subject)
    );
  if (!subject && (!speaksAlone(found.rule, group) || isOrder(ground, group))) return null;
  cutInSubject(ground, group, found);
  if (found.rule === 'verb-clause') ownVerb(ground, group, found);
  return {
    rule: found.rule,
    stance: found.rule === 'verb-estimate' ? 'estimates' : cue.stance,
    source: subject?.range ?? null,
    cue: { first: group.first, last: found.cueLast },
    content: GAPPED.test(found.rule) ? [...gapBefore(ground, group, subject), ...found.content] : found.content,
  };
}

/** "those who opposed |the plan| left": the content ends before the verb whose subject holds the cue. */
function cutInSubject(ground: Ground, group: VerbGroup, { rule, content, cueLast }: Found): void {
  if (content.length !== 1 || !isInSubject(ground, group)) return;
  // "A woman who did not want |to be named| said": the main verb follows at once
  const second = rule === 'verb-infinitive' ? endBeforeSecondVerb(ground, cueLast + 1, content[0]!.end) : -1;
  if (second > cueLast) content[0] = { start: content[0]!.start, end: ground.tokens[second]!.end };
  if (!/object|scene|preposition/u.test(rule)) return;
  const last = endBeforeVerb(ground, cueLast + 1, content[0]!.end);
  if (last > cueLast) content[0] = { start: content[0]!.start, end: ground.tokens[last]!.end };
}

/** "A map showing |40 wells| hung there": the one verb of the clause is that of the sentence, whose subject holds the cue. */
function ownVerb(ground: Ground, group: VerbGroup, found: Found): void {
  if (group.form !== 'gerund' || !isInSubject(ground, group)) return;
  const { quoteOf, tokens, words } = ground;
  const first = found.cueLast + 1;
  const last = endBeforeVerb(ground, first, found.content[0]!.end);
  if (last <= first) return;
  let at = last + 1;
  while (/^(?:AUX|ADV|VERB)$/u.test(tokens[at]?.pos ?? '')) at++;
  for (; tokens[at] && tokens[at]!.start < found.content[0]!.end; at++) {
    // "After saying it was “so hot I could not stay,” she left"
    if (quoteOf[at]! >= 0) return;
    if (tokens[at]!.pos !== 'AUX' && (tokens[at]!.pos !== 'VERB' || words.gerund.test(tokens[at]!.lower))) continue;
    // "A study showing |prices rose 4%| was published"
    if (tokens[at]!.pos === 'AUX') found.content[0] = { start: found.content[0]!.start, end: tokens[at - 1]!.end };
    return;
  }
  found.rule = 'verb-scene';
  found.content[0] = { start: found.content[0]!.start, end: tokens[last]!.end };
}

/** Rules whose content can lack what its relative pronoun stands for. */
const GAPPED = /^verb-(?:object|scene|quote|preposition)$/u;

/** "the plan |which| she called |a mistake|": the pronoun before the subject, which is a part of the content. */
function gapBefore(ground: Ground, { head }: VerbGroup, subject: Subject | null): Span[] {
  const pronoun =
    subject && !subject.relative ? within(ground, subject.range.first - 1, ground.tokens[head]!.sentence) : undefined;
  return pronoun && isGap(ground, pronoun) ? [spanOf(ground, { first: pronoun.index, last: pronoun.index })] : [];
}

/** "|The plan| angered |the mayor|": whoever feels is the object. */
function experienced(ground: Ground, group: VerbGroup, subject: Subject | null): Draft | null {
  if (!subject || subject.relative || group.form !== 'finite' || !group.cue!.frames.has('experiencer')) return null;
  const { tokens, words } = ground;
  // "it is no surprise": no verb
  if (tokens[group.head]!.pos !== 'VERB' || words.pronouns.has(tokens[subject.range.last]!.lower)) return null;
  const source = phraseStartingAt(ground, group.head + 1);
  if (!source || isGerund(ground, tokens[source.first])) return null;
  return {
    rule: 'experiencer',
    stance: group.cue!.stance,
    source,
    cue: { first: group.first, last: group.head },
    content: [spanOf(ground, subject.range)],
  };
}

/** "two more |than it first said|": a measure of what is told, no report. */
function isCompared({ tokens, words }: Ground, subject: Subject | null): boolean {
  return subject !== null && words.comparatives.has(tokens[subject.range.first - 1]?.lower ?? '');
}

/** "...,” said Ann Lee", "...,” she told the BBC": where a whole quote stands right before, it is the content. */
function postposedFirst(ground: Ground, group: VerbGroup, subject: Subject | null): boolean {
  const first = subject && !subject.relative ? subject.range.first : group.first;
  if (tokensBefore(ground, group) === ',' && group.cue?.frames.has('clause') && invertedSource(ground, group))
    return true;
  if (subject && asksBefore(ground, first)) return true;
  // "In what Lee calls a “boom,” |he said| he had three plans"
  if (subject && startsClause(ground, group)) return false;
  return [group.first - 1, first - 1].some((i) => together(ground, i, group.head) && endsWholeQuote(ground, i));
}

function tokensBefore({ tokens }: Ground, { first }: VerbGroup): string {
  return tokens[first - 1]?.text ?? '';
}

/** "he said |he had three plans|": a clause of its own right behind the cue, in a sentence that does not begin with a quote. */
function startsClause(ground: Ground, { head }: VerbGroup): boolean {
  const { doc, tokens } = ground;
  const { first } = doc.sentences[tokens[head]!.sentence]!;
  const next = within(ground, head + 1, tokens[head]!.sentence);
  return (
    ground.quoteOf[first]! < 0 &&
    next !== undefined &&
    /^(?:PRON|DET|PROPN|NOUN)$/u.test(next.pos) &&
    clauseNext(ground, next.index)
  );
}

/** True where token `i` closes a quote that ends as a sentence or clause does. */
function endsWholeQuote(ground: Ground, i: number): boolean {
  const { doc, quotes, quoteOf } = ground;
  const q = quoteOf[i] ?? -1;
  return (
    q >= 0 &&
    quoteOf[i + 1] !== q &&
    /[,.?!…—–―-]/u.test(lastMark(ground, q) + doc.text.slice(quotes[q]!.outer.end - 1, quotes[q]!.outer.end + 1))
  );
}

/** "Watch the film": no order to the reader; "Asked about it": the one who speaks is left out. */
function speaksAlone(rule: string, group: VerbGroup): boolean {
  return group.form === 'gerund' || !/colon|block|object|preposition/u.test(rule);
}

/** "|Herald| reporter Ann Lee said": a base form that opens its sentence tells the reader to do it, or is no verb. */
function isOrder({ doc, tokens }: Ground, { first, head, form, cue }: VerbGroup): boolean {
  const base = cue?.forms.has('base') === true && !cue.forms.has('past');
  return form === 'finite' && first === head && base && doc.sentences[tokens[head]!.sentence]!.first === first;
}

/** "He sighed, “We are staying.”", "“We are staying,” she shot back": any verb speaks beside a whole quote. */
function quotedVerb(ground: Ground, group: VerbGroup, subject: Subject | null): Draft | null {
  if (!subject || subject.relative || group.passive || group.form === 'infinitive') return null;
  const { tokens } = ground;
  let at = group.head + 1;
  while (at < group.head + 3 && (tokens[at]?.pos === 'ADP' || tokens[at]?.pos === 'ADV') && ground.quoteOf[at]! < 0)
    at++;
  const mark = within(ground, at, tokens[group.head]!.sentence);
  const quote = mark && (mark.text === ',' || mark.text === ':') ? quoteAt(ground, at) : -1;
  if (quote < 0 || !isWholeQuote(ground, quote)) return null;
  return {
    rule: 'verb-any-quote',
    stance: 'says',
    source: subject.range,
    cue: { first: group.first, last: at - 1 },
    content: quoteContent(ground, quote),
  };
}

/** True where the quote that begins at token `i` is a sentence of four words or more. */
function isWholeQuote({ doc, quotes, quoteOf }: Ground, i: number): boolean {
  const { start, end } = quotes[quoteOf[i]!]!;
  return (
    /^\p{Lu}/u.test(doc.text.slice(start, start + 2)) && /[.!?,…]/u.test(doc.text[end - 1] ?? '') && end - start > 20
  );
}

/** "the plan that he proposed": the relative pronoun stands for the content. */
function relativeObject(ground: Ground, group: VerbGroup, subject: Subject | null): Draft | null {
  const { tokens } = ground;
  // "a boat which the board |owns|": a cue only with its particle ("owned up")
  if (!subject || subject.relative || group.form !== 'finite' || group.cue!.frames.size === 0) return null;
  const pronoun = within(ground, subject.range.first - 1, tokens[group.head]!.sentence);
  if (!pronoun || !isGap(ground, pronoun)) return null;
  const content = [spanOf(ground, { first: pronoun.index, last: pronoun.index })];
  const rest = restOfGap(ground, group.head + 1);
  if (rest) content.push(rest);
  return {
    rule: 'relative-object',
    stance: group.cue!.stance,
    source: subject.range,
    cue: { first: group.first, last: group.head },
    content,
  };
}

/** "|a step| they believe |could help|": a relative clause without its pronoun, told by a pronoun. */
function contactObject(ground: Ground, group: VerbGroup, subject: Subject | null): Draft | null {
  const { tokens, words } = ground;
  if (!subject || subject.relative || group.form !== 'finite' || !group.cue) return null;
  const { first, last } = subject.range;
  if (first !== last || tokens[first]!.pos !== 'PRON' || words.relatives.has(tokens[first]!.lower)) return null;
  const { frames } = group.cue;
  const head = within(ground, first - 1, tokens[group.head]!.sentence);
  if (head?.pos !== 'NOUN' || ground.quoteOf[head.index]! >= 0 || words.times.has(head.lower)) return null;
  const rest = frames.has('clause') ? restOfGap(ground, group.head + 1) : null;
  if (!rest) return null;
  const content = [spanOf(ground, { first: phraseStart(ground, head.index), last: head.index }), rest];
  return {
    rule: 'contact-object',
    stance: group.cue.stance,
    source: subject.range,
    cue: { first: group.first, last: group.head },
    content,
  };
}

/** which, who, that, what. */
function isGap({ tokens, words }: Ground, { index, lower, pos }: Token): boolean {
  // "so loud |that| he accused her": no relative clause
  if (words.complementizers.has(lower) && !isNominal(tokens[index - 1] ?? tokens[index]!)) return false;
  return words.relatives.has(lower) || (words.freeRelatives.has(lower) && pos !== 'DET');
}

/** "which he said |had sunk|", "what she called |a mistake|": what goes on after the cue that its relative clause is about. */
function restOfGap(ground: Ground, from: number): Span | null {
  const { tokens } = ground;
  const next = within(ground, from, tokens[from - 1]!.sentence);
  if (!next || !startsGap(ground, next)) return null;
  const last = contentEnd(ground, from, 'clause');
  return last < from ? null : spanOf(ground, { first: from, last });
}

function startsGap({ tokens, words, quoteOf }: Ground, { index, pos, lower }: Token): boolean {
  if (pos === 'AUX' || pos === 'DET' || quoteOf[index]! >= 0) return true;
  if (words.infinitiveMarks.has(lower)) return tokens[index + 1]?.pos === 'VERB' || tokens[index + 1]?.pos === 'AUX';
  return pos === 'VERB' && !words.gerund.test(lower);
}
