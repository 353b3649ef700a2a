import { isInsertion } from './insertions.js';
import { officeBefore, partBefore, REACH, type Subject } from './phraseEnds.js';
import { kinEnd, namesPeople, phraseAt, type Range, type Scene, within } from './scene.js';

/** The noun phrase with its tails and appositions that begins at `first`: "said |Ann Lee, a nurse from Ostport|". */
export function phraseStartingAt(scene: Scene, first: number): Subject | null {
  const { tokens, words } = scene;
  // "said |shooting| victim Ann Lee": a participle before a person
  const lead = modifiesPerson(scene, first) ? first + 1 : first;
  const part = tokens[lead + 1] !== undefined && partBefore(scene, lead + 1) ? lead + 2 : lead;
  const noun = isOwner(scene, part) ? part + 1 : part;
  const base = phraseAt(scene, noun);
  if (!base || base.first !== noun) return aloneAt(scene, first);
  const { sentence } = tokens[first]!;
  let { last } = base;
  while (last < first + REACH) {
    const link = within(scene, last + 1, sentence);
    // "ein Sprecher |der| Polizei": the link is the determiner itself
    const own = link !== undefined && tokens[last]!.pos === 'NOUN' && isGenitive(scene, last + 1);
    const tail = link !== undefined && (words.tails.has(link.lower) || joinsFields(scene, last + 1));
    if (!link || scene.quoteOf[last + 1]! >= 0 || !(own || tail)) break;
    const from = own ? last + 1 : last + 2;
    const next = phraseAt(scene, from);
    if (
      !next ||
      next.first !== from ||
      tokens[next.last]!.sentence !== sentence ||
      isTime(scene, next.last) ||
      tokens[next.first]!.pos === 'PRON'
    )
      break;
    last = next.last;
  }
  last = kinEnd(scene, last);
  // "said |Deputy Commissioner (DC) Ann Lee|"
  const named = tokens[last + 1]?.text === '(' ? scene.names.mentionByToken.get(last + 4) : undefined;
  if (named && officeBefore(scene, named.first)) last = named.last;
  return { first: lead, last, insertion: insertionAfter(scene, last), rule: 'inverted' };
}

/** "quoted |the general| as saying": somebody's title that the tagger takes for an adjective. */
export function titleAt(scene: Scene, first: number): Subject | null {
  const [lead, noun] = [scene.tokens[first], scene.tokens[first + 1]];
  const titled = lead?.pos === 'DET' && noun?.pos === 'ADJ' && namesPeople(scene, noun.lower);
  return titled ? { first, last: first + 1, insertion: null, rule: 'phrase' } : null;
}

/** "said |another|.", "said |one|, Ann Lee.": one of several, with no noun of its own. */
function aloneAt(scene: Scene, at: number): Subject | null {
  const { tokens, words } = scene;
  const next = tokens[at + 1];
  if (!words.parts.has(tokens[at]?.lower ?? '') || scene.quoteOf[at]! >= 0) return null;
  const ends = !next || next.sentence !== tokens[at]!.sentence || next.pos === 'PUNCT';
  return ends ? { first: at, last: at, insertion: insertionAfter(scene, at), rule: 'inverted' } : null;
}

/** "said |her| lawyer": a pronoun before what it owns. */
function isOwner({ tokens, words, doc, phraseOf }: Scene, i: number): boolean {
  if (tokens[i]?.pos !== 'PRON' || !words.possessives.has(tokens[i]!.lower)) return false;
  const next = doc.nounPhrases[phraseOf[i + 1] ?? -1];
  return next?.first === i + 1 && tokens[i + 1]!.pos !== 'PRON' && tokens[i + 1]!.sentence === tokens[i]!.sentence;
}

/** A phrase that begins with a determiner that hangs it on the noun before: "|der| Polizei". */
function isGenitive(scene: Scene, i: number): boolean {
  return scene.words.genitives.has(scene.tokens[i]!.lower) && phraseAt(scene, i)?.first === i && !isListener(scene, i);
}

/** "sagte ein Sprecher |der dpa|", "... |der Deutschen Presse-Agentur|": to whom it was said. */
export function isListener(scene: Scene, i: number): boolean {
  const { listeners } = scene.reading.language.cues;
  if (listeners.size === 0) return false;
  const last = phraseAt(scene, i)?.last ?? i + 1;
  return listeners.has(scene.tokens[last]?.lower ?? '') || listeners.has(scene.tokens[i + 1]?.lower ?? '');
}

function modifiesPerson(scene: Scene, i: number): boolean {
  const { tokens, words, people, names } = scene;
  const token = tokens[i];
  if (token?.pos !== 'VERB' || !(words.gerund.test(token.lower) || words.participle.test(token.lower))) return false;
  const next = phraseAt(scene, i + 1);
  if (next?.first !== i + 1 || tokens[i + 1]!.pos === 'PRON' || tokens[i + 1]!.pos === 'DET') return false;
  return people.people.has(tokens[i + 1]!.lower) && names.byToken.get(next.last)?.kind === 'person';
}

/** "said former Housing |and| Urban Development Secretary Ann Lee": between two fields of one office. */
function joinsFields({ tokens, people, words }: Scene, i: number): boolean {
  const field = (k: number) => tokens[k]?.capital === true && people.fields.has(tokens[k]!.lower);
  return words.and.has(tokens[i]!.lower) && field(i - 1) && field(i + 1);
}

/** "teilte das Amt |am Abend| mit": when it was said, where such a phrase may follow a subject. */
export function isTime({ tokens, dates, reading }: Scene, last: number): boolean {
  const { verbSecond, times, days } = reading.language.cues;
  const { lower } = tokens[last]!;
  return verbSecond && (times.has(lower) || days.has(lower) || dates.has(lower));
}

/** ", a nurse from Ostport," after a name. */
function insertionAfter(scene: Scene, last: number): Range | null {
  const { sentence } = scene.tokens[last]!;
  if (within(scene, last + 1, sentence)?.text !== ',') return null;
  const start = last + 2;
  for (let i = start; i < start + 20; i++) {
    const token = within(scene, i, sentence);
    if (!token || scene.quoteOf[i]! >= 0) return null;
    if (token.text === ',' || token.text === '.')
      return i > start && isInsertion(scene, start, i) ? { first: start, last: i - 1 } : null;
  }
  return null;
}
