import type { Member } from './cast.js';
import { actorAt, type Mention } from './mentions.js';
import type { Scene } from './scene.js';

/** "|Mayor Ann Lee and Bo Hart|", "|the UN and the Red Cross|": two who say it as one, under the names of both. */
export function pairAt(scene: Scene, mention: Mention, head: number): Member | null {
  const { tokens, names, words, doc } = scene;
  const first = names.mentionByToken.get(head);
  if (!first || first.last !== head || mention.insertion || !words.and.has(tokens[head + 1]?.lower ?? '')) return null;
  const second = names.mentionByToken.get(mention.last);
  const entity = names.byToken.get(mention.last);
  if (!second || second.from > head + 3 || second.last !== mention.last || !entity) return null;
  // nothing but "the" and titles between
  const between = tokens.slice(head + 2, second.from);
  if (entity === names.byToken.get(head) || between.some(({ pos }) => pos !== 'DET')) return null;
  const { start } = tokens[first.first]!;
  const name = doc.text.slice(start, tokens[mention.last]!.end);
  return {
    actor: actorAt(scene, { name, named: { start, end: start + name.length }, how: 'named' }, mention, 'named'),
    entity: null,
    sex: null,
    plural: true,
  };
}
