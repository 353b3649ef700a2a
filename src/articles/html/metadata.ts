import { isoDate } from '../../text/isoDate.js';
import { signsOf } from './classWords.js';
import { type LinkedArticle, readLinkedData } from './linkedData.js';
import { bareTitle } from './sameTitle.js';
import { descendants, type Element, rawText } from './tree.js';

/** What a page says about its article. Of several sources the first in the order of the lists below decides. */
export interface PageFacts {
  title: string | null;
  outlet: string | null;
  byline: string | null;
  published: string | null;
  modified: string | null;
  url: string | null;
  language: string | null;
  section: string | null;
  keywords: string[];
  licence: string | null;
  /** Of which work it is a copy or a version (`isBasedOn`, syndication source). */
  basedOn: string | null;
  /** What kind of page it says it is: `og:type` and JSON-LD types, lower case. */
  types: string[];
  /** JSON-LD `articleBody`, its entities read. */
  body: string | null;
  /** JSON-LD `isAccessibleForFree: false`. */
  paid: boolean;
}

/** Everything in the page's head (and microdata in its body) that states facts. */
interface Sources {
  meta: Map<string, string>;
  linked: LinkedArticle;
  canonical: string | null;
  htmlTitle: string | null;
  htmlLanguage: string | null;
  licence: string | null;
  headings: string[];
  /** Names in the page's text that are marked as the author's. */
  signed: string[];
  times: string[];
}

/** Names of meta tags, the surest first. */
const META = {
  title: ['og:title', 'twitter:title', 'itemprop:headline', 'dc.title'],
  outlet: ['og:site_name', 'application-name', 'dc.publisher'],
  byline: ['author', 'article:author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator'],
  published: [
    ...[
      'article:published_time',
      'og:article:published_time',
      'itemprop:datepublished',
      'datepublished',
      'date',
      'pubdate',
    ],
    ...['publish-date', 'parsely-pub-date', 'sailthru.date', 'dc.date.issued', 'dc.date', 'dcterms.created'],
  ],
  modified: ['article:modified_time', 'og:updated_time', 'itemprop:datemodified', 'last-modified', 'dcterms.modified'],
  keywords: ['news_keywords', 'keywords'],
  basedOn: ['syndication-source', 'original-source'],
};

/** Reads the facts of a page out of JSON-LD, Open Graph, microdata, meta tags and `<time>`, in that order. */
export function readFacts(root: Element): PageFacts {
  const sources = collect(root);
  const { meta, linked } = sources;
  const of = (names: readonly string[]) => names.map((name) => meta.get(name));
  const outlet = outletOf(sources);
  const byline = first(
    linked.authors.join(', '),
    ...of(META.byline).filter(isName),
    meta.get('itemprop:author'),
    sources.signed[0],
  );
  const keywords = linked.keywords.length ? linked.keywords : (first(...of(META.keywords)) ?? '').split(',');
  return {
    title: titleOf(sources, outlet),
    outlet,
    byline,
    published: firstDate(linked.published, ...of(META.published), sources.times[0]),
    modified: firstDate(linked.modified, ...of(META.modified)),
    url: first(sources.canonical, meta.get('og:url'), linked.url),
    language: first(linked.language, sources.htmlLanguage, meta.get('og:locale')?.replace('_', '-')),
    section: first(linked.section, meta.get('article:section')),
    keywords: keywords.map((word) => word.trim()).filter(Boolean),
    licence: first(linked.licence, sources.licence, meta.get('dc.rights')),
    basedOn: first(linked.basedOn, ...of(META.basedOn)),
    types: [...linked.types, ...(meta.has('og:type') ? [meta.get('og:type')!.toLowerCase()] : [])],
    body: linked.body,
    paid: linked.paid,
  };
}

/** Words of a title that no outlet's name holds by chance. */
const LONG_TITLE = 4;

/** The outlet as the page names it; a site that gives the article's title as its own name has told nothing. */
function outletOf(sources: Sources): string | null {
  const title = bareTitle(titleOf(sources, null) ?? '');
  const isTitle = (name: string) => title.split(' ').length >= LONG_TITLE && bareTitle(name).includes(title);
  const names = [sources.linked.publisher, ...META.outlet.map((name) => sources.meta.get(name))];
  return first(...names.filter((name) => name && !isTitle(name)));
}

/** Some sites give the address of the author's page, or of his account, as his name. */
function isName(value: string | undefined): boolean {
  return value !== undefined && !/^(?:https?:|@)/u.test(value);
}

