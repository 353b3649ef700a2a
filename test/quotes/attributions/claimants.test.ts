import { expect, test } from 'vitest';
import { makeArticle } from '../../../src/articles/makeArticle.js';
import { readFigures } from '../../../src/figures/readFigures.js';
import { readQuotes } from '../../../src/quotes/readQuotes.js';

/** The claimant of each figure between ⟦ ⟧, in order; null in the article's own voice. */
function claimantsIn(row: string): (string | null)[] {
  const marked = [...row.matchAll(/⟦([^⟧]*)⟧/gu)].map((match) => match[1]!);
  const text = row.replace(/[⟦⟧]/gu, '');
  const reading = makeArticle({
    name: 'x',
    id: 'x',
    kind: 'text',
    content: text,
    sha256: '',
    path: null,
    language: 'en',
  });
  Object.assign(reading.article, readQuotes(reading));
  const figures = readFigures(reading).figures.filter(({ start, end }) => marked.includes(text.slice(start, end)));
  return figures.map(({ source }) => source?.name ?? null);
}

test.each<[string, (string | null)[]]>([
  // an aside with a verb of its own
  ['Ines Calder said after the reports broke that she would repay ⟦$84,000⟧.', ['Ines Calder']],
  ['The firm left after it learned that ⟦12⟧ boats had sunk.', [null]],
  // who a relative clause is about says it, not what stands last in the clause
  ['Officers who arrived at the pier said ⟦12⟧ boats were lost.', ['Officers who arrived at the pier']],
  [
    'A senior pilot who spoke on condition of anonymity said ⟦12⟧ boats were lost.',
    ['senior pilot who spoke on condition of anonymity'],
  ],
  ['Among them was Bo Hart, 61, a retired pilot, who said ⟦12⟧ boats were lost.', ['Bo Hart']],
  ['Police said 40 more were hurt, bringing the total to ⟦60⟧.', ['Police']],
  ['Police said 40 more were hurt. Leaving, the mayor saw ⟦60⟧ boats.', [null]],
  ['Among them was Sheriff Bo Hart of Marin County, Ariz., who said ⟦12⟧ boats were lost.', ['Bo Hart']],
  // a word of a name is no verb
  ['The report, obtained by the Ostport Herald, says ⟦12⟧ boats were lost.', ['report']],
  // around a source phrase
  ['The dam, according to the harbour board, holds ⟦30 million⟧ litres.', ['harbour board']],
  ['The net cut losses by ⟦30 per cent⟧ in a trial of ⟦40⟧ boats.', [null, null]],
  ['The boats can carry ⟦40⟧ men, the Ostport Guild notes on its website.', ['Ostport Guild']],
  ['Officials briefed on the talks said ⟦12⟧ boats were lost.', ['Officials briefed on the talks']],
  ['Two boats sank, police say, and the other ⟦three⟧ boats are safe.', ['police']],
  ['Two boats sank, police say, and she bought ⟦three⟧ more.', [null]],
  ['The harbour board said ⟦about half⟧ of the losses were paid.', ['harbour board']],
  ['A man was held over a fire that left ⟦three⟧ people hurt, police said.', ['police']],
  // whoever is behind the document that was brought in before
  ['A survey by Norland Research came out. The survey found ⟦20 percent⟧ were unsure.', ['Norland Research']],
  ['The poll, released by Norland Research, showed Lee at ⟦46 percent⟧.', ['Norland Research']],
  ['Thieves took the ⟦five⟧ boats, according to early information from police.', ['police']],
  ['Figures released by the harbour board show ⟦115⟧ fires.', ['harbour board']],
  ['A poll showed ⟦59 percent⟧ like it, and ⟦74 percent⟧ said it is late.', ['poll', 'poll']],
  ['Police seek a man ⟦6⟧ feet tall and weighing ⟦240⟧ pounds.', [null, null]],
  ['Police say they seek a man ⟦6⟧ feet tall and weighing ⟦240⟧ pounds.', ['Police', 'Police']],
  [
    'One woman who spoke with the Herald’s Ann Lee said she saw ⟦12⟧ boats.',
    ['woman who spoke with the Herald’s Ann Lee'],
  ],
  ['Bo Hart said the fire in which ⟦50⟧ boats were lost was set.', [null]],
  ['The army said it lost ⟦40⟧ boats, while residents put the number at ⟦25⟧.', ['army', 'residents']],
  ['The ferry, said Hart, carried ⟦120⟧ people.', ['Hart']],
  ['According to Hart, the ferry carried ⟦120⟧ people, of whom ⟦12⟧ were lost.', ['Hart', 'Hart']],
  ['Relatives of the dead said ⟦12⟧ boats were lost.', ['Relatives of the dead']],
  ['Corrin had ⟦115⟧ fires, according to the latest data available from the guild.', ['guild']],
  ['Corrin had ⟦115⟧ fires, according to figures released by the guild.', ['guild']],
  ['Police described the pilot as ⟦6⟧ feet tall and ⟦about 200⟧ pounds.', ['Police', 'Police']],
  ['The guild named the dead as Ann Lee, 51, and ⟦three⟧ of her sons.', ['guild']],
  ['The guild described ⟦12⟧ boats.', [null]],
  ['Hart worked at the pier and police say ⟦12⟧ boats were lost.', ['police']],
  ['The poll of ⟦2,047⟧ voters came out. The poll showed Lee at ⟦40 percent⟧.', [null, 'poll']],
  // surveys
  [
    'The poll by the Norland Institute showed Ann Lee ahead of Bo Hart, ⟦46 percent⟧ to ⟦44 percent⟧.',
    ['Norland Institute', 'Norland Institute'],
  ],
  ['A survey by the Norland Institute in March found ⟦60 percent⟧ against it.', ['Norland Institute']],
  ['A Norland poll gave Lee ⟦46 percent⟧.', ['Norland poll']],
  ['The study gave ⟦400⟧ patients a new drug.', [null]],
  ['The survey has ⟦12⟧ questions.', [null]],
  ['Divers found ⟦12⟧ wrecks with a lead keel.', [null]],
  ['A poll showed that ⟦54 percent⟧ of pilots said they would go, while ⟦25 percent⟧ would stay.', ['poll', 'poll']],
  ['The poll of ⟦1,000⟧ pilots has a margin of error of ⟦3⟧ points.', [null, null]],
  // shares that go on with a survey
  [
    'The Norland poll shows a split. Lee leads ⟦66 percent⟧ to ⟦27 percent⟧ among young voters.',
    ['Norland poll', 'Norland poll'],
  ],
  [
    'A survey by the Norland Institute found ⟦46 percent⟧ against it. ⟦Thirty percent⟧ of those polled want a pier, more than the ⟦28 percent⟧ who do not.',
    ['Norland Institute', 'Norland Institute', 'Norland Institute'],
  ],
  ['The Norland poll has Lee ahead. But the survey gives Hart a ⟦4⟧-point edge with men.', ['Norland poll']],
  ['A Norland poll shows a split. Unemployment stands at ⟦5 percent⟧.', [null]],
  ['A Norland poll shows a split. It rained. It rained. It rained. ⟦5 percent⟧ of voters left.', [null]],
  // whoever is behind a study, and what is told of him
  ['⟦Thirty⟧ boats sank, according to a study by the Centre for Harbours.', ['Centre for Harbours']],
  [
    'According to a study by the Norland Institute, a research group, if it rained ⟦30⟧ boats would sink.',
    ['Norland Institute'],
  ],
  ['According to police, a pilot, 40, lost ⟦12⟧ boats.', ['police']],
  ['Corrin had ⟦115⟧ fires, according to records kept by the Ostport Herald.', ['Ostport Herald']],
  // months tell nothing, whoever is called so does
  ['March 2032 recorded ⟦26⟧ fires.', [null]],
  ['April Lee is a nurse. April said ⟦46⟧ boats were lost.', ['April']],
  // "give" and "add" that say nothing
  ['The law would give the mayor “fast-track” power to sell ⟦11⟧ boats.', [null]],
  ['Lee added his voice after ⟦five⟧ pilots urged it.', [null]],
  // a mark without its space
  ['The man fled, police said."I heard ⟦three⟧ bangs," said Nick Ambrose.', ['Nick Ambrose']],
  [
    'Guards in helmets came with dogs. Liberal groups prepared for a march that they said could draw ⟦hundreds⟧.',
    ['Liberal groups'],
  ],
  // dates: "Monday's" owns something, "on Monday," tells when it was said
  ['Mr. Hart said Monday’s storm is a reminder of how ⟦12⟧ boats were lost.', ['Hart']],
  ['Police said on Friday, ⟦12⟧ boats were lost.', ['Police']],
  ['“We grieve,” police said on Friday, ⟦12⟧ boats in tow.', [null]],
  // a source phrase behind "but" tells what follows it alone
  ['Hart faces ⟦25⟧ years in prison but, according to the board, he is free.', [null]],
  ['Hart fled and, according to the board, took ⟦12⟧ boats.', ['board']],
  // deeds that are admitted
  ['Bo Hart admitted sinking ⟦12⟧ boats.', ['Bo Hart']],
  ['Bo Hart admitted to sinking ⟦12⟧ boats.', ['Bo Hart']],
  ['Bo Hart denied sinking ⟦12⟧ boats.', [null]],
  ['The hospital admitted ⟦12⟧ sailors.', [null]],
  // what was found or determined
  ['The inquiry determined that ⟦12⟧ boats were lost.', ['inquiry']],
  ['The board is determined to build ⟦12⟧ boats.', [null]],
  ['According to police, divers went down at noon and found ⟦12⟧ wrecks.', ['police']],
  ['A witness said she came back and found ⟦two⟧ of the boats.', ['witness']],
  ['The ministry listed the number of wrecks at ⟦40⟧.', ['ministry']],
  // supporters of somebody are somebody else
  ['Kevin Hart is the whip. Hart supporters predicted that Lee would win ⟦12⟧ votes.', ['Hart supporters']],
  ['The judge ruled for the board despite the fact that ⟦two⟧ pilots were lost.', [null]],
  // an event that is news
  ['Hart said there were fires, including one fire that left ⟦two⟧ people hurt.', ['Hart']],
  // a quote's speaker, where no attribution claims the number
  ['Ann Lee later issued an apology for it – “I used ⟦two⟧ words that hurt.”', ['Ann Lee']],
  ['Ann Lee denied “taking ⟦12⟧ boats”.', [null]],
  // verbs behind asides, verbs that are none
  ['Lee tried to mend it ― which had been late ― by saying he keeps ⟦12⟧ boats.', ['Lee']],
  ['Herald reporter Ann Lee said ⟦12⟧ boats were lost.', ['Ann Lee']],
  ['In what he calls a “Lee Doctrine,” the mayor said he had ⟦three⟧ aims.', ['mayor']],
  // verbs that say something only with a particle
  ['Ines Calder said the guard left and then shot at ⟦three⟧ boats.', ['Ines Calder']],
  ['Police said the raid involved ⟦three⟧ boats.', ['Police']],
  // behind a relative clause the sentence goes on
  ['⟦12⟧ boats were lost, said the harbour master, Ines Calder.', ['Ines Calder']],
  ['⟦12⟧ boats were lost, said the boss of Kroner, Ines Calder.', ['Ines Calder']],
  ['⟦12⟧ boats were lost, said the harbour board, Ines Calder’s home.', ['harbour board']],
  ['Sen. Bo Hart, R-Ky., who backed the plan, said ⟦12⟧ boats were lost.', ['Bo Hart']],
  ['The league of Norland, where no boat is safe, says that ⟦12⟧ boats were lost.', ['league of Norland']],
  ['Bo Hart asked for ferries that carry more, noting that ⟦12⟧ boats were lost.', ['Bo Hart']],
  ['Bo Hart spoke of the harbour, at one point saying that ⟦12⟧ boats were lost.', ['Bo Hart']],
  ['Hart said ⟦12⟧ boats were lost, citing a pilot.', ['pilot']],
  ['Hart said ⟦12⟧ boats were lost, citing slow growth.', ['Hart']],
  ['“⟦12⟧ boats were lost,” Hart said, citing a pilot.', ['Hart']],
  ['The crew left Thursday in an old truck that showed ⟦12⟧ boats were lost.', ['old truck']],
  ['Ines Calder, who said she would go, later sold ⟦12⟧ boats.', [null]],
  ['Ines Calder, who said she would go and sell ⟦12⟧ boats, left.', ['Ines Calder']],
  // what stands between a subject and its verb
  ['Sen. Ines Calder (R-Ga.), one of the authors on the Hill, said she lost ⟦12⟧ votes.', ['Ines Calder']],
  ['Ines Calder, speaking at a rally in Ostport, N.C., warned that ⟦12⟧ boats were lost.', ['Ines Calder']],
  ['Ines Calder, a policy-focused mayor, insists that ⟦12⟧ boats were lost.', ['Ines Calder']],
  ['Sailors — and some pilots — say that ⟦12⟧ boats were lost.', ['Sailors']],
  ['The owner of the bank - a firm in Ostport - said that ⟦30⟧ people left.', ['owner of the bank']],
  // "it" is the body that the sentence tells of
  ['The ministry has spent ⟦$5 million⟧, it said in a statement.', ['ministry']],
  ['The ferry has cost ⟦$5 million⟧, it said.', [null]],
  // "..., it added": whoever spoke before, not what the sentence tells of
  ['Twelve sailors were lost, the navy said. ⟦Nine⟧ pilots also died, it said.', ['navy']],
  ['Twelve sailors were lost, a navy statement said. ⟦Eleven⟧ pilots also died, it added.', ['navy statement']],
  ['Officials said 12 sailors were lost. ⟦Nine⟧ pilots also died, they said.', ['Officials']],
  ['The union said 40 jobs would go. The company has lost ⟦$5 million⟧ since May, it added.', ['union']],
  ['Volta said it would close. The market lost ⟦$5 million⟧, it added.', ['Volta']],
  ['The board of health issued a new bulletin. ⟦Forty⟧ people are ill, it said.', ['board of health']],
  ['Volta is recalling ⟦40,000⟧ boats, it said on Tuesday.', ['Volta']],
  ['The navy is in control, it said, adding that ⟦40⟧ pirates had fled.', ['navy']],
  ['The harbour is shut, the navy said, warning that ⟦40⟧ wrecks were adrift.', ['navy']],
  ['Bo Hart has lost ⟦40⟧ boats, he said.', ['Bo Hart']],
  ['Police held ⟦12⟧ sailors, they said.', ['Police']],
  ['The navy ordered ⟦40⟧ sailors to leave, it said.', ['navy']],
  ['The Harbour Police said it was late. The owner is to blame for ⟦40⟧ deaths, it said.', ['Harbour Police']],
  // whoever is quoted
  ['The minister was quoted as saying that ⟦40⟧ pilots had died.', ['minister']],
  ['The Herald quoted a pilot as saying ⟦at least 30⟧ were lost.', ['pilot']],
  ['President Bo Hart was quoted by state media as saying that ⟦200⟧ pirates had left.', ['Bo Hart']],
  ['The agency cited a pilot as telling sailors that ⟦40⟧ boats were lost.', ['pilot']],
  ['The general was quoted in the Ostport Herald as saying that ⟦40⟧ pilots had died.', ['general']],
  ['The Herald reported on Sunday, quoting a pilot as saying ⟦30⟧ were lost.', ['pilot']],
  ['Ines Calder was described as a hero of ⟦40⟧ battles.', [null]],
  ['⟦At least 40⟧ pilots died, the Herald quoted a captain as saying.', ['captain']],
  ['State TV quoted the general as saying that the navy had lost ⟦40⟧ men.', ['general']],
  // whoever is cited between the verb and what is said
  ['The Herald reported on Sunday, citing unnamed officials, that ⟦40⟧ pilots had fled.', ['unnamed officials']],
  ['The navy said, citing a captain, ⟦40⟧ pilots had fled.', ['captain']],
  ['The Herald, citing the board of health, reported ⟦14⟧ deaths.', ['board of health']],
  ['The board said late on Thursday, in its third report of the day, that ⟦60⟧ boats were lost.', ['board']],
  ['The minister said, speaking in Ostport, that ⟦40⟧ boats were lost.', ['minister']],
  ['The mayor left, citing her age. The ferry has ⟦40⟧ boats.', [null]],
  // bodies that the tagger takes for adjectives, documents and their bare verbs
  ['The union claims that ⟦40⟧ pilots were hurt.', ['union']],
  ['The firm claims ⟦40⟧ pilots were hurt.', ['firm']],
  ['The military reports ⟦19⟧ deaths.', ['military']],
  ['Official figures show thefts fell by ⟦4%⟧.', ['Official figures']],
  ['The cuts, which unions say will cost ⟦400⟧ jobs, were late.', ['unions']],
  ['The union claims of ⟦40⟧ deaths were false.', [null]],
  // a count that its owner makes
  ["The navy's figure of ⟦300⟧ dead was disputed.", ['navy']],
  ["The government's death toll of ⟦140⟧ is too low.", ['government']],
  ["Red Gull's estimate of ⟦900⟧ deaths was rejected.", ['Red Gull']],
  ["The navy's figure is ⟦four⟧.", ['navy']],
  ["The storm's death toll of ⟦140⟧ is too low.", [null]],
  ["Last year's figure of ⟦40⟧ was low.", [null]],
  ['His figure of ⟦40⟧ is a record.', [null]],
  // what is claimed in what another one denies
  ["The navy's claim that it had sunk ⟦40⟧ boats was dismissed by sailors.", ['navy']],
  ['The Herald, citing two officials, reports that ⟦40⟧ boats were lost.', ['two officials']],
  ['State media, quoting the navy, put the toll at ⟦40⟧.', ['navy']],
  ["The club's tally of ⟦40⟧ points is a record.", [null]],
  ["The ministry's tally of ⟦40⟧ deaths is too low.", ['ministry']],
  ['The ferry, said Ines Calder, 45, had ⟦12⟧ rooms.', ['Ines Calder']],
  // a name and what is told of it before the verb
  ['Ines Calder left. Calder, 45, said the ferry, built in 2009, had ⟦12⟧ boats.', ['Ines Calder']],
  ['Calder, who is 45, said the ship, a tanker, had ⟦12⟧ rooms.', ['Calder']],
  ['A spokesman for the port, Bo Hart, said the ship, owned by Volta, had ⟦12⟧ rooms.', ['Bo Hart']],
  ['The pilot, who saw the blast, said the ferry, a hulk, had ⟦12⟧ rooms.', ['pilot']],
  ['⟦Two⟧ boats, both old, said Ines Calder, were lost.', ['Ines Calder']],
  ['Police put the number of injured at ⟦12⟧.', ['Police']],
  ['Sailors told the Herald of seeing ⟦12⟧ wrecks.', ['Sailors']],
  ['Court documents say he stole ⟦$5,000⟧.', ['Court documents']],
  ['The guards found ⟦12⟧ wrecks.', [null]],
  // things told as facts
  ['The harbour office announced charges against ⟦three⟧ pilots.', ['harbour office']],
  ['The frames weigh ⟦just under 50⟧ grams.', [null]],
  // nobody is named: the reports themselves
  ['Her remarks come after reports that ⟦dozens⟧ of sailors refused to board.', ['reports']],
  ['The reports that were shown to ⟦40⟧ people are lost.', [null]],
  // a number as what is said
  ['Some Northern newspapers have posited ⟦as many as 640⟧ wrecks.', ['Northern newspapers']],
  ['Norland Rail says ⟦612,000⟧, or ⟦about a fifth⟧ of its customers.', ['Norland Rail', 'Norland Rail']],
  ['Red Gull, the group behind the theft, says ⟦3 million⟧.', ['Red Gull']],
  ['The harbour board counts ⟦112⟧.', ['harbour board']],
  ['The storm claimed ⟦12⟧ lives.', [null]],
  // estimates
  ['The harbour board put the number at ⟦98⟧: ⟦87⟧ passengers and ⟦11⟧ crew.', Array(3).fill('harbour board')],
  ['Analysts at Ostbank estimated the cost at ⟦between $60 million and $90 million⟧.', ['Analysts at Ostbank']],
  // what a noun tells inside what somebody else says
  [
    'Governor Aliyu Bena said that ⟦87⟧ children had been seized, rejecting claims by parents that ⟦120⟧ were taken.',
    ['Aliyu Bena', 'parents'],
  ],
  ['The minister dismissed the union’s claim that ⟦11,000⟧ jobs would be lost.', ['union']],
  ['The army denied a claim from the rebels that ⟦300⟧ soldiers had been killed.', ['rebels']],
  ['The claim by Kestria that ⟦340⟧ soldiers had died was false, the ministry said.', ['Kestria']],
  ['Kestria’s claim to have killed ⟦340⟧ soldiers is a lie, spokesman Pavel Orsk said.', ['Kestria']],
  ['Police said ⟦14⟧ had died, dismissing a report by Ostport Radio that ⟦40⟧ were dead.', ['Police', 'Ostport Radio']],
  ['The minister denied reports that ⟦40⟧ people had died.', [null]],
  ['The mayor said the claims office paid ⟦40⟧ people.', ['mayor']],
  ['The mayor said his plan to move ⟦40⟧ people had failed.', ['mayor']],
  // what stands between the auxiliary and its participle is nobody who says it
  ['Harbour wardens have in the middle of the winter issued estimates that ⟦4,200⟧ fled.', ['Harbour wardens']],
  ['The mayor earlier this week said ⟦40⟧ people fled.', ['mayor']],
  // documents
  [
    'The newest Norland Fisheries Ministry storm bulletin came in May, where it was cited ⟦214⟧ men had been killed.',
    ['Norland Fisheries Ministry'],
  ],
  ['It was named after a boat that carried ⟦40⟧ people.', [null]],
  ['According to records seen by the board, ⟦40⟧ boats sank.', ['records']],
  ['Shares of Norland Rail, which employs ⟦340⟧ people, fell 11 per cent.', [null]],
  // reckonings
  ['The ferry sank. By the coast guard’s own count, ⟦40⟧ people were aboard.', ['coast guard']],
  ['He won by a count of ⟦40⟧.', [null]],
  // appositions
  ['Mayor Ann Lee said the village, ⟦about 15⟧ miles from Ostport, was flooded.', [null]],
  ['“The boat leaned,” said Mara Quill, 34, a teacher who reached a raft with ⟦two⟧ of her pupils.', [null]],
  ['A boat sank off Norland, the coast guard said. The coast guard said ⟦112⟧ had been aboard.', ['coast guard']],
  ["St. Anne's said ⟦five⟧ of the injured were still there.", ['St. Anne']],
  ["St. Anne's in Ostport, said ⟦20⟧ people were hurt.", ['St. Anne']],
  // the company, and names that come with a description
  [
    'Blue Sound Lines, the operator of the ferry, called off its trips. The company said ⟦40⟧ people were aboard.',
    ['Blue Sound Lines'],
  ],
  ['The online pharmacy Tolley Brand lost its keys. The company said ⟦40⟧ shops were shut.', ['Tolley Brand']],
  ['The law firm Tolley Brand collects claims. So far ⟦4,800⟧ people had signed, it said.', ['Tolley Brand']],
  ['The board fined the lender. The company said ⟦40⟧ shops were shut.', ['company']],
  ['The group, known as Red Gull, says it holds ⟦3 million⟧ records.', ['Red Gull']],
  ['The theft was told by Circuit Times, a technology site, which said ⟦40⟧ boats sank.', ['Circuit Times']],
  [
    'Citygas Corp. fell. Citygas said ⟦40⟧ stations were shut. The company said ⟦12⟧ more may go.',
    ['Citygas Corp.', 'Citygas Corp.'],
  ],
  // an embedded post
  ['We carried ⟦21⟧ of the girls. — Ann Lee (@AnnLee) May 3, 2019', ['Ann Lee']],
  ['The United Board says ⟦more than 1,500⟧ people fled.', ['United Board']],
  ['An adult found guilty of fraud must pay ⟦$40⟧.', [null]],
  ['The Red Gull posted a video purporting to show ⟦dozens⟧ of boats.', ['Red Gull']],
  ['Keefe & Woods analyst Ann Lee said ⟦40⟧ boats were lost.', ['Ann Lee']],
  ['Deadliest fall and shooting: ⟦58⟧ dead in Ostport.', [null]],
  ['Police found ⟦three⟧ boats at 95 Van Wagenen Road.', [null]],
  ['Police say Ann Lee was showing her friends ⟦two⟧ boats when they sank.', ['Police']],
  ['Mayor Lee said she mourned a fire that left 50 dead and injured ⟦more than 400⟧ others.', [null]],
  ['Norland lost. This article was corrected in May. It said at first that ⟦13⟧ were found.', [null]],
  // where a report was written is nobody
  ['PORT AVEN, Westland — Bo Hart left. The court said ⟦12⟧ boats were lost.', ['court']],
  ['PORT AVEN, Westland — The Harbour Court met. The court said ⟦12⟧ boats were lost.', ['Harbour Court']],
  // nobody who could be named
  ['Commodore Lee spoke. Nobody believed ⟦40⟧ people were aboard.', [null]],
  ['CORRECTION: An earlier version of this article said that ⟦13⟧ people had been found.', [null]],
  ['Mayor Ann Lee spoke. Her lawyer said ⟦40⟧ boats were lost.', ['lawyer']],
  ['The previous ten safety alerts reportedly included ⟦four⟧ fires.', [null]],
  // surveys and counts that show something
  ['Lee is ahead. Polls show Lee up by ⟦10⟧ points.', ['Polls']],
  [
    'A Herald poll last week showed Lee in third at ⟦11 percent⟧, followed by Hart at ⟦10 percent⟧.',
    ['Herald', 'Herald'],
  ],
  ['Early estimates put the number of letters at ⟦about 55,000⟧ pages.', ['Early estimates']],
  ['The current harbour count gives her ⟦1,280⟧ pledged votes.', ['current harbour count']],
  ['Mayor Lee leads by ⟦8 percent⟧ in a Herald poll released Sunday.', ['Herald']],
  ['Her rating in the latest Herald poll stands at ⟦53 percent⟧.', ['Herald']],
  ['Hart, in the wake of a new poll showing Lee down to ⟦14 percent⟧, left the room.', ['new poll']],
  ['Guards investigating that fire have determined the man had ⟦five⟧ friends.', ['Guards']],
  ['She took part in the survey and sold ⟦40⟧ boats.', [null]],
  ['⟦Some 59 percent⟧ of voters like her, according to a Herald poll last week.', ['Herald']],
  ['Lee leads ⟦45 percent⟧ to 42 percent, according to the average of recent polls.', ['average of recent polls']],
  ['A study by engineers of storms going back to 1972 showed ⟦four⟧ boats sank.', ['engineers of storms']],
  ['The Herald poll showed that Lee has 42 percent, followed by Hart at 20; Bell at ⟦12 percent⟧.', ['Herald']],
  // the opening of the sentence, and asides, before what is told
  ['Since last May, according to the harbour board, guards have hurt ⟦more than 400⟧ people.', ['harbour board']],
  ['As reported by the Harbour Times, guards found ⟦over 2,200⟧ letters.', ['Harbour Times']],
  ['Guards questioning the man have said that ⟦five⟧ others fled.', ['Guards questioning the man']],
  ['Mayor Lee said — on the radio, as it happens — that ⟦40⟧ boats sank.', ['Lee']],
  ['Mayor Lee, meanwhile, who has no boat, said that ⟦two⟧ others sank.', ['Lee']],
  ['Hoover estimated that ⟦20⟧ boats sank.', ['Hoover']],
  ['The Harbour Center for Justice noted that ⟦20⟧ boats sank.', ['Harbour Center for Justice']],
  // what nobody told, and what is no telling
  ['The firm is advising the brewer on its ⟦$4 billion⟧ sale.', [null]],
  ['A letter would have revealed the loss of ⟦30,000⟧ stamps.', [null]],
  ['Polls show ⟦as many as 30 percent⟧ of her backers will not vote.', ['Polls']],
  ['⟦About 70%⟧ of the boats come from outside, tallies by Kantar Sound and other trackers show.', ['Kantar Sound']],
  ['It was insured for ⟦$35 million⟧, records show, and engineers say it is sound.', ['records']],
  ['Since last May, according to Harbour Rights Watch, ⟦400⟧ men have fled.', ['Harbour Rights Watch']],
  ['Lee won the women by ⟦20 percent⟧, according to polling by the Harbour Board.', ['polling by the Harbour Board']],
  ['Mayor Lee said, that ⟦40⟧ boats sank.', ['Lee']],
  ['It cut them to ⟦60⟧ this year, or ⟦one⟧ boat per every 21,000 voters.', [null, null]],
  ['The board is considering whether to sell ⟦40⟧ boats.', [null]],
  ['Lee sought to calm Bo Hart, who for weeks had said ⟦40⟧ boats sank.', ['Bo Hart']],
  ['It was the only show that had ⟦close to 50%⟧ women.', [null]],
  ['The divide widens, placing the ⟦two⟧ groups at odds.', [null]],
  ['The Union lifted the ban, giving Norland access to ⟦as much as $100 billion⟧.', [null]],
  ['Lee put the cost at ⟦up to $90 million⟧.', ['Lee']],
  ['The Herald puts her approval at a solid ⟦50 percent⟧.', ['Herald']],
  // two claimants of one sentence
  ['The government says ⟦12⟧ people died, while the opposition claims ⟦40⟧.', ['government', 'opposition']],
  ['The ministry put the toll at ⟦40⟧ and the Red Cross at ⟦75⟧.', ['ministry', 'Red Cross']],
  ['Arcadia said it had lost ⟦1,351⟧ troops; Norland claimed ⟦19,000⟧.', ['Arcadia', 'Norland']],
  ['The storm claimed ⟦31⟧ lives.', [null]],
  ['The ministry put the toll at ⟦40⟧ and the storm at the end of its path.', ['ministry']],
  // a toll that is told anew
  ['Officials raised the death toll to ⟦64⟧ on Monday.', ['Officials']],
  ['The Norland government revised the death toll down to ⟦275⟧.', ['Norland government']],
  ['The storm raised the death toll to ⟦64⟧.', [null]],
  ['The firm raised its offer to ⟦$64⟧.', [null]],
  // where it was written, and letters beyond Western Europe's
  ['OSTPORT: Police on Sunday held ⟦12⟧ people.', [null]],
  ['Mayor Ahmet Yıldız said ⟦12⟧ people had died.', ['Ahmet Yıldız']],
  ['The mayor of Balıkesir, Şahin Akın, said ⟦12⟧ people had died.', ['Şahin Akın']],
  // listeners, titles and names
  ['Volta cut ⟦600⟧ jobs, two officials told AFP, while its rivals are hiring.', ['two officials']],
  ['Its cost rose to ⟦$107 billion⟧, the board said in a report last week, $14 billion more than planned.', ['board']],
  ['⟦Four⟧ people died, according to the county coroner, Jane Whitfield.', ['Jane Whitfield']],
  ['According to its founder, Bo Hart, it holds ⟦5.2 million⟧ addresses.', ['Bo Hart']],
  ['⟦Four⟧ people died, according to figures from the Metropolitan police.', ['Metropolitan police']],
  ['⟦Four⟧ people died, according to data from the interior ministry.', ['interior ministry']],
  ["Norland's military said ⟦40⟧ people died.", ["Norland's military"]],
  ['Uwe Kirscher, the study’s lead author, said it weighed ⟦about 30⟧ kilograms.', ['Uwe Kirscher']],
  ['A clerk who did not want to be named said ⟦40⟧ boats sank.', ['clerk']],
  ['The fire brigade said crews rescued ⟦11⟧ people.', ['fire brigade']],
  ['She said 14 men had died since December, a charge denied by Bo Hart, who put it at ⟦three⟧.', ['Bo Hart']],
  ['Police put the crowd at Sunday’s march in Ostport at ⟦42,000⟧.', ['Police']],
  [
    'The firm expects revenue of ⟦$6 billion⟧, above an estimate of ⟦$5 billion⟧, according to Glass Heron.',
    ['firm', 'Glass Heron'],
  ],
  ['Volta confirmed it after the Journal’s report. It said it would pay ⟦$85 million⟧.', ['Volta']],
  ['In June its chief executive told Ars Technica that ⟦40⟧ people left.', ['chief executive']],
  ['Kelso Group fell. The Ohio-based company said it would close ⟦12⟧ stores.', ['Kelso Group']],
])('%s', (row, claimants) => {
  expect(claimantsIn(row)).toEqual(claimants);
});
