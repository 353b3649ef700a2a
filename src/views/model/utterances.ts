import type { Utterance } from '../../types.js';
import { articlesOf, type StoryIndex } from './storyIndex.js';
import { textsOfArticles } from './told.js';
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

/** The utterances of a story, those that most texts carry first, and of them what more than one text tells, and the rest. */
export function rankedUtterances(index: StoryIndex): Record<'ranked' | 'shared' | 'single', Utterance[]> {
  const texts = (utterance: Utterance): number => textsOfArticles(index, articlesOf(utterance)).size;
  const weighed = index.story.utterances.map((utterance) => ({
    utterance: withWordings(utterance),
    texts: texts(utterance),
  }));
  weighed.sort((a, b) => b.texts - a.texts || articlesOf(b.utterance).length - articlesOf(a.utterance).length);
  const ranked = weighed.map(({ utterance }) => utterance);
  const isShared = (utterance: Utterance): boolean => texts(utterance) > 1;
  return { ranked, shared: ranked.filter(isShared), single: ranked.filter((utterance) => !isShared(utterance)) };
}
