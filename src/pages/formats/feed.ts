import { Parser } from 'htmlparser2';
import { isoDate } from '../../text/isoDate.js';

/** One entry of a feed. */
interface FeedItem {
  html: string;
  title?: string;
  url?: string;
  published?: string;
  modified?: string;
  byline?: string;
}

/** What an XML or JSON file of this kind holds: entries with text, or only addresses (a sitemap). */
export interface Feed {
  outlet?: string;
  language?: string;
  items: FeedItem[];
  /** Addresses of entries without text, and of a sitemap. */
  links: string[];
}

/** An XML element with its text; names without their prefix ("content:encoded" is "encoded"). */
interface Node {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Node[];
}

/** Entries of a feed that are read. */
const MAX_ITEMS = 50_000;
const MAX_DEPTH = 200;

/** Reads RSS 0.9 to 2.0, RDF, Atom, a sitemap or an index of sitemaps; null where the file is none of them. */
export function readXmlFeed(source: string): Feed | null {
  const [root] = parseXml(source);
  if (root?.name === 'rss' || root?.name === 'RDF') return rssFeed(root);
  if (root?.name === 'feed') return atomFeed(root);
  if (root?.name === 'urlset' || root?.name === 'sitemapindex')
    return { items: [], links: root.children.flatMap((entry) => textOf(entry, 'loc') ?? []).slice(0, MAX_ITEMS) };
  return null;
}

/** Reads a JSON Feed (jsonfeed.org, version 1 or 1.1); null where the file is none. */
export function readJsonFeed(source: string): Feed | null {
  let feed: unknown;
  try {
    feed = JSON.parse(source);
  } catch {
    return null;
  }
  if (
    !isObject(feed) ||
    !/^https?:\/\/jsonfeed\.org\/version\//u.test(String(feed.version)) ||
    !Array.isArray(feed.items)
  )
    return null;
  const items = feed.items.filter(isObject).slice(0, MAX_ITEMS).map(jsonItem);
  const [language, outlet] = [stringOf(feed.language), stringOf(feed.title)];
  return withLinks({ ...(outlet ? { outlet } : {}), ...(language ? { language } : {}), items, links: [] });
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const stringOf = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : undefined);

function jsonItem(item: Json): FeedItem {
  const authors = (Array.isArray(item.authors) ? item.authors : [item.author]).filter(isObject);
  return itemOf({
    html: stringOf(item.content_html) ?? escaped(stringOf(item.content_text) ?? stringOf(item.summary) ?? ''),
    title: stringOf(item.title),
    url: stringOf(item.url) ?? stringOf(item.external_url),
    published: stringOf(item.date_published),
    modified: stringOf(item.date_modified),
    byline: authors.flatMap(({ name }) => stringOf(name) ?? []).join(', '),
  });
}

function rssFeed(root: Node): Feed {
  const channel = root.children.find(({ name }) => name === 'channel') ?? root;
  const entries = [...channel.children, ...root.children].filter(({ name }) => name === 'item').slice(0, MAX_ITEMS);
  const items = entries.map((entry) =>
    itemOf({
      html: textOf(entry, 'encoded') ?? textOf(entry, 'description') ?? '',
      title: textOf(entry, 'title'),
      url: textOf(entry, 'link') ?? textOf(entry, 'guid'),
      published: textOf(entry, 'pubDate') ?? textOf(entry, 'date'),
      modified: textOf(entry, 'updated'),
      byline: textOf(entry, 'creator') ?? textOf(entry, 'author'),
    }),
  );
  return withLinks({ ...named(textOf(channel, 'title'), textOf(channel, 'language')), items, links: [] });
}

function atomFeed(root: Node): Feed {
  const entries = root.children.filter(({ name }) => name === 'entry').slice(0, MAX_ITEMS);
  const items = entries.map((entry) => {
    const links = entry.children.filter(({ name }) => name === 'link');
    const link = links.find(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate');
    const body =
      entry.children.find(({ name }) => name === 'content') ?? entry.children.find(({ name }) => name === 'summary');
    const authors = entry.children
      .filter(({ name }) => name === 'author')
      .flatMap((author) => textOf(author, 'name') ?? []);
    return itemOf({
      html: body ? (body.attributes.type === 'text' ? escaped(wholeText(body)) : wholeText(body)) : '',
      title: textOf(entry, 'title'),
      url: link?.attributes.href,
      published: textOf(entry, 'published') ?? textOf(entry, 'issued'),
      modified: textOf(entry, 'updated'),
      byline: authors.join(', '),
    });
  });
  return withLinks({ ...named(textOf(root, 'title'), root.attributes['xml:lang']), items, links: [] });
}

const named = (outlet: string | undefined, language: string | undefined) => ({
  ...(outlet ? { outlet } : {}),
  ...(language && /^[a-z]{2,3}(?:-\w+)*$/iu.test(language) ? { language } : {}),
});

type RawItem = { [key in keyof FeedItem]: string | undefined } & { html: string };

function itemOf({ html, title, url, published, modified, byline }: RawItem): FeedItem {
  const dates = { published: published ? isoDate(published) : null, modified: modified ? isoDate(modified) : null };
  return {
    html,
    ...(title ? { title: title.replace(/\s+/gu, ' ').trim() } : {}),
    ...(url && /^https?:/u.test(url.trim()) ? { url: url.trim() } : {}),
    ...(dates.published ? { published: dates.published } : {}),
    ...(dates.modified ? { modified: dates.modified } : {}),
    ...(byline ? { byline: byline.trim() } : {}),
  };
}

/** Entries without text are links to it. */
function withLinks(feed: Feed): Feed {
  const links = feed.items.flatMap(({ html, url }) => (html.trim() === '' && url ? [url] : []));
  return { ...feed, items: feed.items.filter(({ html }) => html.trim() !== ''), links };
}

function escaped(text: string): string {
  const marked = text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
  return marked
    .split(/\n\s*\n/u)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n');
}

function textOf(node: Node, name: string): string | undefined {
  const child = node.children.find((each) => each.name === name && wholeText(each).trim() !== '');
  return child && wholeText(child).trim();
}

/** The text of an element; markup inside it (Atom's `type="xhtml"`) comes back as markup. */
function wholeText(node: Node): string {
  return node.text + node.children.map((child) => `<${child.name}>${wholeText(child)}</${child.name}>`).join('');
}

function parseXml(source: string): Node[] {
  const top: Node = { name: '', attributes: {}, text: '', children: [] };
  const open: Node[] = [top];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const node: Node = { name: name.replace(/^.*:/u, ''), attributes, text: '', children: [] };
        if (open.length < MAX_DEPTH) open.at(-1)!.children.push(node);
        open.push(node);
      },
      ontext: (text) => {
        open.at(-1)!.text += text;
      },
      onclosetag: () => {
        if (open.length > 1) open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(source);
  parser.end();
  return top.children;
}
