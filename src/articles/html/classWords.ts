import { PAGE_WORDS } from '../../languages/pages.js';
import type { BlockKind } from '../../types.js';
import type { Element } from './tree.js';

/** What the class names and the id of an element say that it is. */
export type ClassSign = 'main' | 'furniture' | 'comments' | 'captions' | 'bylines' | 'credits' | 'embeds' | 'leads';

/** The kind of block that a sign makes of an element; `main` and `leads` make none. */
export const KIND_OF_SIGN: Record<Exclude<ClassSign, 'main' | 'leads'>, BlockKind> = {
  furniture: 'furniture',
  comments: 'comment',
  captions: 'caption',
  bylines: 'byline',
  credits: 'credit',
  embeds: 'embed',
};

const SIGNS: ReadonlyMap<string, ClassSign> = new Map(
  PAGE_WORDS.flatMap(({ classes }) =>
    (Object.keys(KIND_OF_SIGN) as ClassSign[])
      .concat('main', 'leads')
      .flatMap((sign) => classes[sign].map((word) => [word, sign] as const)),
  ),
);
const STATES: ReadonlySet<string> = new Set(PAGE_WORDS.flatMap(({ classes }) => classes.states));
/** Longest name that is looked at: generated names can be endless. */
const MAX_NAME = 80;

const cache = new Map<string, Signs>();
const CACHE_SIZE = 20_000;
const NONE: Signs = new Map();

/** Each sign with the word that gave it. */
export type Signs = ReadonlyMap<ClassSign, string>;

/** The signs of an element's class names and id: "story-body__related_links" bears `furniture` for "related". */
export function signsOf({ attributes }: Element): Signs {
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`;
  if (names === ' ') return NONE;
  const known = cache.get(names);
  if (known) return known;
  const signs = new Map<ClassSign, string>();
  for (const name of names.split(/\s+/u)) if (name && name.length <= MAX_NAME) addSigns(name, signs);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(names, signs);
  return signs;
}

/** "ArticleBody", "article-body" and "article__body" are all the word "articlebody", and the words "article" and "body". */
function addSigns(name: string, signs: Map<ClassSign, string>): void {
  const parts = name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  if (STATES.has(parts[0] ?? '')) return;
  for (let first = 0; first < parts.length; first++) {
    let word = '';
    for (let last = first; last < parts.length && last < first + 3; last++) {
      word += parts[last];
      const sign = SIGNS.get(word);
      if (sign && !signs.has(sign)) signs.set(sign, word);
    }
  }
}
