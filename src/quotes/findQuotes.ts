import { isVerb, type NounPhrase } from '../text/doc.js';
import { spanId } from '../text/ids.js';
import { byStart } from '../text/spans.js';
import type { Actor, Quote } from '../types.js';
import { type BlockQuote, blockQuotes } from './blockQuotes.js';
import { carriedOf, carry } from './carry.js';
import { type Cast, hear, type Member } from './cast.js';
import { echoes } from './echoes.js';
import type { Mention } from './mentions.js';
import type { Subject } from './phraseEnds.js';
import type { QuoteCue } from './place.js';
import { cueOf } from './quoteCues.js';
import { holdsName, kindOf, LONG, LONGEST_RUN, wordCount } from './quoteKinds.js';
import type { Saying } from './sayings.js';
import { afterOf, blockKindAt, firstOf, phraseAt, type Range, type Scene, spanOf, startsSentence } from './scene.js';
import { resolveActor } from './speakers.js';
import type { Spoken, Walk } from './walk.js';

/** Kinds of blocks in which quotes are read. */
const READ = new Set(['title', 'body', 'caption', 'aside', 'embed']);

/** Characters up to which marks hold a phrase. */
const SHORT = 40;

/** The quotes of an article in order, with their speakers. */
export function findQuotes(scene: Scene, cast: Cast, sayings: readonly Saying[]): Quote[] {
  const walk: Walk = { scene, cast, sayings, sources: new Map(), next: 0, doubles: doublesOf(scene) };
  const spoken: Spoken[] = [];
  const unsaid: number[] = [];
  for (const [m, mark] of scene.marks.entries()) {
    if (!READ.has(blockKindAt(scene, mark.start))) continue;
    const one = readMark(walk, m, spoken.at(-1) ?? null);
    if (one) spoken.push(one);
    else unsaid.push(m);
  }
  hearUntil(walk, scene.tokens.length);
  const blocks = blockQuotes(scene, sayings).map((block) => blockQuoteOf(walk, block));
  const quotes = [...spoken.map(({ quote }) => quote), ...blocks].sort(byStart);
  return [...quotes, ...echoes(scene, unsaid, quotes)].sort(byStart);
}

/** A paragraph without marks after "said:" as a quote. */
function blockQuoteOf(walk: Walk, { cue, ...span }: BlockQuote): Quote {
  const { scene } = walk;
  const at = cue.cue && spanOf(scene, cue.cue);
  return {
    id: spanId(scene.reading.article.id, 'quote', span.start),
    ...span,
    speaker: memberOf(walk, cue)?.actor ?? null,
    cue: at && { ...at, text: scene.doc.text.slice(at.start, at.end) },
    kind: 'direct',
    utterance: null,
    rule: 'block',
  };
}

function readMark(walk: Walk, m: number, before: Spoken | null): Spoken | null {
  const { scene, sayings } = walk;
  const kind = kindOf(scene, m);
  if (holdsName(scene, m, kind)) return null;
  const goesOn = scene.marks[m]!.continues && before?.mark === m - 1;
  const own = goesOn ? null : cueOf({ scene, sayings, m, direct: kind === 'direct' });
  const cue = own ?? cueOfRun(walk, m);
  hearUntil(walk, cue?.saying ? cue.saying.cue.last : firstOf(scene, m));
  if (cue && (isAlien(walk, m, kind, cue) || isEpithet(walk, m, kind, cue))) return null;
  if (cue) {
    const member = memberOf(walk, cue) ?? speaksOn(walk, m, cue, before);
    // is meant to be a “town square”: a weak cue, and nobody behind it
    if (!member && cue.rule === 'inside-weak' && wordCount(scene, m) < LONG) return null;
    // “We stay. | “And we build,” she said: the paragraph before the cue has her speak, too
    const early = !own && !scene.marks[m]!.closed;
    if (early) return spokenOf(walk, m, kind, { member, actor: member && carriedOf(member.actor), cue: null });
    return spokenOf(walk, m, kind, { member, actor: member?.actor ?? null, cue });
  }
  const carried = carry(walk, m, kind, before);
  return carried === undefined ? null : spokenOf(walk, m, kind, { ...carried, cue: null });
}

