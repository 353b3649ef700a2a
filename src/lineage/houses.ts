import { findNewsNames } from '../articles/newsNames.js';
import type { Reading } from '../articles/reading.js';
import { isListedOutlet, isNameOf, outletName } from '../articles/sameOutlet.js';
import { contains } from '../text/spans.js';
import type { Credit } from '../types.js';

/** A credit with the house that it names. */
interface NamedCredit {
  credit: Credit;
  /** Usual form of the name: "Associated Press" for "AP". */
  house: string;
  kind: 'agency' | 'outlet';
}

/** Which agency or outlet an article is from, and which it credits. */
export interface House {
  /** Usual name of the article's own outlet; null where it is not known. */
  own: string | null;
  credits: NamedCredit[];
}

/** The houses of an article, by its outlet and its credits. */
function houseOf({ article, doc, language }: Reading): House {
  const words = language.lineage;
  const mentions = findNewsNames(doc, words);
  const agencies = new Set(words.agencies.map(({ name }) => name));
  const credits = article.credits.flatMap((credit): NamedCredit[] => {
    if (credit.name === null) return [];
    const inside = mentions.filter((mention) => contains(credit, mention) && credit.name!.includes(mention.name));
    const names = inside.length > 0 ? inside.map(({ usual }) => usual) : [credit.name];
    return [...new Set(names)].map((name) => {
      const house = outletName(name, words);
      return { credit, house, kind: agencies.has(house) || credit.kind === 'agency' ? 'agency' : 'outlet' };
    });
  });
  return { own: ownName(article.outlet, credits, words), credits };
}

/** The houses of a story's articles: where one credits "The Valley News" and another is from valleynews.com, both are one. */
export function housesOf(readings: readonly Reading[]): House[] {
  const houses = readings.map(houseOf);
  const owners = [...new Set(houses.flatMap(({ own }) => own ?? []))];
  const owned = new Map<string, string | undefined>();
  for (const [i, { credits }] of houses.entries()) {
    const words = readings[i]!.language.lineage;
    for (const { house } of credits) {
      if (owned.has(house)) continue;
      const found = isListedOutlet(house, words) ? [] : owners.filter((own) => isNameOf(house, own, words));
      owned.set(house, found.length === 1 ? found[0] : undefined);
    }
  }
  // an outlet is called as the texts call it
  const called = new Map([...owned].reverse().flatMap(([name, own]) => (own === undefined ? [] : [[own, name]])));
  const joined = (name: string): string => called.get(owned.get(name) ?? name) ?? name;
  return houses.map(({ own, credits }) => ({
    own: own === null ? null : joined(own),
    credits: credits.map((credit) => ({ ...credit, house: joined(credit.house) })),
  }));
}

/** "Source: Harbour News and news agencies" names the outlet itself where nothing else does. */
function ownName(
  outlet: string | null,
  credits: readonly NamedCredit[],
  words: Reading['language']['lineage'],
): string | null {
  if (outlet) return outletName(outlet, words);
  const joint = credits.find(
    ({ credit: { name }, kind }) => kind === 'agency' && name !== null && endsUnnamed(name, words.unnamedAgencies),
  );
  return joint?.house ?? null;
}

/** "Harbour News |and news agencies|": a later word begins one of the phrases. */
function endsUnnamed(name: string, pattern: RegExp): boolean {
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
    pattern.lastIndex = at + 1;
    if (pattern.test(name)) return true;
  }
  return false;
}

/** True where the text of `b` is credited to the house of `a`. */
export function creditsTextTo(b: House, a: House): boolean {
  return a.own !== null && b.credits.some(({ credit, house }) => credit.kind !== 'reported_by' && house === a.own);
}

/** True where `b` names the house of `a` at all, if only as the one that somebody told something to. */
export function names(b: House, a: House): boolean {
  return a.own !== null && b.credits.some(({ house }) => house === a.own);
}
