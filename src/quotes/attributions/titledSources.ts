import { startsWithCapital } from '../../text/characters.js';
import type { Subject } from '../phraseEnds.js';
import { type Ground, lastMark, lastOfQuote, opensQuote, type Range, within } from './ground.js';
import { phraseEndingAt, phraseStartingAt } from './phraseBounds.js';

/** How many tokens a name in quotes may have, marks included. */
const LONGEST = 6;

/** "laut |der Zeitung „Bote“|", "laut |einem Bericht der „Küstenzeitung“|", "laut |dem „Boten“|": a source with the name in quotes that belongs to it. */
export function sourceStartingAt(ground: Ground, first: number): Range | null {
  const { tokens, words } = ground;
  const phrase = phraseStartingAt(ground, first);
  const last = phrase ? phrase.last : first - 1;
  const next = tokens[last + 1];
  if (!next) return phrase;
  const determined = next.pos === 'DET' && (!phrase || words.genitives.has(next.lower));
  const name = namedFrom(ground, determined ? last + 2 : last + 1);
  const belongs = determined || (phrase !== null && isTitled(ground, last));
  return name >= 0 && belongs ? { first, last: name } : phrase;
}

/** "|der Zeitung „Bote“| zufolge": the same before token `last + 1`. */
export function sourceEndingAt(ground: Ground, last: number): Range | null {
  const { quoteOf } = ground;
  if (quoteOf[last]! < 0) return phraseEndingAt(ground, last);
  let opening = last;
  while (quoteOf[opening - 1] === quoteOf[last]) opening--;
  if (namedFrom(ground, opening) !== last || opening === 0) return null;
  const { sentence } = ground.tokens[last]!;
  const determined = ground.tokens[opening - 1]!.pos === 'DET';
  const end = determined ? opening - 2 : opening - 1;
  const before = within(ground, end, sentence) ? phraseEndingAt(ground, end) : null;
  if (before && (determined || isTitled(ground, opening - 1))) return { first: before.first, last };
  return determined ? { first: opening - 1, last } : null;
}

/** "Das Portal |„Küste aktuell“| berichtet", "|Der „Bote“| berichtet", "Das berichtet |der „Bote“|": a subject with its name in quotes. */
export function titled(ground: Ground, verb: number, subject: Subject | null): Subject | null {
  const { tokens, quoteOf } = ground;
  if (subject && (quoteOf[subject.last + 1] ?? -1) >= 0) {
    const last = sourceStartingAt(ground, subject.first)?.last ?? -1;
    return last > subject.last ? { ...subject, last } : subject;
  }
  // "Zuvor hatte |der „Bote“| berichtet"
  const ahead = (quoteOf[verb - 1] ?? -1) >= 0 ? verb - 1 : -1;
  const behind = tokens[verb + 1]?.pos === 'DET' ? namedFrom(ground, verb + 2) : -1;
  const range = ahead >= 0 ? sourceEndingAt(ground, ahead) : behind >= 0 ? { first: verb + 1, last: behind } : null;
  const lead = range && tokens[range.first]!;
  // "Im Gespräch mit |der „Küstenzeitung“| sagte Lund"
  const governed = tokens[(range?.first ?? 0) - 1]?.pos === 'ADP';
  const own = lead?.pos === 'DET' && !ground.words.oblique.has(lead.lower) && !governed;
  return own && range ? { ...range, insertion: null, rule: 'subject' } : subject;
}

/** "nach Angaben |eines Sprechers| in einer Halle": the source of an aside, with tails that say whose or from where it is. */
export function asideSource(ground: Ground, first: number): Range | null {
  const { tokens } = ground;
  const source = sourceStartingAt(ground, first);
  for (let i = first + 1; source && i < source.last; i++)
    if (tokens[i]!.pos === 'ADP' && !ground.words.sourceMarks.has(tokens[i]!.lower) && tokens[i + 1]!.pos !== 'PROPN')
      return { first, last: i - 1 };
  // "laut Polizei 40, laut Ministerium |42|"
  const counts =
    source && source.last > first && tokens[source.last]!.pos === 'NUM' && tokens[source.last + 1]?.pos === 'PUNCT';
  return counts ? { first, last: source.last - 1 } : source;
}

/** The last token of the name in quotes that begins at `i`; -1 where none does. */
function namedFrom(ground: Ground, i: number): number {
  if (!ground.tokens[i] || !opensQuote(ground, i)) return -1;
  const q = ground.quoteOf[i]!;
  const last = lastOfQuote(ground, i);
  const { start } = ground.quotes[q]!;
  const short = last - i < LONGEST && !/[,.?!]/u.test(lastMark(ground, q));
  return short && startsWithCapital(ground.doc.text.slice(start, start + 2)) ? last : -1;
}

/** "|Zeitung| „Bote“", "|Nachrichtenportal| „Küste aktuell“": what has a title. */
function isTitled({ tokens, scene }: Ground, i: number): boolean {
  const { lower } = tokens[i]!;
  return scene.words.works.has(lower) || scene.people.bodies.has(lower) || scene.people.businesses.has(lower);
}
