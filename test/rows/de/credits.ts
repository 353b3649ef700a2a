import type { CreditRow } from '../en/credits.js';

export const creditRows: CreditRow[] = [
  ['Hafenstadt ⟦(dpa)⟧ - Eine Fähre ist am Montag gesunken.', null, [['agency', 'dpa']]],
  ['HAFENSTADT, 3. Januar ⟦(Reuters)⟧ – Eine Fähre ist am Montag gesunken.', null, [['agency', 'Reuters']]],
  ['Eine Fähre ist gesunken.\n\n⟦Quelle: Ostporter Nachrichten⟧', null, [['agency', 'Ostporter Nachrichten']]],
  [
    'Eine Fähre ist am Montag gesunken.\njm/ak (⟦AFP⟧, ⟦dpa⟧)',
    null,
    [
      ['agency', 'AFP'],
      ['agency', 'dpa'],
    ],
  ],
  ['Fähre gesunken\n\nEine Fähre ist am Montag gesunken.\n\n⟦Mit Material von dpa⟧', null, [['agency', 'dpa']]],
  ['⟦Von Ada Lind, dpa⟧\nEine Fähre ist gesunken.', null, [['agency', 'dpa']]],
  ['Die Ministerin ⟦sagte der dpa⟧, die Fähre sei gesunken.', null, [['reported_by', 'dpa']]],
  ['Die Ministerin sagte der Frau, die Fähre sei gesunken.', null, []],
];
