import { agencies as international } from '../en/newsAgencies.js';
import type { LineageWords, TagLine } from '../lineageWords.js';
import { newsNames } from '../newsNameList.js';
import { lineage as undetermined } from '../und/lineage.js';
import { wordSet } from '../words.js';
import { compoundSet } from './compounds.js';

/** News agencies that only German pages credit; the others are those of the world. */
const agencies = newsNames(`
KNA | Katholische Nachrichten-Agentur | kna.de
epd | Evangelischer Pressedienst; EPD | epd.de
SID | Sport-Informations-Dienst | sid.de
APA | Austria Presse Agentur; Austria Presse-Agentur | apa.at
Keystone-SDA | sda; SDA; Schweizerische Depeschenagentur | keystone-sda.ch
dts | dts Nachrichtenagentur | dts-nachrichtenagentur.de
ddp | ddp direct | ddp.de
dapd | | dapd.de
`);

const outlets = newsNames(`
ARD | Das Erste; Tagesschau | ard.de; tagesschau.de; daserste.de
ZDF | | zdf.de; zdfheute.de
NDR | Norddeutscher Rundfunk | ndr.de
WDR | Westdeutscher Rundfunk | wdr.de; wdr1.de
SWR | Südwestrundfunk | swr.de
BR | Bayerischer Rundfunk | br.de
MDR | Mitteldeutscher Rundfunk | mdr.de
RBB | rbb; rbb24 | rbb-online.de; rbb24.de
HR | Hessischer Rundfunk | hr.de; hessenschau.de
RTL | ntv; n-tv | rtl.de; n-tv.de
Deutschlandfunk | Deutschlandradio | deutschlandfunk.de
Deutsche Welle | DW | dw.com
ORF | | orf.at
SRF | | srf.ch
Der Spiegel | Spiegel; Spiegel Online | spiegel.de
Die Zeit | Zeit Online | zeit.de
Süddeutsche Zeitung | SZ | sueddeutsche.de
Frankfurter Allgemeine Zeitung | FAZ; F.A.Z. | faz.net
Frankfurter Rundschau | | fr.de
Die Welt | Welt am Sonntag | welt.de
Bild | Bild-Zeitung; Bild am Sonntag | bild.de
taz | die tageszeitung | taz.de
Tagesspiegel | Der Tagesspiegel | tagesspiegel.de
Handelsblatt | | handelsblatt.com
Focus | Focus Online | focus.de
?Stern | | stern.de
Redaktionsnetzwerk Deutschland | RND | rnd.de
Funke Mediengruppe | Funke-Mediengruppe | funkemedien.de
Neue Zürcher Zeitung | NZZ | nzz.ch
Tages-Anzeiger | | tagesanzeiger.ch
Der Standard | | derstandard.at
Die Presse | | diepresse.com
Kurier | | kurier.at
Kronen Zeitung | Krone | krone.at
BBC | | bbc.co.uk; bbc.com
CNN | | cnn.com
New York Times | | nytimes.com
Washington Post | | washingtonpost.com
Guardian | The Guardian | theguardian.com
Wall Street Journal | | wsj.com
Sky News | | sky.com
Al Jazeera | Al-Dschasira | aljazeera.com
`);

/** In the order in which they are tried; the first that fits a line wins. */
const tagLines: TagLine[] = [
  // "Mit freundlicher Genehmigung der Hafen-Rundschau"
  {
    rule: 'republished-with-permission',
    kind: 'republished',
    before: /(?:abdruck )?mit (?:freundlicher )?genehmigung (?:der|des|von) /iuy,
    name: 'any',
  },
  // "Dieser Artikel erschien zuerst in der Hafen-Rundschau"
  {
    rule: 'first-published',
    kind: 'republished',
    before:
      /(?:(?:dieser|der) (?:artikel|beitrag|text|bericht) (?:ist |wurde )?)?(?:erschien|erschienen|zuerst erschienen|veröffentlicht)(?: zuerst| zunächst)? (?:in|im|bei|auf)(?: der| dem)? /iuy,
    name: 'any',
  },
  // "Quelle: Hafen-Nachrichten", "Quellen: dpa, AFP"
  { rule: 'source-line', kind: 'agency', before: /quellen?\s?: ?/iuy, name: 'news', whole: true },
  // "© 2031 Hafen-Rundschau", "© dpa"
  {
    rule: 'copyright-line',
    kind: 'republished',
    before: /(?:©|\(c\)|copyright)[ ,:]*(?:[0-9]{4})?[ ,:]*/iuy,
    name: 'news',
  },
  // "Von Ada Lind, dpa", "Von Ada Lind/dpa"
  {
    rule: 'byline',
    kind: 'agency',
    before: /(?:von|text:) (?:[^,|/\n]{1,60}(?:,|\||\/) ?)?/iuy,
    name: 'listed',
    longest: 110,
  },
  // "Mit Material von dpa", "mit Informationen der AFP", "mit dpa"
  {
    rule: 'with-agency',
    kind: 'agency',
    before:
      /(?:unter verwendung von |mit )(?:(?:agentur)?material|informationen|inhalten|texten|beiträgen)?(?: (?:von|der|des|aus))?(?: (?:der|den) (?:agenturen|nachrichtenagenturen))? ?/iuy,
    name: 'listed',
    longest: 90,
  },
];

