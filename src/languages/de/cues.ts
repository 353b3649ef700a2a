import type { CueWords } from '../cueWords.js';
import type { PronounKind } from '../quoteWords.js';
import { cues as undetermined } from '../und/cues.js';
import { phraseList, wordList, wordSet } from '../words.js';
import { compoundSet } from './compounds.js';
import { IMPERSONAL, SEPARABLE, SEPARATED_CUES, VERB_CUES } from './cueForms.js';
import { PARTICIPLE } from './verbs.js';

const DAYS =
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen gestern heute';
const MONTHS = 'januar februar märz april mai juni juli august september oktober november dezember';

/** "nach |ersten Schätzungen| der Feuerwehr": nouns of a reckoning, and what may stand before them. */
const RECKONED = wordList(
  'angaben auskunft informationen darstellung einschätzung einschätzungen erkenntnissen schätzung schätzungen ansicht meinung aussage aussagen berichten berechnungen zählung überzeugung lesart',
).flatMap((noun) => [`${noun} von`, noun]);
const QUALIFIED = ['', 'ersten ', 'bisherigen ', 'vorläufigen ', 'jüngsten ', 'neuesten ', 'früheren ', 'offiziellen '];

export const cues: CueWords = {
  ...undetermined,
  verbs: VERB_CUES,
  verbSecond: true,
  separable: SEPARABLE,
  separated: SEPARATED_CUES,
  oblique: wordSet('den dem des einen einem eines diesen diesem dieses ihren ihrem seinen seinem keinen keinem'),
  genitives: wordSet('der des eines einer dieser ihrer seiner deren'),
  postSources: wordSet('zufolge'),
  reported: wordSet(
    'sei seien habe werde könne müsse solle dürfe wolle gebe gehe stehe komme bleibe liege halte lasse nehme sehe finde wisse brauche gelte',
  ),
  asSaid: wordSet('wie'),
  ownReckonings: compoundSet(
    wordList(
      'polizeiangaben behördenangaben militärangaben regierungsangaben medienberichten presseberichten agenturberichten firmenangaben unternehmensangaben klinikangaben dpa-informationen afp-informationen reuters-informationen',
    ),
  ),
  adverbs: new Map([
    ['angeblich', 'claims'],
    ['mutmaßlich', 'claims'],
    ['angeblichen', 'claims'],
  ]),
  impersonal: IMPERSONAL,
  listeners: compoundSet(wordList('dpa afp epd kna apa reuters presse-agentur nachrichtenagentur')),
  claiming: wordSet('will wollen'),
  pointers: wordSet('das dies'),
  citedBy: phraseList('unter berufung auf|unter verweis auf|mit verweis auf|mit bezug auf'),
  own: wordSet('eigenen'),
  sourcePhrases: phraseList(
    `${RECKONED.flatMap((noun) => QUALIFIED.map((word) => `nach ${word}${noun}`)).join('|')}|nach den worten|nach worten von|aus sicht von|aus sicht|laut angaben von|laut angaben|laut|so|gemäß`,
  ),
  be: wordSet('bin bist ist sind war waren sei seien wäre wären wird werden wurde wurden worden würde würden gewesen'),
  have: wordSet('habe hast hat haben hatte hatten hätte hätten'),
  auxiliaries: wordSet(
    'kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse soll sollen sollte sollten solle will wollen wollte wollten wolle darf dürfen dürfe mag möge möchte möchten',
  ),
  negations: wordSet('nicht nie niemals'),
  infinitiveMarks: wordSet('zu'),
  complementizers: wordSet('dass daß ob'),
  questionWords: wordSet('wie was ob warum wieso weshalb wer wen wem wo wann wohin woher welche welcher'),
  relatives: wordSet('der die das den dem denen deren dessen welche welcher welches'),
  conjunctions: wordSet('und aber oder denn sondern doch'),
  joiners: wordSet('und oder sowie'),
  continuers: wordSet('darunter insbesondere besonders vor einschließlich inklusive nämlich etwa wie wenn weil als um'),
  days: wordSet(DAYS),
  subordinators: wordSet('während weil als bevor nachdem seit obwohl wenn falls sofern sobald solange indem'),
  agentMarks: wordSet('nach'),
  possessives: wordSet(
    'deren dessen sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres mein meine unser unsere',
  ),
  pronouns: wordSet('er sie es wir ich ihr du man alle viele einige beide niemand jemand'),
  occasions: wordSet(
    `${DAYS} ${MONTHS} morgen abend mittag nachmittag vormittag nacht woche tag mitteilung pressemitteilung erklärung pressekonferenz interview gespräch rede twitter facebook instagram fernsehen radio rundfunk sitzung sendung brief statement anfrage bundestag parlament podcast video talkshow debatte veranstaltung`,
  ),
  occasionMarks: wordSet('am im vom in bei auf an während vor über via gegenüber nach'),
  notes: wordSet(
    'hinweis anmerkung update foto fotos bild bilder video quelle quellen stand korrektur frage antwort thema themen ort datum uhrzeit autor text mehr',
  ),
  plurals: /(?:en|er|e|innen|polizei|mehrheit|hälfte)$/u,
  possessiveKinds: new Map<string, PronounKind>(),
  months: wordSet(MONTHS),
  quantifiers: wordSet(
    'mindestens etwa rund knapp fast bis über mehr weniger wenigstens ungefähr circa zwischen höchstens nur',
  ),
  carriers: compoundSet(
    wordList(
      'angaben bericht berichte mitteilung erklärung zahlen statistik studie umfrage schätzung schätzungen video aufnahmen brief schreiben dokumente bilanz prognose',
    ),
  ),
  carrierMarks: wordSet('von'),
  aftermath: wordSet('forderte forderten kostete kosteten tötete verletzte'),
  reporting: wordSet('says reports confirms claims estimates warns'),
  asWords: wordSet('als'),
  surveyMarks: wordSet('in'),
  conditions: wordSet('ob'),
  surveys: compoundSet(['umfrage', 'erhebung', 'befragung']),
  statistics: wordSet('zahlen daten statistik statistiken'),
  making: wordSet('veröffentlicht erstellt verfasst herausgegeben'),
  surveyVerbs: wordSet('zeigt zeigen zeigte ergibt ergab sieht sah'),
  tails: wordSet('von für aus in im bei beim vom zum zur des der am an'),
  sourceMarks: wordSet('von durch'),
  reckonings: wordSet('angaben schätzung schätzungen zählung berechnungen einschätzung darstellung'),
  times: wordSet(
    'anfang ende mitte beginn tag tage woche wochen monat monate jahr jahre morgen abend nacht stunde stunden minute minuten mittag nachmittag vormittag zeit wochenende frühjahr sommer herbst winter',
  ),
  absolutes: new Set(),
  mentioning: wordSet('nennt nannte nannten erwähnt erwähnte erwähnten'),
  seeking: wordSet(
    'untersucht untersuchen untersuchte prüft prüfen prüfte fragt fragen fragte fragten klären ermitteln',
  ),
  tallies: wordSet('verzeichnet verzeichnete zählt zählte registriert registrierte'),
  deeds: wordSet('fand fanden findet finden gefunden entdeckte entdeckten identifizierte identifizierten'),
  nobodies: wordSet('niemand jeder jemand keiner alle man eigenen übereinstimmenden'),
  namingVerbs: wordSet('nennt nennen nannte nannten heißt heißen hieß'),
  comparatives: wordSet('als'),
  listing: new Set(),
  claimedCounts: new Set(),
  hearing: new Set(),
  courts: new Set(),
  revising: wordSet('erhöhte erhöht korrigierte korrigiert senkte'),
  tolls: new Set(),
  correcting: new Set(),
  estimates: new Set(),
  reached: new Set(),
  countGiving: new Set(),
  reflexives: wordSet('sich'),
  places: wordSet('wo'),
  dummies: wordSet('es'),
  distances: wordSet('kilometer kilometern km meter metern meilen'),
  directions: wordSet('nördlich südlich östlich westlich nordwestlich nordöstlich südwestlich südöstlich entfernt von'),
  gerund: /(?!)/u,
  participle: PARTICIPLE,
  hedges: phraseList(
    'nicht unabhängig überprüfen|nicht unabhängig überprüft|nicht unabhängig bestätigt|unabhängig nicht überprüfen|nicht überprüfen|nicht verifizieren|nicht bestätigt|zunächst nicht bestätigt|' +
      'unbestätigten|unbestätigte|ohne belege|keine belege|keine unabhängige bestätigung|nicht unabhängig prüfen|unabhängig nicht prüfen',
  ),
};
