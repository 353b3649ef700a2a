import type { Cue } from '../../languages/cueWords.js';
import { tokenAt } from '../../text/doc.js';
import type { Span } from '../../types.js';
import type { Subject } from '../phraseEnds.js';
import { citedFrom } from './citedSources.js';
import { contentEnd } from './extents.js';
import { type Draft, type Ground, opensQuote, quoteAt, spanOf, within } from './ground.js';
import { occasionEnd } from './occasions.js';
import { leftContent, rightContent } from './postposed.js';
import { quoteContent } from './quoteContent.js';

/** How far behind its verb a content may begin, in tokens. */
const REACH = 40;

/** The content of a draft, and the rule that found it. */
export type Content = Pick<Draft, 'rule' | 'content'>;

/** "„...“, sagte |Lund|", "Der Deich halte, sagte |Lund|, „noch“": the content stands before the verb, or around it. */
export function before(ground: Ground, verb: number, subject: Subject, cue: Cue): Content | null {
  const { tokens, quoteOf } = ground;
  const mark = within(ground, verb - 1, tokens[verb]!.sentence);
  const quoted = (quoteOf[verb - 1] ?? -1) >= 0;
  if (subject.first < verb || !(quoted || mark?.text === ',')) return null;
  const last = quoted ? verb - 1 : verb - 2;
  if (quoted ? !opensClause(ground, last) : isAdverbial(ground, last)) return null;
  const inQuote = (quoteOf[last] ?? -1) >= 0;
  if (!inQuote && !cue.frames.has('clause')) return null;
  const rest = rightContent(ground, subject.last + 1, true).filter((span) => !isListener(ground, span));
  const open = inQuote || within(ground, last, tokens[verb]!.sentence) !== undefined;
  const content = open ? leftContent(ground, last, rest.length > 0) : null;
  return content && { rule: 'content-before-inverted', content: [content, ...rest] };
}

/** "|„Wir bleiben“| sagte Lund"; not "Im Gespräch mit der „Küstenzeitung“ sagte Lund". */
function opensClause({ doc, tokens, quoteOf }: Ground, last: number): boolean {
  let first = last;
  while (quoteOf[first - 1] === quoteOf[last]) first--;
  return (
    first === doc.sentences[tokens[last]!.sentence]!.first ||
    tokens[first - 1]?.pos === 'PUNCT' ||
    tokens[last + 1]?.text === ','
  );
}

/** "|Während die Polizei von 40 spricht|, meldet die Klinik 42": when it was said; but "|Wenn es regne, breche der Deich|, sagte Lund". */
function isAdverbial({ doc, tokens, words }: Ground, last: number): boolean {
  const { first } = doc.sentences[tokens[last]!.sentence]!;
  if (!words.subordinators.has(tokens[first]!.lower)) return false;
  for (let i = first; i < last; i++) if (tokens[i]!.text === ',') return false;
  return true;
}

/** "haben |40 Todesfälle| bestätigt", "dass die Polizei |von 40 Toten| spricht": between the subject and a verb at the end of its clause. */
export function inside(ground: Ground, verb: number, subject: Subject, cue: Cue): Content | null {
  const { tokens, words } = ground;
  const { sentence } = tokens[verb]!;
  const next = within(ground, verb + 1, sentence);
  if (subject.last > verb || (next && next.pos !== 'PUNCT' && next.pos !== 'AUX')) return null;
  let at = subject.last + 1;
  while (
    at < verb &&
    (tokens[at]!.pos === 'AUX' ||
      (tokens[at]!.pos === 'ADV' && !words.quantifiers.has(tokens[at]!.lower)) ||
      occasionEnd(ground, at) > at)
  )
    at = Math.max(at + 1, occasionEnd(ground, at));
  const lead = tokens[at]!;
  const prepositional = lead.pos === 'ADP' && cue.prepositions.has(lead.lower);
  if (prepositional) at++;
  else if (!cue.frames.has('object') && !cue.frames.has('number')) return null;
  const first = tokens[at]!;
  const counts = first.pos === 'NUM' || words.quantifiers.has(first.lower);
  if (at >= verb || !(counts || (prepositional && first.pos === 'DET'))) return null;
  for (let i = at; i < verb; i++)
    if (tokens[i]!.text === ',' || tokens[i]!.pos === 'VERB' || ground.quoteOf[i]! >= 0) return null;
  const rule = prepositional ? 'verb-preposition' : 'verb-object';
  return { rule, content: [spanOf(ground, { first: at, last: verb - 1 })] };
}

/** "sagte Lund der |„Küstenzeitung“|": a name in quotes behind its determiner, nothing that was said. */
function isListener({ doc, tokens, quoteOf }: Ground, { start }: Span): boolean {
  const at = tokenAt(doc, start);
  return quoteOf[at]! >= 0 && tokens[at - 1]?.pos !== 'PUNCT';
}

