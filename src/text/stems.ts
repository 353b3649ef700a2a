/** An ending that is cut off to join the forms of a word; the first row that fits is taken. */
interface Ending {
  ending: string;
  /** What stands in its place. */
  becomes: string;
  /** Letters that must be left before it. */
  left: number;
}

/** What a language tells about the forms of its words. */
export interface StemWords {
  endings: readonly Ending[];
  /** Forms that no ending explains ("children": "child"). */
  irregular: ReadonlyMap<string, string>;
}

/** The form by which a word is compared: lower case, without the endings of the language ("paratroopers": paratrooper). */
export function stemOf(word: string, words: StemWords): string {
  const lower = word.toLowerCase();
  const irregular = words.irregular.get(lower);
  if (irregular !== undefined) return irregular;
  for (const { ending, becomes, left } of words.endings) {
    if (!lower.endsWith(ending) || lower.length - ending.length < left) continue;
    const cut = lower.slice(0, lower.length - ending.length) + becomes;
    return words.irregular.get(cut) ?? cut;
  }
  return lower;
}

/** The words of a text in order, lower case, apostrophes made straight; linear. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’ʼ]/gu, "'")
      .match(/[\p{L}\p{N}#@][\p{L}\p{N}\p{M}'.-]*/gu)
      ?.map(bare) ?? []
  );
}

function bare(word: string): string {
  let end = word.length;
  while (end > 1 && "'.-".includes(word[end - 1]!)) end--;
  return word.slice(0, end);
}
