import type { VerbCue } from '../languages/cueWords.js';
import { type Scene, within } from './scene.js';

/** How far from its verb a particle may stand, in tokens. */
const REACH = 40;

/** "teilte die Polizei am Montag mit": the cue that a verb is together with the particle that closes its clause; null where none does. */
export function separatedCue(scene: Scene, verb: number): VerbCue | null {
  return separatedAt(scene, verb)?.cue ?? null;
}

/** The same with the token of the particle. */
export function separatedAt(scene: Scene, verb: number): { cue: VerbCue; at: number } | null {
  const { tokens, quoteOf, reading } = scene;
  const { separable, separated } = reading.language.cues;
  const { lower, sentence } = tokens[verb]!;
  if (!separable.has(lower)) return null;
  for (let i = verb + 1; i < verb + REACH; i++) {
    const token = within(scene, i, sentence);
    if (!token) return null;
    const cue = quoteOf[i]! < 0 && closes(scene, i) ? separated.get(`${lower} ${token.lower}`) : undefined;
    if (cue) return { cue, at: i };
  }
  return null;
}

/** A particle; or what stands for one: "kam zu dem |Schluss|", "zeigte sich |überzeugt|, dass". */
function closes({ tokens }: Scene, i: number): boolean {
  const { pos } = tokens[i]!;
  if (pos === 'PART' || pos === 'NOUN') return true;
  return (pos === 'VERB' || pos === 'ADJ') && tokens[i + 1]?.text === ',';
}
