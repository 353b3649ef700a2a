import type { NewsName } from './lineageWords.js';

/** One a line: name | other forms, parted by ";" | domains. A "?" in front: an everyday word, only a name right after a cue. */
export function newsNames(list: string): NewsName[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', forms = '', domains = ''] = line.split('|').map((part) => part.trim());
      const parts = (text: string) => text.split(';').flatMap((part) => part.trim() || []);
      const plain = name.replace(/^\?/u, '').trim();
      return {
        name: plain,
        forms: [...parts(forms), ...inSmall(plain)],
        domains: parts(domains),
        ...(name.startsWith('?') ? { word: true } : {}),
      };
    });
}

/** "Coindesk" for "CoinDesk": what stands inside with a capital is often written small. */
function inSmall(name: string): string[] {
  return /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(name) ? [name[0]! + name.slice(1).toLowerCase()] : [];
}
