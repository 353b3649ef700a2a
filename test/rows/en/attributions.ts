/** Sentences with the one attribution that each holds: [[source]] {{cue}} <<content>>. Invented events. */
export const ATTRIBUTION_ROWS: readonly string[] = [
  // a headline: who says so behind its last mark, or before a colon
  '<<300 feared dead in ferry sinking>>{{:}} [[officials]]',
  '<<Dozens hurt as ferry runs aground in Ostport>> {{-}} [[police]]',
  '<<Forty hurt in ferry crash>> {{—}} [[Norland state news agency]]',
  '<<Forty hurt in ferry crash>>, {{say}} [[police]]',
  '[[Police]]{{:}} <<Three hurt in ferry crash off Ostport>>',
  '[[Ministry of Health]]{{:}} <<40 people died in the ferry fire>>',
  '[[Study]]{{:}} <<40 percent of ferries sail without boats>>',
  '[[Portugal]]{{:}} <<300 sailors lost near Ostport>>',
  '[[The 54-year-old]] {{said}} <<he saw twelve boats>>.',
  '[[Hale, aged 54, from Ostport]], {{said}} <<the boats had sunk>>.',
  '[[Mina Das of the University of Ostport]] {{estimates}} <<that forty boats sank>>.',
  '[[The harbour board]] {{said}} <<that 40 people were missing>>.',
  '[[Mayor Ann Lee]] {{said}} <<the dam was safe>>.',
  'The ferry turned back an hour before [[the pilot]] {{said}} <<that it was safe>>.',
  '[[Mayor Ann Lee after the vote]] {{said}} <<that it was safe>>.',
  '<<The dam was safe>>, [[officials]] {{said}} on Tuesday.',
  '<<“We are staying,”>> {{said}} [[Ann Lee]].',
  '<<“We are staying,”>> [[Lee]] {{told}} the Ostport Times.',
  '<<At least 19 people died>>, {{according to}} [[the coast guard]].',
  '{{According to}} [[the ministry]], <<19,000 soldiers have died>>.',
  '[[Norland]] {{claims}} <<it lost 1,351 soldiers>>.',
  '[[The council]] {{criticised}} <<the plan to close the ferry>>.',
  '[[She]] {{refused}} <<to resign>>.',
  '[[Lee]] {{told}} reporters <<that nobody was hurt>>.',
  "Then came [[the mayor's]] {{claim}} <<that the dam was safe>>.",
  '[[The board]] {{called for}} <<an inquiry into the accident>>.',
  '[[Officials at the port]] {{said}} Friday, Jan. 5, <<that two thirds were lost>>.',
  '<<Four boats sank>>, {{said}} [[local sources]].',
  '[[Ann Lee, 43, a nurse]], {{said}} <<she was safe>>.',
  '[[Most voters]] {{support}} <<the new bridge>>.',
  'On the dam, [[Ann Lee]]{{:}} <<“It will hold for a hundred years.”>>',
  '<<Nobody was hurt>>, [[the Associated Press]] {{reports}}.',
  '[[The captain]] {{is confident}} <<that the ferry will sail again>>.',
  // the subject after its verb, with what tells who that is
  '<<The boats, which were old, had sunk>>, {{said}} [[Ann Lee]], a nurse in Ostport.',
  '[[Ann Lee, a nurse]], {{said}} <<officials left>>.',
  '<<“Who would go to sea in that?”>> [[Lee]] {{said}} about the old ferry.',
  '<<Otherwise>>, [[she]] {{said}}, <<the boats would sink>>.',
  'As [[Lee]] {{noted}}, <<the dam was safe>>.',
  // the content is what the relative clause is about
  'She sold the boats <<that>> [[inspectors]] {{said}} <<were unsafe>>.',
  'He sank in <<what>> [[Lee]] {{called}} <<“a mistake”>>.',
  // verbs that the tagger takes for nouns
  '[[Mayor Ann Lee]] {{advocates}} <<higher taxes on boats>>.',
  '[[Public polls]] {{show}} <<Lee leading in Ostport>>.',
  '[[Both]] {{think}} <<the ferry is old>>.',
  // infinitives: of what is said, with the verb before them; of what is asked, with whoever is to act
  '[[Lee]] {{continued to criticise}} <<the plan>>.',
  '[[She]] {{urged}} <<voters to support the plan>>.',
  '[[He]] {{promised}} <<to close the port and build a dam>>, a plan that failed.',
  'Nearly [[a third]] {{say}} <<that the ferry is old>>.',
  // where a content ends
  '<<“It will hold for years,”>> [[Lee]] {{said}} on “The Morning Boat.”',
  'While [[Lee]] {{says}} <<the dam is safe>>, the council stays away.',
  '[[She]] {{asked for}} <<a photo>> and the mayor left.',
  '[[Two of the sailors]] {{opposing}} <<the plan>> have left Ostport.',
  "[[The board's]] {{denial}} <<that the dam leaked>> was false.",
  "[[The mayor's]] {{promise}} <<to resign>> was late.",
  '{{According to}} [[the ministry]], which gave no details, <<40 boats sank>>.',
  // acts that are done by speaking
  '[[The council]] {{forbids}} <<boats in the old harbour>>.',
  '[[The ad]] {{casts}} <<Lee as a coward>>.',
  '[[He]] {{brushed off}} <<her questions>>.',
  // whoever feels is the object
  '<<The plan>> {{angered}} [[the mayor]].',
  '[[He]] {{has also called for}} <<doubling the fees>>.',
  // a noun before a noun that the tagger takes for a verb
  '<<The boats had sunk>>, {{according to}} [[exit polls]].',
  // sources behind a quote: numbers, names that are verbs too, marks inside marks
  '<<“You may lose a boat,”>> {{said}} [[one pilot]].',
  '<<“You may lose a boat,”>> {{said}} [[Skelly]], a nurse from Ostport.',
  '<<“They say, ‘We are safe,’”>> {{said}} [[Ann Lee]].',
  // who hears the question does not say it
  'Lee {{was asked}}, <<“Would you have told her?”>>',
  'Lee {{was told}} <<that the dam was safe>>.',
  '{{Asked}} <<about the merger>>, she sat down.',
  'The captain sat down when {{asked}} <<whether the dam was safe>>.',
  // two commas and no verb before the cue: the subject
  '[[Ann Lee, the harbour secretary]], {{voiced}} <<the concerns of the board>>.',
  // what somebody is called or held to be
  '<<The ferry>> {{is considered}} <<a danger>>.',
  '<<The storm>> {{was called}} <<“the beast”>>.',
  // a noun that is got from others: the subject is what it is for
  '<<The plan>> {{drew support from}} [[the harbour board]].',
  '<<Lee>> {{has the backing of}} [[the union]].',
  // a noun that is what its clause says
  '[[Her]] {{hope is}} <<that the dam will hold>>.',
  'The {{question is}} <<whether the dam will hold>>.',
  // frames of the dictionary
  '[[The pilot]] {{prefers}} <<a new ferry>>.',
  '<<The dam is old>>, [[both boards]] {{agree}}.',
  '[[She]] {{decided}} <<not to sail>>.',
  // verbs that the tagger takes for adjectives and nouns
  '[[The harbour board]] {{has alleged}} <<that the ferry was old>>.',
  '[[The complaint, which was filed in court]], {{alleged}} <<that the board failed>>.',
  '[[She]] smiled, {{repeating}} <<a line that has become common>>.',
  '[[One in five]] {{say}} <<that won’t be true>>.',
  '[[Some]] {{seek}} <<to be removed from the lists>>.',
  '[[Data]] {{show}} <<that the income is higher>>.',
  '[[Lee]] {{said}} <<each year of school yields a 10% bump in income>>.',
  // an insertion between the day and what was reported
  '[[The Ostport Herald]] {{reported}} on Monday, based on a count, <<that the dam would hold>>.',
  // a relative clause without its pronoun
  'This is <<a step>> [[they]] {{believe}} <<could help the port>>.',
  // "but" with no clause of its own goes on with the content
  '[[Lee]] {{said}} <<it was no storm, but a mistake>>.',
  '[[She]] {{said}} <<the dam would hold, but would need repairs>>.',
  '[[She]] {{said}} <<the dam would hold>>, but he left.',
  // a participle takes its source from the main clause, which its content does not hold
  '{{Declaring}} <<that the dam was safe>>, [[the mayor]] left.',
  'After {{saying}} <<she was nervous>>, [[the pilot]] ended up in the harbour.',
  'A few weeks after [[Lee]] {{announced}} <<that the dam would stay>>, two boats sank.',
  // what stands between a source and its verb
  '[[A harbour poll]] last week {{showed}} <<that the dam was safe>>.',
  '[[Mayor Ann Lee (Greens)]], {{said}} after lunch <<that the dam was safe>>.',
  '[[The chief, Paul Maner]], {{suggested}} <<that the dam was safe>>.',
  // "as" makes the statement
  '[[The board]] {{cast}} <<the storm as a mistake>>.',
  '<<The storm>> {{stunned}} [[the pilots]].',
  // "has", cut short
  "[[He]]{{'s said}} <<the dam is safe>>.",
  "<<He>>{{'s said}} <<to know the dam>>.",
];

