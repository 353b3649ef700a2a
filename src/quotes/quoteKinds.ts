import { isSpace } from '../text/characters.js';
import { isVerb, type Token, tokenAt } from '../text/doc.js';
import { isPossessiveMark } from '../text/possessives.js';
import type { Quote } from '../types.js';
import { afterOf, firstOf, phraseAt, type Scene } from './scene.js';

/** Words from which marks hold what somebody said, whatever stands around them. */
export const LONG = 6;

/** Paragraphs up to which a quote that runs on is followed. */
export const LONGEST_RUN = 12;

/** Words up to which marks without a clause may hold a mere name. */
const NAME_WORDS = 7;

/**
 * `direct` where the marks hold a clause: a subject before a finite verb, or a sentence with its end ("Stop at once."); `partial` otherwise.
 */
export function kindOf(scene: Scene, m: number): 'direct' | 'partial' {
  const { tokens, marks } = scene;
  const mark = marks[m]!;
  let subject = false;
  let verb = false;
  let count = 0;
  for (let i = firstOf(scene, m); i < tokens.length && tokens[i]!.start < mark.end; i++) {
    const token = tokens[i]!;
    if (token.end <= mark.start || token.pos === 'PUNCT') continue;
    count++;
    // "I’m", "we’ve": pronoun and verb in one
    if (scene.words.contractions.has(token.lower.replace('’', "'"))) return 'direct';
    if (token.pos === 'PRON' || token.pos === 'NOUN' || token.pos === 'PROPN') {
      if (!(count === 1 && isRelative(scene, i))) subject = true;
    } else if (isFiniteVerb(scene, token, tokens[i - 1])) {
      if (subject) return 'direct';
      verb = true;
    }
  }
  const first = scene.doc.text[mark.start] ?? '';
  const sentence = /^\p{Lu}/u.test(first) && /[.!?…]$/u.test(scene.doc.text.slice(mark.start, mark.end));
  // “Harbour and Friends.”: a title with the full stop of its sentence
  const title = (!verb || isShown(scene, m)) && count <= NAME_WORDS && isTitle(scene, m);
  return sentence && !title && (verb || count > 5 || (subject && count > 2)) ? 'direct' : 'partial';
}

/** said on NBC's “Meet the Press.”, on “Face the Town.”: what a station shows, though it holds a verb. */
function isShown(scene: Scene, m: number): boolean {
  const before = scene.tokens[firstOf(scene, m) - 1];
  return before?.pos === 'ADP' || isPossessiveMark(before?.text ?? '');
}

/** Every longer word with a capital: “On the Record with Ann Lee”. */
function isTitle(scene: Scene, m: number): boolean {
  const words = wordsIn(scene, m);
  const capital = (word: string) => /^[\p{Lu}\p{N}]/u.test(word);
  const long = words.filter((word) => word.length > 3);
  // “Fox and Friends”
  return long.length > 0 && long.every(capital) && words.filter(capital).length > 1;
}

/** The words between the marks; prepositions are left out where small ones tell no name from other words. */
function wordsIn({ doc, tokens, marks, people }: Scene, m: number): string[] {
  const { start, end } = marks[m]!;
  const small = new Set<string>();
  for (let i = tokenAt(doc, start); tokens[i] && tokens[i]!.start < end; i++)
    if (tokens[i]!.pos === 'ADP' && !people.capitalNouns) small.add(tokens[i]!.text);
  return doc.text
    .slice(start, end)
    .split(/\s+/u)
    .filter((word) => !small.has(word));
}

/** "„|who| fled“"; but "„|Das| ist ein Fehler“" where a relative clause has its verb at its end. */
function isRelative({ tokens, words, reading }: Scene, i: number): boolean {
  if (!words.relatives.has(tokens[i]!.lower)) return false;
  const next = tokens[i + 1]?.pos;
  return !(reading.language.cues.verbSecond && (next === 'AUX' || next === 'VERB'));
}

/** A verb that is no participle in -ing and no infinitive. */
function isFiniteVerb({ words }: Scene, token: Token, before: Token | undefined): boolean {
  if (token.pos === 'AUX') return true;
  return token.pos === 'VERB' && !words.gerund.test(token.lower) && before?.pos !== 'PART';
}

