import type { NameWords } from '../text/names.js';
import type { Tagger, TextWords } from '../text/tagger.js';
import type { ArticleWords } from './articleWords.js';
import type { ComparisonWords } from './comparisonWords.js';
import type { CueWords } from './cueWords.js';
import type { FigureWords } from './figureWords.js';
import type { LineageWords } from './lineageWords.js';
import type { OppositionWords } from './oppositionWords.js';
import type { QuoteWords } from './quoteWords.js';
import type { StoryWords } from './storyWords.js';
import type { TollWords } from './tollWords.js';

/** All that the engine knows of a language. Adding a language is adding one value of this type and rows of tests. */
export interface Language {
  /** BCP 47 ("en"); "und" for the pack that knows no language. */
  code: string;
  tagger: Tagger;
  text: TextWords;
  names: NameWords;
  articles: ArticleWords;
  quotes: QuoteWords;
  cues: CueWords;
  figures: FigureWords;
  stories: StoryWords;
  lineage: LineageWords;
  comparison: ComparisonWords;
  toll: TollWords;
  opposition: OppositionWords;
}
