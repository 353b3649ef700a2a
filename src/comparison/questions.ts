import type { Reading } from '../articles/reading.js';
import { isRegrouped, type Regrouping, regroup } from '../decisions/regroup.js';
import { memberId } from '../text/ids.js';
import { isCurrency } from '../text/unitScales.js';
import type { Figure, Question } from '../types.js';
import type { Actors } from './actors.js';
import { type AnswerGroup, answersOf, type Origins } from './answers.js';
import type { Background } from './conflicts.js';
import { courseOf } from './course.js';
import { excerptOf } from './excerpt.js';
import { type Facet, facetsOf } from './facets.js';
import { type Group, groupFigures } from './groupFigures.js';
import { matterOf } from './matter.js';
import { nounNear, nounsBefore } from './nearby.js';
import { type Judgement, judge } from './status.js';
import { type Names, whyOf } from './why.js';

/** The questions of a story, those that a reader wants to know first; sets `question` of every figure of the members. */
export function findQuestions(
  members: readonly Reading[],
  joined: Actors,
  { originOf, regrouping }: { originOf: ReadonlyMap<string, string>; regrouping: Regrouping },
): Question[] {
  const facets = facetsOf(members, joined);
  const byId = new Map(members.map((reading) => [reading.article.id, reading]));
  const before = new Map(members.flatMap((reading) => [...nounsBefore(reading)]));
  const names: Names = {
    actors: joined.byId,
    outlets: new Map(members.flatMap(({ article }) => (article.outlet ? [[article.id, article.outlet] as const] : []))),
    textOf: ({ article, figure }) => withUnit(byId.get(article)!, figure),
    excerpt: (facet) => excerptOf(facet, byId.get(facet.article)!),
    nounOf: ({ article, figure }) => before.get(figure.id) ?? nounNear(byId.get(article)!, figure),
  };
  const origins: Origins = { originOf, sideOf: joined.sideOf };
  const background: Background = {
    originOf,
    dead: new Set(facets.flatMap(({ measure, quantity }) => (measure === 'killed' ? (quantity.core ?? []) : []))),
    perpetrator: members.some(({ doc, language }) =>
      doc.tokens.some(({ lower }) => language.comparison.perpetrators.has(lower)),
    ),
  };
  return regroup(groupFigures(facets), ({ figure }) => [figure.id], regrouping)
    .map((group) => questionOf(group, withCourse(group, judge(group, background)), origins, names))
    .map((ranked) => ({ ...ranked, question: marked(ranked, regrouping) }))
    .sort(byInterest)
    .map(distinguisher(({ article }) => byId.get(article)!));
}

// room for more words where two excerpts are the same
const WIDER = 2;

/** Two questions that would have one name: the second goes by the words of its first figure ("people present", "she took … people on board"). */
function distinguisher(readingOf: (facet: Facet) => Reading): (ranked: Ranked) => Question {
  const taken = new Set<string>();
  return ({ question, group }) => {
    const [first] = group as [Facet, ...Facet[]];
    const names = (): (string | null)[] => [1, WIDER].map((room) => excerptOf(first, readingOf(first), room));
    const free = (name: string | null): boolean => name !== null && !taken.has(name);
    const text = free(question.text) ? question.text : (names().find(free) ?? question.text);
    taken.add(text);
    return { ...question, text };
  };
}

/** "27 km", "force 6": the unit stands beside the figure's words, but for money and percent. */
function withUnit({ article: { text }, language }: Reading, { unit, start, end }: Figure): string {
  // "Dutzende" is a noun
  const asWritten = language.names.capitalNouns;
  const words = asWritten ? text.slice(start, end) : lowered(text.slice(start, end), unit);
  if (unit === 'person' || unit === 'thing' || unit === 'percent' || isCurrency(unit)) return words;
  return text
    .slice(Math.max(0, start - unit.length - 1), start)
    .trimEnd()
    .toLowerCase()
    .endsWith(unit)
    ? `${unit} ${words}`
    : `${words} ${unit}`;
}

/** "Seventy-eight" began its sentence, and does not begin this one; "US dollars" and "Rs 500" stay. */
function lowered(words: string, unit: string): string {
  const name = isCurrency(unit) && /\p{N}/u.test(words);
  return name ? words : words.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}

/** A question that the user put together or set apart says so. */
function marked({ question, group }: Ranked, regrouping: Regrouping): Question {
  const byHand = isRegrouped(
    group.map(({ figure }) => figure.id),
    regrouping,
  );
  return byHand ? { ...question, byHand } : question;
}

interface Ranked {
  question: Question;
  group: Group;
  answers: AnswerGroup[];
}

/** A judgement whose pair is the whole course of the number. */
function withCourse(group: Group, judgement: Judgement): Judgement {
  const { status, pair } = judgement;
  return status === 'superseded' && pair ? { ...judgement, pair: courseOf(group, pair) } : judgement;
}

function questionOf(group: Group, judgement: Judgement, origins: Origins, names: Names): Ranked {
  const answers = answersOf(group, origins);
  const id = memberId('question', group[0]!.figure.id);
  for (const { figure } of group) figure.question = id;
  const question: Question = {
    id,
    ...matterOf(group, names),
    status: judgement.status,
    why: whyOf(group, judgement, answers, names),
    ...(judgement.status === 'superseded' && judgement.pair
      ? { course: [judgement.pair[0].figure.id, judgement.pair[1].figure.id] as const }
      : {}),
    rule: judgement.rule,
    answers: answers.map(({ answer }) => answer),
  };
  return { question, group, answers };
}

const TOLL_ORDER = [
  'killed',
  'missing',
  'injured',
  'hospitalised',
  'abducted',
  'detained',
  'displaced',
  'rescued',
  'released',
];
const STATUS_ORDER = ['disputed', 'superseded', 'compatible', 'agree', 'single'];

/** Told by many first, then disputed, then tolls; a lone mention last. */
function interest({ question, group, answers }: Ranked): number[] {
  const articles = new Set(group.map(({ article }) => article)).size;
  const toll = TOLL_ORDER.indexOf(group[0]!.measure);
  const texts = Math.max(...answers.map(({ answer }) => answer.texts));
  const background = group.every(isBackground) ? 1 : 0;
  return [
    question.status === 'single' ? 1 : 0,
    background,
    question.status === 'disputed' && toll >= 0 ? 0 : 1,
    toll >= 0 && articles > 1 ? toll : TOLL_ORDER.length,
    -articles,
    STATUS_ORDER.indexOf(question.status),
    -texts,
    -group.length,
  ];
}

const isBackground = ({ scope }: Facet): boolean => scope.times.length > 0;

function byInterest(a: Ranked, b: Ranked): number {
  const [x, y] = [interest(a), interest(b)];
  for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return x[i]! - y[i]!;
  return a.question.id < b.question.id ? -1 : 1;
}
