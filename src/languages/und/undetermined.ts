import type { Language } from '../language.js';
import { articles } from './articles.js';
import { comparison } from './comparison.js';
import { cues } from './cues.js';
import { figures } from './figures.js';
import { lineage } from './lineage.js';
import { names } from './names.js';
import { opposition } from './opposition.js';
import { quotes } from './quotes.js';
import { stories } from './stories.js';
import { splitWords } from './tagger.js';
import { text } from './text.js';
import { toll } from './toll.js';

/** The language of which nothing is known: digits are read, words are not. */
export const undetermined: Language = {
  code: 'und',
  tagger: splitWords,
  text,
  names,
  articles,
  quotes,
  cues,
  figures,
  stories,
  lineage,
  comparison,
  toll,
  opposition,
};
