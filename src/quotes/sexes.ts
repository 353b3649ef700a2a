import type { NamedEntity, Sex } from '../text/names.js';
import type { Scene } from './scene.js';

/** What the pronouns next after a person's mentions tell, as long as nobody else is named in between: "Ahed Lund and |her| mother". */
export function sexByPronouns(scene: Scene, entity: NamedEntity): Sex {
  const { tokens, names, people, words, quoteOf } = scene;
  if (entity.kind === 'place' || entity.kind === 'organisation') return null;
  let balance = 0;
  for (const { last } of entity.mentions) {
    for (let i = last + 1; i < last + 25 && i < tokens.length; i++) {
      if (names.byToken.has(i) || quoteOf[i]! >= 0) break;
      // "Sheriff Hart spoke. |The woman| said that she"
      if (tokens[i]!.sentence !== tokens[last]!.sentence && people.people.has(tokens[i]!.lower)) break;
      const sex = words.sexed.get(tokens[i]!.lower);
      if (!sex) continue;
      if (!(opensAnew(scene, last, i) && hasRival(scene, entity, last, sex))) balance += sex === 'f' ? 1 : -1;
      break;
    }
  }
  return Math.abs(balance) < 2 && entity.mentions.length > 1 ? null : balance > 0 ? 'f' : balance < 0 ? 'm' : null;
}

/** "Bo Hart met. |She|", "told Bo Hart that |she|": a clause of its own, whose subject may be that of the one before; not "shot Hart and |he| fell". */
function opensAnew({ tokens, reading }: Scene, last: number, i: number): boolean {
  if (tokens[i]!.sentence !== tokens[last]!.sentence || i === last + 1) return true;
  return reading.language.cues.complementizers.has(tokens[i - 1]!.lower);
}

/** "|Ann Lee| and Bo Hart met. She": somebody of that sex stands before the name in its sentence. */
function hasRival({ doc, tokens, names }: Scene, entity: NamedEntity, at: number, sex: Sex): boolean {
  const { first } = doc.sentences[tokens[at]!.sentence]!;
  for (let i = at; i >= first; i--) {
    const other = names.byToken.get(i);
    if (other && other !== entity && other.sex === sex) return true;
  }
  return false;
}
