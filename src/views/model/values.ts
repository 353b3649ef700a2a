import { isCurrency } from '../../text/unitScales.js';
import type { Answer, Question } from '../../types.js';
import { LABELS } from '../labels.js';
import { type NumberLine, numberLine } from './numberLine.js';
import { outletText } from './outlets.js';
import { clean } from './plainText.js';
import type { StoryIndex } from './storyIndex.js';

const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹' };

/** 1351 -> "1,351"; 4300000 -> "4.3 million"; at most three decimals. */
export function numberText(value: number): string {
  const magnitude = LABELS.magnitudes.find(([size]) => Math.abs(value) >= size);
  if (magnitude && Number.isInteger((value / magnitude[0]) * 1000))
    return `${digits(value / magnitude[0])} ${magnitude[1]}`;
  return digits(value);
}

function digits(value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return String(value);
  const [whole = '0', part] = String(Number(Math.abs(value).toFixed(3))).split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/gu, LABELS.groupMark) : whole;
  return `${value < 0 ? '−' : ''}${grouped}${part ? LABELS.decimalMark + part : ''}`;
}

/** A number with its unit: "$5 billion", "12 %", "15 km"; people and things go without. */
export function amountText(value: number, unit: string): string {
  return withUnit(numberText(value), unit);
}

/** From one number to another, with what both share said once: "€80–120 million", "15–17 km", "$900,000–$1.2 million". */
function rangeText(low: number, high: number, unit: string): string {
  const [from, to] = [numberText(low), numberText(high)];
  const [size, ownSize] = [to, from].map((number) => / \p{L}+$/u.exec(number)?.[0] ?? '');
  if (size === ownSize) return withUnit(`${from.slice(0, from.length - size!.length)}–${to}`, unit);
  return SIGNS[unit] ? `${withUnit(from, unit)}–${withUnit(to, unit)}` : withUnit(`${from}–${to}`, unit);
}

function withUnit(number: string, unit: string): string {
  if (unit === 'person' || unit === 'thing' || unit === '') return number;
  if (unit === 'percent') return `${number} %`;
  if (unit === 'times') return `${number} ×`;
  const sign = SIGNS[unit];
  return sign ? `${sign}${number}` : isCurrency(unit) ? `${unit} ${number}` : `${number} ${unit}`;
}

type Value = Pick<Answer, 'low' | 'high' | 'bound'>;

/** A value in words: "at least 1,500", "15,000–17,000"; null where it holds no number. */
export function valueText({ low, high, bound }: Value, unit: string, words: BoundWords = LABELS.bound): string | null {
  if (low !== null && high !== null && low !== high) return rangeText(low, high, unit);
  const value = low ?? high;
  return value === null ? null : words[bound](amountText(value, unit));
}

type BoundWords = typeof LABELS.bound | typeof LABELS.boundShort;

/** The value of an answer in its own unit (a conversion has another than its question); what was said in words alone ("dozens") is quoted. */
export function answerText(
  index: StoryIndex,
  question: Question,
  answer: Answer,
  bounds: BoundWords = LABELS.bound,
): string {
  const first = index.figures.get(answer.figures[0] ?? '');
  const value = valueText(answer, first?.figure.unit ?? question.unit, bounds);
  const words = first ? clean(first.witness.article.text.slice(first.figure.start, first.figure.end)) : '';
  const spoken = answer.bound === 'vague' || value === null || isFraction(answer, first?.figure.unit, words);
  return spoken && words ? `“${words}”` : (value ?? LABELS.noValue);
}

// "two thirds" of an article are not 66.67 %
function isFraction({ low, high }: Value, unit: string | undefined, words: string): boolean {
  const part = low ?? high ?? 0;
  return unit === 'percent' && !Number.isInteger(part * 10) && !/\p{N}/u.test(words);
}

/** The words of a question; what is counted or measured where it has none. */
export function questionText({ text, counted, measure, unit }: Question): string {
  return clean(text) || clean(`${counted} ${measure}`) || clean(unit) || LABELS.noQuestion;
}

/** Why a question has its status, with the letters of articles in place of their ids and outlets as they are shown elsewhere. */
export function whyText({ witnesses }: StoryIndex, { why }: Question): string {
  const byLength = [...witnesses].sort((a, b) => b.article.id.length - a.article.id.length);
  const told = byLength.reduce((text, { article: { id }, siglum }) => {
    if (id.length < 2) return text;
    return text.split(id).reduce((before, after) => before + (standsApart(before, after) ? siglum : id) + after);
  }, why);
  const named = byLength.reduce((text, { article }) => {
    const shown = outletText(article);
    return shown && article.outlet && shown !== article.outlet ? text.replaceAll(article.outlet, () => shown) : text;
  }, told);
  return named.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function standsApart(before: string, after: string): boolean {
  return !/[\p{L}\p{N}_-]$/u.test(before) && !/^[\p{L}\p{N}_-]/u.test(after);
}

/** People and things are counted alike: "14 dead", "fourteen children". */
export function lineUnit(unit: string | undefined): string {
  return unit === undefined || unit === 'person' || unit === 'thing' ? '' : unit;
}

/**
 * The number line of a question: of the answers in the unit that most of them have. Null where a line says nothing: one answer, or two in
 * different units.
 */
export function questionLine(index: StoryIndex, { answers }: Question): NumberLine | null {
  const unitOf = ({ figures }: Answer): string => lineUnit(index.figures.get(figures[0] ?? '')?.figure.unit);
  const units = answers.map(unitOf);
  const count = (unit: string): number => units.filter((other) => other === unit).length;
  const unit = [...new Set(units)].sort((a, b) => count(b) - count(a))[0] ?? '';
  const drawn = answers.filter((answer) => unitOf(answer) === unit);
  const line = numberLine(drawn);
  return line && { ...line, unit, drawn: new Set(drawn) };
}
