/**
 * What must be read at the marked place when the text stands alone: the fields that matter, or null where nothing may be read there.
 * An attribution is marked from the first to the last of its source, cue and content. `given`: what the page says of itself.
 */
export type ReadingRow = [
  marked: string,
  kind: 'figure' | 'quote' | 'attribution' | 'skipped',
  expected: Record<string, unknown> | null,
  given?: { published: string },
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
  ['⟦None of the sailors⟧ were hurt.', 'figure', { low: 0, measure: 'injured' }],
  ['⟦None of the sailors⟧ who were hurt was the target.', 'figure', null],
  ['The boat left in ⟦1998⟧.', 'skipped', { reason: 'date' }],
  ['“⟦We are still counting,⟧” said Ana Berg, the harbour master.', 'quote', { speaker: 'Ana Berg' }],
  // contents inside relative clauses
  ['It was a raid which Ana Berg said was led by ⟦30⟧ men.', 'figure', { source: 'Ana Berg' }],
  [
    'Sailors say they saw the man, who investigators believe killed ⟦three⟧ captains.',
    'figure',
    { source: 'investigators' },
  ],
  ['Guards said the boy, who fell, is expected to recover after ⟦two⟧ operations.', 'figure', { source: 'Guards' }],
  ['The board faulted the inquiry, which thus far has identified ⟦nine⟧ men.', 'figure', { source: null }],
  ['Ana Berg posted a film before a storm in Ostport that led to ⟦three⟧ deaths.', 'figure', { source: null }],
  [
    'If the hunt — which Ana Berg said was a game — had begun well, ⟦40⟧ men were lost by noon.',
    'figure',
    { source: null },
  ],
  // counts
  ['Ostport police recorded ⟦14⟧ thefts at the fair.', 'figure', { source: 'Ostport police' }],
  ['So far, Ostport police have identified a total of ⟦31⟧ suspects.', 'figure', { source: null }],
  ['Harbour News has learned that ⟦two⟧ boats were found.', 'figure', { source: 'Harbour News' }],
  ['Ana Berg finally learned the names of the ⟦two⟧ men she thanks for it.', 'figure', { source: null }],
  // promises and threats
  ['Norland Steel vowed to invest ⟦$5 billion⟧ in the harbour.', 'figure', { source: 'Norland Steel' }],
  ['Norland has threatened to sell ⟦300⟧ boats.', 'figure', { source: 'Norland' }],
  ['Norland decided to sell ⟦300⟧ boats.', 'figure', { source: null }],
  // titles and compounds
  ['A page titled “Boats First” had ⟦3,000⟧ readers by noon.', 'figure', { source: null }],
  ['The union sank ⟦23⟧ boats, state-run Harbour News reported.', 'figure', { source: 'Harbour News' }],
  ['The potentially title-deciding Ostport race was halted after ⟦20⟧ miles.', 'figure', { source: null }],
  // carried
  [
    'Harbour Clinic says six people came to its wards. ⟦Three⟧ were treated and released.',
    'figure',
    { source: 'Harbour Clinic' },
  ],
  ['Harbour Clinic says six people came to its wards. We know ⟦two⟧ boats sank.', 'figure', { source: null }],
  // whose participle it is
  [
    'The film was withdrawn, with Norland Steel claiming that it was “⟦wholly unfair⟧”.',
    'quote',
    { speaker: 'Norland Steel' },
  ],
  [
    'Ana Berg was unhappy that the race was stopped, calling the wind “⟦normal for us⟧”.',
    'quote',
    { speaker: 'Ana Berg' },
  ],
  // attributions, and who "he" is
  [
    '⟦Ana Berg said the roads are open⟧.',
    'attribution',
    { stance: 'says', source: ['Ana Berg'], cue: ['said'], content: ['the roads are open'] },
  ],
  ['Ana Berg met the pilots. ⟦Ten⟧ boats were lost, she added.', 'figure', { low: 10, source: 'Ana Berg' }],
  ['Ana Berg met the pilots. ⟦Ten boats were lost, she added⟧.', 'attribution', { source: ['Ana Berg'] }],
  ['Ana Berg met ⟦the pilots⟧ on the pier.', 'attribution', null],
  ['By Tuesday, ⟦40⟧ boats had sunk.', 'figure', { asOf: '2031-05-13' }, { published: '2031-05-14' }],
  // counts of none are of victims
  ['There were ⟦no reports of looting⟧.', 'figure', null],
  ['⟦No jobs⟧ were lost.', 'figure', null],
  ['⟦Not a single ship⟧ was lost.', 'figure', null],
  ['⟦Nobody⟧ was lost for words.', 'figure', null],
  ['A fire claiming ⟦five⟧ lives broke out.', 'figure', { source: null, measure: 'killed' }],
  ['Norland claimed ⟦five⟧ boats sank.', 'figure', { source: 'Norland' }],
  // a unit with its own stop
  [
    '⟦Lee said the firm lost $40m.⟧ Mr Varga denies this.',
    'attribution',
    { source: ['Lee'], content: ['the firm lost $40m.'] },
  ],
  // days without "that", before a number
  ['The Orla Bureau said Thursday ⟦two⟧ people were killed.', 'figure', { low: 2, source: 'Orla Bureau' }],
  ['The Orla Bureau revealed Friday morning ⟦one⟧ clerk was hurt.', 'figure', { low: 1, source: 'Orla Bureau' }],
  // of a number, the rest of the sentence
  ['Orla Fire Rescue said of 30 people on board, ⟦29⟧ were saved.', 'figure', { source: 'Orla Fire Rescue' }],
  // the source between a subject and its verb
  [
    "Saturday's peak demand, according to Mr. Hart, reached ⟦44,947⟧ megawatts, more than ever.",
    'figure',
    { source: 'Hart' },
  ],
  ['According to a poll of the board, taken in May, ⟦40⟧ boats leak.', 'figure', { low: 40, source: 'board' }],
  // what is sought is not claimed
  ['Police try to determine where he got the gun he used to kill ⟦three⟧ clerks.', 'figure', { source: null }],
  ['Police determined that he killed ⟦three⟧ clerks.', 'figure', { source: 'Police' }],
  // what is cited is
  ['Officials cited ⟦dozens⟧ of cases.', 'figure', { source: 'Officials' }],
  ['Officials cited the mayor in ⟦40⟧ speeches.', 'figure', { source: null }],
  ['Lunia has touted estimates that ⟦40⟧ boats could sink.', 'figure', { source: 'Lunia' }],
  // participles are no verbs
  ['It is cold, with lows expected to be ⟦two⟧ degrees.', 'figure', { source: null }],
  ['The rise in deaths announced in Orla on Friday was ⟦777⟧.', 'figure', { source: null }],
  ['The minister announced in March that ⟦40⟧ boats had sunk.', 'figure', { source: 'minister' }],
  // a place has its numbers and claims none
  ['Spain has recorded ⟦157,000⟧ cases.', 'figure', { source: null }],
  ['Police recorded ⟦40⟧ cases.', 'figure', { source: 'Police' }],
  // verbs that are nouns too
  ['Officials said small boats account for ⟦half⟧ of all fires.', 'figure', { source: 'Officials' }],
  // offices of two nouns
  ['Harbour Board chief of staff Ann Lee said ⟦40⟧ boats sank.', 'figure', { source: 'Ann Lee' }],
  ['Acting Harbour Board chief of staff Ann Lee said ⟦40⟧ boats sank.', 'figure', { source: 'Ann Lee' }],
  ['The dam holds ⟦300⟧ boats, acting mayor Ann Lee told reporters.', 'figure', { source: 'Ann Lee' }],
  ['Friends of mayor Ann Lee said ⟦40⟧ boats sank.', 'figure', { source: 'Friends of mayor Ann Lee' }],
  // cases of a disease that is named elsewhere, and those of whom others died
  ['Cholera broke out in Orla. Talvia, where cholera is old, has ⟦83,000⟧ cases.', 'figure', { measure: 'infected' }],
  ['The court has ⟦83,000⟧ cases.', 'figure', { unit: 'thing' }],
  ['The caseload is ⟦162,000⟧, of whom 7,844 have died.', 'figure', { measure: 'infected' }],
  ['The caseload is 162,000, of whom ⟦7,844⟧ have died.', 'figure', { measure: 'killed' }],
  // a plural behind "to" is no verb
  ['It came in response to charges from the mayor that ⟦40⟧ boats sank.', 'figure', { source: 'mayor' }],
];
