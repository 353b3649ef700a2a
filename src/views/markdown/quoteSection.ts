import type { Utterance } from '../../types.js';
import { LABELS } from '../labels.js';
import { utteranceByHand } from '../model/byHand.js';
import { spoken } from '../model/plainText.js';
import { placeOf, type StoryIndex, siglaOf } from '../model/storyIndex.js';
import { rankedUtterances } from '../model/utterances.js';
import { comparedReadings } from '../model/variant.js';
import { md, table } from './escape.js';
import type { Footnotes } from './footnotes.js';

/** The quotes: the fullest reading as a block quote, its variants as a table with the differing words in bold. */
export function quoteSection(index: StoryIndex, level: string, notes: Footnotes): string[] {
  const { ranked, shared, single } = rankedUtterances(index);
  if (ranked.length === 0) return [];
  return [
    `${level} ${LABELS.sections.quotes}`,
    '',
    ...shared.flatMap((utterance) => utteranceLines(index, utterance, notes)),
    ...(single.length > 0 ? onceTable(index, single, notes) : []),
  ];
}

// What one article quotes once needs no more than a row.
function onceTable(index: StoryIndex, utterances: readonly Utterance[], notes: Footnotes): string[] {
  const { quotedOnce, table: words } = LABELS;
  const rows = utterances.flatMap((utterance) =>
    utterance.readings.map((reading) => [
      `“${md(spoken(reading.text))}”${callsOf(index, reading.quotes, notes)}`,
      md(utterance.speaker ?? LABELS.unknownSpeaker) +
        (utteranceByHand(index, utterance) ? `, ${LABELS.changedByHand}` : ''),
      siglaOf(index, reading.articles).join(' '),
    ]),
  );
  return table([quotedOnce, words.speaker, words.articles], rows);
}

function callsOf(index: StoryIndex, quotes: readonly string[], notes: Footnotes): string {
  return quotes
    .map((id) => {
      const found = index.quotes.get(id);
      return found ? notes.call(index, placeOf(found.witness, found.quote)) : '';
    })
    .join('');
}

function utteranceLines(index: StoryIndex, utterance: Utterance, notes: Footnotes): string[] {
  const [fullest] = utterance.readings;
  if (!fullest) return [];
  const calls = (quotes: readonly string[]) => callsOf(index, quotes, notes);
  const speaker = md(utterance.speaker ?? LABELS.unknownSpeaker);
  const sigla = siglaOf(index, fullest.articles).join(' ');
  const hand = utteranceByHand(index, utterance) ? `, ${LABELS.changedByHand}` : '';
  const head = `> “${md(spoken(fullest.text))}”${calls(fullest.quotes)} — ${speaker} (${sigla})${hand}`;
  const rows = comparedReadings(utterance.readings).map(({ reading, parts, under }) => [
    siglaOf(index, reading.articles).join(' '),
    `${under ? '↳ ' : ''}${parts
      .map(({ kind, text }) => {
        if (kind === 'other') return `*${LABELS.otherWords}* ${md(text)}`;
        return kind === 'same' ? md(text) : kind === 'added' ? `**${md(text)}**` : '[…]';
      })
      .join(' ')}${calls(reading.quotes)}`,
  ]);
  const variants = rows.length > 0 ? table([LABELS.table.articles, LABELS.table.reading], rows) : [];
  return [head, '', ...variants];
}
