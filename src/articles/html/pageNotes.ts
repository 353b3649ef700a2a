import type { Problem } from '../../types.js';
import type { LabelledPage } from './labelPage.js';
import { holdsAny } from './lineWords.js';
import type { PageFacts } from './metadata.js';
import type { Tree } from './tree.js';

/** Something about a page that its reader has to know: what it is beside an article, or why it is none. */
export type PageNote = Pick<Problem, 'kind' | 'message'>;

/** What the rules look at. */
interface Look extends LabelledPage {
  text: string;
  facts: PageFacts;
  cut: Tree['cut'];
}

/** Letters of prose that a whole article has; stubs and error pages have less. */
const WHOLE = 1_500;
const SHORT = 600;
/** Boxes that announce other articles from which a page without a text of its own is a list of them. */
const MANY_TEASERS = 6;

/** The rules, in order: the first of the last four that holds is told, and what was cut in any case. */
const RULES: { holds: (look: Look) => boolean; note: PageNote }[] = [
  {
    holds: ({ facts, prose, text }) =>
      prose < SHORT &&
      (holdsAny((facts.title ?? '').toLowerCase(), 'errors') ||
        (prose < SHORT / 3 && holdsAny(text.slice(0, 2_000).toLowerCase(), 'errors'))),
    note: { kind: 'unreadable', message: 'is an error page of its site, not an article' },
  },
  {
    holds: ({ facts, prose, teasers }) =>
      prose < SHORT &&
      teasers >= MANY_TEASERS &&
      !facts.types.some((type) => type.includes('article') || type.includes('posting')),
    note: { kind: 'input', message: 'is a list of articles, not an article' },
  },
  {
    holds: ({ facts }) => facts.types.includes('liveblogposting'),
    note: { kind: 'input', message: 'is a live blog: its entries are read as one text, the newest first' },
  },
  {
    holds: ({ facts, prose, text }) => prose < WHOLE && (facts.paid || holdsAny(text.toLowerCase(), 'paywalls')),
    note: { kind: 'input', message: 'shows only the beginning of its article: the rest is for subscribers' },
  },
  { holds: ({ prose, body }) => prose === 0 && body < 100, note: { kind: 'empty', message: 'holds no article text' } },
];

/** What has to be said about a page. */
export function notesOn(look: Look): PageNote[] {
  const cut: PageNote[] = look.cut
    ? [
        {
          kind: 'limit',
          message: `is ${look.cut === 'depth' ? 'nested too deep' : 'too large'}: it was read up to there`,
        },
      ]
    : [];
  const rule = RULES.find(({ holds }) => holds(look));
  return rule ? [...cut, rule.note] : cut;
}
