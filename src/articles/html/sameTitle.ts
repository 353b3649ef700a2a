/** A title in lower case without its marks: what counts when two are compared. */
export function bareTitle(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words from which the beginning of a title is enough: "Ferry sinks off Aldermouth" of "Ferry sinks off Aldermouth - Herald". */
const ENOUGH_WORDS = 4;

/** True where a line is the title: the same words, with or without the site's name behind or before it. */
export function isSameTitle(line: string, title: string): boolean {
  const [a, b] = [bareTitle(line), bareTitle(title)];
  return (
    a !== '' && (a === b || (a.split(' ').length >= ENOUGH_WORDS && (b.startsWith(`${a} `) || b.endsWith(` ${a}`))))
  );
}
