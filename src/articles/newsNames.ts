import type { LineageWords, NewsName } from '../languages/lineageWords.js';
import { isAddress } from '../text/addresses.js';
import type { Doc, Token } from '../text/doc.js';
import { put } from '../text/grouping.js';
import { onceFor } from '../text/onceFor.js';
import { asked } from '../text/wordForms.js';
import type { Span } from '../types.js';
import { isFirst, isIntroduced } from './introducedNews.js';

/** The name of a news agency or outlet in a text. */
export interface NewsMention extends Span {
  /** As it stands. */
  name: string;
  /** In its usual form where the list has it ("AP" is "Associated Press"), else as it stands. */
  usual: string;
  /** Token indices, `last` inclusive. */
  first: number;
  last: number;
  how: 'agency' | 'outlet' | 'shape' | 'noun' | 'domain' | 'description';
  /** True for everyday words ("Time"), which only name an outlet right after a cue. */
  word: boolean;
}

interface Entry {
  form: string;
  entry: NewsName;
  how: 'agency' | 'outlet';
}

const LETTER = /[\p{L}\p{N}]/u;

/** The listed names by their first word, longest first; made once for a language. */
const indexOf = onceFor((words: LineageWords): Map<string, Entry[]> => {
  const index = new Map<string, Entry[]>();
  for (const [list, how] of [[words.agencies, 'agency'] as const, [words.outlets, 'outlet'] as const]) {
    for (const entry of list) {
      for (const form of new Set(
        [entry.name, ...entry.forms].flatMap((f) => (f.includes(' ') ? [f, f.toUpperCase()] : f)),
      )) {
        put(index, firstWord(form), { form, entry, how });
      }
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.form.length - a.form.length);
  return index;
});

const firstWord = (text: string): string => /^[\p{L}\p{N}]*/u.exec(text)![0];

/** True for words that a listed name can begin with: nine of ten words of a text are none. */
const beginsListed = onceFor((words: LineageWords) => asked(({ text }) => indexOf(words).has(firstWord(text))));

/** "Ostportpost": the word has the shape of an outlet's name by itself. */
const isShaped = onceFor(({ nameShapes }: LineageWords) =>
  asked(({ text }) => nameShapes.some((shape) => shape.test(text))),
);

/** "KQN": the letters can be those of a station. */
const isCallSign = onceFor(({ callSign }: LineageWords) => asked(({ text }) => callSign.test(text)));

const mentionsOf = new WeakMap<Doc, NewsMention[]>();

/** Names of agencies and outlets, left to right: listed ones, then ones that are shaped or introduced like an outlet's. Looked for once a text. */
export function findNewsNames(doc: Doc, words: LineageWords): NewsMention[] {
  const known = mentionsOf.get(doc);
  if (known) return known;
  const found = lookForNames(doc, words);
  mentionsOf.set(doc, found);
  return found;
}

function lookForNames(doc: Doc, words: LineageWords): NewsMention[] {
  const index = indexOf(words);
  const begins = beginsListed(words);
  // a no-break space inside "Sky\u00a0News" is a space
  const plain =
    doc.text.includes('\u00a0') || doc.text.includes('\u202f') ? doc.text.replace(/[\u00a0\u202f]/gu, ' ') : doc.text;
  const found: NewsMention[] = [];
  const byLastWord = new Map<string, NewsMention>();
  for (let i = 0; i < doc.tokens.length; ) {
    const token = doc.tokens[i]!;
    const domain = domainAt(doc, i, words);
    if (domain) {
      found.push(domain);
      i = domain.last + 1;
      continue;
    }
    // of the words in small letters only listed ones ("dpa") are names
    if (isSmall(token.text) && !(begins(token) && index.has(token.text))) {
      i++;
      continue;
    }
    const mention =
      (begins(token) ? listedAt(doc, i, plain, words) : undefined) ??
      shapedAt(doc, i, words) ??
      introducedAt(doc, i, words) ??
      shortenedAt(doc, i, words, byLastWord) ??
      bareAt(doc, i, words);
    if (mention) {
      found.push(mention);
      if (mention.last > mention.first) byLastWord.set(doc.tokens[mention.last]!.text, mention);
    }
    i = mention ? mention.last + 1 : i + 1;
  }
  return found;
}

function listedAt(doc: Doc, i: number, plain: string, words: LineageWords): NewsMention | undefined {
  const token = doc.tokens[i]!;
  const hit = indexOf(words)
    .get(firstWord(token.text))
    ?.find(({ form }) => plain.startsWith(form, token.start) && !LETTER.test(plain[token.start + form.length] ?? ' '));
  if (!hit) return undefined;
  let last = i;
  while (doc.tokens[last + 1] && doc.tokens[last + 1]!.end <= token.start + hit.form.length) last++;
  // "Times Square", "Sun Valley": the name goes on, so it is another one; "told Deadline |Monday|" does not
  const next = doc.tokens[last + 1];
  if (hit.entry.word && isCapital(next) && !words.times.has(next!.lower) && touches(doc.text, doc.tokens[last]!, next!))
    return;
  // "NBC 6" is a station
  if (next && words.nameShapes.some((shape) => shape.test(`${hit.form} ${next.text}`))) return;
  // "the tabloid the Mirror"
  const phrase = words.definite.has(doc.tokens[i - 1]?.lower ?? '') ? i - 1 : i;
  return {
    start: token.start,
    end: token.start + hit.form.length,
    first: i,
    last,
    name: doc.text.slice(token.start, token.start + hit.form.length),
    usual: hit.entry.name,
    how: hit.how,
    word: hit.entry.word === true && hit.form === hit.entry.name && !isIntroduced(doc, phrase, words),
  };
}

const SHORTEST_DOMAIN = 5;
const isDomain = asked(({ text }) => text.length >= SHORTEST_DOMAIN && isAddress(text));

/** "Harbourpost.com", "westland.co.uk": the address of a listed outlet is as good as its name. */
function domainAt(doc: Doc, i: number, words: LineageWords): NewsMention | undefined {
  const token = doc.tokens[i]!;
  if (!isDomain(token)) return undefined;
  const usual = outletsByDomain(words).get(token.lower);
  return usual ? { ...mention(doc, i, i, 'noun'), usual } : { ...mention(doc, i, i, 'noun'), how: 'domain' };
}

const outletsByDomain = onceFor(
  ({ outlets }: LineageWords): ReadonlyMap<string, string> =>
    new Map(outlets.flatMap(({ name, domains }) => domains.map((domain) => [domain, name] as const))),
);

/** "the Enquirer" behind "the Harbour Enquirer": the last word of an outlet that was named before. */
function shortenedAt(
  doc: Doc,
  i: number,
  { definite }: LineageWords,
  byLastWord: ReadonlyMap<string, NewsMention>,
): NewsMention | undefined {
  const token = doc.tokens[i]!;
  const full = byLastWord.size > 0 ? byLastWord.get(token.text) : undefined;
  if (!full || !definite.has(doc.tokens[i - 1]?.lower ?? '') || doc.tokens[i + 1]?.capital) return undefined;
  return { ...mention(doc, i, i, 'noun'), usual: full.usual };
}

/** "told the |Gazette|": an everyday word behind its article. */
function bareAt(doc: Doc, i: number, { nameHeads, definite, notNames }: LineageWords): NewsMention | undefined {
  const token = doc.tokens[i]!;
  if (!isCapital(token) || notNames.has(token.text) || capitalRun(doc, i) > i || !nameHeads.has(token.lower))
    return undefined;
  return definite.has(doc.tokens[i - 1]?.lower ?? '') ? { ...mention(doc, i, i, 'noun'), word: true } : undefined;
}

/** "Harbour Post", "Radio Harbour", "WXQZ". */
function shapedAt(doc: Doc, i: number, words: LineageWords): NewsMention | undefined {
  const token = doc.tokens[i]!;
  // "6ABC"
  if (/^[0-9]/u.test(token.text)) return numberedAt(doc, i, words);
  if (!isCapital(token) || words.notNames.has(token.text) || words.definite.has(token.lower)) return undefined;
  const next = doc.tokens[i + 1];
  const shaped = isShaped(words)(token);
  const sign = isCallSign(words)(token);
  const tail = shaped || sign ? stationTail(doc, i, words) : i;
  if (tail > i) return mention(doc, i, tail, 'shape');
  if (shaped) return mention(doc, i, i, 'shape');
  // "told KQN": letters that may be many things
  if (sign) return { ...mention(doc, i, i, 'shape'), word: true };
  // "FOX 8"
  if (next?.digits && words.nameShapes.some((shape) => shape.test(`${token.text} ${next.text}`)))
    return mention(doc, i, i + 1, 'shape');
  const run = capitalRun(doc, i);
  if (run === i || FUNCTION.has(token.pos) || isShouted(doc, i, run) || isLed(doc, i, words)) return undefined;
  // "Copyright |Associated Press|"
  if (holdsListed(doc, i, run, words)) return undefined;
  if (words.noOutlets.has(`${doc.tokens[run - 1]!.lower} ${doc.tokens[run]!.lower}`)) return undefined;
  if (words.nameHeads.has(doc.tokens[run]!.lower) || words.nameStarts.has(token.lower))
    return mention(doc, i, run, 'shape');
  return undefined;
}

/** "6ABC", "9News": a number and what is glued to it. */
function numberedAt(doc: Doc, i: number, { nameShapes }: LineageWords): NewsMention | undefined {
  const [number, letters] = [doc.tokens[i]!, doc.tokens[i + 1]];
  if (letters?.start !== number.end) return undefined;
  return nameShapes.some((shape) => shape.test(number.text + letters.text))
    ? mention(doc, i, i + 1, 'shape')
    : undefined;
}

/** True where a listed name begins inside a run of capitals and ends it. */
function holdsListed(doc: Doc, first: number, last: number, words: LineageWords): boolean {
  const begins = beginsListed(words);
  for (let i = first + 1; i < last; i++)
    if (begins(doc.tokens[i]!) && listedAt(doc, i, doc.text, words)?.last === last) return true;
  return false;
}

/** "KQNX-|TV|", "KQN |4|": what belongs to the letters of a station; `i` where nothing does. */
function stationTail({ tokens }: Doc, i: number, words: LineageWords): number {
  const [sign, mark, end] = tokens.slice(i, i + 3);
  if (mark?.text === '-' && mark.start === sign!.end && end?.start === mark.end)
    return words.nameShapes.some((shape) => shape.test(`${sign!.text}-${end.text}`)) ? i + 2 : i;
  return mark?.sentence === sign!.sentence && /^[0-9]{1,2}$/u.test(mark.text) ? i + 1 : i;
}

/** "newspaper Haaretz", "the Maariv newspaper". */
function introducedAt(doc: Doc, i: number, words: LineageWords): NewsMention | undefined {
  const token = doc.tokens[i]!;
  if (!isCapital(token) || token.pos !== 'PROPN' || words.notNames.has(token.text)) return undefined;
  const before = doc.tokens[i - 1];
  const introduced = isIntroduced(doc, i, words) || isFirst(doc, i, words);
  if (!introduced && !(before && words.definite.has(before.lower))) return undefined;
  const run = capitalRun(doc, i);
  const after = doc.tokens[run + 1];
  const followed =
    before !== undefined &&
    words.definite.has(before.lower) &&
    after?.sentence === token.sentence &&
    words.outletNouns.has(after.text) &&
    !isCapital(doc.tokens[run + 2]) &&
    !(run === i && words.demonym.test(token.text));
  return followed || introduced ? mention(doc, i, run, 'noun') : undefined;
}

/** "|Following| The Harbour Post", "|Citing| Harbour Post": a word at the head of a sentence that leads to a name. */
function isLed({ tokens, sentences }: Doc, i: number, { definite }: LineageWords): boolean {
  const token = tokens[i]!;
  if (sentences[token.sentence]!.first !== i) return false;
  return token.pos === 'VERB' || definite.has(tokens[i + 1]?.lower ?? '');
}

/** "DAILY ANSWERS DAILY NEWS": a row of capitals is a menu. */
function isShouted({ tokens }: Doc, first: number, last: number): boolean {
  return last - first >= 2 && tokens.slice(first, last + 1).every(({ text }) => text === text.toUpperCase());
}

const FUNCTION = new Set(['DET', 'ADP', 'PRON', 'SCONJ', 'CCONJ', 'ADV', 'AUX']);

/** Starts with a small ASCII letter or with punctuation: nine of ten tokens, told without a regular expression. */
function isSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 97 && code <= 122) || code < 48;
}

function isCapital(token: Token | undefined): boolean {
  return token?.capital === true;
}

function touches(text: string, a: Token, b: Token): boolean {
  return b.start <= a.end || (b.start === a.end + 1 && !'\n\r'.includes(text[a.end]!));
}

/** Last of at most six capitalised words in a row, numbers between them: "Channel 9 News". */
function capitalRun(doc: Doc, first: number): number {
  let last = first;
  while (
    last - first < 5 &&
    (isCapital(doc.tokens[last + 1]) ||
      (doc.tokens[last + 1]?.digits === true && /^[0-9]{1,2}$/u.test(doc.tokens[last + 1]!.text))) &&
    doc.tokens[last + 1]!.sentence === doc.tokens[first]!.sentence &&
    touches(doc.text, doc.tokens[last]!, doc.tokens[last + 1]!)
  )
    last++;
  return last;
}

function mention(doc: Doc, first: number, last: number, how: 'shape' | 'noun'): NewsMention {
  const { start } = doc.tokens[first]!;
  const { end } = doc.tokens[last]!;
  const name = doc.text.slice(start, end);
  return { start, end, first, last, name, usual: name, how, word: false };
}
