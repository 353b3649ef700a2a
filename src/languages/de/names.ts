import type { NameWords, Sex } from '../../text/names.js';
import { names as undetermined } from '../und/names.js';
import { sexed, wordList, wordSet } from '../words.js';
import { compoundMap, compoundSet } from './compounds.js';
import { FEMALE_GIVEN, MALE_GIVEN } from './givenNames.js';
import { NO_PLACE, PLACE_ROWS } from './places.js';

/** Men by their word; each with "in" at its end is a woman ("Sprecher", "Sprecherin"). */
const MEN = wordList(
  `sprecher minister präsident kanzler bürgermeister oberbürgermeister politiker abgeordneter senator gouverneur botschafter diplomat direktor leiter inhaber gründer besitzer betreiber manager geschäftsführer
  vorsitzender vorstand chef vorsteher richter staatsanwalt anwalt rechtsanwalt verteidiger kläger ermittler kommissar polizist beamter offizier kapitän pilot fahrer lokführer schaffner passagier bewohner anwohner
  nachbar zeuge augenzeuge experte forscher wissenschaftler professor dozent lehrer schüler student arzt chirurg pfleger sanitäter notarzt helfer retter autor schriftsteller journalist reporter redakteur
  korrespondent moderator kritiker historiker soziologe politologe ökonom analyst berater händler bauer landwirt fischer bäcker wirt unternehmer investor arbeiter mitarbeiter kollege freund sänger musiker
  künstler schauspieler regisseur spieler trainer sportler fan zuschauer besucher kunde patient aktivist demonstrant veteran soldat general oberst major könig prinz herzog kardinal bischof pfarrer priester imam
  rabbiner papst kandidat abteilungsleiter landrat stadtrat dezernent intendant verkäufer techniker ingenieur architekt meteorologe seismologe virologe epidemiologe psychologe koordinator generalsekretär sekretär
  premier premierminister regierungschef außenminister innenminister verteidigungsminister ministerpräsident bundeskanzler bundespräsident staatssekretär beauftragter einsatzleiter kommandant kommandeur`,
);
const PAIRS = MEN.flatMap((man): [string, Sex][] => {
  const stem = man.replace(/e[r]?$/u, '');
  const woman = man.endsWith('e') ? `${stem}in` : man.endsWith('arzt') ? man.replace(/arzt$/u, 'ärztin') : `${man}in`;
  return [
    [man, 'm'],
    [
      man.endsWith('er') || man.endsWith('e')
        ? `${man.replace(/e$/u, '')}${man.endsWith('e') ? 'en' : 's'}`
        : `${man}s`,
      'm',
    ],
    [woman, 'f'],
    [`${woman}nen`, 'f'],
  ];
});

function placesOf(rows: string): Map<string, string> {
  const places = new Map<string, string>();
  for (const row of rows.split('/')) {
    const [name = '', spellings = ''] = row.split('=');
    if (!NO_PLACE.has(name.toLowerCase())) places.set(name.toLowerCase(), name);
    for (const spelling of spellings.split(' ')) if (spelling && !NO_PLACE.has(spelling)) places.set(spelling, name);
  }
  return places;
}

export const names: NameWords = {
  ...undetermined,
  capitalNouns: true,
  compounds: true,
  offices: {
    taking: new Set(['arbeitet', 'vereidigt']),
    links: new Set(['als', 'zum', 'zur']),
    becoming: new Set(['wurde', 'wird']),
  },
  acronym: /^\p{Lu}{2,}s?$/u,
  female: FEMALE_GIVEN,
  male: MALE_GIVEN,
  either: new Set(['kim', 'sascha', 'toni', 'robin', 'luca', 'eike', 'dominique', 'andrea']),
  titles: compoundMap<Sex>([...PAIRS, ...sexed('dr. prof. dr doktor prof', 'frau königin prinzessin', 'herr herrn')]),
  people: compoundMap<Sex>([
    ...PAIRS,
    ...sexed(
      'opfer mitglied person kind verdächtige angeklagte beschuldigte verletzte überlebende jugendliche angehörige abgeordnete vorsitzende beauftragte',
      'frau mutter tochter schwester großmutter witwe sprecherin ärztin mädchen freundin beamtin',
      'mann vater sohn bruder großvater junge feuerwehrmann kameramann rentner urlauber sprecher',
    ),
  ]),
  periods: new Set(),
  crowds: new Set(),
  events: new Set(wordList('sturm orkan hurrikan zyklon taifun tief hoch operation')),
  highOffices: wordSet(
    'präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin premier minister ministerin könig königin papst',
  ),
  makers: wordSet('regisseur regisseurin'),
  callings: wordSet(
    'schauspieler schauspielerin sänger sängerin musiker musikerin autor autorin schriftsteller schriftstellerin regisseur regisseurin moderator moderatorin ' +
      'sportler sportlerin spieler spielerin stürmer torwart fußballer fußballerin politiker politikerin unternehmer unternehmerin milliardär astronaut astronautin',
  ),
  bodies: compoundSet(
    wordList(
      `polizei feuerwehr ministerium amt behörde behörden agentur regierung kabinett parlament bundestag bundesrat landtag senat rat gericht staatsanwaltschaft armee bundeswehr militär marine luftwaffe küstenwache
      kommission ausschuss partei fraktion verband verein gewerkschaft organisation institut universität hochschule klinik klinikum krankenhaus stiftung bank konzern unternehmen firma gesellschaft reederei
      kirche gemeinde zeitung magazin sender rundfunk redaktion zentrale präsidium leitstelle direktion verwaltung stadt bündnis bewegung liga bund union botschaft konsulat gmbh ag technisches hilfswerk hilfswerk
      rettungsdienst bergwacht wasserwacht seenotretter seenotleitung krisenstab presse-agentur nachrichtenagentur warte dienst zoll werk kraftwerk kette betrieb`,
    ),
  ),
  businesses: compoundSet(
    wordList(
      'unternehmen konzern firma betreiber reederei bank hersteller versicherer airline fluggesellschaft händler kette gesellschaft anbieter werft brauerei apotheke versandapotheke',
    ),
  ),
  businessEndings: compoundSet(wordList('gmbh ag kg se group holding lines bank werke reederei airlines bahn linien')),
  trades: new Map(),
  middles: new Set(),
  quarters: new Set(['nord', 'süd', 'ost', 'west', 'groß', 'alt']),
  particles: wordSet('von van der den de di da du del della la le el al bin ibn zu zur vom'),
  personParticles: wordSet('von van der den de di da du del della la le el al bin ibn zu zur vom'),
  secondParticles: wordSet('der den'),
  fields: wordSet(
    'arbeit bau bildung ernährung energie familie finanzen forschung frauen gesundheit inneres integration jugend kultur landwirtschaft medien migration naturschutz senioren soziales sport technologie umwelt verkehr verbraucherschutz wirtschaft wissenschaft wohnen klima klimaschutz justiz heimat sicherheit ordnung',
  ),
  joiners: wordSet('und'),
  pluralTitles: wordSet(''),
  openers: wordSet('sagte schrieb fragte erklärte ergänzte antwortete meinte betonte'),
  noNames: wordSet(
    `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember
    ich er sie es wir ihr der die das ein eine foto fotos bild bilder video quelle anzeige werbung uhr euro corona covid`,
  ),
  leading: wordSet('alle'),
  numbered: wordSet('flug zug bus linie'),
  placeMarks: wordSet('in bei'),
  saints: wordSet('st. sankt'),
  suffixes: wordSet('jr. sen. ii iii iv'),
  places: placesOf(PLACE_ROWS),
};
