import { textOf } from './elements.js';
import { targetOf } from './openTarget.js';
import { pageOf, permalink, sentenceAt } from './sentence.js';

// ““But we were told nothing,” she said.” would be read as a quote of a quote.
const quoted = (text: string) => (/^["“”„«»]|["“”„«»]$/u.test(text) ? text : `“${text}”`);

/** What a fact-checker pastes: the question with its answers, each with who says it and its sentences; or the sentence; and the permalink. */
export function evidenceText(target: HTMLElement): string {
  const question = target.closest<HTMLElement>('.question');
  const utterance = target.closest<HTMLElement>('.utterance');
  const lines = question ? ofQuestion(question) : utterance ? ofUtterance(utterance) : ofSentence(target);
  const id = (question ?? utterance ?? target).id;
  return [...lines, permalink(id)].join('\n');
}

function ofQuestion(question: HTMLElement): string[] {
  const status = textOf(question.querySelector('.status'));
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
  const passages = [...element.querySelectorAll('.passage:not(.again)')].flatMap((passage) => {
    const page = passage.querySelector<HTMLAnchorElement>('.page-link')?.href;
    const told = `  ${textOf(passage.querySelector('.passage-from'))}: ${quoted(textOf(passage.querySelector('blockquote')))}`;
    return [told, ...(page ? [`  ${page}`] : [])];
  });
  if (passages.length > 0) return passages;
  const links = [...element.querySelectorAll<HTMLAnchorElement>('a.siglum')];
  return links.flatMap((link) => ofSentence(targetOf(link.hash)).map((line) => `  ${line}`));
}

function ofSentence(target: HTMLElement | null): string[] {
  const article = target?.closest('.article');
  if (!target || !article) return [];
  const head = `${textOf(article.querySelector('summary > .siglum'))} ${textOf(article.querySelector('.article-meta'))}`;
  const sentence = sentenceAt(target);
  const page = pageOf(target, sentence);
  return [`${head}: ${quoted(sentence.replace(/\s+/gu, ' '))}`, ...(page ? [page] : [])];
}
