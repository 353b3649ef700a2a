import { tokenAt } from '../../text/doc.js';
import { isSpeaker } from '../somebody.js';
import { contentEnd } from './extents.js';
import { type Draft, type Ground, spanOf } from './ground.js';
import { startsNumber } from './occasions.js';
import { baseEnd } from './phraseBounds.js';

/** "The ministry put the toll at 40 and |the Red Cross| at |75|": who claims the second number, for which the verb is not said again; null without one. */
export function gapped(ground: Ground, draft: Draft): Draft | null {
  const { doc, tokens } = ground;
  const content = draft.rule === 'verb-estimate' ? draft.content[0] : undefined;
  if (!content) return null;
  for (let i = tokenAt(doc, content.start) + 1; tokens[i] && tokens[i]!.start < content.end; i++) {
    if (tokens[i]!.pos !== 'CCONJ' && tokens[i]!.text !== ',') continue;
    const source = { first: i + 1, last: baseEnd(ground, i + 1) };
    const link = source.last + 1;
    if (source.last < 0 || tokens[link]?.pos !== 'ADP' || !startsNumber(ground, link + 1)) continue;
    if (!isSpeaker(ground.scene, source)) continue;
    const last = contentEnd(ground, link + 1, 'phrase');
    draft.content[0] = { start: content.start, end: tokens[i - 1]!.end };
    return {
      rule: 'gapped-estimate',
      stance: draft.stance,
      source,
      cue: { first: link, last: link },
      content: [spanOf(ground, { first: link + 1, last })],
    };
  }
  return null;
}
