import { clean } from '../model/plainText.js';

/** Text of an article on one line, so that nothing in it is read as Markdown or HTML. */
export function md(text: string): string {
  return clean(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]|~^$#]/gu, '\\$&')
    .replace(/(https?|ftp|mailto|javascript|data|www)([:.])/giu, '$1&#8203;$2')
    .replace(/^([-+=])/u, '\\$1');
}

/** An address for a Markdown link; null where it is not http or https. */
export function mdUrl(url: string | null): string | null {
  if (!url || !/^https?:\/\//iu.test(url)) return null;
  return clean(url)
    .replace(/[\s<>()[\]\\|"`]/gu, encodeURIComponent)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
}

/** A table of cells that are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map((entry) => entry || ' ').join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}
