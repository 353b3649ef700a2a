import type { Bound } from '../../../types.js';
import type { BoundWords } from '../../figureWords.js';
import { phraseMap, phraseSet, wordSet } from '../../words.js';

export const bounds: BoundWords = {
  before: phraseMap<Bound>([
    [
      'at_least',
      'at least, a least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, at the very least, as little as, as few as, as low as',
    ],
    ['more_than', 'more than, over, above, in excess of, upwards of, upward of, greater than, north of, >'],
    [
      'at_most',
      'up to, up to a, up to an, as many as, as much as, as much as a, as high as, no more than, not more than, at most, a maximum of, maximum of, at the most, not exceeding',
    ],
    ['less_than', 'fewer than, less than, under, below, sub -, <'],
    [
      'about',
      'about, around, roughly, approximately, approx, approx., some, nearly, almost, close to, closer to, nearer to, nearer, an estimated, estimated, the estimated, circa, ' +
        'c., ~, near, virtually, or so, in the region of, in the vicinity of, on the order of, something like, more like, an approximate, a reported, ' +
        'nearly an estimated, about an estimated, about a, nearly a, roughly a, almost a, around a',
    ],
  ]),
  particles: new Map([
    [
      'over',
      wordSet(
        'turn turned turning hand handed handing take took taken taking run ran running give gave given went pored poring mulled knocked complaint complaints dispute disputes row rows concern concerns charge charges debate debates anger outcry protest protests question questions lawsuit lawsuits feud feuds quarrel fears worries preside presides presided presiding fought fight fighting argued argue arguing clashed jumped climbed wept',
      ),
    ],
    ['under', wordSet('go went placed came')],
    ['less', wordSet('anything nothing')],
    ['up', wordSet('now add adds added adding live lives lived living')],
    ['around', wordSet('drive drove walked walk')],
  ]),
  exceeding: wordSet(
    'top tops topped topping exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing eclipsed eclipsing',
  ),
  passing: wordSet('pass passes passed passing'),
  beyond: wordSet('past'),
  maybe: wordSet('maybe perhaps possibly'),
  never: wordSet('never rarely seldom hardly scarcely'),
  adverbs: wordSet('just well slightly significantly far considerably somewhat substantially'),
  after: phraseMap<Bound>([
    [
      'at_least',
      'or more, or greater, plus, +, - plus, and above, and counting, or higher, at least, at the very least, minimum',
    ],
    ['at_most', 'or fewer, or less, or under, at most, at the most, at the very most, maximum, max, tops'],
    ['about', 'or so, - odd, odd, - ish, or thereabouts'],
  ]),
  rangeLinks: wordSet('to - – — ‑'),
  between: wordSet('between'),
  betweenLinks: wordSet('and to - – — or'),
  from: wordSet('from'),
  by: wordSet('by'),
  changes: wordSet(
    'rose rise rises fell fall falls dropped drop drops climbed climbs increased increases decreased grew gained declined slid jumped surged sank slipped up down soared plunged tumbled added lost',
  ),
  ranging: wordSet('ranging ranged ranges range anywhere varying vary varied estimates anything'),
  orLinks: phraseSet('or'),
};
