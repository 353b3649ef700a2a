import type { ArticleWords } from '../articleWords.js';
import { articles as undetermined } from '../und/articles.js';
import { wordSet } from '../words.js';
import { page } from './page.js';

const { lines } = page;

/** Plain text has the same lines as web pages have; the words of menus and the pictures' agencies come on top. */
export const articles: ArticleWords = {
  ...undetermined,
  furniture: {
    lines: new Set([...lines.whole, ...lines.boxHeads]),
    menu: wordSet(
      'startseite politik wirtschaft sport kultur panorama wissen reise auto digital finanzen gesellschaft regional lokales wetter video videos fotos bilder podcast newsletter abo anmelden registrieren suche menü login impressum datenschutz kontakt home news mediathek service anzeigen shop',
    ),
    starts: lines.starts,
    counter: /^(?:\d+ min\.? lesezeit|lesezeit:? \d+ min(?:uten)?\.?|\d+ kommentare?|\d+ mal geteilt)$/u,
    holds: lines.holds,
  },
  captions: {
    starts: lines.captionStarts,
    holds: ['(foto', '(bild', '[foto', 'archivfoto', 'symbolfoto', 'symbolbild'],
    pictureCredits: [
      'dpa',
      'afp',
      'reuters',
      'ap',
      'epa',
      'imago',
      'getty',
      'picture alliance',
      'picture-alliance',
      'archiv',
      'foto',
      'bild',
      'apa',
      'keystone',
      'ddp',
      'privat',
    ],
    creditAtEnd: /[.!?“"] (?:foto|bild|fotos|quelle): [^.]{2,60}$/u,
  },
  creditStarts: lines.creditStarts,
  bylineStarts: lines.bylineStarts,
  signOffs: ['redaktion:', 'mitarbeit:', 'unter mitarbeit von', 'redigatur:'],
  bylineRoles: wordSet(
    'redaktion redakteur redakteurin korrespondent korrespondentin reporter reporterin agenturen chefredakteur volontär autor autorin',
  ),
  commentHead: /^(?:(?:leser)?kommentare?(?: \(\d+\))?|\d+ kommentare?)$/u,
  commentAge: /\bvor (?:\d+|einem|einer) (?:sekunden?|minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)$/u,
  dateStarts: ['veröffentlicht', 'aktualisiert', 'zuletzt aktualisiert', 'erstellt', 'stand:', 'datum:', 'publiziert'],
  correctionStarts: lines.correctionStarts,
  correctionHolds: [
    'in einer früheren version',
    'in einer früheren fassung',
    'in einer ersten version',
    'wurde korrigiert',
    'haben wir korrigiert',
    'korrekturhinweis',
  ],
};
