import { download, make, makeButton } from '../elements.js';
import { DATA } from '../pageData.js';
import { decided, decisionLines, undo, watch } from './decided.js';

/** The list of what was decided so far, with the file for the next run. */
export function makePanel(): HTMLElement {
  const { labels, decisions } = DATA!;
  const heading = make('h2', {}, labels.panel);
  const list = make('ol');
  const save = makeButton(
    labels.download,
    () => download('decisions.jsonl', 'application/jsonl', decisionLines()),
    'main',
  );
  const hint = decisions
    ? make('p', { className: 'muted' }, `${labels.addTo} `, make('code', {}, decisions))
    : make('p', { className: 'muted' }, `${labels.nextRun} `, make('code', {}, '--decisions decisions.jsonl'));
  const panel = make('aside', { className: 'decided' }, heading, list, make('p', {}, save), hint);
  panel.setAttribute('aria-label', labels.panel);
  watch(() => {
    const entries = decided();
    heading.textContent = `${labels.panel}: ${entries.length}`;
    save.disabled = entries.length === 0;
    list.replaceChildren(
      ...entries.map((entry) =>
        make(
          'li',
          {},
          `${entry.words} `,
          makeButton(labels.undo, () => undo(entry), 'quiet'),
        ),
      ),
      ...(entries.length === 0 ? [make('li', { className: 'muted' }, labels.none)] : []),
    );
  });
  return panel;
}
