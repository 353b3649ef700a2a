import type { Language } from '../language.js';
import { undetermined } from '../und/undetermined.js';
import { articles } from './articles.js';
import { comparison } from './comparison.js';
import { cues } from './cues.js';
import { figures } from './figures.js';
import { lineage } from './lineage.js';
import { names } from './names.js';
import { quotes } from './quotes.js';
import { tagGerman } from './tagger.js';
import { text } from './text.js';

/** German; stories, tolls and claims against claims have no words yet. */
export const german: Language = {
  ...undetermined,
  code: 'de',
  tagger: tagGerman,
  text,
  names,
  articles,
  quotes,
  cues,
  figures,
  lineage,
  comparison,
};
