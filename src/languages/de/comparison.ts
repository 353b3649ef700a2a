import type { UnitScale } from '../../text/unitScales.js';
import type { ComparisonWords, CountryNames } from '../comparisonWords.js';
import { comparison as english } from '../en/comparison.js';
import { namesOfRows, phraseList, wordList, wordSet } from '../words.js';
import * as times from './comparisonTimes.js';
import { compoundMap, compoundSet } from './compounds.js';
import { NO_PLACE, PLACE_ROWS } from './places.js';

// one kind a row, its stems behind the name; the names are those of the English pack, so that counts in both languages can be one
const KINDS = `
soldier soldat kämpfer
civilian zivilist
child kind baby säugling
girl mädchen
boy junge bub
student student schüler studierend
woman frau
man mann
officer polizist polizistin beamt beamter
firefighter feuerwehrmann feuerwehrleut
militant rebell extremist terrorist islamist
passenger passagier fahrgast fahrgäst insass
crew crew besatzung besatzungsmitglied crewmitglied matros seeleut
refugee flüchtling geflüchtet migrant
home haus häus wohnung
vehicle fahrzeug auto
worker arbeiter mitarbeiter angestellt beschäftigt
protester demonstrant demonstrierend protestierend
hostage geisel
voter wähler
patient patient
resident bewohner einwohner anwohner
customer kund kundin nutzer
fine bußgeld geldstrafe
`;

/** Countries under the names of the English pack, with all their German words, inflected. */
const countries: CountryNames[] = PLACE_ROWS.split('/').flatMap((row) => {
  const [name = '', spellings = ''] = row.split('=');
  const known = english.countries.find((country) => country.name === name.toLowerCase());
  if (!known) return [];
  const own = wordList(spellings).filter((word) => word && !NO_PLACE.has(word));
  const inflected = own.flatMap((word) =>
    /isch$|deutsch$/u.test(word) ? ['', 'e', 'en', 'er', 'es', 'em'].map((end) => word + end) : [word],
  );
  return [{ name: known.name, demonyms: inflected, capitals: [] }];
});

