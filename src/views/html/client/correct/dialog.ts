import { make, makeButton } from '../elements.js';
import { DATA } from '../pageData.js';

/** Opens a dialog over the page; Escape and its button close it, and the focus goes back. Returns how to close it. */
export function openDialog(title: string, ...children: (Node | string)[]): () => void {
  const heading = make('h2', { id: 'dialog..h' }, title);
  const dialog = make('dialog', { className: 'fix-dialog' }, heading, ...children);
  dialog.setAttribute('aria-labelledby', heading.id);
  const close = () => {
    dialog.close();
    dialog.remove();
  };
  dialog.append(makeButton(DATA!.labels.close, close, 'quiet'));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return close;
}

/** A labelled field of a form. */
export function field(label: string, input: HTMLElement): HTMLLabelElement {
  return make('label', {}, make('span', {}, label), input);
}

/** A choice of one of several words. */
export function choice(options: readonly (readonly [value: string, words: string])[], value?: string) {
  const select = make('select', {}, ...options.map(([value, words]) => make('option', { value }, words)));
  if (value !== undefined) select.value = value;
  return select;
}

/** A list of things to tick, and what is ticked. */
export function ticks<T>(
  things: readonly T[],
  words: (thing: T) => (string | Node)[],
): { box: HTMLElement; chosen: () => T[] } {
  const boxes = things.map((thing) => ({ thing, input: make('input', { type: 'checkbox' }) }));
  const rows = boxes.map(({ thing, input }) =>
    make('label', { className: 'tick' }, input, make('span', {}, ...words(thing))),
  );
  const box = make('div', { className: 'ticks' }, ...rows);
  return { box, chosen: () => boxes.filter(({ input }) => input.checked).map(({ thing }) => thing) };
}
