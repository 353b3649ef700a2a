import { wordSet } from '../words.js';
/** Common nouns that often stand right before another word with a capital, and so are taken for no name. Lower case. */
export const COMMON_NOUNS: ReadonlySet<string> = wordSet(
  `anfang ende mitte uhr euro dollar franken prozent meter kilometer kilogramm kilo gramm liter grad tonnen tonne hektar million millionen milliarde milliarden mal jahr jahre jahren monat monate monaten tag tage tagen
  woche wochen stunde stunden minute minuten sekunden stadt land kreis region provinz ort gemeinde dorf insel fluss straße platz haus hotel schule universität hochschule klinik krankenhaus firma konzern
  unternehmen bank partei verein verband gewerkschaft organisation behörde ministerium amt polizei feuerwehr armee regierung parlament gericht familie ehepaar paar gruppe team klub club liga film buch roman
  zeitung magazin sender agentur nachrichtenagentur fernsehen radio internet zeitschrift portal menschen mensch leute mann männer frau frauen kind kinder personen person opfer tote toten verletzte verletzten
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember morgen abend nacht mittag vormittag nachmittag
  bild foto video quelle stand thema artikel seite text autor redaktion bericht angaben hilfe geld zeit teil zahl art weise fall grund frage antwort leben tod krieg frieden kampf unfall unglück brand feuer
  explosion erdbeben sturm hochwasser wasser luft boden schiff fähre boot flugzeug maschine zug bus auto wagen experten ermittler behörden forscher wissenschaftler ärzte beamte polizisten soldaten einsatzkräfte helfer
  retter anwohner augenzeugen zeugen medien berichte kritiker beobachter opposition bürger kunden nutzer gäste besucher teilnehmer mitglieder demonstranten schüler studenten lehrer eltern grüne grünen linke
  prozentpunkte quadratmeter quadratkilometer anzeige werbung newsletter kommentar kommentare themen nachrichten politik wirtschaft sport kultur wissen reise panorama ausland inland deutsch hintergrund
  koalition fraktion union bund länder landkreis bezirk gemeinderat stadtrat kirche gott welt erde himmel sonne mond meer see berg tal wald park garten bahn bahnhof flughafen hafen brücke tunnel
  chef chefin leiter leiterin sprecher sprecherin minister ministerin präsident präsidentin kanzler kanzlerin bürgermeister bürgermeisterin herr herrn professor professorin doktor könig königin prinz
  heute gestern ihnen sie ihr ihre ihren danke dank bitte ja nein am im zum zur vom beim wer was wie wo warum wann dort hier`,
);

/** Ends of words that are nouns and no names. */
export const NOUN_ENDINGS =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|sion|sionen|tät|täten|ismus|nis|nisse|nissen|tum|ment|mente|leute|kräfte|innen|träger|stelle|stellen|zahl|zahlen|punkt|werk|werke|recht|gesetz|geber|nehmer|politik|wirtschaft|systeme?|programme?|projekte?|maßnahmen?|arbeit|arbeiten|dienste?|stoffe?|zeuge?|preise?|kosten|steuern?|wahlen|wahl|kampf|krise|krisen|plätze|jährige[rn]?)$/u;
