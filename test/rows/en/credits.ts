/** A text with each credit marked, the outlet that it is from, and what must be found: kind and name, in order. */
export type CreditRow = [text: string, outlet: string | null, expected: [kind: string, name: string | null][]];

export const creditRows: CreditRow[] = [
  ['PORT AVEN, Westland ⟦(AP)⟧ - A ferry sank on Monday.', null, [['agency', 'AP']]],
  ['PORT AVEN, Jan 3 ⟦(Reuters)⟧ — A ferry sank on Monday.', 'www.dailymail.co.uk', [['agency', 'Reuters']]],
  ['PORT AVEN (Reuters) — A ferry sank on Monday.', 'www.reuters.com', []],
  ['A ferry sank.\n\n⟦Source: Harbour News and news agencies⟧', null, [['agency', 'Harbour News and news agencies']]],
  ['A ferry sank.\n\n⟦Source: Harbour News and news agencies⟧', 'harbournews.com', [['agency', 'news agencies']]],
  ['A ferry sank on Monday.\n\n⟦More: Al Jazeera⟧', null, [['republished', 'Al Jazeera']]],
  ['A ferry sank.\n\n⟦Republished from with permission⟧', null, [['republished', null]]],
  [
    'A ferry sank.\n\n⟦Republished with permission from The Harbour Review⟧.',
    null,
    [['republished', 'Harbour Review']],
  ],
  ['⟦This article was originally published by The Westland Bulletin⟧.', null, [['republished', 'Westland Bulletin']]],
  [
    'A ferry sank.\n⟦Copyright 2031 The Associated Press⟧. All rights reserved.',
    null,
    [['agency', 'Associated Press']],
  ],
  ['A ferry sank.\n⟦Copyright 2031 WXQZ⟧. All rights reserved.', 'www.kqrt.com', [['republished', 'WXQZ']]],
  ['A ferry sank.\nCopyright 2031 WXQZ. All rights reserved.', 'www.wxqz.com', []],
  ['The ⟦Associated Press contributed to⟧ this report.', null, [['agency', 'Associated Press']]],
  [
    'A ferry sank on Monday.\njm/ak (⟦AFP⟧, ⟦dpa⟧)',
    null,
    [
      ['agency', 'AFP'],
      ['agency', 'dpa'],
    ],
  ],
  ['⟦By Ada Lind, Associated Press⟧\nA ferry sank on Monday.', null, [['agency', 'Associated Press']]],
  ['The ferry at the pier on Monday. (Ada Lind/Pool via AP)', null, []],
  ['The mayor ⟦told Sky News⟧ on Monday that it sank.', null, [['reported_by', 'Sky News']]],
  ['The mayor ⟦told the UK’s Sky News⟧ that it sank.', null, [['reported_by', 'Sky News']]],
  [
    'She said so in an ⟦interview with UK broadcaster Sky\u00a0News⟧ on Monday.',
    null,
    [['reported_by', 'Sky\u00a0News']],
  ],
  ['It sank at noon, ⟦according to the Wall Street Journal⟧.', null, [['reported_by', 'Wall Street Journal']]],
  [
    'The loss was first ⟦reported by CNN⟧ and the ⟦BBC⟧.',
    null,
    [
      ['reported_by', 'CNN'],
      ['reported_by', 'BBC'],
    ],
  ],
  ['⟦Sky News’ Ada Lind⟧ had asked him before.', null, [['reported_by', 'Sky News']]],
  ['It had been leaking, ⟦Reuters reported⟧.', null, [['reported_by', 'Reuters']]],
  ['The paper’s editor ⟦told the Westland Herald⟧ so.', null, [['reported_by', 'Westland Herald']]],
  ['The mayor told the BBC on Monday that it sank.', 'www.bbc.com', []],
  ['The mayor ⟦told Channel 9 News⟧ that it sank.', null, [['reported_by', 'Channel 9 News']]],
  ['⟦Radio Westland, citing⟧ divers, said that it sank.', null, [['reported_by', 'Radio Westland']]],
  ['The mayor told reporters on Monday that it sank.', null, []],
  ['It sank at noon, according to the transport ministry.', null, []],
  ['It sank at noon, according to Westland Ferries.', null, []],
  ['People said that time stood still in the sun.', null, []],
  ['She spoke with a German newspaper on Monday.', null, []],
];
