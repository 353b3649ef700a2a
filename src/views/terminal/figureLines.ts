import type { Question } from '../../types.js';
import { LABELS } from '../labels.js';
import { type AnswerRow, answerRows } from '../model/answerRows.js';
import { questionByHand } from '../model/byHand.js';
import { weightText } from '../model/claimants.js';
import { type Mark, markOf, type NumberLine } from '../model/numberLine.js';
import { type StoryIndex, siglaOf } from '../model/storyIndex.js';
import { shownStatus } from '../model/told.js';
import { questionLine, questionText } from '../model/values.js';
import { cell, columns, oneLine, type Screen } from './screen.js';
import { statusMark } from './statusMark.js';

/** Questions with their answers, disputed ones in full, in at most `budget` lines. */
export function figureLines(index: StoryIndex, screen: Screen, budget: number): string[] {
  const { questions } = index.story;
  if (questions.length === 0) return [];
  const told = [
    ...questions.filter((question) => shownStatus(index, question) === 'disputed'),
    ...questions.filter((question) => !['disputed', 'single'].includes(shownStatus(index, question))),
    ...questions.filter((question) => shownStatus(index, question) === 'single'),
  ];
  const lines: string[] = [];
  let shown = 0;
  for (const question of told) {
    // what is disputed most is told in full, the rest in short where the screen is small
    const most = budget >= 12 || (shown === 0 && question.status === 'disputed') ? 7 : 3;
    const next = questionLines(index, question, { screen, most });
    if (lines.length + next.length > budget && shown > 0) break;
    lines.push(...next);
    shown++;
  }
  const rest = questions.length - shown;
  const title = `${screen.colours.bold(LABELS.sections.figures.toUpperCase())}  ${legend(index, told.slice(0, shown), screen)}`;
  const tail = rest > 0 ? [`  ${screen.colours.dim(LABELS.moreInReport(LABELS.count.questions(rest)))}`] : [];
  return [title, ...lines, ...tail];
}

// What the symbols before the questions mean, of those that are there.
function legend(index: StoryIndex, told: readonly Question[], { colours }: Screen): string {
  const statuses = (['disputed', 'superseded', 'compatible', 'agree', 'single'] as const).filter((status) =>
    told.some((question) => shownStatus(index, question) === status),
  );
  return statuses
    .map((status) => `${statusMark(status, colours).symbol} ${colours.dim(LABELS.status[status])}`)
    .join('   ');
}

function questionLines(
  index: StoryIndex,
  question: Question,
  { screen, most }: { screen: Screen; most: number },
): string[] {
  const { colours, width } = screen;
  const { symbol, words } = statusMark(shownStatus(index, question), colours);
  const rows = answerRows(index, question);
  const apart = question.status === 'disputed' || question.status === 'superseded';
  if (rows.length === 1 || (rows.length === 2 && !apart)) return [shortLine(index, question, rows, screen)];
  const hand = questionByHand(index, question) ? `  ${LABELS.changedByHand}` : '';
  const title = width - 4 - columns(LABELS.status[shownStatus(index, question)]) - columns(hand);
  const shown = rows.slice(0, most);
  const table = tableFor(index, shown, questionLine(index, question), width);
  return [
    `${symbol} ${colours.bold(oneLine(questionText(question), title))}  ${words}${colours.dim(hand)}`,
    ...shown.map((row) => answerLine(index, row, table, screen)),
    ...(rows.length > most ? [`    ${colours.dim(LABELS.more(rows.length - most))}`] : []),
  ];
}

// "= Hospitals that took in the injured    4 A B   police"
function shortLine(
  index: StoryIndex,
  question: Question,
  rows: readonly AnswerRow[],
  { width, colours }: Screen,
): string {
  const { symbol } = statusMark(shownStatus(index, question), colours);
  const head = Math.floor(width * 0.42);
  const values = rows.map(({ value, articles }) => `${value} ${siglaOf(index, articles).join(' ')}`);
  const plain = oneLine(values.join(' · '), width - head - 4);
  const hand = questionByHand(index, question) ? [LABELS.changedByHand] : [];
  const who = [...hand, ...new Set(rows.flatMap(({ names }) => names))].join('; ');
  const room = width - 4 - head - columns(plain) - 2;
  return `${symbol} ${cell(questionText(question), head)}  ${colours.bold(plain)}${room > 6 ? `  ${colours.dim(oneLine(who, room))}` : ''}`;
}

const LINE_WIDTH = 22;
/** Screens from this width show number lines and the counts of texts and sources. */
const WIDE = 90;

/** Room for a question's answers, so that they stand under each other. */
interface Table {
  line: NumberLine | null;
  value: number;
  who: number;
  sigla: number;
  /** False where counts of texts and sources would leave no room for who says it. */
  counts: boolean;
}

// the least room for names; of the room for numbers a long one ("more than 1.25 million tonnes") takes no more
const LEAST_WHO = 20;
const MOST_VALUE = 24;

function tableFor(index: StoryIndex, rows: readonly AnswerRow[], line: NumberLine | null, width: number): Table {
  const widest = (texts: readonly string[], most: number) => Math.min(most, Math.max(...texts.map(columns)));
  const value = widest(
    rows.map((row) => row.value),
    Math.min(MOST_VALUE, Math.floor(width * 0.28)),
  );
  const left = width - 4 - value - (line && width >= WIDE ? LINE_WIDTH + 2 : 0) - 4;
  const room = (counts: boolean) =>
    widest(
      rows.map((row) => siglaText(index, row, counts)),
      counts ? left : 32,
    );
  const counts = width >= WIDE && left - room(true) >= LEAST_WHO;
  const sigla = Math.min(room(counts), Math.max(3, left - 8));
  const who = widest(
    rows.map((row) => row.who),
    left - sigla,
  );
  return { line, value, who, sigla, counts };
}

function siglaText(index: StoryIndex, { articles, answer }: AnswerRow, counts: boolean): string {
  const letters = siglaOf(index, articles).join(' ');
  return counts && articles.length > 1 ? `${letters} (${weightText(answer, ', ')})` : letters;
}

function answerLine(index: StoryIndex, row: AnswerRow, table: Table, { width, colours }: Screen): string {
  const { line, value, who, sigla, counts } = table;
  const drawn = line && width >= WIDE ? `  ${drawMark(markOf(line, row.answer), LINE_WIDTH)}` : '';
  const tail = `${cell(row.who, who)}  ${colours.red(oneLine(siglaText(index, row, counts), sigla))}`;
  return `    ${colours.bold(cell(row.value, value))}${colours.dim(drawn)}  ${tail}`;
}

/** One answer on its line in `width` characters: "····●·····", "····├──┤··", "····●━━━▶". */
function drawMark(mark: Mark | null, width: number): string {
  const cells = Array.from({ length: width }, () => '·');
  if (!mark) return cells.join('');
  const at = (place: number) => Math.max(0, Math.min(width - 1, Math.round(place * (width - 1))));
  const from = at(mark.from);
  const to = at(mark.to);
  if (mark.shape !== 'point' && mark.shape !== 'about') for (let i = from; i <= to; i++) cells[i] = '─';
  if (mark.shape === 'point') cells[from] = '●';
  if (mark.shape === 'about') cells[from] = '○';
  if (mark.shape === 'interval') [cells[from], cells[to]] = ['├', '┤'];
  if (mark.shape === 'from') [cells[from], cells[width - 1]] = [mark.beyond ? '○' : '●', '→'];
  if (mark.shape === 'to') [cells[to], cells[0]] = [mark.beyond ? '○' : '●', '←'];
  return cells.join('');
}
