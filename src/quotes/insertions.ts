import { isDash } from '../text/dashes.js';
import { isNominal, phraseEndingAt, REACH, type Subject } from './phraseEnds.js';
import { phraseAt, type Range, type Scene, within } from './scene.js';

/** "Mike Brown, the commissioner of Transport, |said|", "Ann Lee, 43, from Ostport, |said|". */
export function acrossInsertion(scene: Scene, end: number): Subject | null {
  const { tokens } = scene;
  const { sentence } = tokens[end]!;
  let close = end;
  for (let i = end - 1; i > end - REACH; i--) {
    const token = within(scene, i, sentence);
    if (!token) return null;
    // "Sen. Ann Lee (D-Conn.), said", "Ann Lee (Unity), in an interview, said"
    if (token.text === ')' && i === close - 1 && tokens[close]!.text === ',' && closesLabel(scene, i)) {
      close = i;
      continue;
    }
    const opens = tokens[close]!.text === ')' ? token.text === '(' : token.text === ',' || isDash(tokens, i);
    if (!opens || scene.quoteOf[i]! >= 0) continue;
    if (!isInsertion(scene, i + 1, close)) return null;
    const before = within(scene, i - 1, sentence);
    if (!before) return null;
    // an age or another insertion before this one
    if (before.pos === 'NUM' && tokens[i - 2]?.text === ',') {
      close = i;
      continue;
    }
    const phrase = isNominal(before) || scene.names.mentionByToken.has(i - 1) ? phraseEndingAt(scene, i - 1) : null;
    if (phrase && (isTail(scene, phrase.first) || beforeLabel(scene, i - 1) >= 0 || isApposition(scene, phrase))) {
      close = i;
      continue;
    }
    // "The firm, |which makes| valves for the water, gas and oil trades, |said|": the object of the clause inside
    if (
      phrase &&
      tokens[phrase.first - 1]?.pos === 'VERB' &&
      scene.words.relatives.has(tokens[phrase.first - 2]?.lower ?? '')
    ) {
      close = i;
      continue;
    }
    // "Speaking in an interview with the Herald, Mayor Ann Lee, |said|": the name is the subject
    if (
      phrase &&
      !isPerson(scene, phrase) &&
      !mayBePerson(scene, phrase) &&
      // "Berg, |whose daughter| saw it, said"
      !scene.words.relatives.has(tokens[i + 1]!.lower) &&
      isPerson(scene, { first: i + 1, last: close - 1 })
    )
      return { first: i + 1, last: close - 1, insertion: null, rule: 'subject' };
    if (phrase) return { ...phrase, insertion: { first: i + 1, last: end - 1 }, rule: 'subject' };
    close = i;
  }
  return null;
}

/** "(|D-Conn.|)": a party and a state in brackets that close at token `close`. */
function closesLabel({ tokens, words, doc }: Scene, close: number): boolean {
  for (let i = close - 1; i > close - 7 && i > 0; i--)
    if (tokens[i]!.text === '(') return words.label.test(doc.text.slice(tokens[i]!.end, tokens[close]!.start));
  return false;
}

/** True where the head of the first base phrase is a person, by name or by noun. */
function isPerson(scene: Scene, { first, last }: Range): boolean {
  const head = Math.min(phraseAt(scene, first)?.last ?? first, last);
  return scene.people.people.has(scene.tokens[head]!.lower) || scene.names.byToken.get(head)?.kind === 'person';
}

/** "Brenna Hale, a clerk who saw it, said": a name of its own, of no known kind. */
function mayBePerson({ names, tokens }: Scene, { first, last }: Range): boolean {
  const mention = names.mentionByToken.get(last);
  return (
    mention !== undefined &&
    mention.last > mention.first &&
    tokens[first]!.pos !== 'DET' &&
    names.byToken.get(last)?.kind === 'unknown'
  );
}

/** "Sen. Ann Lee, |R-N.Y.|, said": the comma before a party and a state that end at token `last`; -1 where none do. */
export function beforeLabel({ tokens, words, doc }: Scene, last: number): number {
  for (let i = last; i > last - 6 && i > 0; i--)
    if (tokens[i - 1]!.text === ',')
      return words.label.test(doc.text.slice(tokens[i]!.start, tokens[last]!.end)) ? i - 1 : -1;
  return -1;
}

/** "Ann Lee, |a Liberal|, from Ostport, said", "Ann Lee, |the aide of Rep. Hart| (L-Ost.), said": something said of the name before it. */
function isApposition(scene: Scene, { first, last }: Range): boolean {
  const { tokens, words, names } = scene;
  const { lower } = tokens[first]!;
  if (!words.indefinite.has(lower) && !words.definite.has(lower)) return false;
  if (tokens[first - 1]?.text !== ',') return false;
  if (names.byToken.get(first - 2)?.kind === 'person') return true;
  // "Jess Rocco, |the chair of Families Together|, a small group, said"
  const named = names.mentionByToken.get(first - 2);
  if (named && isPerson(scene, { first, last }) && mayBePerson(scene, { first: named.first, last: first - 2 }))
    return true;
  // "Rep. Ann Lee |of Ostport|, a founder of the caucus, asked to stay, said"
  const whole = names.byToken.get(first - 2)?.kind !== 'organisation' ? phraseEndingAt(scene, first - 2) : null;
  const head = whole ? (phraseAt(scene, whole.first)?.last ?? -1) : -1;
  return names.byToken.get(head)?.kind === 'person';
}

/** "Ann Lee, 43, |from Ostport|, a nurse, said": the phrase is itself the tail of an insertion. */
function isTail({ tokens, words }: Scene, first: number): boolean {
  return words.tails.has(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.text === ',';
}

/** Between two commas: an age, a tail, a relative clause, a participle, an apposition; not a clause of its own. */
export function isInsertion(scene: Scene, first: number, close: number): boolean {
  const { tokens, words } = scene;
  const token = tokens[first]!;
  // "Sen. Ann Lee (D-Conn.) said"
  if (words.label.test(scene.doc.text.slice(token.start, tokens[close]!.start))) return true;
  if (words.relatives.has(token.lower) || words.tails.has(token.lower) || token.pos === 'ADP' || token.pos === 'NUM')
    return true;
  if (token.pos === 'VERB' || token.pos === 'ADV' || token.pos === 'SCONJ') return true;
  for (let i = first; i < close; i++) {
    const { pos, lower } = tokens[i]!;
    if (words.relatives.has(lower)) return true;
    if (pos === 'AUX' || (pos === 'VERB' && !words.gerund.test(lower) && !words.participle.test(lower))) return false;
  }
  return true;
}

/** "“...,” |Ann Lee|, a local nurse told the Herald": right behind a quote or at the head, a name whose apposition lost its second comma. */
export function ofNameBefore(scene: Scene, { first, last }: Range): Subject | null {
  const { doc, tokens, names, words, people } = scene;
  const { lower, sentence } = tokens[first]!;
  if (tokens[first - 1]?.text !== ',' || !(words.indefinite.has(lower) || words.definite.has(lower))) return null;
  const named = names.mentionByToken.get(first - 2);
  if (!named || named.last === named.first || tokens[named.first]!.sentence !== sentence) return null;
  const opens = doc.sentences[sentence]!.first === named.from || scene.quoteOf[named.from - 1]! >= 0;
  // "Ann Lee, |a pastor| at St. Anne's church knew him"
  const head = phraseAt(scene, first)?.last ?? last;
  if (!opens || !people.people.has(tokens[Math.min(head, last)]!.lower)) return null;
  return { first: named.first, last: named.last, insertion: { first, last }, rule: 'subject' };
}
