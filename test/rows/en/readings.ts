/** What must be read at the marked place when the sentence stands alone: the fields that matter, or null where nothing may be read there. */
export type ReadingRow = [
  marked: string,
  kind: 'figure' | 'quote' | 'skipped',
  expected: Record<string, unknown> | null,
];

/** One case a line; `variorum read PAGE --explain WHAT --row` prints them from a page (as it is read: correct it, and invent the names). */
export const readingRows: ReadingRow[] = [
  [
    'Norland says ⟦at least 1,500⟧ sailors were killed.',
    'figure',
    { low: 1500, high: null, bound: 'at_least', unit: 'person', measure: 'killed', source: 'Norland' },
  ],
  ['Ana Berg said ⟦about 150⟧ people were packed inside.', 'figure', { low: 150, source: 'Ana Berg' }],
  ['ORIGINAL: ⟦Two⟧ suspects have been named.', 'figure', { low: 2, source: null }],
  ['The boat left in ⟦1998⟧.', 'figure', null],
  ['The boat left in ⟦1998⟧.', 'skipped', { reason: 'date' }],
  ['“⟦We are still counting,⟧” said Ana Berg, the harbour master.', 'quote', { speaker: 'Ana Berg' }],
];
