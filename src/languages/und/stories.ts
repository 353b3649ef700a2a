import type { StoryWords } from '../storyWords.js';

export const stories: StoryWords = { stems: [], stemLength: 6 };
