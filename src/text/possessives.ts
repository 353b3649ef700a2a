/** True for the mark of an owner that stands apart from its word: "the mayor|'s| Herald", "Sky News|'| Ann Lee". */
export function isPossessiveMark(token: string): boolean {
  return token.length <= 2 && MARKS.has(token);
}

const MARKS: ReadonlySet<string> = new Set(["'", '’', "'s", '’s']);

/** A word without the mark of an owner: "norland's", "sailors'". */
export function withoutPossessive(word: string): string {
  return word.replace(/['’]s?$/u, '');
}
