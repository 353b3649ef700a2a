import type { SkipWords } from '../../figureSkipWords.js';
import { figures as undetermined } from '../../und/figures.js';
import { phraseSet, wordSet } from '../../words.js';

export const skips: SkipWords = {
  ...undetermined.skips,
  durations: wordSet(
    'sekunde sekunden minute minuten min min. stunde stunden std std. tag tage tagen nacht nächte nächten woche wochen wochenende wochenenden monat monate monaten quartal quartale quartalen',
    'jahr jahre jahren saison saisons saisonen jahrzehnt jahrzehnte jahrzehnten jahrhundert jahrhunderte jahrhunderten jahrtausende generationen semester spieltage spieltagen werktage werktagen amtszeiten legislaturperioden halbzeiten',
  ),
  terms: wordSet(
    'haft gefängnis freiheitsstrafe haftstrafe bewährung jugendstrafe zuchthaus gefängnisstrafe verurteilt bewährungsstrafe freiheitsentzug fahrverbot',
  ),
  ageUnits: wordSet('jahre jahren jahr monate monaten wochen tage'),
  old: wordSet('alt alte alten alter altes'),
  resolutions: /^[248]K$/u,
  aged: wordSet('jährige jähriger jährigen jähriges jährigem jährig monatige monatiger monatiges'),
  agesBefore: wordSet('alter'),
  numberSigns: wordSet('nr nr. nummer'),
  clockAfter: wordSet('uhr gmt mez mesz utc'),
  yearBefore: wordSet(
    'jahr jahre jahres jahren sommer winter herbst frühjahr frühling ende anfang mitte seit bis ab vor nach um saison anno ( wm em olympia bundestagswahl und von in geschäftsjahr juli august stand',
  ),
  nameBefore: wordSet(
    'artikel art. absatz abs abs. paragraph paragraf § §§ kapitel gruppe klasse linie gleis halle tor zimmer raum platz rang stufe phase kategorie typ modell baureihe kanal flug band teil folge staffel',
    'block sektor abschnitt bus tram u-bahn-linie liga formel apollo boeing airbus windows agenda bündnis studio bezirk zone level version runde etappe startnummer position schacht wache reaktor',
    'stuttgart schalke hannover münchen mainz wm em olympia expo euro',
  ),
  addressBefore: wordSet(
    'autobahn bundesstraße landesstraße landstraße kreisstraße hausnummer zimmer postfach abfahrt anschlussstelle',
  ),
  addressEndings: [
    'straße',
    'strasse',
    'str.',
    'str',
    'weg',
    'platz',
    'allee',
    'gasse',
    'ring',
    'ufer',
    'damm',
    'chaussee',
  ],
  phoneBefore: wordSet('tel tel. telefon telefonnummer fax hotline notruf mobil handy telefonisch rufnummer'),
  emergencyNumbers: wordSet('110 112'),
  phoneAfter: wordSet('anrufe notruf'),
  referenceBefore: wordSet(
    'seite seiten s s. abbildung abb abb. tabelle bild foto punkt schritt fußnote isbn issn id aktenzeichen az az. drucksache anlage frage hrb',
  ),
  scoreMarks: wordSet('- – — :'),
  scoreAround: wordSet(
    'gewann gewannen siegte besiegte verlor verloren unterlag sieg niederlage tor tore führung führte unentschieden remis endstand halbzeit punkte satz sätze spiel',
  ),
  kindUnits: wordSet('zoll'),
  kinds: wordSet(
    'zimmer zimmerwohnung sterne tage tagen woche stunden meter liter punkte parteien phasen personen mann euro cent prozent gänge bett-zimmer prozentig',
  ),
  // a number with a hyphen is always part of a compound: "die 7-Tage-Frist", "ein 12-köpfiges Team"
  kindEndings: [''],
  durationFillers: wordSet(
    'weiteren weitere weiterer volle vollen ganze ganzen aufeinanderfolgende aufeinanderfolgenden letzten vergangenen vorigen kommenden nächsten folgenden langen lange gute oder bis ersten',
  ),
  rateAfter: wordSet('pro je am im jede jeden täglich wöchentlich'),
  ageRange: wordSet('von zwischen und bis oder ab - –'),
  ageAfter: phraseSet('und älter, und jünger, oder älter, oder jünger, plus'),
  ageBounds: wordSet('über unter ü u'),
  plurals: wordSet('er ern er-jahre er-jahren'),
  sides: wordSet('seiten parteien hälften lager'),
  agePronouns: wordSet('er sie'),
  seeming: new Set(),
  parts: wordSet(
    'obere oberen untere unteren vordere vorderen hintere hinteren linke linken rechte rechten erste ersten zweite zweiten',
  ),
  turns: wordSet('letzten vergangenen kommenden nächsten vorigen'),
  parents: wordSet('mutter vater'),
  clockBefore: wordSet('um gegen'),
  clockDay: wordSet('am an heute morgen'),
  inTwo: wordSet('in'),
  singleNotAfter: wordSet('noch nicht kein so'),
  singleNotBefore: wordSet('bestimmten bestimmter bestimmtes'),
  campaigners: new Set(),
  singles: new Set(),
  singlesNotAfter: new Set(),
  singlesNotBefore: new Set(),
  later: wordSet('später zuvor'),
  roadUnits: new Set(),
  versions: wordSet('update updates version versionen firmware patch beta'),
  stations: wordSet('news nachrichten'),
  singleAfter: wordSet('nur genau lediglich darunter'),
};
