import type { PageWords } from '../pageWords.js';
import { entryList, wordList } from '../words.js';

export const page: PageWords = {
  classes: {
    main: wordList('artikeltext artikelinhalt artikelbody beitragstext beitragsinhalt textinhalt'),
    leads: wordList('vorspann untertitel anriss einleitung teaser teasertext artikelteaser kurztext'),
    furniture: wordList(
      'anzeige anzeigen werbung werbebanner teilen drucken merken navigation navi fusszeile kopfzeile suche suchen anmelden weiterlesen verwandte verwandt mehrzum schlagwort schlagworte schlagwoerter themen empfehlung empfehlungen seitenleiste brotkrumen cookiehinweis datenschutz impressum',
    ),
    comments: wordList('kommentar kommentare leserkommentare kommentarliste diskussion'),
    captions: wordList('bildunterschrift bildtext bildlegende bilduntertitel'),
    bylines: wordList('autor autoren autorin autorenbox autorenzeile'),
    credits: wordList('bildquelle bildnachweis fotograf urheber'),
    embeds: [],
    states: wordList('mit ohne'),
  },
  lines: {
    whole: entryList(
      'anzeige; werbung; drucken; teilen; merken; senden; startseite; zum inhalt springen; nach oben; zurück; weiter; mehr; weiterlesen; kommentieren; kommentare; kommentar schreiben; artikel drucken; artikel teilen; artikel versenden; per e-mail teilen; inhalt; inhaltsverzeichnis; impressum; datenschutz; kontakt; teilen mit; gefällt mir; gefällt mir wird geladen...; suche; menü; alle rechte vorbehalten; vorheriger beitrag; nächster beitrag; vorheriger artikel; nächster artikel',
    ),
    starts: entryList(
      'mehr zum thema; lesen sie auch; lesen sie mehr; lesen sie hier; lesen sie dazu; auch interessant; mehr dazu; weiterlesen; zum weiterlesen; siehe auch:; kategorien:; kategorie:; schlagwörter:; schlagworte:; tags:; abgelegt unter; veröffentlicht in; veröffentlicht am; veröffentlicht unter; verschlagwortet mit; dieser eintrag wurde veröffentlicht; dieser beitrag wurde; geschrieben von; erstellt am; zuletzt aktualisiert; aktualisiert am; stand:; ähnliche beiträge; ähnliche artikel; teile diesen beitrag; teilen sie; folgen sie uns; folge uns; jetzt abonnieren; newsletter abonnieren; kommentar hinterlassen; schreibe einen kommentar; schreiben sie einen kommentar; hinterlasse einen kommentar; deine e-mail; ihre e-mail; zurück zu; zurück zur; vorheriger; nächster; lesezeit; lesedauer; klicken sie hier; hier klicken; mit dem laden; zum artikel; zum kommentieren',
    ),
    holds: entryList(
      'verwendet cookies; cookies verwendet; nutzt cookies; verwenden cookies; alle rechte vorbehalten; datenschutzerklärung; rss-feed; e-mail-adresse wird nicht; newsletter an; zum newsletter; externer inhalt; externe inhalte; affiliate-link; provisions-link; bitte aktivieren sie javascript; trackback',
    ),
    boxHeads: entryList(
      'mehr zum thema; das könnte sie auch interessieren; das könnte dich auch interessieren; auch interessant; weitere artikel; weitere beiträge; weitere themen; weitere meldungen; weitere nachrichten; weitere informationen; ähnliche beiträge; ähnliche artikel; verwandte artikel; verwandte beiträge; verwandte themen; empfohlene artikel; meistgelesen; meistgelesene artikel; neueste beiträge; neueste artikel; aktuelle beiträge; aktuelles; letzte beiträge; beliebte beiträge; themen; schlagwörter; kategorien; tags; newsletter; teilen; teilen mit; teile dies; gefällt mir; beitrag teilen; artikel teilen; beitragsnavigation; beitrags-navigation; archiv; über den autor; über die autorin; mehr von; links; passend zum thema; mehr aus; lesen sie auch; empfehlungen; empfehlungen der redaktion; social media; folgen sie uns; folge uns; vorheriger beitrag; vorheriger artikel; nächster beitrag',
    ),
    commentHeads: entryList(
      'kommentare; kommentar; kommentar schreiben; kommentar verfassen; kommentar hinterlassen; schreibe einen kommentar; hinterlasse einen kommentar; hinterlassen sie einen kommentar; einen kommentar schreiben; schreib einen kommentar; antwort hinterlassen; leserkommentare; diskussion; ihre meinung; deine meinung; neuen kommentar schreiben; antwort verfassen; antworten',
    ),
    bylineStarts: ['von ', 'autor: ', 'autorin: ', 'text: ', 'geschrieben von ', 'verfasst von '],
    captionStarts: entryList('bild:; foto:; fotos:; bilder:; bildquelle:; symbolbild; archivbild; archivfoto'),
    captionMarks: entryList('foto:; fotos:; bild:; (foto; (bild; © dpa; /dpa; picture alliance; bildquelle'),
    creditStarts: entryList(
      'quelle:; quellen:; bildnachweis; bildquelle; foto:; fotos:; fotocredit; titelbild:; beitragsbild',
    ),
    correctionStarts: entryList(
      'korrektur:; korrekturhinweis; anmerkung der redaktion:; in einer früheren version; in einer früheren fassung; in einer ersten version',
    ),
    errors: entryList(
      'seite nicht gefunden; seite wurde nicht gefunden; fehler 404; zugriff verweigert; diese seite existiert nicht',
    ),
    paywalls: entryList(
      'jetzt weiterlesen; um weiterzulesen; weiterlesen mit; mit plus weiterlesen; diesen artikel weiterlesen; nur für abonnenten; für abonnenten; abo abschließen',
    ),
    dateEndings: ['h'],
    dateWords: wordList(
      'januar februar märz april mai juni juli august september oktober november dezember jan feb mär apr jun jul aug sep sept okt nov dez montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend mo di mi do fr sa so uhr um am vom den mez mesz',
    ),
  },
};
