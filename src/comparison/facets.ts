import type { Reading } from '../articles/reading.js';
import type { ComparisonWords } from '../languages/comparisonWords.js';
import { type Doc, isLower, type Sentence, sentenceAt, tokenAt } from '../text/doc.js';
import { onceFor } from '../text/onceFor.js';
import { phraseAtToken, phraseIndex } from '../text/phraseIndex.js';
import { stemOf, wordsOf } from '../text/stems.js';
import type { Figure, Span } from '../types.js';
import type { Actors } from './actors.js';
import { chargeOf } from './charges.js';
import { countedOf, openMeasure, sumIn, sumOf } from './counted.js';
import { countsDoer, holderOf, withCases } from './holders.js';
import { LISTED } from './listedMeasures.js';
import { withPlaceParts } from './placeParts.js';
import { leadNames } from './places.js';
import { type Quantity, quantityOf } from './quantity.js';
import { withRestated } from './restated.js';
import { type Result, resultIn } from './results.js';
import { withRivalsMatter, withSummands } from './rivals.js';
import { type Own, type Scope, scopeOf } from './scope.js';
import { withTakenUp } from './takenUp.js';
import { isAdditional, isNamed, isOwn, isTotal, lossesOf, ownersOf } from './telling.js';
import { withWarSides } from './warSides.js';

/** What a figure is about, in a form that can be set against other figures. */
export interface Facet {
  figure: Figure;
  article: string;
  published: string | null;
  words: ComparisonWords;
  quantity: Quantity;
  /** A listed measure, or the stem of the word that says what the number is. */
  measure: string;
  /** True for the measures that the contract lists (killed, injured, ...). */
  listed: boolean;
  /** Kind of what is counted ("troops": soldier), or the stem of the noun. */
  head: string;
  /** True where the noun stands for anybody ("people"). */
  anybody: boolean;
  /** True where the text leaves the noun out ("over 7,000 killed"). */
  implied: boolean;
  /** Stems of the other words of the noun phrase. */
  modifiers: ReadonlySet<string>;
  /** Stems of the crime of which so many counts are told ("counts |of armed robbery|"). */
  charge: ReadonlySet<string>;
  /** Countries in the noun phrase ("Russian soldiers": russia). */
  countries: readonly string[];
  scope: Scope;
  lead: ReadonlySet<string>;
  /** Stems of the words of the sentence that carry meaning. */
  context: ReadonlySet<string>;
  /** Capitalised words inside the sentence that the lead does not hold, lower case ("Lady Oriel"). */
  named: ReadonlySet<string>;
  /** True for "another 12": those told before are left out. */
  additional: boolean;
  /** What the counts of its sentence that tell one fate add up to ("four adults and two children": 6); null where it stands alone. */
  sum: number | null;
  /** True for "27 in all": those of all places. */
  total: boolean;
  /** True for "the 12", "all 12", "their 12": those told before. */
  definite: boolean;
  /** Offsets of the words of the sentence that set two claims against each other ("while"). */
  contrasts: readonly number[];
  /** Offsets of the words of the sentence that lead from a new value to the old one ("up from"). */
  changes: readonly number[];
  /** What a company made or lost; null for any other sum. */
  result: Result | null;
  /** Id of the figure that it restates in other money ("($56,270)"). */
  converted: string | null;
  /** Id of the figure that it says more closely ("about two-thirds, |67 percent|, say"). */
  closer: string | null;
  /** Id of the figure whose noun and verb it takes ("The owner |put the number at 98|"). */
  again: string | null;
  /** Id of the figure whose people it takes up ("|the three| suspects", after "three gunmen"). */
  takes: string | null;
  /** Id of the first figure of a row that gives one value again and again ("|one| man was shot in the head and |one| man in the arm"). */
  row: string;
  /** How many of its row stand before it. */
  inRow: number;
  /** Id of the figure whose place it takes ("revised from eight to six"). */
  replaced: string | null;
  /** True where the text says that it has risen to this ("has been increased to $5,000"). */
  risen: boolean;
  /** True where the text says that it was so before ("initially"). */
  former: boolean;
  /** Whose share or seats it is ("the |Greens| won 10.4 percent"), lower case; '' where the sentence does not tell. */
  holder: string;
  /** True where the sentence says that it counts whoever did it ("including the gunman"). */
  withDoer: boolean;
  /** Index of the sentence. */
  sentence: number;
  /** Article and sentence. */
  place: string;
  /** Actor id of the claimant; null in the article's own voice. */
  claimant: string | null;
  /** The claimant, or the country whose government it is: the Kremlin and the defence ministry do not contradict each other. */
  side: string | null;
  /** True where the claimant has a name ("Orrin Lines"), false for "police". */
  capital: boolean;
  /** True for "the operator": a company that may be named elsewhere. */
  company: boolean;
  /** True where "statistics" tell it. */
  statistics: boolean;
  /** True where the claimant tells it of himself ("it would cut 400 of |its| jobs"). */
  own: boolean;
  /** Whose dead they are, as the claimant tells it ("14 of |its| soldiers"). */
  losses: 'own' | 'enemy' | null;
  /** Words for the side that the claimant speaks for. */
  owners: readonly string[];
  /** Block kind in which it stands. */
  block: string;
}

