import type { NamedEntity } from '../text/names.js';
import { type Cast, latestWith } from './cast.js';
import type { Range, Scene } from './scene.js';

/** How many appearances back somebody may have spoken to be "the company" of the next sentence. */
const NEAR = 6;
/** Mentions from which on a body without a known trade can be what an article is about. */
const OFTEN = 3;

/** "the Ohio-based company": how many tokens may stand before the noun. */
const MODIFIERS = 4;

/** "the company", "the Ostport bank", "the airline": the business that is meant; null where it is not plain which. */
export function businessMeant(cast: Cast, { first, last }: Range, head: number): NamedEntity | null {
  const { scene } = cast;
  const { tokens, people, words } = scene;
  const { lower } = tokens[head]!;
  if (!people.businesses.has(lower) || head - first > MODIFIERS || last > head) return null;
  // "wrong plane, |airline| says"
  if (!words.definite.has(tokens[first]!.lower) && head > first) return null;
  const trade = scene.names.entities.filter((entity) => isOfTrade(scene, entity, lower));
  if (trade.length === 1) return trade[0]!;
  const candidates = trade.length > 0 ? trade : scene.names.entities.filter((entity) => isBusiness(scene, entity));
  const spoke = latestWith(
    cast,
    head,
    ({ entity, spoke }) => spoke && entity !== null && candidates.includes(entity),
    null,
    NEAR,
  );
  return spoke?.entity ?? (trade.length > 0 ? mostNamed(candidates) : mainBusiness(scene, candidates));
}

/** "the airline" is "Blue Airways", "the bank" whoever was called a bank. */
function isOfTrade({ people }: Scene, { kind, name, roles }: NamedEntity, noun: string): boolean {
  if (kind === 'person' || kind === 'place') return false;
  const lastWord = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return roles.has(noun) || people.trades.get(noun)?.has(lastWord) === true;
}

function isBusiness({ people }: Scene, { kind, name, roles }: NamedEntity): boolean {
  const lastWord = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return (
    kind === 'organisation' &&
    ([...roles].some((role) => people.businesses.has(role)) || people.businessEndings.has(lastWord))
  );
}

/** The one business of an article: by what it is called or by its name; where there are several, the one with most mentions. */
function mainBusiness(scene: Scene, called: readonly NamedEntity[]): NamedEntity | null {
  const { entities } = scene.names;
  const acting = entities.filter((entity) => acts(scene, entity));
  const main = mostNamed(called.length > 0 ? called : acting);
  const most = main?.mentions.length ?? 0;
  if (most >= 2) return main;
  // a business named once beside a body that the article is full of is not meant
  const body = mostNamed(acting.filter(({ kind }) => kind === 'organisation'));
  const rival = entities.some(({ kind, mentions }) => kind !== 'place' && mentions.length > most);
  return body ?? (rival ? null : main);
}

/** The one with most mentions, null where two have the same number. */
function mostNamed(entities: readonly NamedEntity[]): NamedEntity | null {
  const [first, second] = [...entities].sort((a, b) => b.mentions.length - a.mentions.length || a.index - b.index);
  return first && first.mentions.length > (second?.mentions.length ?? 0) ? first : null;
}

/** Three mentions or more of a name of no known kind, or of a body of no known trade, that does something or owns something. */
function acts({ tokens, people }: Scene, { kind, mentions, name, roles }: NamedEntity): boolean {
  const known = people.bodies.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
  if (kind === 'person' || kind === 'place' || known || mentions.length < OFTEN || roles.size > 0) return false;
  return mentions.some(({ last }) => ['VERB', 'AUX', 'PART'].includes(tokens[last + 1]?.pos ?? ''));
}
