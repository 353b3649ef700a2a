import type { Token } from '../text/doc.js';
import { contains } from '../text/spans.js';
import type { Side } from './side.js';

/** True where two stretches name one person, place or body: a part of the other, its acronym, its people, or another of its names. */
export function sameName(from: readonly Token[], to: readonly Token[], x: Side, y: Side): boolean {
  const [a, b] = [wordsOf(from), wordsOf(to)];
  if (a.some((word) => b.includes(word))) return true;
  if (initialsMatch(from, b) || initialsMatch(to, a)) return true;
  const { places } = x.body.reading.language.names;
  if (
    a.some((word) =>
      b.some((other) => kin(word, other) || (places.has(word) && places.get(word) === places.get(other))),
    )
  )
    return true;
  return joinedIn(x, from, b) || joinedIn(y, to, a);
}

function wordsOf(tokens: readonly Token[]): string[] {
  return tokens.map(({ lower }) => lower.replace(/[^\p{L}\p{N}]/gu, '')).filter(Boolean);
}

/** "Russia", "Russian": one begins with the other. */
function kin(a: string, b: string): boolean {
  return a.length >= 4 && b.length >= 4 && (a.startsWith(b) || b.startsWith(a));
}

/** "UN" for "United Nations". */
function initialsMatch(tokens: readonly Token[], words: readonly string[]): boolean {
  const initials = tokens.map(({ text }) => text[0]!.toLowerCase()).join('');
  return tokens.length > 1 && words.includes(initials);
}

/** True where an article itself uses both as names of one. */
function joinedIn({ body }: Side, tokens: readonly Token[], words: readonly string[]): boolean {
  return body.reading.names.entities.some(
    ({ mentions }) =>
      mentions.some((mention) => tokens.some((token) => contains(mention, token))) &&
      mentions.some((mention) =>
        mention.text
          .toLowerCase()
          .split(/[^\p{L}\p{N}]+/u)
          .some((word) => words.includes(word)),
      ),
  );
}
