import type { LineageWords } from '../lineageWords.js';

export const lineage: LineageWords = {};
