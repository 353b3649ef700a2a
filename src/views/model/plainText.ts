// Escape sequences could drive a terminal, and direction overrides could make "1,351" read as "153,1".
const UNSAFE = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\ufeff]+/gu;

/** One line of text without control characters, direction overrides and runs of white space. */
export function clean(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(UNSAFE, '').trim();
}

/** The words between the white space of a text. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter(Boolean);
}

/** The words of a quote as they stand between marks of their own, without the comma of the sentence around them: “We heard a bang,” she said. */
export function spoken(text: string): string {
  return clean(text).replace(/,$/u, '');
}

/** The text cut at `length` characters, at a word where one ends near. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, Math.max(0, length - 1));
  const space = cut.lastIndexOf(' ');
  const whole = space > length * 0.6 ? cut.slice(0, space) : cut;
  return `${whole.replace(/[\ud800-\udbff]$/u, '').replace(/[\s,;:–-]+$/u, '')}…`;
}
