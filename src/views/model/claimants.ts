import type { Answer, Question } from '../../types.js';
import { LABELS } from '../labels.js';
import { clean } from './plainText.js';
import { type StoryIndex, siglaOf } from './storyIndex.js';

const OWN_VOICE = 'article:';

/** True for the claimant that is an article itself. */
export function isOwnVoice(claimant: string): boolean {
  return claimant.startsWith(OWN_VOICE);
}

/** The article that speaks in its own voice. */
export function articleOfVoice(claimant: string): string {
  return claimant.slice(OWN_VOICE.length);
}

/** True where no article names a source for an answer. */
export function isUnsourced({ claimants }: Pick<Answer, 'claimants'>): boolean {
  return claimants.every(isOwnVoice);
}

/** True where no answer to a question has a source: said once, not beside each. */
export function hasNoSource({ answers }: Question): boolean {
  return answers.every(isUnsourced);
}

/** "3 texts · 1 source"; where none is named, nobody is counted as one. */
export function weightText(answer: Pick<Answer, 'claimants' | 'texts' | 'sources'>, between = ' · '): string {
  const texts = LABELS.count.textsShort(answer.texts);
  return isUnsourced(answer) ? texts : `${texts}${between}${LABELS.count.sources(answer.sources)}`;
}

/** Who gives an answer, in words: the names of claimants; where articles name no source, which they are, unless it is all of them. */
export function claimantsText(index: StoryIndex, answer: Pick<Answer, 'claimants'>): string {
  return isUnsourced(answer) && answer.claimants.length > 0
    ? LABELS.ownVoiceShort
    : claimantNames(index, answer).join('; ');
}

/** Who gives an answer: the names of claimants, then the articles that say it in their own voice, as one entry. */
export function claimantNames(index: StoryIndex, { claimants }: Pick<Answer, 'claimants'>): string[] {
  const named = claimants.filter((id) => !isOwnVoice(id)).map((id) => clean(index.actors.get(id) ?? id));
  const own = siglaOf(index, claimants.filter(isOwnVoice).map(articleOfVoice));
  if (own.length === 0) return [...new Set(named)];
  return [...new Set(named), LABELS.ownVoice(own.join(' '))];
}

/** Names that a narrow place has room for. */
const MOST_NAMES = 2;

/** The first of many names, and how many more there are: "Tomas Weyland; Russia; 3 more". */
export function fewNames(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  return [...names.slice(0, MOST_NAMES), ...(rest > 0 ? [LABELS.more(rest)] : [])].join('; ');
}
