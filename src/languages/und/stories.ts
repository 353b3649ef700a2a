import type { StoryWords } from '../storyWords.js';

export const stories: StoryWords = {};
