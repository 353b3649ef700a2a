import type { Span } from '../../../types.js';
import { ARTICLE } from '../domIds.js';
import { make } from './elements.js';
import { DATA } from './pageData.js';
import { rangeOf, sentencesOf } from './sentence.js';

/** Gives every question and quote, and in an open article every sentence, a link to itself. */
export function setUpPermalinks(): void {
  if (!DATA) return;
  for (const element of document.querySelectorAll<HTMLElement>('.question, .utterance')) {
    const heading = element.querySelector('h3');
    heading?.append(linkTo(element.id, `${DATA.labels.link}: ${heading.querySelector('bdi')?.textContent ?? ''}`));
  }
  // "toggle" does not bubble.
  document.addEventListener('toggle', ({ target }) => linkSentences(target as Element), true);
}

function linkTo(id: string, words: string): HTMLAnchorElement {
  const link = make('a', { href: `#${id}`, className: 'permalink', title: words });
  link.setAttribute('aria-label', words);
  return link;
}

const linked = new WeakSet<Element>();
const sentences = new Map<string, { line: Element; span: Span }>();

function linkSentences(article: Element): void {
  if (!(article instanceof HTMLDetailsElement) || !article.matches('.article') || !article.open) return;
  if (linked.has(article)) return;
  linked.add(article);
  for (const line of article.querySelectorAll<HTMLElement>('div.block p[id]')) {
    const from = Number(line.id.slice(line.id.lastIndexOf(':p') + 2));
    for (const span of sentencesOf(line).reverse()) {
      const id = `${article.id.slice(ARTICLE.length)}:at${from + span.start}`;
      sentences.set(id, { line, span });
      const link = linkTo(id, DATA!.labels.linkSentence);
      if (!document.getElementById(id)) link.id = id;
      const end = rangeOf(line, span);
      end.collapse(false);
      end.insertNode(link);
      leaveLink(link);
    }
  }
}

// In a link there is no other: what follows in it goes on in a link of its own.
function leaveLink(link: HTMLAnchorElement): void {
  const around = link.parentElement?.closest('a');
  if (!around) return;
  const tail = document.createRange();
  tail.setStartAfter(link);
  tail.setEndAfter(around);
  around.after(link, tail.extractContents());
  const rest = link.nextElementSibling;
  if (rest?.id === around.id) rest.removeAttribute('id');
  if (rest?.textContent === '') rest.remove();
}

/** Makes the sentence that a fragment names known to the page, where it is none of those that have a mark. */
export function prepareSentence(hash: string): void {
  const [, article] = /^#(.+):at\d+$/u.exec(hash) ?? [];
  const element = article === undefined ? null : document.getElementById(ARTICLE + article);
  if (!(element instanceof HTMLDetailsElement)) return;
  element.open = true;
  linkSentences(element);
}

/** Lights the sentence that the address names. */
export function lightSentence(hash: string): void {
  if (typeof Highlight === 'undefined') return;
  const found = sentences.get(hash.slice(1));
  if (found) CSS.highlights.set('sentence', new Highlight(rangeOf(found.line, found.span)));
  else CSS.highlights.delete('sentence');
}
