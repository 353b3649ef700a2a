import { targetOf } from './openTarget.js';

const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();

/** What a fact-checker pastes: the question with its answers, each with who says it and its sentences; or the sentence; and the permalink. */
export function evidenceText(target: HTMLElement): string {
  const question = target.closest<HTMLElement>('.question');
  const utterance = target.closest<HTMLElement>('.utterance');
  const lines = question ? ofQuestion(question) : utterance ? ofUtterance(utterance) : ofSentence(target);
  const id = (question ?? utterance ?? target).id;
  return [...lines, `${location.href.split('#')[0]}#${id}`].join('\n');
}

function ofQuestion(question: HTMLElement): string[] {
  const status = textOf(question.querySelector('.status')?.lastChild as Element | null);
  const head = [textOf(question.querySelector('h3 bdi')), status].filter(Boolean).join(': ');
  return [head, ...[...question.querySelectorAll('.answer')].flatMap(ofAnswer)];
}

function ofAnswer(answer: Element): string[] {
  const part = (name: string) => textOf(answer.querySelector(name));
  return [`${part('.value')} · ${part('.who')}`.replace(/ · $/u, ''), ...passagesOf(answer)];
}

function ofUtterance(utterance: HTMLElement): string[] {
  const readings = [...utterance.querySelectorAll('.reading')];
  return [textOf(utterance.querySelector('h3 bdi')), ...readings.flatMap(passagesOf)];
}

// A question that one place answers has no passages of its own: its letters lead to them.
function passagesOf(element: Element): string[] {
  const passages = [...element.querySelectorAll('.passage:not(.again)')].map(
    (passage) =>
      `  ${textOf(passage.querySelector('.passage-from'))}: “${textOf(passage.querySelector('blockquote'))}”`,
  );
  if (passages.length > 0) return passages;
  const links = [...element.querySelectorAll<HTMLAnchorElement>('a.siglum')];
  return links.flatMap((link) => ofSentence(targetOf(link.hash)).map((line) => `  ${line}`));
}

function ofSentence(target: HTMLElement | null): string[] {
  const article = target?.closest('.article');
  if (!target || !article) return [];
  const head = `${textOf(article.querySelector('summary > .siglum'))} ${textOf(article.querySelector('.article-meta'))}`;
  const line = target.closest('p') ?? target.parentElement?.closest('p');
  const url = article.querySelector<HTMLAnchorElement>('.article-source a')?.href;
  return [`${head}: “${textOf(line)}”`, ...(url ? [url] : [])];
}
