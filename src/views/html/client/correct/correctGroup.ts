import type { ItemDecision } from '../../../../types.js';
import { shortened } from '../../../model/plainText.js';
import type { FigureData } from '../../pageData.js';
import { make, makeButton } from '../elements.js';
import { DATA, type Item, membersOf, storyAround } from '../pageData.js';
import { contextOf, targetFor, wordsFor } from './correctItem.js';
import { decide } from './decided.js';
import { choice, field, openDialog, ticks } from './dialog.js';

/** Lets the reader put a question or utterance together with another, or set some of its members apart. */
export function correctGroup(element: HTMLElement): void {
  const { labels } = DATA!;
  const members = membersOf(element.id);
  const [first] = members;
  if (!first) return;
  const what = first.what === 'figure' ? 'question' : 'utterance';
  const others = otherGroups(element, what);
  const title = titleOf(element);
  const say = (verb: 'merge' | 'split', chosen: Item[], words: string) => {
    decide({ do: verb, what, members: chosen.map(targetFor) }, `${labels.what[what]} ${words}: ${labels.done[verb]}`);
    close();
  };
  const select = choice(others);
  const merge = () => {
    const other = membersOf(select.value)[0];
    const name = others.find(([dom]) => dom === select.value)?.[1] ?? '';
    if (other) say('merge', [first, other], `“${title}” + “${name}”`);
  };
  const { box, chosen } = ticks(members, (item) =>
    what === 'question' ? contextOf(item) : [`${wordsFor(item)} ${item.article.outlet ?? ''}`],
  );
  const split = () => {
    if (chosen().length > 0) say('split', chosen(), chosen().map(wordsFor).join(', '));
  };
  const words = `${labels.what[what]} “${title}”`;
  const all = (verb: 'reject' | 'change', set?: NonNullable<ItemDecision['set']>) => {
    for (const item of members)
      decide(
        { do: verb, what: item.what, ...targetFor(item), ...(set ? { set } : {}) },
        `${words}, ${wordsFor(item)}: ${labels.done[verb]}${set ? `: ${Object.values(set).join(', ')}` : ''}`,
      );
    close();
  };
  const close = openDialog(
    words,
    make(
      'p',
      {},
      makeButton(labels.allWrong, () => all('reject')),
    ),
    ...(first.what === 'figure' ? renaming(first.data, (set) => all('change', set)) : []),
    ...(others.length > 0 ? [field(labels.with, select), make('p', {}, makeButton(labels.together, merge))] : []),
    ...(members.length > 1
      ? [make('h3', {}, `${labels.members} (${members.length})`), box, make('p', {}, makeButton(labels.apart, split))]
      : []),
  );
}

/** What all figures of a question count and measure, which names it. */
function renaming(
  [, , , , , , , counted, measure]: FigureData,
  change: (set: NonNullable<ItemDecision['set']>) => void,
): HTMLElement[] {
  const { labels } = DATA!;
  const inputs = { counted: make('input', { value: counted }), measure: make('input', { value: measure }) };
  const fields = [field(labels.fields.counted, inputs.counted), field(labels.fields.measure, inputs.measure)];
  const act = () => {
    const set = {
      ...(inputs.counted.value === counted ? {} : { counted: inputs.counted.value.trim() }),
      ...(inputs.measure.value === measure ? {} : { measure: inputs.measure.value.trim() }),
    };
    if (Object.keys(set).length > 0) change(set);
  };
  return [make('div', { className: 'fields' }, ...fields), make('p', {}, makeButton(labels.changeAll, act))];
}

function titleOf(element: Element): string {
  const said = element.querySelector(element.matches('.utterance') ? 'q' : 'h3 bdi')?.textContent?.trim() ?? '';
  return shortened(said, 70);
}

function otherGroups(element: HTMLElement, what: 'question' | 'utterance'): [string, string][] {
  const story = storyAround(element);
  const ids = (what === 'question' ? story?.questions : story?.utterances) ?? [];
  return ids
    .filter((dom) => dom !== element.id)
    .flatMap((dom) => {
      const other = document.getElementById(dom);
      return other ? [[dom, titleOf(other)]] : [];
    });
}
