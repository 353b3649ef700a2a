import type { Reading } from '../../articles/reading.js';
import { type Doc, tokenAt } from '../../text/doc.js';
import { holdsPhrase } from '../../text/phraseIndex.js';
import type { Figure } from '../../types.js';
import type { Count } from './counts.js';
import type { PastFigures } from './figures.js';
import { furtherTold } from './later.js';
import type { Mention } from './mentions.js';
import { earlierOf, isEarly, type TollText } from './tollText.js';

/** "Third victim dies", "A fourth person has died" before anybody else is told of: how many have died. */
export function dyingPlaces(inTitle: readonly Mention[], inText: readonly Mention[]): number[] {
  const first = inText.slice(0, 1).filter(({ earlier }) => !earlier);
  return [...inTitle, ...first].filter(({ harm, doer }) => harm === 'killed' && !doer).map(({ place }) => place);
}

/** "reported a third | death": how many have died; 0 where no such words stand as the text begins to tell of harm. */
function deathPlace({ tokens, language }: TollText): number {
  const { ordinals, harm, done } = language.toll;
  const at = tokens.findIndex(
    ({ lower }, i) => done.has(lower) && harm.get(lower) === 'killed' && ordinals.has(tokens[i - 1]?.lower ?? ''),
  );
  // the sentence below a title that stands in the text is the first one
  const first = tokens.find(({ lower }) => harm.has(lower))?.sentence ?? 0;
  if (at < 0 || tokens[at]!.sentence > first + 1) return 0;
  const sentence = tokens.filter((token) => token.sentence === tokens[at]!.sentence);
  return holdsPhrase(earlierOf(language.toll), sentence) ? 0 : ordinals.get(tokens[at - 1]!.lower)!;
}

/** "A fourth victim came to a hospital": how many were harmed in all; of several events nobody knows. */
export function placesTold(reading: Reading, mentions: readonly Mention[], roundUp: boolean): number {
  if (roundUp || mentions.length === 0) return 0;
  const told = [...mentions, ...furtherTold(reading)].filter(
    ({ doer, earlier, mourned }) => !doer && !earlier && !mourned,
  );
  return Math.max(0, ...told.map(({ place }) => place));
}

/** "Seven bodies have been recovered": how many have died, where nothing else tells; beside others who are dead they are counted too. */
function bodiesOf(reading: Reading, past: PastFigures, killed: Count | null): number {
  const { article, doc, language } = reading;
  const { corpses, another } = language.toll;
  const found = article.figures
    .filter(
      ({ measure, start, counted }) =>
        measure === 'killed' && isEarly(reading, start) && !past.has(start) && corpses.has(counted.toLowerCase()),
    )
    .map(({ low }) => low ?? 0);
  const most = Math.max(0, ...found);
  // "seven bodies were recovered, the |other| 12 are presumed dead"
  const rest =
    killed?.counted &&
    !killed.withDoer &&
    article.figures.some(
      (figure) => figure.measure === 'killed' && figure.low === killed.count && isOther(doc, figure, another),
    );
  if (rest && most > 0) return most + killed.count;
  return killed === null ? most : 0;
}

/** "the |other| 12". */
function isOther(doc: Doc, { start }: Figure, another: ReadonlySet<string>): boolean {
  return another.has(doc.tokens[tokenAt(doc, start) - 1]?.lower ?? '');
}

/** How many died by words that count no people: "a third death", "seven bodies". */
export function numberedDead(
  reading: Reading,
  texts: readonly TollText[],
  past: PastFigures,
  killed: Count | null,
): number {
  return Math.max(...texts.map(deathPlace), bodiesOf(reading, past, killed));
}
