import { startsWithLetter } from './characters.js';
import { type Doc, isVerb, type Sentence, type Token } from './doc.js';
import { endOfRun, isGiven, startsName } from './nameRuns.js';
import type { NameKind, NameMention, NameWords, Sex } from './names.js';
import { isPossessiveMark } from './possessives.js';
import { asked } from './wordForms.js';

/** Share of words with a capital from which a line counts as a headline in capitals. */
const TITLE_CASE = 0.75;

/** The names of a text in order, not overlapping; in headlines whose every word has a capital only names known from elsewhere. */
export function findMentions(doc: Doc, words: NameWords): NameMention[] {
  const mentions: NameMention[] = [];
  const headlines: Sentence[] = [];
  for (const sentence of doc.sentences) {
    if (!words.capitalNouns && isTitleCase(doc, sentence)) headlines.push(sentence);
    else findInSentence(doc, sentence, words, mentions);
  }
  findSurnames(doc, words, mentions);
  if (headlines.length === 0) return mentions;
  const known = new Map<string, NameMention>();
  for (const mention of mentions) if (!known.has(mention.text)) known.set(mention.text, mention);
  for (const sentence of headlines) findKnown(doc, sentence, known, words, mentions);
  return mentions.sort((a, b) => a.first - b.first);
}

/** "Theresa May spoke. |May| said": a word that is mostly none, alone before a verb, where it was somebody's surname before. */
function findSurnames(doc: Doc, words: NameWords, mentions: NameMention[]): void {
  const first = new Map<string, number>();
  for (const { last, kind } of mentions) {
    const { lower } = doc.tokens[last]!;
    if (kind === 'person' && words.noNames.has(lower) && !first.has(lower)) first.set(lower, last);
  }
  if (first.size === 0) return;
  const found: NameMention[] = [];
  const named = new Set(mentions.map(({ last }) => last));
  for (const [i, { lower, capital }] of doc.tokens.entries()) {
    if (!capital || named.has(i) || i < (first.get(lower) ?? i + 1)) continue;
    const next = doc.tokens[i + 1];
    const before = doc.tokens[i - 1];
    const acts = next && (isVerb(next) || isPossessiveMark(next.text));
    // "Last |May| said it all", "in |May|"
    if (acts && before?.pos !== 'ADP' && before?.pos !== 'ADJ' && before?.pos !== 'DET')
      found.push(mentionOf(doc, i, i, 'person'));
  }
  if (found.length > 0) {
    mentions.push(...found);
    mentions.sort((a, b) => a.first - b.first);
  }
}

/** A word of four letters and more: short ones stay small in a headline in capitals. */
const isLong = asked(({ text }) => text.length >= 4 && startsWithLetter(text));

/** "Tory MP Ann Lee stormed: |“|Only? ...": somebody begins to speak, where a headline would be over. */
function leadsQuote({ tokens }: Doc, { first, last }: Sentence): boolean {
  for (let i = first; i < last; i++) if (tokens[i]!.text === ':' && OPENING.test(tokens[i + 1]!.text)) return true;
  return false;
}

