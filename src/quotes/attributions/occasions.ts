import { type Ground, within } from './ground.js';

/** First token after the occasion that begins at `i`; `i` where none does. */
export function occasionEnd(ground: Ground, i: number): number {
  const { tokens, words } = ground;
  const sentence = tokens[i]?.sentence ?? -1;
  let at = i;
  if (words.occasionMarks.has(tokens[i]?.lower ?? '')) at++;
  else if (!words.days.has(tokens[i]?.lower ?? '')) return i;
  for (let k = at; k < at + 7; k++) {
    const token = within(ground, k, sentence);
    if (!token || ground.quoteOf[k]! >= 0 || token.pos === 'VERB' || token.pos === 'PUNCT' || token.pos === 'AUX')
      return i;
    if (k > at && token.pos === 'ADP') return i;
    if (!words.occasions.has(token.lower)) continue;
    let end = k + 1;
    while (
      within(ground, end, sentence) &&
      (tokens[end]!.pos === 'NUM' || tokens[end]!.pos === 'NOUN' || tokens[end]!.pos === 'PROPN')
    )
      end++;
    return end;
  }
  return i;
}

/** "as many as 40", "about $3 billion", "1,351": a number, after words that bound it. */
export function startsNumber({ tokens, words }: Ground, from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[from]!.sentence) return false;
    if (token.pos === 'NUM' || /^\p{N}/u.test(token.text)) return true;
    const bounds = words.quantifiers.has(token.lower) || words.comparatives.has(token.lower);
    if (token.pos !== 'SYM' && !bounds && !/^\p{Sc}$/u.test(token.text)) return false;
  }
  return false;
}
