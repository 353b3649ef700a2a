import type { NamedEntity, NameMention } from '../text/names.js';
import { isPossessiveMark } from '../text/possessives.js';
import type { Range, Scene } from './scene.js';

/** How far from a name the noun for what somebody is to another may stand: ", a longtime lawyer of Mr. Hart's,". */
const BESIDE = 8;

/**
 * "|Mr. Hart's lawyer| said on Monday. ... Ann Lee, Mr. Hart's lawyer, said": whom the article names once by the same words; null where it
 * names nobody so, or several.
 */
export function namedLater(scene: Scene, { first }: Range, head: number): NamedEntity | null {
  const { tokens, names, people } = scene;
  const mark = tokens[head - 1];
  const owner = head - 2 >= first && mark && isPossessiveMark(mark.text) ? names.byToken.get(head - 2) : undefined;
  const noun = tokens[head]!.lower;
  if (!owner || !people.people.has(noun)) return null;
  const found = names.entities.filter(
    (entity) =>
      entity !== owner && entity.kind === 'person' && entity.mentions.some((one) => isSo(scene, one, owner, noun)),
  );
  return found.length === 1 ? found[0]! : null;
}

/** "Ann Lee, |Mr. Hart's lawyer|", "|Mr. Hart's lawyer|, Ann Lee": beside a name, with nothing but a comma between. */
function isSo(scene: Scene, { from, last }: NameMention, owner: NamedEntity, noun: string): boolean {
  const { tokens } = scene;
  if (tokens[last + 1]?.text === ',')
    for (let i = last + 2; i < last + BESIDE && tokens[i] && tokens[i]!.text !== ','; i++)
      if (isOwned(scene, i, owner, noun)) return true;
  return tokens[from - 1]?.text === ',' && isOwned(scene, from - 2, owner, noun);
}

/** "Mr. Hart's |lawyer|" at token `i`. */
function isOwned({ tokens, names }: Scene, i: number, owner: NamedEntity, noun: string): boolean {
  return tokens[i]?.lower === noun && isPossessiveMark(tokens[i - 1]?.text ?? '') && names.byToken.get(i - 2) === owner;
}