/** How many words stand between the marks. */
export function wordCount(scene: Scene, m: number): number {
  const { start, end } = scene.marks[m]!;
  const { text } = scene.doc;
  let words = 1;
  for (let i = start; i < end; i++)
    if (isSpace(text.charCodeAt(i)) && (i === start || !isSpace(text.charCodeAt(i - 1)))) words++;
  return words;
}

/** True where the marks hold a name and no words of somebody's: a nickname, a title of a work, a name in capitals, a translation. */
export function holdsName(scene: Scene, m: number, kind: Quote['kind']): boolean {
  if (isTitled(scene, m)) return true;
  if (wordCount(scene, m) > NAME_WORDS) return false;
  if (isNaming(scene, m)) return true;
  // the “Charlie Rose” show: a title, though its words may be a clause
  if (kind === 'direct') return isWork(scene, m) && isTitle(scene, m);
  return isNickname(scene, m) || isWork(scene, m) || isCapitalised(scene, m);
}

/** a paper titled: “The slow decline of harbour towns and what to do about it.” */
function isTitled(scene: Scene, m: number): boolean {
  const { tokens, words } = scene;
  const first = firstOf(scene, m);
  const before = tokens[tokens[first - 1]?.pos === 'PUNCT' ? first - 2 : first - 1];
  return before !== undefined && before.sentence === tokens[first]?.sentence && words.titling.has(before.lower);
}

/** Joseph “Moe” Hart. */
function isNickname(scene: Scene, m: number): boolean {
  const { tokens } = scene;
  const before = tokens[firstOf(scene, m) - 1];
  const after = tokens[afterOf(scene, m)];
  const capital = /^\p{Lu}/u;
  return (
    wordCount(scene, m) <= 3 &&
    before?.pos === 'PROPN' &&
    after !== undefined &&
    capital.test(before.text) &&
    capital.test(after.text) &&
    after.pos === 'PROPN' &&
    before.sentence === after.sentence
  );
}

/** the film “Cold Harbour”; the famous “Keep Off” sign. */
function isWork(scene: Scene, m: number): boolean {
  const { tokens, words } = scene;
  if (!startsCapital(scene, m)) return false;
  const first = firstOf(scene, m);
  const before = tokens[first - 1]?.text === ',' ? tokens[first - 2] : tokens[first - 1];
  const after = tokens[afterOf(scene, m)];
  if (words.works.has(before?.lower ?? '') || words.works.has(after?.lower ?? '')) return true;
  // the “Cold Harbour” star, NBC's “Today”
  if ((words.starring.has(after?.lower ?? '') && !isStopped(scene, m)) || isChannel(scene, first)) return true;
  return scene.people.capitalNouns && before?.pos === 'DET' && afterOf(scene, m) === first + 3 && isPaper(scene, first);
}

/** “No,” actress Ann Lee said: words with a stop of their own. */
const isStopped = ({ doc, marks }: Scene, m: number): boolean => /[.,!?]/u.test(doc.text[marks[m]!.end - 1] ?? '');

/** NBC's |“Today”|, television's |“Scandal,”|: a programme behind whoever shows it. */
function isChannel({ tokens, words, names }: Scene, first: number): boolean {
  const owner = first - 2;
  if (!isPossessiveMark(tokens[first - 1]?.text ?? '') || !tokens[owner]) return false;
  return words.channels.has(tokens[owner].lower) || names.byToken.get(owner)?.kind === 'organisation';
}

/** "ein Bericht der |„Küstenzeitung“|": a name that says what it names; "der |„Bote“| berichtet", "berichtete zuerst der |„Bote“|". */
function isPaper({ tokens, words }: Scene, first: number): boolean {
  if (words.works.has(tokens[first + 1]!.lower)) return true;
  return [tokens[first - 2], tokens[first - 3], tokens[first + 3]].some(
    (token) => token?.sentence === tokens[first]!.sentence && words.reporting.has(token.lower),
  );
}

