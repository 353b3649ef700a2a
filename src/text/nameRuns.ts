import type { Doc, Sentence, Token } from './doc.js';
import type { NameWords } from './names.js';
import { onceFor } from './onceFor.js';
import { isPossessiveMark } from './possessives.js';
import { among } from './wordForms.js';

/** Parts of speech that a capital at the start of a sentence does not turn into a name. */
const NO_START = new Set(['DET', 'ADP', 'PRON', 'CCONJ', 'SCONJ', 'ADV', 'AUX', 'PART', 'INTJ', 'VERB', 'NUM']);
/** How many tokens a list of fields may have: keeps hostile input linear. */
const MOST_FIELDS = 12;

function isName(token: Token | undefined, words: NameWords): boolean {
  if (!token?.capital || words.noNames.has(token.lower)) return false;
  return !words.capitalNouns || token.pos === 'PROPN';
}

/** True where a name begins at token `i`. */
export function startsName(doc: Doc, sentence: Sentence, i: number, words: NameWords): boolean {
  const token = doc.tokens[i]!;
  if (isNumbered(doc, i, words)) return false;
  if (!isName(token, words)) return isLeading(doc, sentence, i, words);
  const before = doc.tokens[i - 1];
  const opensSentence = i === sentence.first || (before !== undefined && /^["“‘'«:•—–―-]$/u.test(before.text));
  if (!opensSentence) return token.pos !== 'PRON' && token.pos !== 'DET';
  // "|Relatives| of the sailors came", but "Friends Provident said"
  const common = words.crowds.has(token.lower) || words.periods.has(token.lower);
  if (common && !isName(doc.tokens[i + 1], words)) return false;
  // "|Tweeted| Ann Lee: “...”", but "Said Ahmadi"
  if (words.openers.has(token.lower) && !words.male.has(token.lower) && isName(doc.tokens[i + 1], words)) return false;
  if (token.pos === 'PROPN') return true;
  // "Boris Johnson", "Sue Patel": a verb or noun by its letters, a name by what follows
  if (words.titles.has(token.lower) || words.places.has(token.lower)) return true;
  const next = doc.tokens[i + 1];
  if (NO_START.has(token.pos) && token.pos !== 'VERB') return false;
  if (token.pos === 'VERB' && words.openers.has(token.lower)) return false;
  return isName(next, words) && next!.pos === 'PROPN';
}

/** "Blue Airways |Flight| 175". */
const isNumbered = ({ tokens }: Doc, i: number, words: NameWords): boolean =>
  tokens[i + 1]?.digits === true && words.numbered.has(tokens[i]!.lower) && /^\d/u.test(tokens[i + 1]!.text);

/** "flew with |All| Harbour Airways": inside a sentence, a capital that such a word has only as part of a name. */
function isLeading({ tokens }: Doc, sentence: Sentence, i: number, words: NameWords): boolean {
  if (i === sentence.first || !tokens[i]!.capital || !words.leading.has(tokens[i]!.lower)) return false;
  return /^[\p{L},”]/u.test(tokens[i - 1]!.text) && !tokens[i - 1]!.capital && isName(tokens[i + 1], words);
}

/** The last token of the run of capitals, and of what joins them, that begins at `first`. */
export function endOfRun(doc: Doc, sentence: Sentence, first: number, words: NameWords): number {
  let last = first;
  for (let i = first + 1; i <= sentence.last; i++) {
    const token = doc.tokens[i]!;
    const before = doc.tokens[i - 1]!;
    if (isNumbered(doc, i, words)) break;
    if (isName(token, words) || (token.capital && staysInside(token, before, words))) {
      last = i;
      continue;
    }
    const nickname = isName(before, words) ? endOfNickname(doc, i, words) : -1;
    if (nickname > 0 && nickname <= sentence.last) {
      i = nickname;
      last = i;
      continue;
    }
    const glued = (/^[-–&.]$/u.test(token.text) || isSlash(doc, i)) && token.start === before.end;
    if (glued && isName(doc.tokens[i + 1], words) && doc.tokens[i + 1]!.start === token.end) {
      // "the |Lund|-Norland talks": a person and a place are two names
      const [left, right] = [before, doc.tokens[i + 1]!].map(({ lower }) => words.places.has(lower));
      if (token.text !== '.' && token.text !== '&' && left !== right) break;
      continue;
    }
    if (token.text === '&' && isName(doc.tokens[i + 1], words)) continue;
    if (words.suffixes.has(token.lower)) {
      last = i;
      continue;
    }
    if (joinsFields(doc, i, words) || isOfficeMark(doc, i, words)) continue;
    if (!words.particles.has(token.lower) || !joins(doc, first, i, words)) break;
  }
  return last;
}

/** "the Ostport County Sheriff|'s| Department", "Children|'s| Hospital", "Russia|'s| Defence Ministry": between a body and whose it is. */
function isOfficeMark({ tokens }: Doc, i: number, words: NameWords): boolean {
  const [saint, owner, body] = [tokens[i - 2], tokens[i - 1]!, tokens[i + 1]];
  if (!isPossessiveMark(tokens[i]!.text) || !owner.capital || !body?.capital) return false;
  if (words.places.has(owner.lower)) return endsInBody(tokens, i + 1, words);
  if (!words.bodies.has(body.lower)) return false;
  const role = words.titles.has(owner.lower) || words.people.has(owner.lower) || words.fields.has(owner.lower);
  return role || words.saints.has(saint?.lower ?? '');
}

/** "|Defence Ministry| said", "|Ministry| of Defence". */
function endsInBody(tokens: Doc['tokens'], first: number, words: NameWords): boolean {
  for (let i = first; i < first + 4 && tokens[i]?.capital; i++) if (words.bodies.has(tokens[i]!.lower)) return true;
  return false;
}

/** "the CNN|/|ORC poll", but not "REUTERS/Ann Lee". */
function isSlash({ tokens }: Doc, i: number): boolean {
  const short = /^\p{Lu}{2,5}$/u;
  return tokens[i]!.text === '/' && short.test(tokens[i - 1]!.text) && short.test(tokens[i + 1]?.text ?? '');
}

/** "Food |and| Drug Administration", "Science|,| Technology and Space Committee": between two fields of one body. */
function joinsFields({ tokens }: Doc, i: number, words: NameWords): boolean {
  const field = (token: Token | undefined) => token?.capital === true && words.fields.has(token.lower);
  if (words.joiners.has(tokens[i]!.lower)) return field(tokens[i - 1]) && field(tokens[i + 1]);
  // a list of fields ends with "and" and one more
  for (let k = i; k < i + MOST_FIELDS && tokens[k]?.text === ',' && field(tokens[k - 1]); k += 2)
    if (field(tokens[k + 1]) && words.joiners.has(tokens[k + 2]?.lower ?? '')) return field(tokens[k + 3]);
  return false;
}

/** Joseph “Moe” |Hart|: the last token of a nickname in marks and the name after it; -1 where there is none. */
function endOfNickname({ tokens }: Doc, open: number, words: NameWords): number {
  if (!/^["“'‘]$/u.test(tokens[open]!.text)) return -1;
  for (let i = open + 1; i <= open + 3; i++) {
    if (!tokens[i]?.capital) return -1;
    if (/^["”'’]$/u.test(tokens[i + 1]?.text ?? '')) return isName(tokens[i + 2], words) ? i + 2 : -1;
  }
  return -1;
}

/** "British Transport Police", "Theresa May": words that begin no name end one. */
function staysInside(token: Token, before: Token, words: NameWords): boolean {
  return words.bodies.has(token.lower) || isGiven(before, words);
}

/** Does the particle belong to the name? "Bank of England", "Ursula von der Leyen"; not "Smith of Leeds". */
function joins(doc: Doc, first: number, i: number, words: NameWords): boolean {
  const particle = doc.tokens[i]!.lower;
  let left = i - 1;
  while (words.particles.has(doc.tokens[left]?.lower ?? '')) left--;
  let right = i + 1;
  while (right <= i + 2 && words.particles.has(doc.tokens[right]?.lower ?? '')) right++;
  // "Ahmed al|-|Masri"
  const dash = doc.tokens[right];
  if (dash?.text === '-' && dash.start === doc.tokens[i]!.end && words.personParticles.has(particle)) right++;
  if (!isName(doc.tokens[right], words)) return false;
  if (words.secondParticles.has(particle) && !words.particles.has(doc.tokens[i - 1]!.lower)) return false;
  if (words.personParticles.has(particle)) return true;
  // "Captain Rob Hart of the Harbour Police": the person's name ends before
  for (let k = first; k < left - 1; k++)
    if (words.titles.has(doc.tokens[k]!.lower) && namesPerson(doc, k + 1, left, words)) return false;
  // "the Popular Front for the Liberation of Arcadia"
  for (let k = first; k <= left; k++) {
    const { lower } = doc.tokens[k]!;
    if (words.bodies.has(lower) || words.titles.has(lower)) return true;
  }
  return false;
}

/** "Captain |Rob Hart|", "Sheriff |Teo Marr|", but "Governor |General|", "Chief |Medical Officer|": a name behind a title. */
function namesPerson({ tokens }: Doc, from: number, left: number, words: NameWords): boolean {
  if (isGiven(tokens[from], words)) return true;
  if (left !== from + 1) return false;
  return [from, left].every((i) => {
    const { lower, pos } = tokens[i]!;
    return (
      pos === 'PROPN' && ![words.titles, words.people, words.bodies, words.fields].some((known) => known.has(lower))
    );
  });
}

/** A given name, of whatever sex. */
export function isGiven(token: Token | undefined, words: NameWords): boolean {
  return token !== undefined && givenOf(words)(token);
}

const givenOf = onceFor(({ female, male, either }: NameWords) => among(new Set([...female, ...male, ...either])));
