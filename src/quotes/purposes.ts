import { isVerb } from '../text/doc.js';
import type { Subject } from './phraseEnds.js';
import { phraseAt, type Scene } from './scene.js';
import { isSomebody } from './somebody.js';
import { subjectBeside } from './verbSecond.js';

/** "|Lee| used his speech |to warn|", "Lee, |who| had this |to say|": whoever does what stands before the infinitive. */
export function subjectOfPurpose(scene: Scene, verb: number): Subject | null {
  const { tokens, reading, words } = scene;
  const { infinitiveMarks, have } = reading.language.cues;
  if (!infinitiveMarks.has(tokens[verb - 1]?.lower ?? '')) return null;
  const last = verb - 2;
  if (words.demonstratives.has(tokens[last]?.lower ?? ''))
    return have.has(tokens[last - 1]?.lower ?? '') ? subjectBeside(scene, last - 1) : null;
  const object = phraseAt(scene, last);
  if (object?.last !== last || isSomebody(scene, object)) return null;
  const owner = [object.first, object.first - 1].find((at) => words.possessives.has(tokens[at]?.lower ?? ''));
  const done = owner === undefined ? undefined : tokens[owner - 1];
  return done && isVerb(done) ? subjectBeside(scene, done.index) : null;
}
