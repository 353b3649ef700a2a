import type { ComparisonWords } from '../languages/comparisonWords.js';
import { countriesIn } from '../quotes/countries.js';
import { commonest } from '../text/grouping.js';
import { longerFirst } from '../text/order.js';
import { stemOf, wordsOf } from '../text/stems.js';
import type { Question } from '../types.js';
import type { Facet } from './facets.js';
import type { Group } from './groupFigures.js';
import { OWN } from './places.js';
import type { Names } from './why.js';

/** What a question asks, in words of its evidence: "Russian soldiers killed", "factory employs … people". */
export function matterOf(
  group: Group,
  names: Pick<Names, 'nounOf' | 'excerpt'>,
): Pick<Question, 'text' | 'unit' | 'measure' | 'counted' | 'scope'> {
  const { measure, counted } = fullestOf(group);
  const times = shared(group.map(({ scope }) => scope.times));
  const places = shared(group.map(({ scope }) => scope.places));
  const scope = [...places.map((place) => placeName(place, group[0]!.words)), ...times].join(', ') || null;
  const unit = tellingWord(group.map(({ figure }) => figure.unit));
  const matter = { measure, counted };
  const text =
    (group.some((facet) => facet.listed || isNamed(facet, matter)) ? null : quotedOf(group, matter, names.excerpt)) ??
    (namedOf(group, matter, names.nounOf) || measure || unit);
  return { text: scope ? `${text} (${scope})` : text, unit, measure, counted, scope };
}

type Matter = Pick<Question, 'measure' | 'counted'>;

/** What the user said is counted stands in no article: the question goes by it. */
function isNamed({ figure }: Facet, { counted }: Matter): boolean {
  return figure.byHand === true && figure.countedAt === null && counted !== '' && figure.counted === counted;
}

/** In the words of its first figure that says enough, of those that count and measure what most do: "extended her remand for … days". */
function quotedOf(group: Group, { measure, counted }: Matter, excerpt: Names['excerpt']): string | null {
  const own = group.filter(({ figure }) => figure.measure === measure && figure.counted === counted);
  return [...own, ...group].map(excerpt).find((text) => text !== null) ?? null;
}

/** What is counted and what befell it: "soldiers killed"; the noun alone where it says both ("hostages"). */
function namedOf(group: Group, { measure, counted }: Matter, nounOf: Names['nounOf']): string {
  const { words } = group[0]!;
  const listed = group.some((facet) => facet.listed);
  const plain = isBare(counted, words) ? (nearest(group, nounOf) ?? '') : counted;
  const noun = listed ? (words.impersonal.get(plain.toLowerCase()) ?? plain) : plain;
  const stems = new Set(wordsOf(noun).map((word) => stemOf(word, words)));
  const telling = wordsOf(noun).some((word) =>
    [word, stemOf(word, words)].some((form) => words.tellingNouns.get(form) === measure),
  );
  const told = telling || wordsOf(measure).every((word) => stems.has(stemOf(word, words))) || tells(group, noun);
  return [noun, told ? '' : (words.measureNames.get(measure) ?? measure)].filter(Boolean).join(' ');
}

/** True where what is counted says what it does: "survivors survive"; of a toll what befell the counted is always said. */
const tells = (group: Group, noun: string): boolean =>
  group.some(
    ({ listed, figure: { counted, countedAt, measureAt } }) =>
      !listed &&
      counted === noun &&
      countedAt &&
      measureAt &&
      measureAt.start >= countedAt.start &&
      measureAt.end <= countedAt.end,
  );

/** True for what names nothing: '', "them", "p.m." */
const isBare = (counted: string, words: ComparisonWords): boolean =>
  wordsOf(counted).every((word) => words.stop.has(word)) || !/\p{L}{3}/u.test(counted);

// the first mentions are enough
const ASKED = 8;

const nearest = (group: Group, nounOf: Names['nounOf']): string | undefined =>
  group
    .slice(0, ASKED)
    .map(nounOf)
    .find((near) => near !== '');

/** What most figures count and measure: those with a noun and a word for what happened before those that lack one. */
function fullestOf(group: Group): Pick<Question, 'measure' | 'counted'> {
  const { words } = group[0]!;
  const told = group.filter(({ figure }) => !isBare(figure.counted, words));
  const listed = told.filter((facet) => facet.listed);
  const about = listed.length > 0 ? listed : told.length > 0 ? told : group;
  const named = about.filter(({ anybody }) => !anybody);
  const telling = group.filter(({ listed: is, measure }) => is || measure !== '');
  const spoken = listed.length > 0 ? listed : telling.length > 0 ? telling : group;
  return {
    counted: tellingWord((2 * named.length >= about.length ? named : about).map(({ figure }) => figure.counted)),
    measure: tellingWord(spoken.map(({ figure }) => figure.measure)),
  };
}

/** The longest of the most frequent says most; empty where there is none. */
const tellingWord = (words: readonly string[]): string => commonest(words, longerFirst) ?? '';

/** What every list holds. */
function shared(lists: readonly (readonly string[])[]): string[] {
  return lists[0]?.filter((item) => lists.every((list) => list.includes(item))) ?? [];
}

/** Letters of the initials of a country: "US", "UAE". */
const INITIALS = /^\p{L}{2,3}$/u;

function placeName(name: string, words: ComparisonWords): string {
  const bare = name.startsWith(OWN) ? name.slice(OWN.length) : name;
  if (INITIALS.test(bare) && countriesIn([bare], words).length > 0) return bare.toUpperCase();
  return bare.replace(/(^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
