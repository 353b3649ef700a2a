import type { Token } from '../text/doc.js';
import type { NameMention } from '../text/names.js';
import type { Member } from './cast.js';
import type { Range, Scene } from './scene.js';

/** How far behind a name the office may stand in its apposition. */
const APPOSED = 6;

/** True where "the |sports| minister" cannot be "|Health| Minister Ann Lee": both say of what, and it is not the same. */
export function isOfOther(scene: Scene, { first }: Range, head: number, { entity }: Member): boolean {
  const { tokens } = scene;
  const asked = head - 1 > first || isField(scene, tokens[first]) ? tokens[head - 1] : undefined;
  if (!entity || head - 1 < first || !isField(scene, asked)) return false;
  const role = tokens[head]!.lower;
  const fields = entity.mentions.flatMap((mention) => fieldsOf(scene, mention, role));
  return fields.length > 0 && !fields.includes(asked!.lower);
}

/** "|Health| Minister Ann Lee", "Ann Lee, the |health| minister": of what somebody holds the office. */
function fieldsOf(scene: Scene, { first, last }: NameMention, role: string): string[] {
  const { tokens } = scene;
  const offices = [first - 1];
  if (tokens[last + 1]?.text === ',')
    for (let i = last + 2; i < last + APPOSED && tokens[i]?.sentence === tokens[last]!.sentence; i++) offices.push(i);
  return offices.flatMap((i) =>
    tokens[i]?.lower === role && isField(scene, tokens[i - 1]) ? [tokens[i - 1]!.lower] : [],
  );
}

const isField = ({ words }: Scene, token: Token | undefined): boolean =>
  token !== undefined && /^(?:NOUN|ADJ|PROPN)$/u.test(token.pos) && !words.plainModifiers.has(token.lower);
