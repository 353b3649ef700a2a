import type { Reading } from '../articles/reading.js';
import { memberId } from '../text/ids.js';

/** The articles that tell one event. */
export interface StoryGroup {
  id: string;
  /** The grouping that was given with the input, if any. */
  key?: string;
  members: Reading[];
}

/** Puts articles of one event together: by the key that was given with them, else by what they tell. */
export function groupStories(readings: readonly Reading[], keys: ReadonlyMap<string, string>): StoryGroup[] {
  const groups = new Map<string, Reading[]>();
  for (const reading of readings) {
    const key = keys.get(reading.article.id) ?? '';
    groups.set(key, [...(groups.get(key) ?? []), reading]);
  }
  return [...groups].map(([key, members]) => ({
    id: memberId('story', members[0]!.article.id),
    ...(key ? { key } : {}),
    members,
  }));
}