function collect(root: Element): Sources {
  const sources: Sources = {
    meta: new Map(),
    linked: readLinkedData([]),
    canonical: null,
    htmlTitle: null,
    htmlLanguage: null,
    licence: null,
    headings: [],
    signed: [],
    times: [],
  };
  const scripts: string[] = [];
  for (const element of descendants(root)) {
    const { tag, attributes } = element;
    if (tag === 'meta') addMeta(attributes, sources);
    else if (tag === 'script' && /ld\+json/iu.test(attributes.type ?? '')) scripts.push(rawText(element));
    else if (tag === 'link' && /\bcanonical\b/iu.test(attributes.rel ?? ''))
      sources.canonical ??= attributes.href ?? null;
    else if (tag === 'title') sources.htmlTitle ??= clean(rawText(element));
    else if (tag === 'html') sources.htmlLanguage ??= attributes.lang ?? attributes['xml:lang'] ?? null;
    else if (tag === 'h1') sources.headings.push(clean(rawText(element)));
    else if (tag === 'time' && attributes.datetime) sources.times.push(attributes.datetime);
    if ((tag === 'a' || tag === 'link') && /\blicense\b/iu.test(attributes.rel ?? ''))
      sources.licence ??= attributes.href ?? null;
    if (attributes.itemprop && tag !== 'meta') addItemprop(element, sources);
    if (tag !== 'meta' && sources.signed.length === 0 && isSignature(element)) addSignature(element, sources);
  }
  sources.linked = readLinkedData(scripts);
  return sources;
}

function addMeta(attributes: Record<string, string>, { meta }: Sources): void {
  const content = clean(attributes.content ?? '');
  if (!content) return;
  for (const name of [attributes.property, attributes.name, attributes['http-equiv']])
    if (name && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
  const itemprop = `itemprop:${attributes.itemprop?.toLowerCase()}`;
  if (attributes.itemprop && !meta.has(itemprop)) meta.set(itemprop, content);
}

const ITEMPROPS = new Set(['datepublished', 'datemodified', 'author', 'headline']);

function addItemprop(element: Element, { meta }: Sources): void {
  for (const name of element.attributes.itemprop!.toLowerCase().split(/\s+/u)) {
    if (!ITEMPROPS.has(name) || meta.has(`itemprop:${name}`)) continue;
    const value = element.attributes.content ?? element.attributes.datetime ?? clean(rawText(element));
    if (value && value.length < 300) meta.set(`itemprop:${name}`, value);
  }
}

function isSignature(element: Element): boolean {
  return /\bauthor\b/u.test(element.attributes.rel ?? '') || signsOf(element).has('bylines');
}

/** A marked name of two to five capitalised words, and nothing else. */
function addSignature(element: Element, { signed }: Sources): void {
  const name = element.children.length < 10 ? clean(rawText(element)) : '';
  if (/^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}.'’-]*){1,4}$/u.test(name)) signed.push(name);
}

/** Marks that sites put between a title and their name. */
const SEPARATOR = /\s+[|–—·»«:•/-]+\s+|\s*[|»]\s*/gu;

/** The title without the site's name. A first heading that the page's other titles hold wins over `<title>`, which bears the name. */
function titleOf({ meta, linked, htmlTitle, headings }: Sources, outlet: string | null): string | null {
  const names = [linked.headline, ...META.title.map((name) => meta.get(name))].flatMap((name) => first(name) ?? []);
  const shown = [...names, ...headings, htmlTitle ?? ''].map(bareTitle);
  const isShown = (name: string) => shown.filter((other) => other.includes(bareTitle(name))).length > 1;
  // a single word that stands nowhere else is the name of the site's system ("escenic")
  const given = names.find((name) => /\s/u.test(name) || isShown(name)) ?? first(...names);
  const whole = given ?? htmlTitle;
  const own = headings.filter((heading) => heading.length > 8 && heading !== outlet);
  if (!whole) return own[0] ?? null;
  const held = own.find((heading) => bareTitle(whole).includes(bareTitle(heading)));
  if (held) return held;
  const bare = withoutSite(whole, outlet);
  if (given || bare !== whole || own.length !== 1) return bare;
  return own[0]!;
}

/** "Ferry sinks | Harbour Herald": the last part goes where it is the outlet's name, or short beside a long first part. */
function withoutSite(title: string, outlet: string | null): string {
  const marks = [...title.matchAll(SEPARATOR)];
  const last = marks.at(-1);
  if (!last) return title;
  const [front, back] = [title.slice(0, last.index), title.slice(last.index + last[0].length)];
  if (outlet && (bareTitle(back) === bareTitle(outlet) || bareTitle(outlet).includes(bareTitle(back)))) return front;
  if (outlet && bareTitle(title.slice(0, marks[0]!.index)) === bareTitle(outlet))
    return title.slice(marks[0]!.index + marks[0]![0].length);
  const dash = /[|–—»«]/u.test(last[0]);
  return dash && back.split(' ').length <= 4 && front.split(' ').length >= 4 ? front : title;
}

function first(...values: (string | null | undefined)[]): string | null {
  return values.find((value) => value !== undefined && value !== null && value.trim() !== '')?.trim() ?? null;
}

/** The day that computers count from: a date that nobody set. */
const UNSET = '1970-01-01';

function firstDate(...values: (string | null | undefined)[]): string | null {
  for (const value of values) {
    const date = value ? isoDate(value) : null;
    if (date && !date.startsWith(UNSET)) return date;
  }
  return null;
}

function clean(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
