import { expect, test } from 'vitest';
import { joinActors } from '../../src/comparison/actors.js';
import { compareStory } from '../../src/comparison/compareStory.js';
import { facetsOf } from '../../src/comparison/facets.js';
import { lineageOf, tell } from './tell.js';

const LEAD = 'A ferry sank off Port Ellis on Monday. The sea was calm. Nobody knows why.';

const statuses = (texts: readonly string[]) => {
  const members = texts.map((text, i) =>
    tell({ id: `a${i}`, published: `2031-05-0${i + 1}`, text: `${LEAD} ${text}` }),
  );
  return compareStory(members, lineageOf(members)).questions.map(({ status }) => status);
};

// one number of one thing, told with other words for where and what
test.each([
  // a place that one text names
  [
    'The sinking left one man dead and ⟦nine|9|injured|injured⟧ injured.',
    'The fire that broke out near Orla Reef hurt ⟦nine|9|people|injured⟧ people and claimed the life of Ada Brook.',
  ],
  // a degree that one text leaves out
  ['⟦One|1|sailor|injured⟧ sailor was slightly hurt.', 'Among those hurt was ⟦one|1|sailor|injured⟧ sailor.'],
  // the word of one stands in the sentence of the other
  [
    'Reports say that ⟦dozens|24?|sailors|stage⟧ of sailors staged a mutiny and refused to sail.',
    '⟦About 60|~60|sailors|refuse⟧ sailors from Marwick refused to go.',
    ['compatible'],
  ],
  // one measure, however it is told
  ['It stands ⟦two|2 blocks||build⟧ blocks from the quay.', 'A pier ⟦about two|~2 blocks||make⟧ blocks north of it.'],
  ['He faces a ⟦60|60 day||face⟧-day ban.', 'He should be suspended for ⟦60|60 days||suspend⟧ days.'],
  // one number, verb and word before the noun
  [
    'Lee spoke of ⟦two|2 thing|competing measures|reopen⟧ competing measures to reopen the port.',
    'There was a vote on ⟦two|2 thing|competing approaches|reopen⟧ competing approaches to reopen it.',
  ],
  // one crime, its degree told by one
  [
    'He faces ⟦two|2 thing|counts|face⟧ counts of armed robbery.',
    'Lee was charged with ⟦two|2 thing|counts|charge⟧ counts of robbery at the quay.',
  ],
  // a number that the article rounds
  [
    'They freed ⟦206,000|206000|sailors|free⟧ sailors. He spoke to ⟦more than 200,000|>200000|sailors|speak⟧ sailors.',
    '',
    ['compatible'],
  ],
  // a sum that one of two papers rounds
  [
    'Five men were fined ⟦$1,688|1688 USD||fine⟧ each.',
    'A court fined the others ⟦about $1,680|~1680 USD||fine⟧.',
    ['compatible'],
  ],
  // "hundreds of thousands" are up to a million
  [
    'It left ⟦hundreds of thousands|200000?|workers|furlough⟧ of workers furloughed.',
    'Those who were furloughed, ⟦800,000|800000|workers|pay⟧ workers, will be paid.',
    ['compatible'],
  ],
  // other nouns for the same people
  ['It hurt ⟦three|3|teenagers|injured⟧ teenagers.', 'The ⟦three|3|children|injured⟧ children were hurt on Monday.'],
  ['⟦Two|2|others|injured⟧ others were critically hurt.', '⟦Two|2|people|injured⟧ people are hurt.'],
  // victims are those harmed
  ['The victims were ⟦five|5|children|victims⟧ children.', 'It hurt ⟦five|5|children|injured⟧ children.'],
  // what was done is not read in one of them
  ['⟦Three|3|divers|arrive⟧ divers arrived at the wreck.', '⟦Three|3|divers|⟧ divers from the coast guard.'],
  // the degree belongs to those told after it
  [
    'The sinking killed ⟦four|4|people|killed⟧ people and critically hurt ⟦two|2|others|injured⟧ others.',
    '⟦Four|4|people|killed⟧ people died.',
    ['agree', 'single'],
  ],
  // a nearer year, though it is the story's own, shields from a farther one
  [
    'In 2019 ⟦276|276|sailors|abducted⟧ sailors were taken, and ⟦21|21|sailors|released⟧ were freed in 2031.',
    'The ⟦21|21|sailors|released⟧ sailors were freed.',
    ['agree', 'single'],
  ],
  // taken to hospital and badly hurt
  [
    'Police said ⟦four|4|people|injured|police⟧ people with serious injuries were sent home.',
    '⟦Four|4|people|hospitalised⟧ people were taken to hospital with serious injuries.',
  ],
  // with and without a hyphen
  [
    'It lies ⟦3.8|3.8 light-years|galaxy|distance⟧ light-years away.',
    'It is ⟦3.8|3.8 light years|galaxy|distance⟧ light years away.',
  ],
  // "the two" are those of before
  ['⟦Two|2|sailors|injured⟧ sailors were hurt, and the ⟦two|2|sailors|injured⟧ hurt sailors were flown out.', ''],
  // a share in other words
  ['Of the crews ⟦about two-thirds|~66.67 percent|crews|say⟧, ⟦67 percent|67 percent|crews|say⟧, say so.', ''],
  // a definite number takes up the people before it
  ['⟦Three|3|gunmen|flee⟧ gunmen fled, and later the ⟦three|3|suspects|board⟧ suspects boarded a boat.', ''],
  ['⟦Two|2|men|killed⟧ men drowned. Flags flew for the ⟦two|2|victims|fly⟧ victims.', ''],
  ['⟦Two|2|boys|sail⟧ boys sailed off. The ⟦two|2|juveniles|allow⟧ juveniles had no permit.', ''],
  // those who did it, in other words
  ['⟦Three|3|gunmen|flee⟧ gunmen fled.', 'Then ⟦three|3|shooters|emerge⟧ shooters came out.'],
  // so many of one kind, said more closely
  [
    'The mayor sent ⟦5,200|5200|active-duty sailors|send⟧ active-duty sailors.',
    '⟦More than 5,000|>5000|active-duty sailors|stream⟧ active-duty sailors streamed in.',
    ['compatible'],
  ],
  // two ends that are the same, a number that is hardly chance
  [
    '⟦Three to four|3-4|individuals|enter⟧ individuals came in.',
    'They were ⟦three or four|3-4|men|wear⟧ men in masks.',
  ],
  ['She was there ⟦118|118|times|be⟧ times. So many as ⟦118|118|visits|come⟧ visits!', ''],
  // one side insists
  [
    '⟦112|112|people|present⟧ people were aboard, the owner insists only ⟦98|98|people|present|owner⟧ sailed.',
    '⟦112|112|people|present⟧ people were aboard.',
    ['compatible'],
  ],
  // those of one degree are a part either way
  [
    '⟦Five|5|people|injured⟧ people are in critical condition.',
    'The clinic has ⟦four|4|them|injured⟧ of them in critical condition.',
    ['compatible'],
  ],
  // one vague word for one noun, the place told by one
  ['In Marwick ⟦hundreds|200?|women|rob⟧ of women were robbed.', '⟦Hundreds|200?|women|rob⟧ of women were robbed.'],
  // the value of before, in the same sentence
  [
    '⟦612|612|people|affected|Orrin Lines⟧ people are affected, Orrin Lines said, after having spoken of ⟦380|380|people|affected|Orrin Lines⟧.',
    '',
    ['superseded'],
  ],
  // one voice takes back what it said
  [
    'The fire hurt ⟦three|3|people|injured⟧ people. Police said earlier that ⟦four|4|people|injured|police⟧ people were hurt.',
    '',
    ['superseded'],
  ],
])('one question: %s | %s', (...texts) => {
  const [first = '', second = '', expected = ['agree']] = texts as [string, string, string[]?];
  expect(statuses([first, second])).toEqual(expected);
});

