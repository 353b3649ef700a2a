import type { Report } from '../../types.js';

/** An input of at most this many articles was likely meant as one event. */
const SMALL_INPUT = 30;

/** True where a small input fell into several stories without being told how to group. */
export function asksForOneGroup({ stories, articles }: Report): boolean {
  return stories.length > 1 && articles.length <= SMALL_INPUT && stories.every(({ key }) => key === undefined);
}
