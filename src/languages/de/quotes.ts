import type { PronounKind, QuoteWords } from '../quoteWords.js';
import { quotes as undetermined } from '../und/quotes.js';
import { phraseList, wordSet } from '../words.js';
import { compoundSet } from './compounds.js';
import { SEPARABLE, VERB_CUES } from './cueForms.js';
import { LABELLING } from './cueVerbs.js';
import { PARTICIPLE } from './verbs.js';

/** Stances of the verbs beside which any quote is a quote. */
const SPEAKING = new Set([
  'says',
  'confirms',
  'admits',
  'denies',
  'claims',
  'accuses',
  'warns',
  'promises',
  'asks',
  'advises',
  'believes',
  'reports',
  'estimates',
]);

/** A sign or a study shows its words: that alone makes no quote. */
const SHOWING = wordSet(
  'zeigen zeigt zeigte zeigten gezeigt zeige ergeben ergibt ergab ergaben ergebe belegen belegt belegte belegten belege',
);

export const quotes: QuoteWords = {
  ...undetermined,
  bareOwner: /[szx]/iu,
  pronouns: new Map<string, PronounKind>([
    ['er', 'm'],
    ['sie', 'f'],
  ]),
  senders: wordSet('von vom'),
  platforms: wordSet(
    'facebook twitter x instagram telegram youtube tiktok snapchat linkedin reddit weibo wechat whatsapp threads mastodon bluesky viber signal vk vkontakte',
  ),
  relatives: wordSet('der die das welche welcher welches'),
  definite: wordSet('der die das den dem des dieser diese dieses'),
  determiners: wordSet(
    'der die das den dem des ein eine einen einem einer eines dieser diese dieses sein seine ihr ihre unser unsere mein meine ihrem seinem',
  ),
  tails: wordSet('von für aus in im bei beim vom zum zur am an der des gegen über'),
  occasionMarks: new Set(),
  indefinite: wordSet('ein eine'),
  label: /(?!)/u,
  wording: new Set(),
  genitives: wordSet('der des eines einer dieser ihrer seiner'),
  and: wordSet('und'),
  gerund: /(?!)/u,
  participle: PARTICIPLE,
  finite: /(?:t|te|ten)$/u,
  collectives: wordSet('familie paar'),
  plural: /(?:en|er|e|innen|leute)$/u,
  aged: /-jährige[rn]?$/u,
  agent: wordSet('von durch'),
  be: wordSet('wird werden wurde wurden worden werde'),
  speech: new Set(
    [...VERB_CUES]
      .filter(([, { stance }]) => SPEAKING.has(stance))
      .map(([word]) => word)
      .concat([...SEPARABLE])
      .filter((word) => !SHOWING.has(word)),
  ),
  manner: wordSet('rief riefen ruft rechnete rechnet rechnen zählte zählt ermittelt ermittelte verzeichnete'),
  shouting: wordSet('rief rufen riefen ruft skandierte skandierten skandieren schrie schrien brüllte'),
  thinking: wordSet(
    'glaubt glaubte glauben denkt dachte fürchtet fürchtete befürchtet befürchtete hofft hoffte meint meinte vermutet vermutete',
  ),
  citing: wordSet('zitiert zitierte zitierten'),
  labelling: wordSet(LABELLING),
  uttering: wordSet('äußerte äußert äußerten forderte forderten fordert versprach verspricht verlangte verlangt'),
  namingParticiples: new Set(),
  locatives: wordSet('in bei nahe'),
  naming: wordSet('genannt namens sogenannte sogenannten sogenannter bedeutet heißt hieß getauft betitelt titel namen'),
  plainModifiers: new Set(),
  titling: wordSet('betitelt betitelte betitelten'),
  continuing: wordSet('ergänzte ergänzt fügte'),
  topicMarks: wordSet('zu zur zum über'),
  starring: wordSet('star'),
  channels: wordSet('senders fernsehens'),
  asking: wordSet('fragt fragte fragen gefragt befragt'),
  reporting: wordSet('berichtet berichtete meldet meldete zitiert'),
  works: compoundSet(
    'film buch roman lied song album serie sendung stück oper gedicht essay artikel magazin zeitschrift zeitung schild plakat motto slogan spiel aktion kampagne projekt programm ausstellung festival reihe verein schiff fähre initiative bündnis gruppe begriff wort podcast operation titel partei lokal restaurant hotel portal organisation stiftung firma unternehmen verband kneipe bar klub club diskothek bank werft'.split(
      ' ',
    ),
  ),
  sourcePhrases: phraseList(
    'nach angaben von|nach angaben|nach den worten von|nach den worten|laut|so|nach aussage von|nach aussage|nach auskunft von|nach auskunft|nach darstellung|nach ansicht',
  ),
  possessives: wordSet(
    'deren dessen sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres mein meine meinen unser unsere unseren',
  ),
  sexed: new Map([
    ['er', 'm'],
    ['ihm', 'm'],
    ['ihn', 'm'],
    ['sein', 'm'],
    ['seine', 'm'],
    ['seinen', 'm'],
    ['seiner', 'm'],
  ]),
  demonstratives: wordSet('dieser diese dieses diesem unser'),
  ownText: wordSet('artikel text beitrag kolumne newsletter'),
  demands: wordSet('aufruf appell forderung forderungen ruf'),
  messages: wordSet('botschaft worte fazit antwort äußerung äußerungen bemerkung bemerkungen kommentar'),
  issuing: new Set(),
  statements: wordSet('mitteilung erklärung pressemitteilung stellungnahme'),
  documents: wordSet('mitteilung erklärung brief schreiben nachricht bericht tweet rede pressemitteilung'),
  contractions: wordSet("ich's wir's geht's gibt's ist's war's hat's"),
  asWords: wordSet('als'),
};