/** “We stay,” Lee said. Adding, “We build.”: a participle at the head of its sentence, without anybody of its own. */
function speaksOn({ scene }: Walk, m: number, { cue, source, rule }: QuoteCue, before: Spoken | null): Member | null {
  const alone = cue !== null && source === null && rule.startsWith('before') && startsSentence(scene, cue.first);
  if (!alone || !scene.words.gerund.test(scene.tokens[cue.first]!.lower)) return null;
  return before && before.paragraph === scene.marks[m]!.paragraph ? before.member : null;
}

/** The cue behind the last paragraph of a quote that runs on over several, where none stands at its first. */
function cueOfRun({ scene, sayings }: Walk, m: number): QuoteCue | null {
  const { marks } = scene;
  let first = m;
  while (m - first < LONGEST_RUN && first > 0 && marks[first]!.continues) first--;
  let last = m;
  while (last - m < LONGEST_RUN && !marks[last]!.closed && marks[last + 1]?.continues) last++;
  if (first === last) return null;
  const cueAt = (at: number): QuoteCue | null =>
    cueOf({ scene, sayings, m: at, direct: kindOf(scene, at) === 'direct' });
  return cueAt(first) ? null : cueAt(last);
}

function doublesOf({ marks }: Scene): number {
  let doubles = 0;
  for (const { single, start, end } of marks) if (end - start < SHORT) doubles += single ? -1 : 1;
  return doubles;
}

/** Lee said the ‘great plan’ was a “failure”: single marks around a subject, in an article that quotes short phrases in double ones. */
function isAlien({ scene, doubles }: Walk, m: number, kind: Quote['kind'], { rule }: QuoteCue): boolean {
  if (!scene.marks[m]!.single || kind === 'direct' || !/^(?:inside|inside-weak|trailing)$/u.test(rule)) return false;
  const after = scene.tokens[afterOf(scene, m)];
  return doubles > 0 && isVerb(after);
}

/** Words up to which marks hold an epithet. */
const EPITHET = 3;

/** arrested in a “rich uncle” scheme, police said: marks around what a noun is called, far from who speaks. */
function isEpithet({ scene }: Walk, m: number, kind: Quote['kind'], { rule }: QuoteCue): boolean {
  if (
    kind === 'direct' ||
    !/^(?:inside-weak|trailing|uttering|after-phrase)$/u.test(rule) ||
    wordCount(scene, m) > EPITHET
  )
    return false;
  const lead = firstOf(scene, m) - 1;
  const governed = scene.tokens[lead - 1]?.pos === 'ADP' || scene.tokens[lead - 1]?.pos === 'VERB';
  return governed && scene.tokens[lead]!.pos === 'DET' && scene.tokens[afterOf(scene, m)]?.pos === 'NOUN';
}

/** Resolves the sources of all sayings up to token `until`, so that a "he" finds whoever spoke before. */
function hearUntil(walk: Walk, until: number): void {
  const { sayings, cast, sources } = walk;
  while (walk.next < sayings.length && sayings[walk.next]!.cue.first <= until) {
    const saying = sayings[walk.next++]!;
    const { source } = saying;
    // verbs that seldom say anything are resolved only where a quote needs them
    if (saying.strength === 'other') continue;
    const spoken = source && resolveActor(cast, mentionOf(source, listenerOf(walk.scene, saying)));
    const via = saying.via && resolveActor(cast, saying.via);
    const member = spoken && via ? { ...spoken, actor: { ...spoken.actor, via: via.actor } } : spoken;
    sources.set(saying, member);
    // "She says Hart's mother |wanted| him out": nobody speaks where no marks stand
    const mute = saying.strength === 'uttering' && !holdsMarks(walk.scene, saying.cue.first);
    // "Hart |was quick to retort|: “...” He added"
    const told = saying.rule !== 'shared' || opensMarks(walk.scene, saying.cue.last + 1);
    if (!source || !member || !told || mute) continue;
    // "A reporter asked |Ann Lee|, “Why?”": whoever is asked speaks next
    const asked = askedBy(walk.scene, saying);
    const answers = asked && resolveActor(cast, asked);
    if (answers) hear(cast, answers, asked.last);
    else hear(cast, member, phraseAt(walk.scene, source.first)?.last ?? source.first);
  }
}

