import type { Quote } from '../types.js';
import type { Cast, Member } from './cast.js';
import type { Saying } from './sayings.js';
import type { Scene } from './scene.js';

/** Everything that is gathered on the way through the text. */
export interface Walk {
  scene: Scene;
  cast: Cast;
  sayings: readonly Saying[];
  /** Who is meant by the source of each saying, as far as the walk has come. */
  sources: Map<Saying, Member | null>;
  next: number;
  /** How many more short phrases stand in double marks than in single ones. */
  doubles: number;
}

/** A quote with the member who speaks, for those that go on from it. */
export interface Spoken {
  quote: Quote;
  member: Member | null;
  mark: number;
  paragraph: number;
}
