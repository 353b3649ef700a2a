import type { Actor } from '../types.js';
import { type Range, type Scene, spanOf } from './scene.js';

/** A mention of somebody who says something, and the appositions after it. */
export interface Mention extends Range {
  insertion?: Range | null;
  /** To whom it is said: "he told |the mayor|". */
  listener?: Range | null;
}

/** An actor as a mention names him. */
export function actorAt(scene: Scene, actor: Actor, mention: Range, how: Actor['how']): Actor {
  const { name, named } = actor;
  const { start, end } = spanOf(scene, mention);
  return named ? { name, start, end, named, how } : { name, start, end, how };
}
