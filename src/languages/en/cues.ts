import { monthsOf } from '../../text/dateWords.js';
import type { Cue, CueFrame, CueWords, VerbCue, VerbForm } from '../cueWords.js';
import type { PronounKind } from '../quoteWords.js';
import { cues as undetermined } from '../und/cues.js';
import { phraseList, wordSet } from '../words.js';
import { calamities } from './calamities.js';
import { ADJECTIVE_ROWS, NOUN_ROWS } from './cueNouns.js';
import { IRREGULAR_VERBS, VERB_ROWS } from './cueVerbs.js';
import { text } from './text.js';

type Rows = readonly (readonly [stance: string, frames: string, words: string])[];
interface OpenCue {
  stance: string;
  frames: Set<CueFrame>;
  prepositions: Set<string>;
}

const FRAMES: Record<string, CueFrame> = {
  c: 'clause',
  o: 'object',
  i: 'infinitive',
  g: 'gerund',
  n: 'number',
  p: 'person',
  d: 'predicate',
  m: 'marked',
  a: 'as',
  e: 'experiencer',
  s: 'scene',
};

/** Every word of the rows; one that stands in several rows keeps its first stance and gets the frames of all. */
function cuesOf(rows: Rows): Map<string, OpenCue> {
  const cues = new Map<string, OpenCue>();
  for (const [stance, frames, list] of rows)
    for (const entry of list.split(' ')) {
      const [word = '', prepositions] = entry.split(':');
      const cue = cues.get(word) ?? { stance, frames: new Set<CueFrame>(), prepositions: new Set<string>() };
      for (const letter of frames) cue.frames.add(FRAMES[letter]!);
      if (prepositions) for (const preposition of prepositions.split(',')) cue.prepositions.add(preposition);
      cues.set(word, cue);
    }
  return cues;
}

const IRREGULAR = new Map(
  phraseList(IRREGULAR_VERBS.replaceAll('|', ' | ').replace(/ \| /gu, '|')).map((row) => [row[0]!, row]),
);
const SIBILANT = /(?:s|x|z|ch|sh)$/u;

/** "deny" -> "denies"; "reach" -> "reaches". */
function thirdOf(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return base === 'go' || SIBILANT.test(base) ? `${base}es` : `${base}s`;
}

/** "deny" -> "denied", "argue" -> "argued". */
function pastOf(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  return base.endsWith('e') ? `${base}d` : `${base}ed`;
}

