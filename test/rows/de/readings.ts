import type { ReadingRow } from '../en/readings.js';

/** One case a line; see the English ones. */
export const readingRows: ReadingRow[] = [
  [
    'Norland meldet ⟦mindestens 1.500⟧ getötete Soldaten.',
    'figure',
    { low: 1500, high: null, bound: 'at_least', unit: 'person', measure: 'killed', source: 'Norland' },
  ],
  ['Das Boot lief ⟦1998⟧ aus.', 'figure', null],
  ['Das Boot lief ⟦1998⟧ aus.', 'skipped', { reason: 'date' }],
  ['„⟦Wir zählen noch⟧“, sagte Hafenmeisterin Ana Berg.', 'quote', { speaker: 'Ana Berg' }],
  [
    'Nach Angaben der Küstenwache waren ⟦112⟧ Menschen an Bord.',
    'figure',
    { low: 112, unit: 'person', measure: 'present', source: 'Küstenwache' },
  ],
  [
    'Die Küstenwache teilte mit, die Fähre liege auf Grund. Es seien ⟦112⟧ Menschen an Bord gewesen.',
    'figure',
    { low: 112, measure: 'present', source: 'Küstenwache' },
  ],
  [
    'Die Küstenwache teilte mit, die Fähre liege auf Grund. Es waren ⟦112⟧ Menschen an Bord.',
    'figure',
    { low: 112, measure: 'present', source: null },
  ],
  [
    'Bis zum Abend seien ⟦78⟧ Menschen gerettet worden, sagte eine Sprecherin der Küstenwache.',
    'figure',
    { low: 78, unit: 'person', measure: 'rescued', source: 'Sprecherin der Küstenwache' },
  ],
  // what was told right before, whom it rests on, papers
  ['In der Halle waren ⟦300⟧ Menschen. Das teilte die Feuerwehr mit.', 'figure', { low: 300, source: 'Feuerwehr' }],
  ['Es gab ⟦drei⟧ Tote, das bestätigte die Polizei.', 'figure', { measure: 'killed', source: 'Polizei' }],
  ['Es gab ⟦drei⟧ Tote. Das bestritt die Polizei.', 'figure', { measure: 'killed', source: null }],
  ['Die Agentur Meridian meldete unter Berufung auf die Polizei ⟦98⟧ Verletzte.', 'figure', { source: 'Polizei' }],
  ['Bei dem Unglück sind laut Polizei ⟦40⟧ Menschen gestorben.', 'figure', { measure: 'killed', source: 'Polizei' }],
  ['Das Unternehmen verlor nach eigenen Angaben ⟦40 Millionen Euro⟧.', 'figure', { source: 'Unternehmen' }],
  ['Das berichtet der „⟦Bote⟧“.', 'quote', null],
  ['Laut einem Bericht der „⟦Küstenzeitung⟧“ fehlt Geld.', 'quote', null],
  ['„⟦Wir haben verloren⟧“, sagte eine Sprecherin der Deutschen Presse-Agentur.', 'quote', { speaker: 'Sprecherin' }],
  // a number at the end of its sentence
  [
    'Die Polizei bezifferte die Zahl der Toten auf ⟦mehr als 70⟧. „Es werden mehr“, sagte Lund.',
    'figure',
    { low: 70, bound: 'more_than', measure: 'killed', source: 'Polizei' },
  ],
  ['Es gab ⟦12⟧. „Das ist viel“, sagte Lund.', 'figure', { low: 12, source: null }],
  ['Es waren ⟦40⟧. »Das ist viel«, sagte Lund.', 'figure', { low: 40 }],
  ['Die Zahl stieg auf ⟦12⟧. Lund war entsetzt.', 'figure', { low: 12 }],
  ['Das ⟦12⟧. „Fest der Boote“ begann am Montag.', 'skipped', { reason: 'ordinal' }],
  ['Er feierte am ⟦12⟧. „Tag der Meere“ seinen Geburtstag.', 'skipped', { reason: 'ordinal' }],
  ['Beim ⟦40⟧. Geburtstag kamen alle.', 'skipped', { reason: 'ordinal' }],
  // things do not die
  ['Bei dem Feuer sind ⟦40⟧ Briefe verbrannt.', 'figure', { unit: 'thing', measure: 'verbrennen' }],
  ['Bei dem Feuer sind ⟦40⟧ Menschen verbrannt.', 'figure', { unit: 'person', measure: 'killed' }],
  // none, with what is denied in front
  ['⟦Tote gab es nicht⟧.', 'figure', { low: 0, high: 0, measure: 'killed' }],
  ['⟦Verletzte gab es bei dem Brand keine⟧.', 'figure', { low: 0, measure: 'injured' }],
  ['Verletzt wurde ⟦niemand⟧.', 'figure', { low: 0, measure: 'injured' }],
  ['Zu Schaden kam bei dem Brand ⟦niemand⟧.', 'figure', { low: 0, measure: 'injured' }],
  ['Verletzt wurde Karl Voss, gesehen hat das ⟦niemand⟧.', 'figure', null],
  ['⟦Tote gab es nicht⟧ nur in Ostport.', 'figure', null],
  ['Die Behörde wies die Vorwürfe zurück: Es habe ⟦40⟧ Kontrollen gegeben.', 'figure', { low: 40, source: 'Behörde' }],
  ['Die Behörde dementierte, dass ⟦40⟧ Boote sanken.', 'figure', { low: 40, source: null }],
  ['„⟦Das war zu spät⟧“, erklärte deren Vorsitzender Paul Winter.', 'quote', { speaker: 'Paul Winter' }],
];
