import type { Impersonal } from '../../languages/cueWords.js';
import type { Span } from '../../types.js';
import { subjectBeside } from '../verbSecond.js';
import { citedIn } from './citedSources.js';
import { contentEnd } from './extents.js';
import { type Draft, type Ground, type Range, spanOf, within } from './ground.js';
import { occasionEnd } from './occasions.js';
import { leftContent } from './postposed.js';
import { startsSourcePhrase } from './sourcePhrases.js';
import { asideSource, sourceEndingAt, sourceStartingAt } from './titledSources.js';
import { sourceFrom } from './verbSecondImpersonal.js';

/** How far the verb of "wie die Polizei am Montag mitteilte" may stand. */
const REACH = 25;

/** "|Wie die Polizei mitteilte|, brach der Deich", "Der Deich brach, |wie die Polizei mitteilte|": who says the rest of the sentence. */
export function asSaid(ground: Ground, at: number): Draft | null {
  const { doc, tokens, words, quoteOf } = ground;
  const { sentence, lower } = tokens[at]!;
  if (!words.asSaid.has(lower)) return null;
  const opens = at === doc.sentences[sentence]!.first;
  if (!opens && tokens[at - 1]!.text !== ',' && quoteOf[at - 1]! < 0) return null;
  const verb = clauseClose(ground, at) - 1;
  if (tokens[verb]?.pos !== 'VERB') return null;
  const told = words.impersonal.get(tokens[verb]!.lower);
  const source =
    told && told.particle === null ? sourceInside(ground, at, verb, told) : sourceStartingAt(ground, at + 1);
  const cue = source && told?.particle === null ? told : words.verbs.get(tokens[verb]!.lower);
  if (!cue?.frames.has('clause') || ('forms' in cue && cue.forms.has('base'))) return null;
  if (!source || source.last >= verb || words.dummies.has(tokens[source.first]!.lower)) return null;
  const content = aroundOf(ground, { first: at, last: verb });
  if (content.length === 0) return null;
  const cites = citedIn(ground, verb);
  const draft = { rule: 'as-said', stance: cue.stance, source, cue: { first: verb, last: verb }, content };
  return cites ? { ...draft, cites } : draft;
}

/** "wie |aus dem Bericht| hervorgeht", "wie es |aus dem Ministerium| hieß". */
function sourceInside(ground: Ground, at: number, verb: number, told: Impersonal): Range | null {
  for (let i = at + 1; i < verb; i++) {
    const source = sourceFrom(ground, i, told);
    if (source) return source;
  }
  return null;
}

/** The comma or stop that closes the clause that begins at `at`. */
function clauseClose(ground: Ground, at: number): number {
  const { tokens, quoteOf } = ground;
  let i = at + 1;
  while (
    i < at + REACH &&
    within(ground, i, tokens[at]!.sentence) &&
    quoteOf[i]! < 0 &&
    !/^[,.:;!?]/u.test(tokens[i]!.text)
  )
    i++;
  return i;
}

/** "|Laut Polizei| brach der Deich", "Der Deich brach |nach Angaben der Feuerwehr| am Montag", "|Der Feuerwehr zufolge| brach er". */
export function sourceAside(ground: Ground, at: number): Draft | null {
  const found = named(ground, at) ?? behind(ground, at) ?? own(ground, at);
  if (!found) return null;
  const { source, first, last, cue } = found;
  const end = Math.max(last, occasionEnd(ground, last + 1) - 1);
  // "so der Minister |weiter|."
  const closes = /^(?:ADV|PART)$/u.test(ground.tokens[end + 1]?.pos ?? '') && ground.tokens[end + 2]?.pos === 'PUNCT';
  const content = aroundOf(ground, { first, last: closes ? end + 1 : end });
  if (content.length === 0) return null;
  return { rule: 'according-to', stance: 'says', source, cue, content };
}

interface Aside extends Range {
  source: Range;
  cue: Range;
}