/** "argue" -> "arguing", "agree" -> "agreeing", "slam" (past "slammed") -> "slamming". */
function gerundOf(base: string, past: string): string {
  if (past === `${base}${base.at(-1)}ed`) return `${base}${base.at(-1)}ing`;
  if (/^(?:put|set|hit|forget|begin|bet)$/u.test(base)) return `${base}${base.at(-1)}ing`;
  return /[^eo]e$/u.test(base) && base.length > 2 ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

function inflected(cues: ReadonlyMap<string, Cue>): Map<string, VerbCue> {
  const verbs = new Map<string, VerbCue & { forms: Set<VerbForm> }>();
  for (const [base, cue] of cues) {
    const [, past = pastOf(base), participle = past] = IRREGULAR.get(base) ?? [];
    const spellings: [string, VerbForm][] = [
      [base, 'base'],
      [thirdOf(base), 'third'],
      [past, 'past'],
      [participle, 'participle'],
      [gerundOf(base, past), 'gerund'],
    ];
    for (const [spelling, form] of spellings) {
      const known = verbs.get(spelling);
      if (known) known.forms.add(form);
      else verbs.set(spelling, { ...cue, forms: new Set([form]) });
    }
  }
  return verbs;
}

function withPlurals(cues: ReadonlyMap<string, Cue>): Map<string, Cue> {
  const nouns = new Map(cues);
  for (const [noun, cue] of cues) nouns.set(thirdOf(noun), cue);
  return nouns;
}

export const cues: CueWords = {
  ...undetermined,
  verbs: inflected(cuesOf(VERB_ROWS)),
  nouns: withPlurals(cuesOf(NOUN_ROWS)),
  adjectives: cuesOf(ADJECTIVE_ROWS),
  adverbs: new Map([
    ['reportedly', 'reports'],
    ['allegedly', 'claims'],
    ['purportedly', 'claims'],
    ['supposedly', 'claims'],
  ]),
  sourcePhrases: phraseList('according to|in the words of|in the view of|in the opinion of|in the eyes of|per'),
  impressions: wordSet('seem seems seemed appear appears appeared'),
  lightVerbs: wordSet(
    'make makes made making give gives gave given giving have has had having express expresses expressed expressing ' +
      'issue issues issued issuing voice voices voiced voicing raise raises raised raising offer offers offered offering ' +
      'take takes took taken taking release releases released releasing deliver delivers delivered delivering ' +
      'send sends sent sending show shows showed showing repeat repeats repeated repeating reject rejects rejected rejecting ' +
      'announce announces announced announcing share shares shared sharing renew renews renewed renewing draw draws drew drawing ' +
      'level levels leveled levelled leveling levelling launch launches launched launching hold holds held holding ' +
      'post posts posted posting lodge lodged lodging file files filed filing reiterated reiterate reiterates reiterating',
  ),
  be: wordSet("be is are was were been being am 's 're 'm ’s ’re ’m"),
  have: wordSet("have has had having 've ’ve 'd ’d"),
  auxiliaries: wordSet("do does did will would can could may might must shall should 'll ’ll ca wo need dare"),
  bareAuxiliaries: wordSet('be have do'),
  negations: wordSet("not n't n’t never no nt"),
  infinitiveMarks: wordSet('to'),
  complementizers: wordSet('that'),
  questionWords: wordSet('how what whether why who whom where when which if whose'),
  relatives: wordSet('who which that whom whose'),
  freeRelatives: wordSet('what'),
  conjunctions: wordSet('and but or nor yet so'),
  joiners: wordSet('and or nor &'),
  continuers: wordSet('including especially particularly such like or not rather notably namely if because as'),
  terms: wordSet('condition background record'),
  facts: wordSet('fact evidence proof possibility likelihood chance risk odds'),
  dutiful: wordSet('supposed'),
  prepositional: wordSet('compared'),
  days: wordSet('monday tuesday wednesday thursday friday saturday sunday yesterday today'),
  subordinators: wordSet('while because when after before as since although though until unless whereas once even'),
  agentMarks: wordSet('by'),
  possessiveMarks: wordSet("'s ’s ' ’"),
  possessives: wordSet('his her their its my our your whose'),
  pronouns: wordSet(
    'he she they it we i you who everyone everybody someone somebody nobody others many some most all few both those',
  ),
  occasions: wordSet(
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october ' +
      'november december statement interview interviews conference briefing speech rally tweet tweets email emails letter ' +
      'twitter facebook instagram television radio tv cnn press night morning afternoon evening week weekend month year today ' +
      'yesterday tomorrow town debate event call post appearance remarks memo report hearing testimony podcast video ' +
      'fundraiser forum address reporters news show program telephone phone message note article column blog',
  ),
  occasionMarks: wordSet('on in at during via through'),
  notes: wordSet(
    'original exclusive breaking opinion analysis warning live story stories headline headlines caption note notes latest update updated correction question answer photo photos video videos image images picture pictures read watch more previously related source sources location date time',
  ),
  plurals: /(?:[^su]s|[^o]us|people|men|women|police|percent|majority|half|third|^data|media)$/u,
  calamities,
  unsourced: wordSet('claims accuses estimates feels warns'),
  possessiveKinds: new Map<string, PronounKind>([
    ['his', 'm'],
    ['her', 'f'],
    ['its', 'thing'],
    ['their', 'many'],
  ]),
  months: monthsOf(text),
  quantifiers: wordSet(
    'as at up more many much least most about over around nearly almost less fewer some roughly approximately between only just close',
  ),
  carriers: wordSet(
    'video videos footage letter document documents update updates bulletin bulletins release communique ' +
      'finding findings figure figures data estimate estimates statistics record records report reports statement statements tally tallies count counts analysis study survey surveys poll polls information tweet tweets post posts message email memo announcement notice numbers projection projections forecast forecasts preliminary results',
  ),
  carrierMarks: wordSet('of by from'),
  absolutes: wordSet('with'),
  means: wordSet(
    'telephone phone email e-mail mail post letter text message fax video videolink skype radio satellite margin margins vote votes',
  ),
  measuring: wordSet('weigh weighs weighed weighing'),
  totals: wordSet('total combined additional further another other'),
  aftermath: wordSet(
    'led left leave leaves killed kills kill injured wounded hurt claimed displaced saw damaged destroyed',
  ),
  reporting: wordSet('says reports confirms claims estimates warns'),
  speaking: wordSet('says accuses opposes supports advises denies confirms'),
  delegating: wordSet('asks advises accuses warns'),
  infinitiveNouns: wordSet('promises asks advises'),
  asWords: wordSet('as like'),
  surveyMarks: wordSet('in'),
  conditions: wordSet('whether'),
  surveys: wordSet('poll polls survey surveys'),
  polled: wordSet(
    'voters respondents surveyed polled interviewed adults men women whites blacks hispanics latinos americans britons people independents democrats republicans ' +
      'conservatives liberals parents residents consumers households employers workers students supporters millennials participants',
  ),
  pollUnits: wordSet('point points'),
  pollTraits: wordSet('margin error sample unemployment inflation'),
  statistics: wordSet(
    'results figures data statistics stats records numbers census study studies report reports analysis audit tally tallies count average averages ' +
      'estimate estimates projection projections forecast forecasts',
  ),
  making: wordSet(
    'released conducted published commissioned issued compiled produced written prepared sponsored done carried put maintained kept gathered collected tracked tallied',
  ),
  surveyVerbs: wordSet('show shows showed shown showing find finds found give gives gave put puts have has had'),
  tails: wordSet('of for from at in and with'),
  sourceMarks: wordSet('by from'),
  given: wordSet('supports opposes accuses'),
  receiving: wordSet(
    'draw draws drew drawn drawing win wins won winning receive receives received receiving get gets got getting gain gains gained gaining ' +
      'earn earns earned earning attract attracts attracted attracting secure secures secured securing obtain obtains obtained obtaining ' +
      'enjoy enjoys enjoyed enjoying face faces faced facing have has had having',
  ),
  giverMarks: wordSet('from of among'),
  passiveTails: wordSet('for as'),
  reckonings: wordSet('count reckoning tally estimate estimates account calculation calculations admission figures'),
  selfSources: wordSet('reports rumours rumors'),
  times: wordSet(
    'start end beginning middle day days week weeks month months year years weekend night morning afternoon evening hour hours minute ' +
      'minutes decade decades century time times moment point spring summer autumn winter midnight noon dawn dusk',
  ),
  mentioning: wordSet('cite cites cited citing mention mentions mentioned mentioning'),
  seeking: wordSet(
    'determine determining investigate investigates investigated investigating ask asks asked asking wonder wonders wondered ' +
      'wondering probe probes probed probing examine examines examined examining establish establishing decide deciding discuss discussed discussing',
  ),
  tallies: wordSet('record records recorded recording register registers registered log logs logged saw see sees seen'),
  deeds: wordSet(
    'find finds found identify identifies identified locate locates located discover discovers discovered recover recovered',
  ),
  nobodies: wordSet('there half nobody none no-one noone everybody everyone anybody anyone someone somebody'),
  namingVerbs: wordSet(
    'titled entitled headlined labeled labelled call calls called calling dub dubs dubbed dubbing style styles styled styling name names named naming',
  ),
  comparatives: wordSet('than'),
  listing: wordSet('named listed admitted'),
  claimedCounts: wordSet('figure count calculation'),
  hearing: wordSet('heard hears hear told'),
  courts: wordSet('court courts jury jurors trial inquest tribunal hearing inquiry'),
  revising: wordSet(
    'raise raises raised raising revise revises revised revising lower lowers lowered lowering increase increased upped cut reduced',
  ),
  correcting: wordSet('revise revises revised revising correct corrected'),
  tolls: wordSet('toll tally'),
  estimates: wordSet('estimate estimates projection projections forecast forecasts'),
  reached: wordSet(
    'reach reaches reached stand stands stood rise rises rose risen climb climbs climbed grow grows grew grown pass passed exceed exceeds exceeded put puts give gives gave show shows showed',
  ),
  countGiving: wordSet('give gives gave given giving offer offers offered provide provides provided cite cites cited'),
  reflexives: wordSet('itself themselves himself herself'),
  places: wordSet('where when'),
  dummies: wordSet('it'),
  distances: wordSet(
    'mile miles km kilometer kilometers kilometre kilometres meter meters metre metres feet foot yards blocks hours minutes hour',
  ),
  directions: wordSet('from north south east west northeast northwest southeast southwest away off outside inland'),
  gerund: /ing$/u,
  participle: /(?:ed|en|wn)$/u,
  inflected: /(?:ed|[^s]s)$/u,
  citing: wordSet('citing quoting'),
  hedges: phraseList(
    'could not be independently verified|could not be independently confirmed|could not immediately be verified|' +
      'could not be verified|could not be confirmed|not independently verified|not been independently verified|' +
      'could not independently verify|could not independently confirm|could not verify|could not immediately verify|' +
      'have not been verified|has not been verified|have not been confirmed|has not been confirmed|' +
      'no independent confirmation|no independent verification|not possible to verify|impossible to verify|' +
      'without providing evidence|without offering evidence|without evidence|without citing evidence|provided no evidence|did not provide evidence|did not offer evidence|without proof|' +
      'offered no evidence|gave no evidence|likely inflated|likely exaggerated|probably inflated|' +
      'difficult to verify|hard to verify|unconfirmed|unverified',
  ),
};
