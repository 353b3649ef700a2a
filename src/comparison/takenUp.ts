import type { Reading } from '../articles/reading.js';
import { tokenAt } from '../text/doc.js';
import type { Facet } from './facets.js';
import { headsMeet, isNearNoun } from './pairTraits.js';

type Counting = Pick<
  Facet,
  'figure' | 'quantity' | 'head' | 'anybody' | 'listed' | 'measure' | 'definite' | 'implied' | 'words'
>;

// how many figures back those may stand who are taken up
const BACK = 30;

/**
 * Facets of one article in order, each with the figure before it whose people it takes up: "three gunmen fled" is taken up by "|the three|
 * suspects". Only a definite number takes up, and only the nearest people of that number whom its noun can mean.
 */
export function withTakenUp<F extends Counting>(reading: Reading, facets: readonly F[]): (F & Pick<Facet, 'takes'>)[] {
  return facets.map((facet, i) => ({
    ...facet,
    takes: takenUpBy(reading, facet, facets.slice(Math.max(0, i - BACK), i)),
  }));
}

function takenUpBy(reading: Reading, facet: Counting, before: readonly Counting[]): string | null {
  const { quantity, figure } = facet;
  if (!facet.definite || quantity.vague || figure.unit !== 'person' || figure.bound !== 'exact') return null;
  const found = before.findLast(
    (other) => other.figure.unit === 'person' && other.figure.low === figure.low && other.figure.high === figure.high,
  );
  // "two suspects fled. She was in the yard with |her two| children"
  const owned = reading.language.quotes.possessives.has(
    reading.doc.tokens[tokenAt(reading.doc, figure.start) - 1]?.lower ?? '',
  );
  if (!found || (owned && found.head !== facet.head)) return null;
  return isOneGroup(reading, facet, found) ? found.figure.id : null;
}

/** "the two suspects" are "two men", not "two officers"; "the three women" are no "three men". */
function isOneGroup({ language }: Reading, facet: Counting, before: Counting): boolean {
  const { people } = language.names;
  const [a, b] = [people.get(facet.head) ?? null, people.get(before.head) ?? null];
  if (a && b && a !== b) return false;
  // "all four were shot", "the four died": two counts
  if (facet.listed && before.listed && facet.measure !== before.measure) return false;
  const { perpetrators, victims, general } = facet.words;
  const isGeneral = ({ head, anybody }: Counting): boolean => anybody || general.has(head);
  if (perpetrators.has(facet.head) !== perpetrators.has(before.head)) {
    // "two men were shot. The two gunmen fled": those harmed are others
    const isHarmed = perpetrators.has(facet.head) && HARMS.has(before.measure);
    return !isHarmed && isGeneral(perpetrators.has(facet.head) ? before : facet);
  }
  if (victims.has(facet.head) && !victims.has(before.head)) return HARMS.has(before.measure);
  return headsMeet(facet, before) !== 'other' || isNearNoun(facet, before) || (isGeneral(facet) && isGeneral(before));
}

/** What befalls victims. */
const HARMS: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'hospitalised',
  'missing',
  'abducted',
  'trapped',
  'infected',
]);