/** "laut |Polizei|", "nach Angaben |der Feuerwehr|". */
function named(ground: Ground, at: number): Aside | null {
  const length = startsSourcePhrase(ground, at);
  const source = length > 0 ? asideSource(ground, at + length) : null;
  return source && { source, cue: { first: at, last: at + length - 1 }, first: at, last: source.last };
}

/** "|Der Feuerwehr| zufolge". */
function behind(ground: Ground, at: number): Aside | null {
  const { tokens, words } = ground;
  if (!words.postSources.has(tokens[at]!.lower)) return null;
  const source = within(ground, at - 1, tokens[at]!.sentence) ? sourceEndingAt(ground, at - 1) : null;
  return source && { source, cue: { first: at, last: at }, first: source.first, last: at };
}

/** "nach |Polizeiangaben|", "|Das Werk| verlor nach eigenen Angaben". */
function own(ground: Ground, at: number): Aside | null {
  const { tokens, words } = ground;
  if (!words.agentMarks.has(tokens[at]!.lower)) return null;
  const [mark, noun] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  if (words.own.has(mark) && words.reckonings.has(noun)) return ofSubject(ground, at);
  let last = at + 1;
  while (last < at + 3 && within(ground, last, tokens[at]!.sentence)?.pos === 'ADJ') last++;
  if (!words.ownReckonings.has(within(ground, last, tokens[at]!.sentence)?.lower ?? '')) return null;
  return { source: { first: at + 1, last }, cue: { first: at, last: at }, first: at, last };
}

/** "|Das Werk| verlor nach eigenen Angaben Geld": whoever the clause is about. */
function ofSubject(ground: Ground, at: number): Aside | null {
  const { doc, tokens, scene } = ground;
  const sentence = doc.sentences[tokens[at]!.sentence]!;
  for (let i = sentence.first; i <= sentence.last && i < at + REACH; i++) {
    const { pos } = tokens[i]!;
    if ((pos !== 'VERB' && pos !== 'AUX') || ground.quoteOf[i]! >= 0) continue;
    const subject = subjectBeside(scene, i);
    if (!subject || (subject.first <= at + 2 && subject.last >= at)) return null;
    const { first, last } = subject;
    return { source: { first, last }, cue: { first: at, last: at + 2 }, first: at, last: at + 2 };
  }
  return null;
}

/** "Wie aus einem Bericht hervorgeht, |der dem Sender vorliegt,| lagen dort": the clause between, where the main verb follows its comma; else `at`. */
function overRelative(ground: Ground, at: number): number {
  const { tokens, words } = ground;
  const first = tokens[at];
  if (!first || !words.relatives.has(first.lower)) return at;
  for (let i = at + 1; i < at + REACH; i++) {
    const token = within(ground, i, first.sentence);
    if (!token) return at;
    if (token.text !== ',') continue;
    const pos = within(ground, i + 1, first.sentence)?.pos;
    return pos === 'VERB' || pos === 'AUX' ? i + 1 : at;
  }
  return at;
}

/** The rest of the sentence on both sides of an aside: before its comma, and behind it. */
function aroundOf(ground: Ground, { first, last }: Range): Span[] {
  const { doc, tokens, quoteOf, covered } = ground;
  const sentence = doc.sentences[tokens[first]!.sentence]!;
  const before = tokens[first - 1];
  const quoted = (quoteOf[first - 1] ?? -1) >= 0;
  const end = before?.text === ',' && !quoted ? first - 2 : first - 1;
  const left =
    (end >= sentence.first && !covered[end]) || (quoted && first === sentence.first)
      ? leftContent(ground, end, false)
      : null;
  const spans = left ? [left] : [];
  const behind = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  const at = first === sentence.first ? overRelative(ground, behind) : behind;
  if (!within(ground, at, sentence.index) || tokens[at]!.pos === 'PUNCT') return spans;
  const close = contentEnd(ground, at, 'clause');
  if (close >= at) spans.push(spanOf(ground, { first: at, last: close }));
  return spans;
}
