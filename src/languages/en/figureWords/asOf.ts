import type { AsOfWords } from '../../figureWords.js';
import { phraseSet, wordSet } from '../../words.js';

export const asOf: AsOfWords = {
  says: wordSet(
    'revised corrected said says say saying announced announces told reported reports confirmed confirms estimated estimates claimed claims stated put updated acknowledged tweeted wrote disclosed revealed warned added insisted testified briefed came issued published released posted',
  ),
  acts: wordSet('issued published released posted came put wrote'),
  inverted: false,
  stamps: new Set(),
  clock: wordSet('a.m a.m. p.m p.m. am pm . noon midnight et est edt gmt bst cet local time on'),
  clockTime: /^\d{1,2}(?:[:.]\d\d)?(?:[ap]\.?m\.?)?$/u,
  moves: wordSet(
    'rose rising risen fell falling fallen dropped dropping climbed climbing declined declining slid sliding jumped jumping surged surging sank sinking slipped slipping soared soaring plunged plunging tumbled tumbling plummeted plummeting slumped slumping dipped dipping edged edging gained gaining rallied rallying rebounded rebounding traded trading hovered hovering bounced bouncing peaked',
  ),
  reached: wordSet('by'),
  totals: wordSet('total totals toll tally count number'),
  lasting: wordSet('missing unaccounted in without still homeless stranded trapped stuck'),
  holds: wordSet('are is remain remains remained stands stood still'),
  statements: wordSet(
    'statement filing report update data figures count estimate briefing announcement tweet post letter release memo note interview total toll survey poll',
  ),
  before: phraseSet(
    'as of, as at, as of the end of, as of late, as of early, up to, through, as of the close of, by the end of, at the end of, since, until, by',
  ),
  between: wordSet(
    'on late early in a the statement news conference press release to briefing interview this that it they reporters of last earlier , an via twitter facebook',
  ),
  stays: wordSet('remained remain remains stood stands'),
};