/** Who claims a figure, and whose side that is. */
export type Claimants = Pick<Actors, 'actorOf' | 'sideOf'>;

/** Every figure of the members with what it is about, in the order of the members. */
export function facetsOf(members: readonly Reading[], { actorOf, sideOf }: Claimants): Facet[] {
  const otherMonths = monthsBeside(members);
  const years = new Set(members.flatMap(({ article }) => article.published?.slice(0, 4) ?? []));
  const first = members.flatMap(({ article }) => article.published?.slice(0, 10) ?? []).sort()[0];
  const all = members.flatMap((reading) => {
    const lead = leadNames(reading);
    const young = isYoung(first, reading.article.published);
    const figures = [...reading.article.figures].sort((a, b) => a.start - b.start || a.end - b.end);
    const facets = figures.map((figure) => {
      const claimant = actorOf.get(figure.id) ?? null;
      const side = claimant === null ? null : (sideOf.get(claimant) ?? claimant);
      return { ...facetOf(reading, figure, { lead, years, young, otherMonths }, figures), claimant, side };
    });
    return withSummands(withTakenUp(reading, withRestated(reading, facets))).map((facet, i, all) => {
      const [before, after] = [all.slice(Math.max(0, i - REACH), i), all.slice(i + 1, i + 1 + REACH)];
      return withHeadingsScope(withRivalsMatter(facet, before), before, after);
    });
  });
  return withCases(withPlaceParts(withWarSides(all)));
}

// "last month" is before an event that was first told of so few days ago
const YOUNG = 10;
const DAY = 86_400_000;

/** Names of the months that are neither those in which the articles were published nor the ones before them. */
function monthsBeside(members: readonly Reading[]): ReadonlySet<string> {
  const told = members.flatMap(({ article }) => (article.published ? [Number(article.published.slice(5, 7)) - 1] : []));
  if (told.length === 0) return new Set();
  const own = new Set(told.flatMap((month) => [month, (month + MONTHS - 1) % MONTHS]));
  const names = members[0]!.language.text.months;
  return new Set(names.flatMap((spellings, month) => (own.has(month) ? [] : spellings)));
}

const MONTHS = 12;

const isYoung = (first: string | undefined, published: string | null): boolean =>
  first === undefined || published === null || Date.parse(published.slice(0, 10)) - Date.parse(first) <= YOUNG * DAY;

/** True where the first stands in a heading, and the second repeats it in the sentence below. */
export function heads(a: Facet, b: Facet): boolean {
  const below = a.scope.heading && !b.scope.heading && a.article === b.article && b.sentence === a.sentence + 1;
  return below && a.listed && a.measure === b.measure && a.figure.low === b.figure.low;
}

// figures before and after among which a rival or a twin is sought
const REACH = 3;

/** "Lunia ferry: 14 dead", and below "In May, 14 people drowned off Lunia": one place and time. */
function withHeadingsScope(facet: Facet, before: readonly Facet[], after: readonly Facet[]): Facet {
  const twin = after.find((other) => heads(facet, other)) ?? before.find((other) => heads(other, facet));
  if (!twin) return facet;
  const both = (a: string[], b: string[]): string[] => [...new Set([...a, ...b])].sort();
  const { times, places } = twin.scope;
  return {
    ...facet,
    scope: { ...facet.scope, times: both(facet.scope.times, times), places: both(facet.scope.places, places) },
  };
}

