import type { Bound } from '../../../types.js';
import type { BoundWords } from '../../figureWords.js';
import { figures as undetermined } from '../../und/figures.js';
import { phraseMap, wordSet } from '../../words.js';

export const bounds: BoundWords = {
  ...undetermined.bounds,
  before: phraseMap<Bound>([
    ['at_least', 'mindestens, wenigstens, zumindest, nicht weniger als, nicht unter, minimal, ab'],
    ['more_than', 'mehr als, über, weit über, deutlich über, gut, oberhalb von, jenseits von, größer als, >'],
    ['at_most', 'bis zu, bis, höchstens, maximal, nicht mehr als, allenfalls, längstens, <= '],
    ['less_than', 'weniger als, unter, unterhalb von, kleiner als, <'],
    [
      'about',
      'etwa, rund, circa, zirka, ca., ca, ca ., ungefähr, knapp, fast, nahezu, beinahe, annähernd, schätzungsweise, geschätzt, geschätzte, geschätzten, an die, um die, ' +
        'in etwa, so um die, grob, annäherungsweise, in der größenordnung von, ~, nur etwa, nur rund',
    ],
  ]),
  // "ging über 30 Seiten", "lief unter 20 Namen"
  particles: new Map([
    ['unter', wordSet('leiden leidet litten')],
    ['gut', wordSet('sehr so nicht ist war gewesen geht ging')],
  ]),
  passing: new Set(),
  beyond: new Set(),
  maybe: wordSet('vielleicht möglicherweise'),
  never: wordSet('nie niemals selten kaum'),
  exceeding: wordSet('überschritt überschreitet überschritten übersteigt überstieg übertraf'),
  adverbs: wordSet('nur etwas deutlich weit leicht erheblich wesentlich noch gut'),
  after: phraseMap<Bound>([
    ['at_least', 'oder mehr, und mehr, +, plus, aufwärts'],
    ['at_most', 'oder weniger'],
    ['about', 'oder so'],
  ]),
  rangeLinks: wordSet('bis - – — ‑'),
  between: wordSet('zwischen'),
  betweenLinks: wordSet('und bis - –'),
  from: wordSet('von'),
  changes: wordSet('stieg steigt stiegen sank sinkt sanken fiel fällt kletterte wuchs gestiegen gesunken'),
  ranging: wordSet('bandbreite spanne schätzungen reichen reicht reichten'),
  orLinks: wordSet('oder'),
};