/** "sagte am Montag der Agentur, |der Deich halte|": behind the comma or colon that closes the clause of the verb. */
export function behind(ground: Ground, verb: number, cue: Cue, particle = -1): Content | null {
  const { quoteOf } = ground;
  for (let i = verb + 1; i < verb + REACH; i++) {
    const token = within(ground, i, ground.tokens[verb]!.sentence);
    if (!token) return null;
    if (quoteOf[i]! >= 0)
      return opensQuote(ground, i) ? { rule: 'verb-quote', content: quoteContent(ground, i) } : null;
    if (token.text === ':') return afterColon(ground, i);
    if (token.pos === 'ADP' && cue.prepositions.has(token.lower))
      return ranged(ground, i + 1, 'phrase', 'verb-preposition', particle);
    if (token.text === ',') {
      const found = afterComma(ground, i + 1, cue);
      if (found) return found;
      // "sagte Lund, der die Rettung leitet, es gebe Tote": over what stands between two commas
      const next = nextComma(ground, i + 1);
      if (next < 0) return null;
      i = next - 1;
      continue;
    }
    if (i !== particle && closesBefore(ground, token.index)) return null;
  }
  return null;
}

/** Another verb begins: nothing behind it belongs to the one that attributes. */
function closesBefore({ tokens, words }: Ground, i: number): boolean {
  const { pos, text, lower } = tokens[i]!;
  if (pos === 'AUX' || text === ';') return true;
  return pos === 'VERB' && !words.participle.test(lower) && !words.verbs.get(lower)?.forms.has('participle');
}

function afterColon(ground: Ground, colon: number): Content | null {
  const quote = quoteAt(ground, colon + 1);
  if (quote >= 0) return { rule: 'verb-quote', content: quoteContent(ground, quote) };
  return ranged(ground, colon + 1, 'clause', 'verb-colon');
}

/** "dass ...", "ob ...", "der Deich halte", "die Brücke zu sperren", a quote; null for a relative clause or an apposition. */
function afterComma(ground: Ground, at: number, cue: Cue): Content | null {
  const { tokens, words } = ground;
  const token = within(ground, at, tokens[at - 1]!.sentence);
  if (!token) return null;
  if (opensQuote(ground, at)) return { rule: 'verb-quote', content: quoteContent(ground, at) };
  if (!cue.frames.has('clause')) return null;
  if (words.complementizers.has(token.lower)) return ranged(ground, at, 'clause', 'verb-that');
  if (words.questionWords.has(token.lower) && !words.asSaid.has(token.lower))
    return ranged(ground, at, 'clause', 'verb-question');
  // "Während die Polizei von 40 spricht, |meldet| die Klinik 42"
  if (token.pos === 'VERB' || token.pos === 'AUX') return null;
  // "Sie zeigte sich auf dem Balkon, 40 Leute winkten"
  if (cue.frames.has('marked')) return null;
  if (token.pos === 'SCONJ' || token.pos === 'CCONJ' || words.subordinators.has(token.lower)) return null;
  if (token.pos === 'PRON' && words.relatives.has(token.lower)) return null;
  const found = ranged(ground, at, 'clause', 'verb-clause');
  const verb = found && clauseVerb(ground, at, found.content[0]!);
  if (!verb) return null;
  if (verb === 'finite') return found;
  return cue.frames.has('infinitive') ? { ...found, rule: 'verb-infinitive' } : null;
}

/** What verb a clause holds: a finite one before its first comma, an infinitive with "zu", or none. */
function clauseVerb({ tokens, words, quoteOf }: Ground, from: number, { end }: Span): 'finite' | 'infinitive' | null {
  let infinitive = false;
  for (let i = from; tokens[i] && tokens[i]!.start < end; i++) {
    if (quoteOf[i]! >= 0) return 'finite';
    if (tokens[i]!.text === ',' && i > from + 1) break;
    const { pos } = tokens[i]!;
    if (pos !== 'VERB' && pos !== 'AUX') continue;
    if (!words.infinitiveMarks.has(tokens[i - 1]!.lower)) return 'finite';
    infinitive = true;
  }
  return infinitive ? 'infinitive' : null;
}

/** The comma that closes an insertion that begins at `from`; -1 where none does near by. */
function nextComma(ground: Ground, from: number): number {
  for (let i = from; i < from + REACH; i++) {
    const token = within(ground, i, ground.tokens[from - 1]!.sentence);
    if (!token || ground.quoteOf[i]! >= 0) return -1;
    if (token.text === ',') return i;
  }
  return -1;
}

/** "bestätigte |zwölf Tote|", "meldete das Ministerium |98 Verletzte|": the object behind verb and subject. */
export function object(ground: Ground, verb: number, subject: Subject, cue: Cue, particle = -1): Content | null {
  if (!cue.frames.has('object') && !cue.frames.has('number')) return null;
  const { tokens, words } = ground;
  const { sentence } = tokens[verb]!;
  let at = occasionEnd(ground, Math.max(verb, subject.last) + 1);
  at = citedFrom(ground, at)?.end ?? at;
  while (within(ground, at, sentence)?.pos === 'ADV' && !words.quantifiers.has(tokens[at]!.lower)) at++;
  const first = within(ground, at, sentence);
  if (!first) return null;
  const begins = ['NOUN', 'PROPN', 'NUM', 'DET', 'ADJ'].includes(first.pos) || words.quantifiers.has(first.lower);
  return begins ? ranged(ground, at, 'phrase', 'verb-object', particle) : null;
}

/** The content from token `first`; before the particle of its verb where that closes the clause: "räumte |Fehler| ein". */
function ranged(ground: Ground, first: number, kind: 'clause' | 'phrase', rule: string, particle = -1): Content | null {
  const end = ground.tokens[first] ? contentEnd(ground, first, kind) : -1;
  const last = particle > first && particle <= end ? particle - 1 : end;
  return last < first ? null : { rule, content: [spanOf(ground, { first, last })] };
}