/** known as “the Bear”; which means “keep off”. */
function isNaming(scene: Scene, m: number): boolean {
  const { tokens, words } = scene;
  const first = firstOf(scene, m);
  let named = false;
  for (let i = first - 1; i >= first - 3 && i >= 0; i--) {
    const token = tokens[i]!;
    if (token.sentence !== tokens[first]!.sentence) return false;
    if (words.naming.has(token.lower) || words.naming.has(hyphened(scene, i))) return true;
    // "nicknamed |her| “Smiley”"; but "called |it| “a gamble”"
    named ||= token.pos === 'PRON';
    if (!named && (goesBy(scene, i) || namesThing(scene, m, i))) return true;
    if (!/^(?:ADP|DET|ADV|PRON)$/u.test(token.pos) && token.text !== ',') return false;
  }
  return false;
}

/** "so-|called|": the word with what a hyphen joins before it. */
function hyphened({ tokens }: Scene, i: number): string {
  return tokens[i - 1]?.text === '-' && tokens[i - 2] ? `${tokens[i - 2]!.lower}-${tokens[i]!.lower}` : '';
}

/** went by “Red”. */
function goesBy({ tokens, words, reading }: Scene, i: number): boolean {
  return words.going.has(tokens[i]!.lower) && reading.language.cues.agentMarks.has(tokens[i + 1]?.lower ?? '');
}

/** taxed a loophole |called| an “inversion”; a group |called| “Lund Fans” has 90 members; but "what critics |called| a “trick”", "the ministry |called| “unfair” a ruling that". */
function namesThing(scene: Scene, m: number, i: number): boolean {
  const { tokens, words, people } = scene;
  const noun = tokens[i - 1];
  if (!words.namingParticiples.has(tokens[i]!.lower) || !noun || !isNominalOrOther(scene, noun)) return false;
  const first = phraseAt(scene, i - 1)?.first ?? i - 1;
  const lead = tokens[first - 1];
  const { freeRelatives } = scene.reading.language.cues;
  if (freeRelatives.has(tokens[first]!.lower) || freeRelatives.has(lead?.lower ?? '')) return false;
  const led = lead?.sentence === noun.sentence && (lead.pos === 'ADP' || isVerb(lead));
  if (led && !people.people.has(noun.lower)) return true;
  const after = afterOf(scene, m);
  const next = tokens[tokens[after]?.text === ',' ? after + 1 : after];
  return next?.sentence === noun.sentence && isVerb(next);
}

/** "a group called", "|another| called". */
const isNominalOrOther = ({ words }: Scene, { pos, lower }: Token): boolean => pos === 'NOUN' || words.parts.has(lower);

/** “Latin Night” in a sentence of small letters: a name, but not in "turned her into a “Harbour Joan of Arc”". */
function isCapitalised(scene: Scene, m: number): boolean {
  const { doc, tokens, words: known } = scene;
  let lead = firstOf(scene, m) - 1;
  // some in the crowd chanted, “Lock her up”
  if (known.shouting.has(tokens[tokens[lead]?.text === ',' ? lead - 1 : lead]?.lower ?? '')) return false;
  // they look “Northern or Western”
  if (tokens[lead]?.pos === 'VERB' && !known.speech.has(tokens[lead]!.lower)) return false;
  if (tokens[lead]?.pos === 'DET') lead--;
  if (known.asWords.has(tokens[lead]?.lower ?? '') || known.labelling.has(tokens[lead]?.lower ?? '')) return false;
  const words = wordsIn(scene, m);
  if (words.length < 2) return false;
  // where all nouns have a capital, a name has no small word: „Kalter Hafen“, but „ein Wagnis“
  const long = words.filter((word) => word.length > 3 || scene.people.capitalNouns);
  if (long.length === 0 || !long.every((word) => /^[\p{Lu}\p{N}]/u.test(word))) return false;
  const sentence = doc.sentences[tokens[firstOf(scene, m)]!.sentence]!;
  let small = 0;
  for (let i = sentence.first; i <= sentence.last; i++)
    if (scene.quoteOf[i] !== m && /^\p{Ll}{4,}/u.test(tokens[i]!.text)) small++;
  return small > 0;
}

function startsCapital({ doc, marks }: Scene, m: number): boolean {
  return /^[\p{Lu}\p{N}]/u.test(doc.text[marks[m]!.start] ?? '');
}