/** asked |Ann Lee|, “Why?”: the listener before a question; null without one. */
function askedBy(scene: Scene, saying: Saying): NounPhrase | null {
  const { doc, marks, quoteOf, tokens, words } = scene;
  const asked = words.asking.has(tokens[saying.cue.first]!.lower) ? listenerOf(scene, saying) : null;
  if (!asked || tokens[asked.last + 1]?.text !== ',') return null;
  const opening = tokens[asked.last + 2]?.pos === 'PUNCT' ? asked.last + 3 : asked.last + 2;
  const q = quoteOf[opening] ?? -1;
  return q >= 0 && doc.text[marks[q]!.end - 1] === '?' ? asked : null;
}

const mentionOf = ({ first, last, insertion }: Subject, listener: Range | null): Mention => ({
  first,
  last,
  insertion,
  listener,
});

/** True where a quote stands in the sentence of token `i`. */
function holdsMarks({ doc, tokens, quoteOf }: Scene, i: number): boolean {
  const { first, last } = doc.sentences[tokens[i]!.sentence]!;
  for (let k = first; k <= last; k++) if (quoteOf[k]! >= 0) return true;
  return false;
}

/** How far behind its verb a quote may begin: "calling Hart “a rock”". */
const BESIDE = 3;

/** "retort: “...”", "calling her “...”": the words of whoever the verb is of. */
function opensMarks({ tokens, quoteOf }: Scene, i: number): boolean {
  if (tokens[i]?.text === ':') return (quoteOf[i + 1] ?? -1) >= 0;
  for (let k = i; k < i + BESIDE; k++) if ((quoteOf[k] ?? -1) >= 0) return true;
  return false;
}

/** told |the mayor|: whoever stands right behind a verb that has a listener. */
function listenerOf(scene: Scene, { cue, rule }: Saying): NounPhrase | null {
  const listens = scene.reading.language.cues.verbs.get(scene.tokens[cue.first]!.lower)?.frames.has('person');
  const phrase = listens && rule !== 'inverted' ? phraseAt(scene, cue.last + 1) : undefined;
  return phrase?.first === cue.last + 1 ? phrase : null;
}

function memberOf({ cast, sources }: Walk, { saying, source }: QuoteCue): Member | null {
  if (saying && sources.has(saying)) return sources.get(saying)!;
  return source && resolveActor(cast, source);
}

function spokenOf(
  { scene }: Walk,
  m: number,
  kind: Quote['kind'],
  { member, actor, cue }: { member: Member | null; actor: Actor | null; cue: QuoteCue | null },
): Spoken {
  const mark = scene.marks[m]!;
  const at = cue?.cue ? spanOf(scene, cue.cue) : null;
  const quote: Quote = {
    id: spanId(scene.reading.article.id, 'quote', mark.start),
    start: mark.start,
    end: mark.end,
    speaker: actor,
    cue: at && { ...at, text: scene.doc.text.slice(at.start, at.end) },
    kind,
    utterance: null,
    rule: cue?.rule ?? (mark.continues ? 'continues' : actor ? 'carried' : 'alone'),
  };
  return { quote, member, mark: m, paragraph: mark.paragraph };
}
