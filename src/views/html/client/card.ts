import { make, makeButton, makeCopyButton } from './elements.js';
import { evidenceText } from './evidenceText.js';
import { targetOf } from './openTarget.js';
import { pageOf, sentenceAt, sentenceParts } from './sentence.js';
import { nameOfSiglum } from './sigla.js';

/** A card that shows, beside a link within the report, what the link leads to: the sentence, or the question with its answers. */
export function setUpCard(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  const card = make('div', { className: 'card', popover: 'auto', role: 'dialog', tabIndex: -1 });
  document.body.append(card);
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    if (!link) return;
    if (card.contains(link)) card.hidePopover();
    else if (fill(card, link)) {
      event.preventDefault();
      show(card, link);
    }
  });
}

function fill(card: HTMLElement, link: HTMLAnchorElement): boolean {
  const hash = link.getAttribute('href')!;
  const target = targetOf(hash);
  if (!target || link.matches('.passage-from, .permalink, .contents a, .skip, .overview .headline a')) return false;
  const shown = contentOf(target);
  if (!shown) return false;
  const { goto = '', copy = '', copied = '', close = '' } = document.body.dataset;
  const actions = make(
    'p',
    { className: 'card-actions' },
    make('a', { href: hash, className: 'card-go' }, goto),
    ...outsideLink(target),
    makeCopyButton(copy, copied, () => evidenceText(target)),
    makeButton(close, () => card.hidePopover()),
  );
  card.setAttribute('aria-label', (link.textContent ?? '').trim().slice(0, 80) || goto);
  card.replaceChildren(...shown, actions);
  return true;
}

// A mark in an article brings its paragraph; an answer or quote brings its question or all its readings.
function contentOf(target: HTMLElement): Node[] | null {
  const text = target.closest('.article-text');
  if (text) return paragraphOf(target);
  const whole = target.closest<HTMLElement>('.question, .utterance');
  if (!whole) return null;
  const copy = whole.cloneNode(true) as HTMLElement;
  copy.hidden = false;
  const open = target.id ? copy.querySelector<HTMLDetailsElement>(`details[id="${CSS.escape(target.id)}"]`) : null;
  for (const details of copy.querySelectorAll('details')) details.open = details === open;
  if (whole.matches('.once')) addSentences(copy, target);
  dropIds(copy);
  return [copy];
}

// A question that one text answers has no sentences under it: they are fetched from its articles.
function addSentences(copy: HTMLElement, target: HTMLElement): void {
  const all = [...copy.querySelectorAll<HTMLElement>('.answer')];
  const asked = all.filter(({ id }) => id === target.id);
  for (const answer of asked.length > 0 ? asked : all) {
    const links = [...answer.querySelectorAll<HTMLAnchorElement>('a.siglum')];
    const passages = new Map<string, HTMLElement>();
    for (const link of links) {
      const mark = targetOf(link.hash);
      const [before, words, after] = sentenceParts(mark);
      const known = passages.get(before + words + after);
      const from = [
        make('b', { className: 'siglum' }, link.textContent ?? ''),
        ' ',
        nameOfSiglum(target, link.textContent),
      ];
      if (known) known.querySelector('.passage-from')?.append(' · ', ...from);
      else if (words) passages.set(before + words + after, passageOf(from, [before, make('mark', {}, words), after]));
    }
    answer.after(make('div', { className: 'passages' }, ...passages.values()));
  }
}

function passageOf(from: (string | Node)[], words: (string | Node)[]): HTMLElement {
  const head = make('p', { className: 'passage-from' }, ...from);
  return make('div', { className: 'passage' }, head, make('blockquote', { dir: 'auto' }, ...words));
}

function paragraphOf(target: HTMLElement): Node[] | null {
  const line = target.closest('p') ?? target.parentElement?.closest('p');
  const article = target.closest('.article');
  if (!line || !article) return null;
  const head = make('p', { className: 'card-from' });
  for (const part of article.querySelectorAll(':scope > summary > .siglum, :scope > summary > .article-meta'))
    head.append(part.cloneNode(true), ' ');
  const copy = line.cloneNode(true) as HTMLElement;
  if (target.id) copy.querySelector(`[id="${CSS.escape(target.id)}"]`)?.classList.add('here');
  dropIds(copy);
  return [head, make('blockquote', {}, copy)];
}

// The words at their place on the outlet's own page.
function outsideLink(target: HTMLElement): HTMLAnchorElement[] {
  const href = pageOf(target, sentenceAt(target));
  if (!href) return [];
  return [make('a', { href, rel: 'noreferrer noopener nofollow' }, document.body.dataset.outside ?? '')];
}

function dropIds(root: HTMLElement): void {
  root.removeAttribute('id');
  for (const element of root.querySelectorAll('[id]')) element.removeAttribute('id');
}

function show(card: HTMLElement, link: HTMLElement): void {
  card.showPopover();
  card.scrollTop = 0;
  const wide = innerWidth > 640;
  card.classList.toggle('sheet', !wide);
  if (wide) place(card, link.getBoundingClientRect());
  else card.style.removeProperty('top');
  card.focus({ preventScroll: true });
  reveal(card);
}

// Of many answers, the one that was asked for is in view with its sentences.
function reveal(card: HTMLElement): void {
  const open = card.querySelector<HTMLElement>('details[open]');
  const below = open ? open.getBoundingClientRect().bottom - card.getBoundingClientRect().bottom : 0;
  if (open && below > -FOOT) card.scrollTop = open.offsetTop - FOOT;
}

/** The row of buttons that lies over the end of the card, in pixels. */
const FOOT = 48;

function place(card: HTMLElement, near: DOMRect): void {
  const { width, height } = card.getBoundingClientRect();
  const below = near.bottom + 8 + height < innerHeight;
  const top = below ? near.bottom + 8 : Math.max(8, near.top - 8 - height);
  card.style.top = `${Math.min(top, Math.max(8, innerHeight - height - 8))}px`;
  card.style.left = `${Math.max(8, Math.min(near.left, innerWidth - width - 8))}px`;
}
