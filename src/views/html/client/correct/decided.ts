import type { Decision } from '../../../../types.js';
import { DATA } from '../pageData.js';

/** A decision with how the list tells it. */
export interface Decided {
  decision: Decision;
  words: string;
}

// The list lives until the report changes: the next run makes another page of data.
const KEY = `variorum ${location.pathname} ${hash(JSON.stringify(DATA))}`;

let list: Decided[] = stored();
const watchers: (() => void)[] = [];

/** What was decided so far, in order. */
export function decided(): readonly Decided[] {
  return list;
}

/** Adds a decision; a later one about the same thing takes the place of the earlier. */
export function decide(decision: Decision, words: string): void {
  list = [...list.filter((other) => about(other.decision) !== about(decision)), { decision, words }];
  changed();
}

/** Takes a decision back. */
export function undo(entry: Decided): void {
  list = list.filter((other) => other !== entry);
  changed();
}

/** Called now and whenever the list changes. */
export function watch(show: () => void): void {
  watchers.push(show);
  show();
}

/** The file that `--decisions` reads: one decision a line. */
export function decisionLines(): string {
  return list.map(({ decision }) => `${JSON.stringify(decision)}\n`).join('');
}

/** What was decided about a figure or quote, if anything. */
export function verbFor(article: string, start: number, what: string): Decision['do'] | undefined {
  return list.find(
    ({ decision }) =>
      'article' in decision && decision.article === article && decision.start === start && decision.what === what,
  )?.decision.do;
}

function about(decision: Decision): string {
  if ('article' in decision) return `${decision.what} ${decision.article} ${decision.start} ${decision.end}`;
  return JSON.stringify(decision);
}

function changed(): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(list));
  } catch {
    // A browser that keeps nothing for local files: the list lasts as long as the page.
  }
  for (const show of watchers) show();
}

function stored(): Decided[] {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
  } catch {
    return [];
  }
}

/** FNV-1a, to tell one page of data from another. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16);
}
