import type { Reading } from '../articles/reading.js';
import type { OppositionWords } from '../languages/oppositionWords.js';
import { type ClaimantMention, mentionOf } from '../quotes/joinClaimants.js';
import { type Doc, type Token, tokenAt } from '../text/doc.js';
import { withoutPossessive } from '../text/possessives.js';
import { stemOf } from '../text/stems.js';
import type { Attribution, Span } from '../types.js';

/** An attribution in a form that can be set against others. */
export interface Statement {
  attribution: Attribution;
  reading: Reading;
  /** Who says it, as the article names him. */
  name: string;
  mention: ClaimantMention;
  /** Stems of the nouns by which the source is described ("the deputy mayor, Ada Brook"). */
  described: string[];
  /** Stretch of the text that is said. */
  at: Span;
  /** Stems of what is said that carry meaning. */
  stems: ReadonlySet<string>;
  /** Those of them that are verbs and nouns and no names: what is said to have happened. */
  keys: ReadonlySet<string>;
  verbs: ReadonlySet<string>;
  /** Capitalised words of what is said, lower case. */
  names: ReadonlySet<string>;
  /** Index of the sentence of the cue. */
  sentence: number;
  /** True where it holds a "not". */
  negated: boolean;
  /** True for "the allegations". */
  ofClaims: boolean;
  /** True for "the charges", which stand only against an accusation. */
  ofCharges: boolean;
  /** True where a pronoun stands for whom it is about ("|he| was unarmed", "|its| waste"). */
  pronoun: boolean;
  /** True for "that logging threatens them", false for "dumping oil". */
  clause: boolean;
  /** True for "|their| leader". */
  possessed: boolean;
  /** True where "the company" may be somebody who is named elsewhere. */
  company: boolean;
}

/** Attributions of the articles that deny something in so many words: "denied that", "has denied"; not "would deny", "did not deny". */
export function denialsOf(readings: readonly Reading[]): Statement[] {
  return readings.flatMap((reading) => {
    const { denying } = reading.language.opposition;
    const denies = (attribution: Attribution): boolean =>
      (attribution.stance === 'denies' && isPlainly(attribution, reading, denying)) ||
      rejectsClaims(attribution, reading);
    return reading.article.attributions.filter(denies).flatMap((attribution) => statementOf(attribution, reading));
  });
}

/** "rejected |the allegation|", "dismissed |claims that| it had dumped waste"; but not "rejected the offer". */
function rejectsClaims(attribution: Attribution, reading: Reading): boolean {
  const { rejecting, claimNouns } = reading.language.opposition;
  const [first] = attribution.content;
  if (attribution.stance !== 'opposes' || !first || !isPlainly(attribution, reading, rejecting)) return false;
  return tokensIn(reading.doc, first)
    .slice(0, CLAIM_WITHIN)
    .some(({ lower }) => claimNouns.has(lower));
}

const CLAIM_WITHIN = 3;

const ASSERTING: ReadonlySet<string> = new Set(['says', 'reports', 'claims', 'accuses', 'confirms', 'admits']);

/** Attributions of the articles by which somebody holds that something is so. */
export function assertionsOf(readings: readonly Reading[]): Statement[] {
  return readings.flatMap((reading) => {
    const { doc, language, article } = reading;
    const asserts = ({ stance, cue }: Attribution): boolean =>
      ASSERTING.has(stance) && !isUnreal(cueWords(cue, doc), language.opposition);
    return article.attributions.filter(asserts).flatMap((attribution) => statementOf(attribution, reading));
  });
}

/** True where the cue holds one of the words and nothing that takes it back. */
export function isPlainly({ cue }: Attribution, { doc, language }: Reading, cues: ReadonlySet<string>): boolean {
  const words = cueWords(cue, doc);
  return words.some((word) => cues.has(word)) && !isUnreal(words, language.opposition);
}

/** "did not deny", "to deny"; but "went on to deny". */
const isUnreal = (words: readonly string[], { unreal, infinitive }: OppositionWords): boolean =>
  infinitive.has(words[0] ?? '') || words.some((word) => unreal.has(word));

const cueWords = (cue: readonly Span[], doc: Doc): string[] =>
  cue.flatMap((span) => tokensIn(doc, span).map(({ lower }) => lower));

function tokensIn(doc: Doc, { start, end }: Span): Token[] {
  const { tokens } = doc;
  const found: Token[] = [];
  for (let i = tokenAt(doc, start); i < tokens.length && tokens[i]!.start < end; i++)
    if (tokens[i]!.end > start) found.push(tokens[i]!);
  return found;
}

/** Nothing where nobody is named, or nothing told. */
function statementOf(attribution: Attribution, reading: Reading): Statement[] {
  const { doc, language } = reading;
  const [source] = attribution.source;
  const [first] = attribution.content;
  if (!source?.name || !first) return [];
  const at = { start: first.start, end: attribution.content.at(-1)!.end };
  const said = attribution.content.flatMap((span) => tokensIn(doc, span));
  const cue = attribution.cue[0];
  return [
    {
      attribution,
      reading,
      name: source.name,
      mention: mentionOf(attribution.id, source.name, reading),
      described: tokensIn(doc, source)
        .filter(({ pos, capital }) => pos === 'NOUN' && !capital)
        .map(({ lower }) => stemOf(lower, language.comparison)),
      at,
      ...matterIn(said, reading),
      sentence: doc.tokens[tokenAt(doc, cue?.start ?? first.start)]?.sentence ?? -1,
      negated: isTurned(said, language.opposition),
      ofClaims: said.some(({ lower }) => language.opposition.claimNouns.has(lower)),
      ofCharges: said.some(({ lower }) => language.opposition.chargeNouns.has(lower)),
      pronoun: said.some(({ lower }) => language.comparison.ownPronouns.has(lower)),
      clause: said[0]?.pos !== 'VERB',
      possessed: [-1, 0].some((step) =>
        language.comparison.ownPossessives.has(doc.tokens[tokenAt(doc, source.start) + step]?.lower ?? ''),
      ),
      company: said.some(({ lower }) => language.comparison.companies.has(lower)),
    },
  ];
}

const isTurned = (said: readonly Token[], { negative, negativeEnd }: OppositionWords): boolean =>
  said.some(({ lower }) => negative.has(lower) || negativeEnd.test(lower));

const TELLING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'ADV']);

function matterIn(
  said: readonly Token[],
  { language }: Reading,
): Pick<Statement, 'stems' | 'keys' | 'verbs' | 'names'> {
  const stems = new Set<string>();
  const keys = new Set<string>();
  const verbs = new Set<string>();
  const names = new Set<string>();
  const { stop } = language.comparison;
  for (const { lower, pos, capital } of said) {
    if (!TELLING.has(pos) || !/[\p{L}\p{N}]/u.test(lower)) continue;
    if (stop.has(lower) || language.opposition.matterless.has(lower)) continue;
    const stem = stemOf(lower, language.comparison);
    stems.add(stem);
    if (pos === 'PROPN' && capital) names.add(withoutPossessive(lower));
    else if (pos === 'VERB' || pos === 'NOUN') keys.add(stem);
    if (pos === 'VERB') verbs.add(stem);
  }
  return { stems, keys, verbs, names };
}
