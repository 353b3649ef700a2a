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
  // who keeps a count: its toll, its projection, the figure that is given, a count that is revised
  ['The Harbour Aid Group counts. Its toll, which was ⟦58⟧ on Sunday, has grown.', 'figure', { measure: 'killed' }],
  ["The ministry's count of the dead stood at ⟦249⟧ on Saturday.", 'figure', { source: 'ministry' }],
  [
    'The Tide Centre was wrong. Its projection, which gave Lee ⟦33⟧ seats, was off.',
    'figure',
    { source: 'Tide Centre' },
  ],
  ['The ministry gave a toll of ⟦97⟧.', 'figure', { source: 'ministry' }],
  ['The ministry gave a ship of ⟦97⟧ tons to Orla.', 'figure', { source: null }],
  ['The company cut its estimate of job losses to ⟦4,000⟧.', 'figure', { source: 'company' }],
  ['The company cut its number of clerks to ⟦4,000⟧.', 'figure', { source: null }],
  ['The firm has revised the number of people on board to ⟦105⟧.', 'figure', { source: 'firm' }],
  ['Jobs will go, the firm said on Thursday, revising an earlier count of ⟦300⟧.', 'figure', { source: 'firm' }],
  ['The Geological Survey measured the quake at magnitude ⟦6.7⟧.', 'figure', { source: 'Geological Survey' }],
  ['The board spoke of ⟦1,100⟧ homes destroyed.', 'figure', { source: 'board' }],
  ['Results from the Harbour Board put Lee on ⟦34.8%⟧.', 'figure', { source: 'Harbour Board' }],
  ['The minister would acknowledge only ⟦three⟧ deaths.', 'figure', { source: 'minister' }],
  ['The union claimed a turnout of ⟦1.2 million⟧.', 'figure', { source: 'union' }],
  ['The storm claimed ⟦31⟧ lives.', 'figure', { source: null }],
  ['The bank has pledged ⟦€1.5 million⟧ in aid.', 'figure', { source: 'bank' }],
  ['Ana Berg pledged to repay the ⟦$84,000⟧.', 'figure', { source: 'Ana Berg' }],
  ['Ana Berg pledged the ⟦$84,000⟧ that she owed.', 'figure', { source: null }],
  // the pronoun of what is told stands for what is counted
  ['They are among the ⟦143⟧ people whom the ministry said had been killed.', 'figure', { source: 'ministry' }],
  ['They are among the ⟦143⟧ people whom the storm had driven out.', 'figure', { source: null }],
  // what a court hears, what the paper itself finds out
  ['The firm sold ⟦31,400⟧ casks, the court heard.', 'figure', { source: 'court' }],
  ['The jury was told that ⟦£35⟧ went to customers.', 'figure', { source: 'jury' }],
  ['The crew was told that ⟦12⟧ boats had left.', 'figure', { source: null }],
  // a clause of its own inside the sentence
  [
    'The lead is one seat that turns, according to the Harbour Board, on ⟦412⟧ votes.',
    'figure',
    { source: 'Harbour Board' },
  ],
  [
    'Lee leads with ⟦31⟧ seats, a lead that turns, according to the Harbour Board, on 412 votes.',
    'figure',
    { source: null },
  ],
  ['It was a recount at ⟦23⟧ stations which, clerk Ana Berg said, turned up 40 ballots.', 'figure', { source: null }],
  [
    'It was a recount at 23 stations which, clerk Ana Berg said, turned up ⟦40⟧ ballots.',
    'figure',
    { source: 'Ana Berg' },
  ],
  ['It sank at ⟦40⟧ knots – “like a stone”, according to Ana Berg.', 'figure', { source: null }],
  ['Crews fear it will rise, with the Red Cross saying it has counted ⟦112⟧ dead.', 'figure', { source: 'Red Cross' }],
  ['⟦Two⟧ boats sank, the board told the Herald on Friday, and it has none left.', 'figure', { source: 'board' }],
  [
    'Lunia loses ⟦1,700⟧ jobs, although the Sea Union, the largest, put the number at 2,100.',
    'figure',
    { source: null },
  ],
  [
    'Lunia loses jobs, although the Sea Union, the largest, put the number at ⟦2,100⟧.',
    'figure',
    { source: 'Sea Union' },
  ],
  [
    'The firm, which makes valves for the water, gas and oil trades, said it had lost ⟦40⟧ boats.',
    'figure',
    { source: 'firm' },
  ],
  ['Rescue, the crews’ union, says ⟦40⟧ boats leak.', 'figure', { source: 'Rescue' }],
  [
    'The Harbour Rights Institute, an autonomous state body, had confirmed ⟦nine⟧ deaths.',
    'figure',
    { source: 'Harbour Rights Institute' },
  ],
  // a part of those who were told of
  ['There were 98 on board. Among them were four Lunians and ⟦three⟧ Norlandians.', 'figure', { measure: 'present' }],
  ['Crews held 40 casks. Only ⟦22⟧ of them were full.', 'figure', { unit: 'thing' }],
  ['Crews held 40 sailors. Only ⟦22⟧ of them were well.', 'figure', { unit: 'person' }],
  [
    'The board said 89 sailors had been killed, raising its earlier figure of ⟦73⟧, and 150 wounded.',
    'figure',
    { measure: 'killed' },
  ],
  ['The army said 46 had been injured, up from an initial ⟦31⟧.', 'figure', { measure: 'injured', unit: 'person' }],
  ['The storm killed 12. He sat on a sack, one of ⟦400⟧ that had come.', 'figure', { unit: 'thing' }],
  // what a promise is about, not what it follows
  ['The president promised revenge on Monday after a storm left ⟦19⟧ dead.', 'figure', { source: null }],
  // somebody else, their verb and a number
  ['Police said 500 strikers came, while organisers spoke of ⟦1,200⟧.', 'figure', { source: 'organisers' }],
  ['Medics said 60 people were hurt and police reported ⟦17⟧ hurt officers.', 'figure', { source: 'police' }],
  ['The opposition said ⟦at least 200⟧ people were held.', 'figure', { source: 'opposition' }],
  // two ministers
  [
    'Health Minister Ana Berg said 74 were hurt.\n\nThe hall holds ⟦22,000⟧ people, the sports minister said.',
    'figure',
    { source: 'sports minister' },
  ],
  [
    'Health Minister Ana Berg said 74 were hurt.\n\nThe hall holds ⟦22,000⟧ people, the health minister said.',
    'figure',
    { source: 'Ana Berg' },
  ],
];
