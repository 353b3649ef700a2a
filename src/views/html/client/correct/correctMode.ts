import { makeButton, putBeside } from '../elements.js';
import { DATA, ITEMS } from '../pageData.js';
import { correctGroup } from './correctGroup.js';
import { correctItem, wordsFor } from './correctItem.js';
import { correctTexts } from './correctTexts.js';
import { verbFor, watch } from './decided.js';
import { makePanel } from './panel.js';

/** A quiet mode, off by default, in which everything has a button that corrects it. */
export function setUpCorrections(): void {
  if (!DATA || DATA.stories.length === 0) return;
  const { labels } = DATA;
  let panel: HTMLElement | null = null;
  const toggle = makeButton(labels.mode, () => {
    panel ??= start();
    const on = document.body.classList.toggle('correcting');
    toggle.setAttribute('aria-pressed', String(on));
    panel.hidden = !on;
  });
  toggle.className = 'correct-toggle';
  toggle.title = labels.modeHint;
  toggle.setAttribute('aria-pressed', 'false');
  document.querySelector('.masthead .tools')?.append(toggle);
}

function start(): HTMLElement {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.passage-from, .once .siglum')) addItemButton(link);
  for (const group of document.querySelectorAll<HTMLElement>('.question, .utterance')) {
    putBeside(
      group,
      fixButton(() => correctGroup(group)),
    );
  }
  for (const head of document.querySelectorAll('.section[id^="lineage.."] > .section-head'))
    head.append(fixButton(correctTexts));
  const panel = makePanel();
  document.body.append(panel);
  return panel;
}

/** A figure or quote that was decided on says so on its button. */
function addItemButton(link: HTMLAnchorElement): void {
  const item = ITEMS.get(decodeURIComponent(link.hash.slice(1)));
  if (!item) return;
  const { labels } = DATA!;
  const button = fixButton(() => correctItem(item));
  button.setAttribute('aria-label', `${labels.fix}: ${wordsFor(item)}`);
  link.after(button);
  watch(() => {
    const verb = verbFor(item.article.id, item.data[0], item.what);
    button.textContent = verb ? labels.done[verb] : labels.fix;
    button.classList.toggle('is-decided', verb !== undefined);
  });
}

function fixButton(act: () => void): HTMLButtonElement {
  return makeButton(DATA!.labels.fix, act, 'fix');
}
