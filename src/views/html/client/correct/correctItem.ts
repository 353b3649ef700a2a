import type { DecisionTarget, ItemDecision } from '../../../../types.js';
import { shortened } from '../../../model/plainText.js';
import { make, makeButton } from '../elements.js';
import { DATA, type Item, markOf } from '../pageData.js';
import { lineOf, sentenceParts } from '../sentence.js';
import { decide } from './decided.js';
import { choice, field, openDialog } from './dialog.js';

const BOUNDS = ['exact', 'at_least', 'more_than', 'at_most', 'less_than', 'about', 'range', 'vague'] as const;

type Field = keyof NonNullable<ItemDecision['set']>;
type Input = HTMLInputElement | HTMLSelectElement;

/** Where an item stands, as a decision names it. */
export function targetFor({ article, data: [start, end, text] }: Item): DecisionTarget {
  return { article: article.id, start, end, text };
}

/** "at least 1,500" (A). */
export function wordsFor({ article, data }: Item): string {
  return `“${shortened(data[2], 60)}” (${article.siglum})`;
}

/** The words around an item in its article, which tell two of the same number apart. */
export function contextOf(item: Item): (string | Node)[] {
  const { article, data } = item;
  const mark = markOf(item);
  const line = mark && lineOf(mark);
  if (!line) return [wordsFor(item)];
  const before = line.text.slice(0, line.at);
  const after = line.text.slice(line.at + data[2].length);
  return [`${article.siglum}  ${lastWords(before)}`, make('b', {}, data[2]), firstWords(after)];
}

/** The sentence that an item stands in, itself marked: the dialog lies over the page. */
function sentenceOf(item: Item): HTMLElement {
  const text = item.data[2];
  const [before, words, after] = sentenceParts(markOf(item), text.length);
  return make('blockquote', { dir: 'auto' }, before, make('mark', {}, words || text), after);
}

const AROUND = 32;

const lastWords = (text: string) => (text.length <= AROUND ? text : text.slice(-AROUND).replace(/^\S*/u, '…'));
const firstWords = (text: string) => (text.length <= AROUND ? text : text.slice(0, AROUND).replace(/\S*$/u, '…'));

/** Lets the reader reject or change a figure or a quote. */
export function correctItem(item: Item): void {
  const { labels } = DATA!;
  const { what } = item;
  const was = fieldsOf(item);
  const inputs = new Map(was.map(([name, value]) => [name, inputFor(name, value)]));
  const say = (verb: ItemDecision['do'], set?: ItemDecision['set']) => {
    const told = set ? `: ${tell(set)}` : '';
    decide(
      { do: verb, what, ...targetFor(item), ...(set ? { set } : {}) },
      `${labels.what[what]} ${wordsFor(item)}: ${labels.done[verb]}${told}`,
    );
    close();
  };
  const change = () => {
    const set = changes(was, inputs);
    if (Object.keys(set).length > 0) say('change', set);
  };
  const fields = [...inputs].map(([name, input]) => field(labels.fields[name], input));
  const close = openDialog(
    `${labels.what[what]} ${wordsFor(item)}`,
    sentenceOf(item),
    make(
      'p',
      {},
      makeButton(labels.wrong, () => say('reject')),
    ),
    make('div', { className: 'fields' }, ...fields),
    make('p', {}, makeButton(labels.change, change, 'main')),
  );
}

function fieldsOf(item: Item): [Field, string][] {
  if (item.what === 'quote')
    return [
      ['speaker', item.data[3] ?? ''],
      ['kind', item.data[4]],
    ];
  const [, , , low, high, bound, unit, counted, measure, asOf, source] = item.data;
  return [
    ['low', low === null ? '' : String(low)],
    ['high', high === null ? '' : String(high)],
    ['bound', bound],
    ['unit', unit],
    ['counted', counted],
    ['measure', measure],
    ['asOf', asOf ?? ''],
    ['source', source ?? ''],
  ];
}

function inputFor(name: Field, value: string): Input {
  if (name === 'bound')
    return choice(
      BOUNDS.map((bound) => [bound, bound.replace('_', ' ')]),
      value,
    );
  if (name === 'kind')
    return choice(
      [
        ['direct', 'direct'],
        ['partial', 'partial'],
      ],
      value,
    );
  const number = name === 'low' || name === 'high';
  return make('input', { type: number ? 'number' : 'text', ...(number ? { step: 'any' } : {}), value });
}

/** The fields that are not as they were; an empty one means "none". */
function changes(was: readonly [Field, string][], inputs: ReadonlyMap<Field, Input>): NonNullable<ItemDecision['set']> {
  const changed = was.flatMap(([name, before]): [Field, string | number | null][] => {
    const now = inputs.get(name)!.value.trim();
    if (now === before) return [];
    if (name === 'low' || name === 'high') return [[name, now === '' ? null : Number(now)]];
    const none = now === '' && ['asOf', 'source', 'speaker'].includes(name);
    return [[name, none ? null : now]];
  });
  return bothEnds(Object.fromEntries(changed), inputs);
}

/** A new number that is exact needs to be written once: "11" becomes "12" at both ends. */
function bothEnds(set: NonNullable<ItemDecision['set']>, inputs: ReadonlyMap<Field, Input>) {
  const exact = inputs.get('bound')?.value === 'exact';
  if (!exact || ('low' in set && 'high' in set)) return set;
  if ('low' in set) return { ...set, high: set.low };
  return 'high' in set ? { ...set, low: set.high } : set;
}

function tell(set: NonNullable<ItemDecision['set']>): string {
  const { fields } = DATA!.labels;
  return Object.entries(set)
    .map(([name, value]) => `${fields[name as Field].replace(/ \(.*/u, '')} ${value ?? '∅'}`)
    .join(', ');
}