test.each([
  // other places
  ['In Tarn Bay ⟦two|2|lockers|find⟧ lockers were found.', 'In Orla Reef ⟦two|2|lockers|find⟧ lockers were found.'],
  // a few people are told of everywhere
  [
    'The sinking left ⟦two|2|people|injured⟧ people injured.',
    'A fire near Orla Reef left ⟦two|2|people|injured⟧ people hurt.',
  ],
  // another number beside a degree
  ['⟦Four|4|sailors|injured⟧ sailors were seriously hurt.', '⟦Nine|9|sailors|injured⟧ sailors were hurt.'],
  // somebody's own
  ['⟦Two|2|suspects|flee⟧ suspects fled. She stood there with her ⟦two|2|children|stand⟧ children.', ''],
  // no noun in common
  ['⟦Three|3|divers|arrive⟧ divers arrived at the wreck.', '⟦Three|3|boats|⟧ boats from the coast guard.'],
  // one and one, two and two: the number is said again of others
  ['⟦One|1|man|injured⟧ man was hurt in the head and ⟦one|1|man|injured⟧ man in the arm.', ''],
  ['The sinking killed ⟦two|2|boys|killed⟧ boys and ⟦two|2|girls|killed⟧ girls.', ''],
  // all true at once, and yet of other sizes
  [
    '⟦At least 35|>=35|people|injured⟧ people were hurt.',
    'In the city ⟦more than 4,230|>4230|people|injured⟧ people were hurt.',
  ],
  // shares of one poll are alike by chance
  [
    'The poll puts Brook ⟦41 percent|41 percent||find⟧ of the vote. Among sailors, Orla leads by ⟦41 percent|41 percent||lead⟧.',
    '',
  ],
  // figures that add up to the one before are its parts
  [
    '⟦112|112|people|present|coast guard⟧ people were aboard, the coast guard said.',
    'Orrin Lines counted ⟦95|95|people|present|Orrin Lines⟧: ⟦87|87|passengers|present|Orrin Lines⟧ passengers and ⟦eight|8|crew|present|Orrin Lines⟧ crew.',
    ['superseded', 'single', 'single'],
  ],
  // a heading in a list holds for the paragraph below it
  [
    '⟦24|24|people|killed⟧ people died.\nMarwick mill: ⟦32|32|people|killed⟧ killed\nA sailor set fire to the mill. He killed ⟦27|27|sailors|killed⟧ sailors.',
    '',
    ['single', 'single', 'single'],
  ],
  // two numbers are two groups of the young
  ['It hurt ⟦three|3|teenagers|injured⟧ teenagers.', 'It hurt ⟦two|2|children|injured⟧ children.'],
  // counts that add up to the other
  [
    '⟦Four|4|adults|killed⟧ adults and ⟦two|2|children|killed⟧ children were killed.',
    '⟦Six|6|people|killed⟧ people were killed.',
    ['single', 'single', 'single'],
  ],
  // those told before are left out
  ['Bo Hart and ⟦two|2|men|injured⟧ other men were hurt.', '⟦Three|3|people|injured⟧ people were hurt.'],
  ['Ada Brook and the other ⟦two|2|men|injured⟧ men were hurt.', '⟦Four|4|men|injured⟧ men were hurt.'],
  // a definite number of others
  ['⟦Two|2|officers|enter⟧ officers went in. The ⟦two|2|suspects|flee⟧ suspects fled.', ''],
  ['⟦Two|2|men|killed⟧ men were shot. The ⟦two|2|gunmen|flee⟧ gunmen fled.', ''],
  ['⟦Three|3|men|sail⟧ men sailed off. The ⟦three|3|women|stay⟧ women stayed.', ''],
  ['All ⟦four|4|people|injured⟧ people were hurt, and later the ⟦four|4|people|killed⟧ people died.', ''],
  ['⟦Six|6|officers|enter⟧ officers went in. Five of the ⟦six|6|victims|list⟧ victims are stable.', ''],
  // counts of two crimes
  [
    'He faces ⟦two|2 thing|counts|face⟧ counts of armed robbery and ⟦two|2 thing|counts|face⟧ counts of kidnapping.',
    '',
  ],
  // those who remain are not all
  ['⟦Five|5|people|killed⟧ people died.', 'The ⟦four|4|remaining victims|killed⟧ remaining victims were named.'],
])('two questions: %s | %s', (...texts) => {
  const [first = '', second = '', expected = ['single', 'single']] = texts as [string, string, string[]?];
  expect(statuses([first, second])).toEqual(expected);
});

// what stands behind "in", "from" and the like is a place, where it is no person and has no "a" before it
test.each([
  [['tarn bay'], 'In Tarn Bay ⟦two|2|lockers|find⟧ lockers were found.'],
  [[], 'From Ada Brook they took ⟦two|2|lockers|take⟧ lockers.'],
  [[], 'They took ⟦two|2|lockers|take⟧ lockers away in a dark SUV.'],
])('places %j: %s', (places, text) => {
  const members = [tell({ id: 'a', text: `${LEAD} ${text}` })];
  expect(facetsOf(members, joinActors(members)).map(({ scope }) => scope.places)).toEqual([places]);
});