const OPENING = /^["“‘«„]$/u;

function isTitleCase(doc: Doc, sentence: Sentence): boolean {
  let long = 0;
  let capitals = 0;
  for (let i = sentence.first; i <= sentence.last; i++) {
    const token = doc.tokens[i]!;
    if (!isLong(token)) continue;
    long++;
    if (token.capital) capitals++;
  }
  return (
    long >= 4 && capitals / long >= TITLE_CASE && doc.tokens[sentence.last]!.text !== '.' && !leadsQuote(doc, sentence)
  );
}

function findKnown(
  doc: Doc,
  sentence: Sentence,
  known: ReadonlyMap<string, NameMention>,
  words: NameWords,
  mentions: NameMention[],
): void {
  for (let i = sentence.first; i <= sentence.last; i++) {
    if (!doc.tokens[i]!.capital) continue;
    for (let last = Math.min(i + 4, sentence.last); last >= i; last--) {
      const text = doc.text.slice(doc.tokens[i]!.start, doc.tokens[last]!.end);
      const like = known.get(text);
      const place = last === i && words.places.has(doc.tokens[i]!.lower);
      if (!like && !place) continue;
      mentions.push({ ...mentionOf(doc, i, last, like?.kind ?? 'place'), sex: like?.sex ?? null });
      i = last;
      break;
    }
  }
}

function mentionOf(doc: Doc, first: number, last: number, kind: NameKind): NameMention {
  const { start } = doc.tokens[first]!;
  const { end } = doc.tokens[last]!;
  return { start, end, first, last, text: doc.text.slice(start, end), kind, sex: null, from: first, titles: [] };
}

function findInSentence(doc: Doc, sentence: Sentence, words: NameWords, mentions: NameMention[]): void {
  let i = sentence.first;
  while (i <= sentence.last) {
    if (!startsName(doc, sentence, i, words)) {
      i++;
      continue;
    }
    const last = endOfRun(doc, sentence, i, words);
    const mention = readRun(doc, i, last, words);
    if (mention) mentions.push(mention);
    i = last + 1;
  }
}

/** Splits a run of capitals into titles and name: "Clark County Sheriff Joseph Lombardo". Null where only titles are left. */
function readRun(doc: Doc, first: number, last: number, words: NameWords): NameMention | null {
  const title = lastTitle(doc, first, last, words);
  let start = title >= 0 ? title + 1 : first;
  // a photo agency before a name: "AFP Marie Dupont"
  if (start < last - 1 && /^\p{Lu}{2,}$/u.test(doc.tokens[start]!.text) && isGiven(doc.tokens[start + 1], words))
    start++;
  if (title >= 0) {
    // "Secretary of State Hillary Clinton": the office has a tail of its own
    // but "Mayor |Ben| Oda"
    const tailed = words.particles.has(doc.tokens[start]?.lower ?? '') && !isGiven(doc.tokens[start], words);
    if (tailed && start <= last) start = afterTail(doc, start, last, words);
    // "Chief Constable of the Harbour Police": the office names the body
    if (
      start <= last &&
      title >= 0 &&
      words.bodies.has(doc.tokens[last]!.lower) &&
      words.particles.has(doc.tokens[title + 1]!.lower)
    )
      return { ...mentionOf(doc, skipParticles(doc, title + 1, words), last, 'organisation') };
    // "Attorney General", "the Sheriff": a title alone
    if (start > last) return bodyWithTitle(doc, first, last, title, words);
  }
  const mention = mentionOf(doc, start, last, 'unknown');
  const phrase = phraseStart(doc, first);
  mention.from = phrase;
  for (let i = phrase; i < start; i++) {
    const { lower, text } = doc.tokens[i]!;
    // "the |mayor's| Herald": the title is the owner's
    if (isPossessiveMark(text)) mention.titles.length = 0;
    // "|Vice| President Ann Lee" is not "the president"
    else if (words.titles.has(lower) || words.people.has(lower))
      mention.titles.push(
        words.seconds.has(doc.tokens[i - 1]?.lower ?? '') ? `${doc.tokens[i - 1]!.lower} ${lower}` : lower,
      );
  }
  mention.sex = sexOf(doc, mention, words);
  mention.kind = kindOf(doc, mention, words);
  return mention;
}

/** The last title of a run that is a person's: "General" is none in "General Assembly". */
function lastTitle(doc: Doc, first: number, last: number, words: NameWords): number {
  const body = words.bodies.has(doc.tokens[last]!.lower) && !isGiven(doc.tokens[last - 1], words);
  for (let i = last; i >= first; i--) {
    // "Comedian Ann Lee": what somebody is, with a capital before a given name
    const given = i < last && (isGiven(doc.tokens[i + 1], words) || (i === first && last === first + 2));
    const role = given && words.people.has(doc.tokens[i]!.lower);
    // "the |Mayor|'s Office of Ostport"
    if (i < last && isPossessiveMark(doc.tokens[i + 1]!.text)) continue;
    if (i < last && words.pluralTitles.has(doc.tokens[i]!.lower)) return i;
    if (!role && !words.titles.has(doc.tokens[i]!.lower)) continue;
    // "Peter King", "Anna Bishop": a surname
    if (i === last && i > first && isGiven(doc.tokens[i - 1], words)) continue;
    return body && !words.particles.has(doc.tokens[i + 1]?.lower ?? '') ? -1 : i;
  }
  return -1;
}

function skipParticles(doc: Doc, at: number, words: NameWords): number {
  let i = at;
  while (words.particles.has(doc.tokens[i]?.lower ?? '')) i++;
  return i;
}

function afterTail(doc: Doc, at: number, last: number, words: NameWords): number {
  const i = skipParticles(doc, at, words);
  for (let k = i + 1; k < last; k++) if (isGiven(doc.tokens[k], words)) return k;
  return last - i >= 2 ? i + 1 : last + 1;
}

/** "London Mayor" names nobody, but the place before it is a name. */
function bodyWithTitle(doc: Doc, first: number, last: number, title: number, words: NameWords): NameMention | null {
  if (title === first) {
    const tail = doc.tokens[last]!;
    return last > title && words.places.has(tail.lower) ? mentionOf(doc, last, last, 'place') : null;
  }
  // "the Lund Center for |Justice|": a field, no title
  const whole = words.particles.has(doc.tokens[title - 1]!.lower);
  let end = whole ? last : title - 1;
  while (end > first && !whole && words.titles.has(doc.tokens[end]!.lower)) end--;
  if (!whole && words.titles.has(doc.tokens[end]!.lower)) return null;
  const mention = mentionOf(doc, first, end, 'unknown');
  mention.kind = kindOf(doc, mention, words);
  return mention;
}

function phraseStart(doc: Doc, i: number): number {
  let first = i;
  for (let k = i - 1; k >= 0 && k >= i - 6; k--) {
    const token = doc.tokens[k]!;
    const adjacent = /^\s*$/u.test(doc.text.slice(token.end, doc.tokens[k + 1]!.start));
    if (token.sentence !== doc.tokens[i]!.sentence || !adjacent) break;
    if (!['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(token.pos) && !isPossessiveMark(token.text)) break;
    first = k;
  }
  return first;
}

/** "of", "for", "&": inside the name of a body. */
function isTail({ lower }: Token, words: NameWords): boolean {
  return lower === '&' || (words.particles.has(lower) && !words.personParticles.has(lower));
}

function sexOf(doc: Doc, mention: NameMention, words: NameWords): Sex {
  for (const title of mention.titles) {
    const sex = words.titles.get(title) ?? words.people.get(title) ?? null;
    if (sex) return sex;
  }
  const { lower } = doc.tokens[mention.first]!;
  if (mention.last === mention.first) return null;
  return words.female.has(lower) ? 'f' : words.male.has(lower) ? 'm' : null;
}

const INITIALS = /^(?:\p{Lu}\.[\s-]?){1,4}\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u;

function kindOf(doc: Doc, mention: NameMention, words: NameWords): NameKind {
  const length = mention.last - mention.first + 1;
  const head = doc.tokens[mention.last]!.lower;
  if (words.places.has(length === 1 ? head : mention.text.toLowerCase())) return 'place';
  // "Uptown Oakland", "South Aven"
  const lead = doc.tokens[mention.first]!.lower;
  if (length === 2 && (words.middles.has(lead) || (words.quarters.has(lead) && words.places.has(head)))) return 'place';
  if (words.bodies.has(head)) return 'organisation';
  // "the Red Cross"
  if (length > 1 && words.bodies.has(`${doc.tokens[mention.last - 1]!.lower} ${head}`)) return 'organisation';
  // "Storm Freya"
  if (words.events.has(doc.tokens[mention.first]!.lower)) return 'unknown';
  const before = doc.tokens[mention.first - 1]?.lower ?? '';
  if (words.titles.has(before) || words.people.has(before)) return 'person';
  // "Blue Sound Lines"
  if (length > 1 && words.businessEndings.has(head)) return 'organisation';
  const business =
    words.businesses.has(before) || (words.bodies.has(before) && !isGiven(doc.tokens[mention.first], words));
  // "the law firm Tolley Brand", but "secretary of |state| Ann Lee"
  if (business && doc.tokens[mention.first - 1]!.pos === 'NOUN') return 'organisation';
  for (let i = mention.first; i < mention.last; i++)
    if (words.bodies.has(doc.tokens[i]!.lower) || isTail(doc.tokens[i]!, words)) return 'organisation';
  if (length === 1 && words.acronym.test(mention.text)) return 'organisation';
  if (length > 1 && length <= 4 && isGiven(doc.tokens[mention.first], words)) return 'person';
  // "R. K. Verma", "J.K. Verma": initials before a surname
  if (INITIALS.test(mention.text) && !words.places.has(doc.tokens[mention.first]!.lower)) return 'person';
  // "Taiye Ajibola, 34,": only people have an age
  const after = doc.tokens[mention.last + 1];
  const age = doc.tokens[mention.last + 2];
  if (length > 1 && after?.text === ',' && age?.pos === 'NUM' && /^\d{1,2}$/u.test(age.text)) return 'person';
  return 'unknown';
}
