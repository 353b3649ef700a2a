import type { Cue, CueFrame, Impersonal, VerbCue, VerbForm } from '../cueWords.js';
import { wordList, wordSet } from '../words.js';
import { VERB_ROWS } from './cueVerbs.js';

const FRAMES: Record<string, CueFrame> = { c: 'clause', o: 'object', i: 'infinitive', n: 'number', m: 'marked' };
/** Verbs that begin so have no "ge" in their participle. */
const WITHOUT_GE = /^(?:be|er|ver|ent|zer|ge|miss|wider|unter|über|wieder)|ieren$/u;

/** "meldet", "rechnet", but "räumt", "mahnt": a vowel before endings in t behind d, t and what no one can pronounce. */
const LINKED = /[dt]$|(?:[^aeiouyäöürlmnh]|ch)[mn]$/u;

interface Conjugation {
  infinitive: string;
  third: string;
  past: string;
  participle: string;
  subjunctive: string;
}

/** "sagen": sagt, sagte, gesagt; "melden": meldet, meldete. */
function conjugated(entry: string): Conjugation {
  const [infinitive = '', third, past, participle, subjunctive] = entry.split('/');
  if (third && past && participle && subjunctive) return { infinitive, third, past, participle, subjunctive };
  const stem = infinitive.replace(/(?:en|n)$/u, '');
  const link = LINKED.test(stem) ? 'e' : '';
  const own = `${stem}${link}t`;
  return {
    infinitive,
    third: own,
    past: `${own}e`,
    participle: WITHOUT_GE.test(infinitive) ? own : `ge${own}`,
    subjunctive: `${stem}e`,
  };
}

function pastPlural(past: string): string {
  return past.endsWith('e') ? `${past}n` : `${past}en`;
}

type OpenCue = Omit<VerbCue, 'forms'> & { forms: Set<VerbForm> };
const verbs = new Map<string, OpenCue>();
const separated = new Map<string, OpenCue>();
const separable = new Set<string>();

function add(map: Map<string, OpenCue>, word: string, cue: Cue, form: VerbForm): void {
  const known = map.get(word);
  if (known) known.forms.add(form);
  else map.set(word, { ...cue, forms: new Set([form]) });
}

for (const [stance, frames, list] of VERB_ROWS) {
  const all = new Set([...frames].map((letter) => FRAMES[letter]!));
  for (const entry of wordList(list)) {
    const [verb = '', prepositions] = entry.split(':');
    const cue: Cue = { stance, frames: all, prepositions: new Set(prepositions?.split(',')) };
    const [particle, rest] = verb.includes('|') ? (verb.split('|') as [string, string]) : ['', verb];
    const { infinitive, third, past, participle, subjunctive } = conjugated(rest);
    const finite: [string, VerbForm][] = [
      [third, 'third'],
      [past, 'past'],
      [pastPlural(past), 'past'],
      [subjunctive, 'third'],
      [infinitive, 'base'],
    ];
    for (const [form, kind] of finite) {
      add(verbs, `${particle}${form}`, cue, kind);
      if (!particle) continue;
      add(separated, `${form} ${particle}`, cue, kind);
      separable.add(form);
    }
    add(verbs, `${particle}${participle}`, cue, 'participle');
  }
}

/** All inflected verbs that attribute; verbs that separate in the forms of subordinate clauses ("mitteilte"). */
export const VERB_CUES: ReadonlyMap<string, VerbCue> = verbs;
/** "teilte mit": finite form and particle. */
export const SEPARATED_CUES: ReadonlyMap<string, VerbCue> = separated;
/** Their finite forms: "teilte". */
export const SEPARABLE: ReadonlySet<string> = separable;
/** All that the tagger takes for verbs. */
export const VERB_FORMS: ReadonlySet<string> = new Set([...verbs.keys(), ...separable]);

const impersonal = (forms: string, particle: string | null, dummy: boolean, prepositions: string) =>
  wordList(forms).map((form): [string, Impersonal] => [
    form,
    { stance: 'reports', frames: new Set(['clause']), prepositions: wordSet(prepositions), particle, dummy },
  ]);

/** "hieß es aus dem Ministerium", "geht aus dem Bericht hervor", "wie aus dem Bericht hervorgeht", "aus dem Ministerium verlautete". */
export const IMPERSONAL: ReadonlyMap<string, Impersonal> = new Map([
  ...impersonal('heißt heiße hieß', null, true, 'aus in im von vom bei beim seitens vonseiten'),
  ...impersonal('geht gehe ging', 'hervor', false, 'aus'),
  ...impersonal('hervorgeht hervorgehe hervorging verlautet verlautete', null, false, 'aus'),
]);
