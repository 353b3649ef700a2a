import { Parser } from 'htmlparser2';

/** What JSON-LD says about the article of a page. */
export interface LinkedArticle {
  headline: string | null;
  publisher: string | null;
  authors: string[];
  published: string | null;
  modified: string | null;
  url: string | null;
  language: string | null;
  section: string | null;
  keywords: string[];
  licence: string | null;
  basedOn: string | null;
  body: string | null;
  types: string[];
  paid: boolean;
}

type Node = Record<string, unknown>;

/** schema.org's kinds of articles: NewsArticle, ReportageNewsArticle, AnalysisNewsArticle, BlogPosting, LiveBlogPosting, Report, ... */
const ARTICLE = /(?:Article|BlogPosting|Report|Posting|Review)$/u;
const isOther = (type: string) => /^(?:Job|DiscussionForum|SocialMedia)Posting$|^Review$|^AggregateReview$/u.test(type);
/** Nodes that are looked at: some pages carry whole archives. */
const MAX_NODES = 5_000;

/** The article that the page's JSON-LD describes; of several the first with a headline that is no review of something. */
export function readLinkedData(scripts: readonly string[]): LinkedArticle {
  const nodes = scripts.flatMap((script) => flatten(parse(script)));
  const byId = new Map(
    nodes.flatMap((node) =>
      typeof node['@id'] === 'string' && Object.keys(node).length > 1 ? [[node['@id'], node] as const] : [],
    ),
  );
  const resolve = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const id = (value as Node)['@id'];
    return Object.keys(value).length === 1 && typeof id === 'string' ? (byId.get(id) ?? value) : value;
  };
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type) && !isOther(type)));
  const article = articles.find((node) => text(node.headline) ?? text(node.name)) ?? articles[0] ?? {};
  return {
    headline: text(article.headline) ?? (articles.length ? text(article.name) : null),
    publisher: nameOf(resolve(listOf(article.publisher)[0])),
    authors: [...new Set(listOf(article.author).flatMap((author) => nameOf(resolve(author)) ?? []))],
    published: text(article.datePublished) ?? text(article.dateCreated),
    modified: text(article.dateModified),
    url: text(article.url) ?? idOf(article.mainEntityOfPage),
    language: text(article.inLanguage) ?? nameOf(article.inLanguage),
    section: text(listOf(article.articleSection)[0]),
    keywords: listOf(article.keywords).flatMap((word) => (text(word) ?? '').split(',')),
    licence: text(article.license) ?? idOf(article.license),
    basedOn: text(article.isBasedOn) ?? text((article.isBasedOn as Node | undefined)?.url) ?? idOf(article.isBasedOn),
    body: text(article.articleBody),
    types: articles.flatMap(typesOf).map((type) => type.toLowerCase()),
    paid: article.isAccessibleForFree === false || /^false$/iu.test(String(article.isAccessibleForFree)),
  };
}

/** Some sites leave line breaks inside strings or close with a semicolon: those are mended, what stays broken is passed over. */
function parse(script: string): unknown {
  const source = script
    .trim()
    .replace(/^<!--|-->$|^\/\*.*?\*\/|;$/gu, '')
    .trim();
  for (const candidate of [source, source.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(candidate);
    } catch {}
  }
  return null;
}

/** All objects of a document, those of `@graph` and nested ones included, in order. */
function flatten(value: unknown): Node[] {
  const nodes: Node[] = [];
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && nodes.length < MAX_NODES; i++) {
    const each = queue[i];
    if (Array.isArray(each)) for (const one of each) queue.push(one);
    else if (typeof each === 'object' && each !== null) {
      nodes.push(each as Node);
      for (const key of [
        '@graph',
        'mainEntity',
        'mainEntityOfPage',
        'hasPart',
        'itemListElement',
        'publisher',
        'author',
      ])
        if (typeof (each as Node)[key] === 'object') queue.push((each as Node)[key]);
    }
  }
  return nodes;
}

function typesOf(node: Node): string[] {
  return listOf(node['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/u, '')] : []));
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function text(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  if (typeof one !== 'string') return null;
  return plainText(one).replace(/\s+/gu, ' ').trim() || null;
}

/** Some sites write HTML into their JSON: "Salt &amp; Sea", "&#8216;Ferry&#8217;". */
function plainText(value: string): string {
  if (!/&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/iu.test(value)) return value;
  let plain = '';
  const parser = new Parser({
    ontext: (part) => {
      plain += part;
    },
  });
  parser.end(value);
  return plain;
}

function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return /^https?:/u.test(value) ? null : text(value);
  return typeof value === 'object' && value !== null ? text((value as Node).name) : null;
}

function idOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null ? text((value as Node)['@id']) : text(value);
}
