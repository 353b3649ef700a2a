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
];
