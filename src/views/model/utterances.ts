import type { Utterance } from '../../types.js';
import { articlesOf, type StoryIndex } from './storyIndex.js';

/** The utterances of a story, those that most articles carry first, and of them what more than one article or reading tells, and the rest. */
export function rankedUtterances({ story }: StoryIndex): Record<'ranked' | 'shared' | 'single', Utterance[]> {
  const ranked = [...story.utterances].sort((a, b) => articlesOf(b).length - articlesOf(a).length);
  const isShared = (utterance: Utterance): boolean => articlesOf(utterance).length > 1 || utterance.readings.length > 1;
  return { ranked, shared: ranked.filter(isShared), single: ranked.filter((utterance) => !isShared(utterance)) };
}
