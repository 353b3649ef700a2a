import type { Question } from '../../types.js';
import { LABELS } from '../labels.js';
import { type AnswerRow, answerRows, leadingRows } from '../model/answerRows.js';
import { questionByHand } from '../model/byHand.js';
import { weightText } from '../model/claimants.js';
import { type Mark, markOf, type NumberLine } from '../model/numberLine.js';
import { type StoryIndex, siglaOf } from '../model/storyIndex.js';
import { articlesOfQuestion, STATUSES, shownStatus, toldBy } from '../model/told.js';
import { questionLine, questionText } from '../model/values.js';
import { cell, columns, oneLine, type Screen } from './screen.js';
import { statusMark } from './statusMark.js';

/** Questions with their answers, those of the toll and disputed ones first and as fully as there is room, in at most `budget` lines. */
export function figureLines(index: StoryIndex, screen: Screen, budget: number): string[] {
  const { questions } = index.story;
  if (questions.length === 0) return [];
  const { first, rest: others } = inOrder(index);
  const drawn = (room: Room) => first.map((question) => questionLines(index, question, { screen, room }));
  const size = (blocks: readonly string[][]) => blocks.reduce((sum, { length }) => sum + length, 0);
  // what comes first has its place before any of it is told at length
  const room = ROOMS.find((each) => size(drawn(each)) <= budget) ?? ROOMS.at(-1)!;
  const blocks = [...drawn(room), ...others.map((question) => questionLines(index, question, { screen, room }))];
  const lines: string[] = [];
  let shown = 0;
  for (const block of blocks) {
    if (lines.length + block.length > budget && shown > 0) break;
    lines.push(...block);
    shown++;
  }
  const rest = questions.length - shown;
  const told = [...first, ...others].slice(0, shown);
  const title = `${screen.colours.bold(LABELS.sections.figures.toUpperCase())}  ${legend(index, told, screen)}`;
  const tail = rest > 0 ? [`  ${screen.colours.dim(LABELS.moreInReport(LABELS.count.questions(rest)))}`] : [];
  return [title, ...lines, ...tail];
}

/** How many answers a question has room for under its name; with none they stand beside it. */
interface Room {
  disputed: number;
  other: number;
}

const ROOMS: readonly Room[] = [
  { disputed: 7, other: 7 },
  { disputed: 5, other: 4 },
  { disputed: 5, other: 0 },
  { disputed: 3, other: 0 },
  { disputed: 2, other: 0 },
];

// The toll and what is disputed, as the comparison orders them; then what more than one text tells.
function inOrder(index: StoryIndex): { first: Question[]; rest: Question[] } {
  const { questions, toll } = index.story;
  const tolls = new Set(toll.map(({ question }) => question));
  const status = new Map(questions.map((question) => [question, shownStatus(index, question)]));
  const isFirst = (question: Question) => status.get(question) === 'disputed' || tolls.has(question.id);
  const others = questions.filter((question) => !isFirst(question));
  return {
    first: questions.filter(isFirst),
    rest: [
      ...others.filter((question) => status.get(question) !== 'single'),
      ...others.filter((question) => status.get(question) === 'single'),
    ],
  };
}

// What the symbols before the questions mean, of those that are there.
function legend(index: StoryIndex, told: readonly Question[], { colours }: Screen): string {
  const statuses = STATUSES.filter((status) => told.some((question) => shownStatus(index, question) === status));
  return statuses
    .map((status) => `${statusMark(status, colours).symbol} ${colours.dim(LABELS.status[status])}`)
    .join('   ');
}

function questionLines(
  index: StoryIndex,
  question: Question,
  { screen, room }: { screen: Screen; room: Room },
): string[] {
  const { colours, width } = screen;
  const status = shownStatus(index, question);
  const { symbol, words } = statusMark(status, colours);
  const all = answerRows(index, question);
  const most = status === 'disputed' ? room.disputed : room.other;
  const apart = status === 'disputed' || status === 'superseded';
  if (all.length === 1 || most === 0 || (all.length === 2 && !apart)) return [shortLine(index, question, all, screen)];
  const hand = questionByHand(index, question) ? `  ${LABELS.changedByHand}` : '';
  const told = `  ${toldBy(index, articlesOfQuestion(question))}`;
  const left = width - 4 - columns(LABELS.status[status]) - columns(hand);
  // a name that would be cut is worth more than who tells it
  const by = columns(questionText(question)) + columns(told) <= left ? told : '';
  const shown = leadingRows(index, question, most);
  const table = tableFor(index, shown, questionLine(index, question), width);
  return [
    `${symbol} ${colours.bold(oneLine(questionText(question), left))}  ${words}${colours.dim(by + hand)}`,
    ...shown.map((row) => answerLine(index, row, table, screen)),
    ...(all.length > shown.length ? [`    ${colours.dim(LABELS.more(all.length - shown.length))}`] : []),
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

/** Screens from this width show the counts of texts and sources of every answer. */
const WIDE = 90;

/** How long a number line is on a screen. */
function lineWidth(width: number): number {
  return width >= WIDE ? 22 : width >= 72 ? 16 : width >= 56 ? 10 : 0;
}

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
  const left = width - 4 - value - (line && lineWidth(width) > 0 ? lineWidth(width) + 2 : 0) - 4;
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
  const drawn = line && lineWidth(width) > 0 ? `  ${drawMark(markOf(line, row.answer), lineWidth(width))}` : '';
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
