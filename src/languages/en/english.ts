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
import { tagEnglish } from './tagger.js';
import { text } from './text.js';
import { toll } from './toll.js';

/** English, the language that all rules know. */
export const english: Language = {
  code: 'en',
  tagger: tagEnglish,
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