/** Sentences with the stance of whoever says something. */
export const STANCES: readonly (readonly [text: string, stance: string])[] = [
  ['The mayor admitted that the dam leaked.', 'admits'],
  ['The mayor acknowledged mistakes.', 'admits'],
  ['The captain conceded he was asleep.', 'admits'],
  ['The board denied the claim.', 'denies'],
  ['Norland claims it lost 40 boats.', 'claims'],
  ['Police alleged that Lee stole two boats.', 'claims'],
  ['The ministry estimates that 40 people died.', 'estimates'],
  ['Lee accused the board of lying.', 'accuses'],
  ['The council warned that the dam could fail.', 'warns'],
  ['The warning by the council that the dam could fail was ignored.', 'warns'],
  ['The minister promised to resign.', 'promises'],
  ['Police confirmed 12 deaths.', 'confirms'],
  ['The Times reported that the ferry sank.', 'reports'],
  ['Lee believes the boat was old.', 'believes'],
  ['The union opposes the plan.', 'opposes'],
  ['The court ruled that the sale was void.', 'says'],
];

/** Sentences in which nobody says anything. */
export const NO_ATTRIBUTIONS: readonly string[] = [
  'The pledged money came in a supporting role to the council.',
  'It was no surprise.',
  'The Lee-backing council met on Monday.',
  'They maintain a lead of two boats.',
  // what a headline is about
  'Storm Freya: 80,000 homes without power',
  'Floods: Four dead in Ostport',
  'Covid-19: 40 new cases in Ostport',
  'Ostport: 40 hurt in ferry crash',
  'Ferry fire: toll in Ostport rises to 19',
  'Explained: Why forty ferries sank',
  'Two sides of a coin - the harbour',
  'The storm put him where he was safe.',
  'In one email exchange the boats were sold.',
  'The ferry sank off Ostport on Monday.',
  'He left the house at noon and walked to the harbour.',
  'On Tuesday, even as boats were sinking, Lee wrote to the board.',
  'He is adding to his wins in the north.',
  'The town drew boats from the north.',
  'The vote is called every week.',
  'This is a boat they could sell.',
  'The Ostport Herald reported on Monday.',
  'They sold the offering and the boats.',
  'Voters cast ballots in Ostport.',
  'They maintain a lead over the boats that sail from Ostport.',
  'The boats sold well, compared with last year.',
  'The boats are supposed to sail at noon.',
  'Boats are allowed to sail at noon.',
  'He spoke on condition of anonymity.',
  'She spoke on the record.',
  'He sailed to Ostport, a swing state, with his boats.',
];
