import { setTimeout as sleep } from 'node:timers/promises';
import type { Agent } from 'undici';
import { type Answer, ask, FetchFailure, type FetchOptions } from './request.js';

/** Times that a request is tried where the host is busy (429, 5xx) or hangs up. */
const TRIES = 3;
/** Longest wait before another try or between two requests, in seconds. */
export const LONGEST_WAIT = 30;

/** One patient request. `delay`: seconds until the host may be asked again. */
export type Patiently = (url: URL, headers: Record<string, string>, limit: number, delay: number) => Promise<Answer>;

/** Requests that wait for their turn at their host, and are tried again where it is busy. */
export function openQueue(agent: Agent, options: FetchOptions): Patiently {
  const next = new Map<string, number>();
  const postpone = (host: string, seconds: number) => next.set(host, performance.now() + seconds * 1_000);
  return async (url, headers, limit, delay) => {
    for (let tried = 1; ; tried++) {
      const wait = (next.get(url.host) ?? 0) - performance.now();
      if (wait > 0) await sleep(wait);
      postpone(url.host, delay);
      try {
        const answer = await ask(url, agent, { headers, limit, options });
        if (!isBusy(answer.status) || tried === TRIES) return answer;
        postpone(url.host, backOff(tried, delay, answer.headers['retry-after']));
      } catch (error) {
        if (!(error instanceof FetchFailure && error.again) || tried === TRIES) throw error;
        postpone(url.host, backOff(tried, delay));
      }
    }
  };
}

const isBusy = (status: number) => status === 429 || status >= 500;

/** Seconds before another try: doubled each time, or as long as the host asks for. */
function backOff(tried: number, delay: number, retryAfter?: string): number {
  const asked = Number(retryAfter);
  const wait = retryAfter !== undefined && asked >= 0 ? asked : Math.max(delay, 0.05) * 2 ** tried;
  return Math.min(LONGEST_WAIT, wait);
}