/** What German tells the comparison. */
export const comparison: ComparisonWords = {
  ...english,
  stop: wordSet(
    `der die das den dem des ein eine einen einem einer eines und oder aber von vom zu zum zur in im am an auf bei beim mit für aus nach vor über unter um durch als wie ist sind war waren sei seien wird werden wurde wurden
    worden hat haben hatte hatten habe hätte soll sollen sollte kann können konnte muss müssen dass es er sie sich ihr ihre ihren ihnen ihm ihn ihrer sein seine seinen seiner uns denen deren dessen davon wir ich man nicht auch noch nur schon so mehr alle aller allen insgesamt
    sagte sagt sagten teilte mit laut angaben weitere weiteren andere anderen diese dieser diesem`,
  ),
  endings: [
    ...['innen', 'ungen', 'ern', 'ens', 'en', 'er', 'es', 'em', 'e', 'n', 's'].map((ending) => ({
      ending,
      becomes: ending === 'ungen' ? 'ung' : ending === 'ern' ? 'er' : ending === 'innen' ? 'in' : '',
      left: 3,
    })),
  ],
  irregular: new Map([
    ['menschen', 'mensch'],
    ['männer', 'mann'],
    ['männern', 'mann'],
    ['häuser', 'haus'],
    ['häusern', 'haus'],
    ['kinder', 'kind'],
    ['kindern', 'kind'],
    ['wasser', 'wasser'],
    ['opfer', 'opfer'],
    ['polizei', 'polizei'],
    ...wordList(
      'kämpfer polizist arbeiter mitarbeiter schüler bewohner einwohner anwohner nutzer wähler passagier helfer retter fahrer',
    ).map((word): [string, string] => [word, word]),
  ]),
  kinds: new Map(namesOfRows(KINDS)),
  anybody: wordSet(
    'mensch person leut leute opfer opf tot tote verletzt schwerverletzt vermisst leben todesopfer todesopf getötet betroffen überlebend leiche leich mitglied einsatzkräft menschenleben',
  ),
  participleEndings: ['gt', 'rt', 'zt'],
  conditions: wordSet('tot verletzt vermisst getötet'),
  parts: wordSet('soldier civilian child girl boy woman man officer militant crew firefighter'),
  gaining: wordSet('gewann gewonn gewinn erhielt bekam kam hol erreich'),
  holderLinks: wordSet('für'),
  terms: [wordSet('forder verlang woll will'), wordSet('biet bot anbiet angebot geboten')],
  held: wordSet('sitz mandat'),
  collecting: wordSet('gesammelt sammel gespendet eingegang'),
  cases: wordSet('fall fäll infektion'),
  charges: wordSet('anklagepunkt anklag'),
  members: wordSet('mitglied'),
  naming: wordSet(
    'schätz beziffer bezifferen sprech sprich spricht rechn nenn geh ausgeh mein sag sagt sagte teil teilt nennt nannte zahl gesamtzahl gab gibt sprach beziffert lieg liegt melde meldet sein haben zähl zählt',
  ),
  labels: wordSet('korrektur hinweis anmerkung update foto bild video quelle'),
  degrees: new Map([
    ...wordList(
      'schwer schweren schwere schwerverletzte schwerverletzten lebensgefährlich lebensgefährliche kritisch',
    ).map((word): [string, string] => [word, 'serious']),
    ...wordList('leicht leichte leichten leichtverletzte leichtverletzten').map((word): [string, string] => [
      word,
      'slight',
    ]),
  ]),
  joiners: new Set(['und']),
  partBefore: wordSet('darunter einschließlich inklusive davon übrigen restlichen'),
  partAfter: [['von', 'ihnen'], ['von', 'denen'], ['davon'], ['der']],
  rivalry: { verbs: [], nouns: [] },
  statistics: wordSet('statistik statistiken'),
  ownPossessives: wordSet('ihre ihrer seine seiner unsere unserer eigene eigenen'),
  lossNouns: wordSet('verluste verlusten reihen'),
  losing: wordSet('verlor verlieren verloren'),
  enemies: wordSet('feindliche feindlichen gegnerische gegnerischen'),
  ownPronouns: wordSet('sie er es ihre ihr ihrer seine sein seiner wir unsere'),
  totals: phraseList('insgesamt|bundesweit|landesweit|weltweit|im ganzen land|in summe|alles in allem'),
  placeCues: wordSet('in bei nahe im aus um'),
  placeLinks: wordSet('von'),
  placeVerbs: wordSet('hat hatte haben meldet meldete melden verzeichnet verzeichnete zählt zählte'),
  placeNouns: wordSet('stadt dorf gemeinde provinz region bezirk landkreis insel hauptstadt ort hafen küste'),
  timeNames: wordSet(
    'januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag uhr',
  ),
  ...times,
  periodCues: wordSet('seit zwischen von bis ab'),
  yearCues: wordSet('jahr jahre im von in ende anfang mitte sommer winter herbst frühjahr seit'),
  contrast: wordSet('während hingegen dagegen aber obwohl jedoch wohingegen beharrt beharren'),
  measureNames: new Map([
    ['killed', 'getötet'],
    ['injured', 'verletzt'],
    ['missing', 'vermisst'],
    ['displaced', 'vertrieben'],
    ['detained', 'festgenommen'],
    ['rescued', 'gerettet'],
    ['infected', 'infiziert'],
    ['affected', 'betroffen'],
    ['present', 'anwesend'],
    ['hospitalised', 'im Krankenhaus'],
    ['abducted', 'entführt'],
    ['released', 'freigelassen'],
    ['escaped', 'entkommen'],
    ['trapped', 'eingeschlossen'],
    ['treated', 'behandelt'],
  ]),
  tellingNouns: new Map([
    ['tote', 'killed'],
    ['toten', 'killed'],
    ['todesopfer', 'killed'],
    ['verletzte', 'injured'],
    ['verletzten', 'injured'],
    ['vermisste', 'missing'],
    ['vermissten', 'missing'],
    ['festgenommene', 'detained'],
    ['festnahmen', 'detained'],
    ['geiseln', 'abducted'],
  ]),
  revision: {
    from: wordSet('von'),
    to: wordSet('auf'),
    rises: wordSet('stieg steigt gestiegen erhöht erhöhte erhöhen wuchs'),
    former: [['zunächst'], ['anfangs'], ['ursprünglich']],
    formerlySaid: wordSet('zuvor früher'),
  },
  sums: new Map([
    ['belohnung', 'belohnung'],
    ['kopfgeld', 'belohnung'],
    ['kaution', 'kaution'],
    ['lösegeld', 'lösegeld'],
    ['geldstrafe', 'geldstrafe'],
    ['bußgeld', 'geldstrafe'],
    ['entschädigung', 'entschädigung'],
    ['schmerzensgeld', 'entschädigung'],
  ]),
  uniqueSums: wordSet('belohnung lösegeld'),
  uniqueShares: wordSet('wahlbeteiligung'),
  results: {
    names: new Map([
      ...wordList('gewinn gewinne überschuss ergebnis').map((word): [string, string] => [word, 'gewinn']),
      ...wordList('verlust verluste fehlbetrag').map((word): [string, string] => [word, 'verlust']),
      ...wordList('umsatz umsätze erlös erlöse').map((word): [string, string] => [word, 'umsatz']),
    ]),
    periods: new Map([
      ...wordList('quartal quartals vierteljahr').map((word): [string, string] => [word, 'quartal']),
      ...wordList('halbjahr halbjahrs halbjahres').map((word): [string, string] => [word, 'halbjahr']),
      ...wordList('jahr jahres geschäftsjahr').map((word): [string, string] => [word, 'jahr']),
    ]),
    foreseen: wordSet(
      'erwartet erwartete erwarteten erwarten schätzung schätzungen schätzen geschätzt prognose prognosen',
    ),
  },
  victims: wordSet('opfer opfern'),
  nearNouns: [],
  changes: [
    ['nach', 'zuvor'],
    ['statt', 'bisher'],
  ],
  definite: wordSet(
    'der die das den dem des diese dieser diesen alle aller allen ihre ihren ihrer seine seinen seiner',
  ),
  polls: wordSet('umfrage umfragen prognose hochrechnung'),
  compared: wordSet('verglichen gegenüber'),
  increases: wordSet('stieg stiegen steigt gestiegen erhöhte wuchs'),
  increaseMarks: wordSet('um'),
  additional: wordSet('weitere weiteren weiterer andere anderen zusätzlich zusätzliche'),
  general: wordSet('mann frau junge mädchen kind jugendlicher jugendliche person mensch bruder schwester'),
  perpetrators: compoundSet(wordList('täter schütze attentäter angreifer verdächtige verdächtiger')),
  localClaimants: compoundSet(wordList('krankenhaus klinik klinikum spital schule')),
  units: new Map<string, UnitScale>([
    ...english.units,
    ...wordList('kilometer kilometern').map((word) => [word, { dimension: 'length', factor: 1000 }] as const),
    ...wordList('meter metern').map((word) => [word, { dimension: 'length', factor: 1 }] as const),
    ['seemeilen', { dimension: 'length', factor: 1852 }],
    ['meilen', { dimension: 'length', factor: 1609.344 }],
    ['km / h', { dimension: 'speed', factor: 1 }],
    ...wordList('stundenkilometer stundenkilometern').map((word) => [word, { dimension: 'speed', factor: 1 }] as const),
    ['knoten', { dimension: 'speed', factor: 1.852 }],
    ...wordList('tonne tonnen').map((word) => [word, { dimension: 'mass', factor: 1000 }] as const),
    ...wordList('kilogramm kilo').map((word) => [word, { dimension: 'mass', factor: 1 }] as const),
    ['gramm', { dimension: 'mass', factor: 0.001 }],
    ...wordList('liter litern').map((word) => [word, { dimension: 'volume', factor: 1 }] as const),
    ['hektar', { dimension: 'area', factor: 10000 }],
    ...wordList('quadratkilometer quadratkilometern').map(
      (word) => [word, { dimension: 'area', factor: 1e6 }] as const,
    ),
    ...wordList('quadratmeter quadratmetern').map((word) => [word, { dimension: 'area', factor: 1 }] as const),
  ]),
  countries,
  seats: new Map([
    ['kreml', 'russia'],
    ['weißes haus', 'united states'],
    ['pentagon', 'united states'],
    ['bundesregierung', 'germany'],
  ]),
  government: compoundSet(wordList('regierung behörde behörden vertreter führung staat')),
  companies: compoundSet(
    wordList('unternehmen konzern firma betreiber reederei hersteller bank anbieter gesellschaft apotheke kette'),
  ),
  companyForms: wordSet('gmbh ag kg se inc ltd plc group holding'),
  offices: compoundMap([
    ['ministerium', 'ministry'],
    ['minister', 'ministry'],
    ['ministerin', 'ministry'],
    ['armee', 'military'],
    ['militär', 'military'],
    ['streitkräfte', 'military'],
    ['präsident', 'presidency'],
    ['präsidentin', 'presidency'],
  ]),
  spokespeople: compoundSet(wordList('sprecher sprecherin pressestelle')),
  titles: compoundSet(
    wordList(
      'herr frau dr prof professor professorin präsident präsidentin minister ministerin kanzler kanzlerin bürgermeister bürgermeisterin general oberst chef chefin leiter leiterin direktor direktorin könig königin papst sprecher sprecherin',
    ),
  ),
  organisations: compoundSet(
    wordList(
      'polizei feuerwehr ministerium amt behörde gericht verein verband partei universität klinik bank gewerkschaft agentur institut wache reederei',
    ),
  ),
  backReference: wordSet('land landes'),
  contractions: new Map(),
};