const OPPOSITES: [what: 'certainty' | 'opposite', one: string, other: string][] = [
  // "wies die Kritik zurück" has its verb in two places and is left out
  ['certainty', 'akzeptierte akzeptiert bestätigte bestätigt', 'bestritt bestritten dementierte dementiert abgelehnt'],
  ['certainty', 'schuldig verurteilt', 'unschuldig freigesprochen'],
  ['opposite', 'gestiegen stieg stiegen', 'gesunken sank sanken gefallen fiel fielen'],
  ['opposite', 'gewann gewonnen', 'verlor verloren'],
  ['opposite', 'geöffnet', 'geschlossen'],
  ['opposite', 'erlaubt genehmigt', 'verboten untersagt'],
];

const CERTAINTY: Record<string, string> = {
  alleged:
    'angeblich angebliche angeblichen mutmaßlich mutmaßliche mutmaßlichen behauptet behauptete behaupteten sogenannte sogenannten',
  possible:
    'vielleicht möglicherweise womöglich eventuell möglich könnte könnten dürfte dürften unklar unbestätigt befürchtet',
  likely: 'wahrscheinlich vermutlich offenbar anscheinend wohl voraussichtlich',
  sure: 'sicher bestimmt bestätigt zweifellos eindeutig',
  not: 'nicht kein keine keinen ohne',
  never: 'nie niemals',
  denied: 'bestreitet bestritt dementiert dementierte leugnet',
};

/** German words and patterns for credits. */
export const lineage: LineageWords = {
  ...undetermined,
  agencies: [...agencies, ...international],
  outlets,
  unnamedAgencies: /(?:andere )?(?:nachrichten)?agenturen\b/iuy,
  tagLines,
  certainty: new Map(
    Object.entries(CERTAINTY).flatMap(([name, list]) => list.split(' ').map((word) => [word, name] as const)),
  ),
  opposites: OPPOSITES.map(([what, one, other]) => ({ what, sides: [wordSet(one), wordSet(other)] })),
  boilerplate: [
    /alle rechte vorbehalten|datenschutzerklärung|nutzungsbedingungen|©/iu,
    /^(?:anzeige|werbung|lesen sie (?:auch|mehr)|mehr zum thema|siehe auch|weiterlesen|folgen sie|newsletter|foto:|fotos:|bild:).{0,110}$/iu,
  ],
  nameHeads: compoundSet(
    'zeitung nachrichten rundschau tageblatt anzeiger kurier bote post presse blatt echo merkur allgemeine rundfunk fernsehen radio magazin journal spiegel welt abendblatt morgenpost volksstimme online tagblatt kreiszeitung news times'.split(
      ' ',
    ),
  ),
  nameStarts: wordSet('radio sender'),
  looseNouns: new Set(),
  newsKinds: new Set(),
  firstCues: new Set(),
  outletNouns: wordSet(
    'zeitung zeitungen tageszeitung wochenzeitung magazin nachrichtenmagazin sender fernsehsender radiosender nachrichtensender portal nachrichtenportal agentur nachrichtenagentur nachrichtenagenturen agenturen blatt boulevardblatt',
  ),
  demonym: /(?:isch|ische|ischen|ischer|isches)$/u,
  definite: wordSet('der die das dem den'),
  cuesBefore: new Set(
    `sagte; sagten; sagt; gegenüber; im gespräch mit; im interview mit; interview mit; im interview; laut; wie; berichtet; berichtete; berichten; berichteten; meldet; meldete; schreibt; schrieb; zitiert;
    bericht von; bericht; bericht in; informationen; nach informationen von; nach angaben von; unter berufung auf; nach recherchen von; recherchen von; erklärte; teilte; umfrage von; umfrage für; im auftrag von; zufolge`
      .split(';')
      .map((phrase) => phrase.trim()),
  ),
  verbsAfter: wordSet('berichtet berichtete meldet meldete schreibt schrieb zitiert zitierte zufolge'),
  verbHelpers: wordSet(', hatte hat unter berufung auf zuvor zuerst'),
  nounsAfter: wordSet('reporter korrespondent korrespondentin journalist umfrage'),
  reportNouns: new Set(),
  newsVerbs: wordSet('berichtet berichtete meldet meldete schreibt schrieb'),
  looseCues: new Set(['laut', 'gegenüber']),
  fillers: wordSet('der die das dem den des einer einem - „ “ "'),
  joins: wordSet('und , sowie'),
};
