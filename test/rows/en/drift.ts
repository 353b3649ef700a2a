/** A sentence, the sentence of its copy, and the drift: what, and the words of the copy. */
export type DriftRow = [from: string, to: string, expected: [what: string, to: string][]];

export const driftRows: DriftRow[] = [
  [
    'At least 1,500 sheep were lost in the flood, the farmers said.',
    'More than 1 500 sheep were lost in the flood, the farmers said.',
    [['bound', 'More than 1 500']],
  ],
  [
    'About 70 people were pulled from the water by midnight.',
    'Some 90 people were pulled from the water by midnight.',
    [['figure', 'Some 90']],
  ],
  [
    '“I am not sure that she will sail again,” the owner said.',
    '“I am never sure that she will sail again,” the owner said.',
    [['certainty', 'never']],
  ],
  [
    'He had allegedly ignored a gale warning before he set out.',
    'He had ignored a gale warning before he set out.',
    [['certainty', 'ignored']],
  ],
  [
    'The tugs will come back to the sandbank on Wednesday at high water.',
    'The tugs will come back to the sandbank on Thursday at high water.',
    [['date', 'Thursday']],
  ],
  [
    'Harbour master Nora Pryce led the work on the sandbank all night.',
    'Harbour master Nora Price led the work on the sandbank all night.',
    [['name', 'Price']],
  ],
  [
    '“It was a huge loss for all of us here,” the owner said.',
    '“It was a small loss for all of us here,” the owner said.',
    [['quote', 'small']],
  ],
  [
    'Lund said her office and the port police were working on it at noon.',
    'Neighbours said her office and the port police were working on it at noon.',
    [['claimant', 'Neighbours']],
  ],
  [
    'Residents who now rent the mill say that the boiler had leaked for weeks.',
    'Two former workers say that the boiler had leaked for weeks.',
    [['claimant', 'Two former workers']],
  ],
  [
    'Ada Brook, his wife, says that the ferry had never been tested.',
    'A rival says that the ferry had never been tested.',
    [['claimant', 'A rival']],
  ],
  // a pronoun may stand for anybody
  ['The owner says that the ferry had never been tested.', 'He says that the ferry had never been tested.', []],
  [
    'The crew had waited for eight days before the tugs came.',
    'The crew had waited for 8 days before the tugs came.',
    [],
  ],
  ['The owner didn’t know that “the rudder had failed”.', 'The owner didn\'t know that "the rudder had failed".', []],
  [
    'The Silver Heron lost 1,351 sacks of barley in the night.',
    'The Silver Heron lost 1 351 sacks of barley in the night.',
    [],
  ],
  ['The ship, which was built in the north, is owned by a farmer.', 'The ship is owned by a farmer.', []],
  ['The minister said that the channel would be closed.', 'The minister said the channel would be closed.', []],
  // a new number of one claimant, or one that the text itself puts in place of the old
  [
    'Twenty-five people were injured in the harbour on Monday, police said.',
    'Twenty-seven people were injured in the harbour on Monday, police said, updating an earlier count of 25.',
    [['update', 'Twenty-seven']],
  ],
  [
    'Three sailors have died on the sandbank, the coast guard said at noon.',
    'Five sailors have died on the sandbank, the coast guard said at noon.',
    [['update', 'Five']],
  ],
  // what does not change: a depth
  [
    'Lifting the wreck from a depth of 38 metres will take a year, the owner said.',
    'Lifting the wreck from a depth of 48 metres will take a year, the owner said.',
    [['figure', '48']],
  ],
  [
    'The northern terminal employs 140 people all the year round.',
    'The northern terminal employs 410 people all the year round.',
    [['figure', '410']],
  ],
  // another unit with the same number is an error, a converted one none
  [
    'The fire on the dunes had burned 3,200 hectares by Monday evening.',
    'The fire on the dunes had burned 3,200 acres by Monday evening.',
    [['figure', '3,200']],
  ],
  [
    'The ship drifted for 20 miles before the anchor held at last.',
    'The ship drifted for 20 kilometres before the anchor held at last.',
    [['figure', '20']],
  ],
  [
    'The ship drifted for 20 miles before the anchor held at last.',
    'The ship drifted for 32 kilometres before the anchor held at last.',
    [],
  ],
  [
    'The jet stopped 150 metres beyond the end of the runway.',
    'The jet stopped 500 feet beyond the end of the runway.',
    [],
  ],
  ['It was 48.2°C on the quay at noon on Monday.', 'It was 119°F on the quay at noon on Monday.', []],
  // turned round
  [
    'The mayor rejected the criticism and said that all had been told in time.',
    'The mayor accepted the criticism and said that all had been told in time.',
    [['certainty', 'accepted']],
  ],
  [
    'The owner confirmed that the rudder had failed in the night.',
    'The owner denied that the rudder had failed in the night.',
    [['certainty', 'denied']],
  ],
  [
    'The price of barley rose sharply on the exchange on Monday.',
    'The price of barley fell sharply on the exchange on Monday.',
    [['opposite', 'fell']],
  ],
  [
    'The mayor rejected the criticism and said that all had been told in time.',
    'The mayor dismissed the criticism and said that all had been told in time.',
    [],
  ],
  [
    'The price of barley rose sharply on the exchange on Monday.',
    'The price of barley climbed sharply on the exchange on Monday.',
    [],
  ],
  // a short sentence between two that stay
  ['The captain is alleged to have been drunk.', 'The captain was drunk.', [['certainty', 'was']]],
  ['The captain had been asleep.', 'Nobody slept on board.', []],
  [
    '“Nobody had ever seen anything like it,” the owner said.',
    '“No one had ever seen anything like this,” the owner said.',
    [
      ['quote', 'No one'],
      ['quote', 'this'],
    ],
  ],
];
