import type { StoryWords } from '../storyWords.js';
import { STEMS } from './generated/stems.js';

export const stories: StoryWords = { stems: STEMS, stemLength: 6 };
