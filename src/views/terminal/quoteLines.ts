import type { Utterance } from '../../types.js';
import { LABELS } from '../labels.js';
import { spoken } from '../model/plainText.js';
import { type StoryIndex, siglaOf } from '../model/storyIndex.js';
import { rankedUtterances } from '../model/utterances.js';
import { comparedReadings, type Variation } from '../model/variant.js';
import { columns, oneLine, type Screen, section, wrap } from './screen.js';

/** Readings that stand under the fullest. */
const MOST_VARIANTS = 2;

/** The most quoted words, each with its speaker and at most two variant readings. */
export function quoteLines(index: StoryIndex, screen: Screen, most: number): string[] {
  const { ranked } = rankedUtterances(index);
  if (ranked.length === 0) return [];
  const rest = ranked.length - most;
  const lines = ranked.slice(0, most).flatMap((utterance) => utteranceLines(index, utterance, screen));
  const left = rest > 0 ? LABELS.moreInReport(LABELS.count.utterances(rest)) : null;
  return section(screen, LABELS.sections.quotes, lines, left);
}

function utteranceLines(index: StoryIndex, utterance: Utterance, { width, colours }: Screen): string[] {
  const [fullest] = utterance.readings;
  if (!fullest) return [];
  const others = comparedReadings(utterance.readings);
  const sigla = siglaOf(index, fullest.articles).join(' ');
  const speaker = oneLine(utterance.speaker ?? LABELS.unknownSpeaker, Math.floor(width * 0.28));
  const tail = columns(speaker) + columns(sigla) + 7;
  const lines = wrap(`“${spoken(fullest.text)}”`, width - 2, 2);
  const last = lines.pop()!;
  const room = width - 2 - tail;
  const variants = others.slice(0, MOST_VARIANTS).map(({ reading, parts }) => {
    const who = siglaOf(index, reading.articles).join(' ');
    return `    ${colours.red(who)}  ${oneLine(variantText(parts), width - 6 - columns(who))}`;
  });
  const left = others.length - variants.length;
  const more = left > 0 ? [`    ${colours.dim(LABELS.more(left))}`] : [];
  const closing = lines.length > 0 || columns(last) > room ? oneLine(last, Math.max(8, room)) : last;
  return [
    ...lines.map((line) => `  ${line}`),
    `  ${closing}  ${colours.dim(`— ${speaker}`)}  ${colours.red(sigla)}`,
    ...variants,
    ...more,
  ];
}

/** A variant with its own words in brackets: "… [it is] a huge tragedy for us"; words that it leaves out are dots. */
function variantText(parts: readonly Variation[]): string {
  return parts
    .map(({ kind, text }) => {
      if (kind === 'other') return `${LABELS.otherWords} ${text}`;
      return kind === 'same' ? text : kind === 'added' ? `[${text}]` : '…';
    })
    .join(' ');
}
