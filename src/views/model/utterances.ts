import type { Utterance } from '../../types.js';
import { articlesOf, type StoryIndex } from './storyIndex.js';
import { wordingOf } from './variant.js';

/** The utterance with its readings, those that differ in marks and capitals alone joined to the first of them. */
function withWordings(utterance: Utterance): Utterance {
  const wordings = new Map<string, Utterance['readings'][number]>();
  for (const reading of utterance.readings) {
    const wording = wordingOf(reading.text);
    const known = wordings.get(wording);
    wordings.set(wording, known ? joined(known, reading) : reading);
  }
  return { ...utterance, readings: [...wordings.values()] };
}

function joined(a: Utterance['readings'][number], b: Utterance['readings'][number]): Utterance['readings'][number] {
  return { text: a.text, quotes: [...a.quotes, ...b.quotes], articles: [...new Set([...a.articles, ...b.articles])] };
}

/** The utterances of a story, those that most articles carry first, and of them what more than one article tells, and the rest. */
export function rankedUtterances({ story }: StoryIndex): Record<'ranked' | 'shared' | 'single', Utterance[]> {
  const ranked = story.utterances.map(withWordings).sort((a, b) => articlesOf(b).length - articlesOf(a).length);
  const isShared = (utterance: Utterance): boolean => articlesOf(utterance).length > 1;
  return { ranked, shared: ranked.filter(isShared), single: ranked.filter((utterance) => !isShared(utterance)) };
}
