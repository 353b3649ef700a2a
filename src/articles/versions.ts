import type { Article } from '../types.js';

/** Parameters of an address that only tell where its reader came from. */
const TRACKING = /^(?:utm(?:_\w+)?|fbclid|gclid|mc_[ce]id|cmpid|ocid|ref|amp)$/u;

/** An address without its fragment, its tracking parameters and its protocol: what one page has in common with itself. */
export function pageAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  for (const name of [...parsed.searchParams.keys()]) if (TRACKING.test(name)) parsed.searchParams.delete(name);
  parsed.searchParams.sort();
  return `${parsed.host.replace(/^www\./u, '')}${parsed.pathname.replace(/\/+$/u, '')}${parsed.search}`;
}

/** Marks articles as they come: one that has the address of an earlier one and another text is another version of it. */
export function versionMarker(): (article: Article) => void {
  const first = new Map<string, { id: string; text: string }>();
  return (article) => {
    if (!article.url) return;
    const address = pageAddress(article.url);
    const earlier = first.get(address);
    if (!earlier) first.set(address, { id: article.id, text: article.text });
    else if (earlier.id !== article.id && earlier.text !== article.text) article.versionOf = earlier.id;
  };
}