function facetOf(
  reading: Reading,
  figure: Figure,
  own: Own,
  figures: readonly Figure[],
): Omit<
  Facet,
  'claimant' | 'side' | 'converted' | 'again' | 'takes' | 'closer' | 'row' | 'inRow' | 'replaced' | 'risen' | 'former'
> {
  const { article, doc, language } = reading;
  const words = language.comparison;
  const sentence = sentenceAt(doc, figure.start);
  const inSentence = sentence ? figures.filter(({ start }) => start >= sentence.start && start < sentence.end) : [];
  const counted = countedOf(figure.counted, words);
  const scope = scopeOf(reading, figure, own, inSentence);
  return {
    figure,
    article: article.id,
    published: article.published,
    words,
    quantity: quantityOf(figure, words),
    measure: LISTED.has(figure.measure)
      ? figure.measure
      : ((sentence && sumIn(doc, sentence, figure, words)) ?? openMeasure(figure, words)),
    listed: LISTED.has(figure.measure),
    ...counted,
    charge: chargeOf(doc, figure, counted.head, words),
    implied: counted.pronoun || (counted.anybody && figure.countedAt === null),
    additional: isAdditional(doc, figure, words),
    sum: sumOf(figure, inSentence),
    total: sentence ? isTotal(doc, sentence, figure, inSentence, words) : false,
    result: sentence ? resultIn(doc, sentence, figure, words) : null,
    definite: words.definite.has(doc.tokens[tokenAt(doc, figure.start) - 1]?.lower ?? ''),
    contrasts: sentence ? contrastsIn(doc, sentence, words) : [],
    changes: sentence ? changesIn(doc, sentence, words) : [],
    sentence: sentence?.index ?? -1,
    scope: counted.degree && !scope.degree ? { ...scope, degree: counted.degree } : scope,
    lead: own.lead,
    holder: sentence ? holderOf(doc, sentence, figure, words) : '',
    withDoer: sentence !== undefined && countsDoer(doc, sentence, words),
    context: sentence ? contextOf(doc.text, sentence, figure, words) : new Set(),
    named: sentence ? namedIn(doc, sentence, own.lead) : new Set(),
    place: `${article.id} ${sentence?.index ?? -1}`,
    capital: isNamed(reading, figure),
    losses: sentence ? lossesOf(doc, sentence, figure, words) : null,
    owners: sentence ? ownersOf(doc, sentence, figure) : [],
    own: sentence ? isOwn(doc, sentence, figure, words) : false,
    statistics: wordsOf(figure.source?.name ?? '').some((word) => words.statistics.has(word)),
    company: wordsOf(figure.source?.name ?? '').some((word) => words.companies.has(word)),
    block: article.blocks.find(({ start, end }) => start <= figure.start && figure.start < end)?.kind ?? 'body',
  };
}

function namedIn(doc: Doc, { first, last }: Sentence, lead: ReadonlySet<string>): Set<string> {
  const names = doc.tokens
    .slice(first + 1, last + 1)
    .filter((token) => token.pos === 'PROPN' && !isLower(token) && !lead.has(token.lower));
  return new Set(names.map(({ lower }) => lower));
}

function contrastsIn(doc: Doc, sentence: Sentence, words: ComparisonWords): number[] {
  return doc.tokens
    .slice(sentence.first, sentence.last + 1)
    .filter(({ lower }) => words.contrast.has(lower))
    .map(({ start }) => start);
}

function changesIn(doc: Doc, { first, last }: Sentence, words: ComparisonWords): number[] {
  return doc.tokens
    .slice(first, last + 1)
    .filter(({ index }) => phraseAtToken(changesOf(words), doc.tokens, index) > 0)
    .map(({ start }) => start);
}

const changesOf = onceFor(({ changes }: ComparisonWords) => phraseIndex(changes));

/** Words of the sentence that carry meaning, without the figure and what it counts and measures. */
function contextOf(text: string, sentence: Span, figure: Figure, words: ComparisonWords): Set<string> {
  const own = new Set(wordsOf(`${figure.counted} ${figure.measure}`).map((word) => stemOf(word, words)));
  const rest = `${text.slice(sentence.start, figure.start)} ${text.slice(figure.end, sentence.end)}`;
  const stems = new Set<string>();
  for (const word of wordsOf(rest)) {
    const stem = stemOf(word, words);
    if (!words.stop.has(word) && !/^\d/u.test(word) && !own.has(stem)) stems.add(stem);
  }
  return stems;
}
