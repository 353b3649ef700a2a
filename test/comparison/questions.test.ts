import { expect, test } from 'vitest';
import { compareStory } from '../../src/comparison/compareStory.js';
import type { Question } from '../../src/types.js';
import { lineageOf, type Told, tell } from './tell.js';

const LEAD = 'A ferry sank off Port Ellis on Monday. The sea was calm. Nobody knows why.';

function questionsOf(...told: (string | Told)[]): Question[] {
  const members = told.map((one, i) =>
    tell(typeof one === 'string' ? { id: `a${i}`, published: `2031-05-0${i + 1}`, text: `${LEAD} ${one}` } : one),
  );
  return compareStory(members, lineageOf(members)).questions;
}

// texts of one story, day after day, and the one status that their figures come to
test.each([
  ['agree', ['⟦Twelve|12|people|killed⟧ people died.', 'The sinking killed ⟦at least 12|>=12|people|killed⟧ people.']],
  [
    'agree',
    ['It lay ⟦15|15 kilometres|Port Ellis|distance⟧ kilometres (⟦nine|9 miles|Port Ellis|distance⟧ miles) off.'],
  ],
  // a sum in brackets is the one before it
  ['agree', ['He paid ⟦1 million marks|1000000 DEM||pay⟧ (⟦$560,000|560000 USD||pay⟧) for it.']],
  // "four times" are no people
  ['single', ['The man was hit ⟦four|4 thing|times|injured⟧ times.']],
  // the sentence says what took the place of what
  [
    'superseded',
    [
      'The number was revised from ⟦eight|8|people|injured⟧ to ⟦six|6|people|injured⟧.',
      'The sinking hurt ⟦six|6|people|injured⟧.',
    ],
  ],
  [
    'superseded',
    ['A reward of ⟦up to $2,500|<=2500 USD||offer⟧ is set.', 'The reward has grown to ⟦$5,000|5000 USD||grow⟧.'],
  ],
  // however much more it is
  [
    'superseded',
    ['A reward of ⟦$1,000|1000 USD||offer⟧ is set.', 'The reward has grown to ⟦$21,000|21000 USD||grow⟧.'],
  ],
  ['compatible', ['⟦At least 50|>=50|people|injured⟧ people were hurt.', '⟦58|58|others|injured⟧ others were hurt.']],
  ['compatible', ['⟦Dozens|24?|people|injured⟧ were hurt.', 'The crash left ⟦61|61|people|injured⟧ hurt.']],
  ['compatible', ['Some ⟦about 320|~320|passengers|present⟧ were aboard.', 'It carried ⟦300|300|passengers|present⟧.']],
  [
    'compatible',
    [
      'The gunman left ⟦50|50|people|killed⟧ people dead, himself among them.',
      'A gunman killed ⟦49|49|people|killed⟧ people.',
    ],
  ],
  [
    'superseded',
    ['⟦Eight|8|people|killed|police⟧ people died, police said.', '⟦Eleven|11|people|killed|police⟧ died, police said.'],
  ],
  ['superseded', ['⟦Eight|8|people|killed⟧ people died.', 'The toll is ⟦14|14|people|killed⟧.']],
  [
    'superseded',
    ['Police said ⟦27|27|people|injured|police⟧ were hurt.', 'Police now say ⟦25|25|people|injured|police⟧ were hurt.'],
  ],
  [
    'disputed',
    [
      'Lunia said ⟦40|40|soldiers|killed|Lunia⟧ of its soldiers died. Ostrava put it at ⟦900|900|soldiers|killed|Ostrava⟧ soldiers.',
    ],
  ],
  ['superseded', ['⟦4,800|4800|people|sign|firm⟧ people had signed, up from ⟦1,300|1300||sign|firm⟧ on Monday.']],
  // two offices, a few victims: parts or updates, no dispute
  [
    'superseded',
    [
      'Police say ⟦four|4|people|injured|police⟧ people were hurt.',
      '⟦Three|3|people|injured|rescuers⟧ were hurt, rescuers said.',
    ],
  ],
  // those in two hospitals are no update
  [
    'compatible',
    [
      '⟦Six|6|people|hospitalised⟧ people were taken to hospital.',
      '⟦Four|4|patients|hospitalised⟧ people were taken to hospital.',
    ],
  ],
  // two sides, no noun with the second number
  [
    'disputed',
    [
      'The coast guard said ⟦112|112|people|present|coast guard⟧ people were aboard. Orrin Lines put the number at ⟦98|98 thing||number|Orrin Lines⟧.',
    ],
  ],
  // other nouns for the same people
  [
    'disputed',
    [
      'Grey Wolf says it took the data of ⟦3 million|3000000|patients|affected|Grey Wolf⟧ patients.',
      'Orrin Care said ⟦400,000|400000|people|affected|Orrin Care⟧ people were affected.',
    ],
  ],
  // a few victims, set against each other in one sentence
  [
    'disputed',
    [
      'The army said ⟦two|2|people|killed|army⟧ people died, while the mayor put it at ⟦seven|7|people|killed|mayor⟧ people.',
    ],
  ],
  // the dead of another year grow no more
  [
    'disputed',
    [
      'In 2009 the Lady Orla sank, killing ⟦47|47|people|killed⟧ people.',
      'The Lady Orla went down in 2009, when ⟦46|46|people|killed⟧ people died.',
    ],
  ],
  // the missing are found
  [
    'superseded',
    [
      '⟦Dozens|24?|people|missing|coast guard⟧ are missing, the coast guard said.',
      '⟦19|19|people|missing|coast guard⟧ people are still missing, the coast guard said.',
    ],
  ],
  // one place named in one text only
  [
    'compatible',
    [
      'Reports say ⟦dozens|24?|guards|refused|reports⟧ of guards refused. ⟦About 60|~60|guards|refused|Marwick News⟧ guards in Marwick refused, the Marwick News said.',
    ],
  ],
  // "more than" and the number itself are not said as one
  [
    'compatible',
    [
      'It cost ⟦more than a million|>1000000 EUR|bridge|cost⟧ euros.',
      'It cost ⟦about a million|~1000000 EUR|bridge|cost⟧ euros.',
    ],
  ],
  ['agree', ['⟦At least 1,500|>=1500|people|killed⟧ died.', '⟦More than 1,500|>1500|people|killed⟧ were killed.']],
  // a heading and the sentence below it, each with a place of its own
  [
    'agree',
    [
      'Marwick ferry: ⟦14|14|dead|killed⟧ dead\nIn May 2019 a ferry sank at Tern Sound, killing ⟦14|14|people|killed⟧ people.',
    ],
  ],
  // the degree tells that they are the same people
  [
    'agree',
    [
      '⟦Four|4|people|injured⟧ people with serious injuries were seen.',
      '⟦Four|4|people|hospitalised⟧ people were taken to hospital with serious injuries.',
    ],
  ],
  ['compatible', ['⟦Dozens|24?|others|injured⟧ of others were hurt.', '⟦53|53|wounded|injured⟧ were hurt.']],
  // one word for one number of one kind
  ['agree', ['⟦Hundreds|200?|women|rob⟧ of women were robbed.', '⟦Hundreds|200?|women|report⟧ of women reported it.']],
  // "an hour ago" is no rate, a year in which the story was told is no other time
  [
    'agree',
    [
      '⟦21|21|girls|bring⟧ girls were brought here an hour ago.',
      'The ⟦21|21|girls|released⟧ girls were freed in May 2031.',
    ],
  ],
  [
    'agree',
    [
      'The ⟦two|2 thing|grey ferries|call⟧ grey ferries were called.',
      '⟦Two|2 thing|grey ferries|near⟧ grey ferries were near.',
    ],
  ],
  // a vehicle is no place
  [
    'agree',
    ['In LRC cars, ⟦four|4|rebels|released⟧ rebels were freed.', '⟦Four|4|rebels|released⟧ rebels were freed.'],
  ],
  ['single', ['The firm has ⟦14|14 thing|ferries|have⟧ ferries.']],
])('%s: %j', (status, texts) => {
  expect(questionsOf(...texts).map((question) => question.status)).toEqual([status]);
});

test('five shot of whom two died, and three wounded, fit', () => {
  const questions = questionsOf(
    '⟦Five|5|people|injured⟧ people were shot. ⟦Two|2|people|killed⟧ died.',
    'The attack left ⟦two|2|people|killed⟧ dead. ⟦Three|3|others|injured⟧ others were wounded.',
  );
  expect(questions.map(({ measure, status }) => [measure, status])).toEqual([
    ['killed', 'agree'],
    ['injured', 'compatible'],
  ]);
});

// what must not become one question
test.each([
  [
    'part and whole',
    ['⟦5,000|5000|civilians|killed⟧ civilians, including ⟦210|210|children|killed⟧ children, were killed.'],
  ],
  [
    'another year',
    ['⟦Seven|7|people|killed⟧ people died.', 'In 1959 ⟦two|2|people|killed⟧ people died in a fire there.'],
  ],
  ['degree', ['⟦Thirty|30|people|injured⟧ were hurt.', '⟦Four|4|people|injured⟧ people were seriously hurt.']],
  [
    'another place',
    ['⟦Thirty|30|people|killed⟧ died.', 'In Marwick, ⟦eight|8|people|killed⟧ people were killed by a bomb.'],
  ],
  ['other people', ['⟦1,500|1500|civilians|killed⟧ civilians died.', '⟦900|900|soldiers|killed⟧ soldiers died.']],
  [
    'two countries',
    ['⟦90|90|French soldiers|killed⟧ French soldiers died.', '⟦70|70|Polish troops|killed⟧ Polish troops died.'],
  ],
  [
    'a hospital counts its own',
    ['⟦51|51|people|injured⟧ were hurt.', 'Ellis Hospital said it had ⟦31|31|people|injured|Ellis Hospital⟧ hurt.'],
  ],
  ['none and some', ['⟦No police|0|police|injured⟧ were hurt.', '⟦Six|6|people|injured⟧ were hurt.']],
  [
    'another size',
    ['⟦More than 500|>500|people|injured⟧ were hurt.', 'The man shot ⟦twelve|12|people|injured⟧ people.'],
  ],
  [
    'two firms',
    [
      'Orrin Bank will take a charge of ⟦$20 billion|20000000000 USD|charge|charge|Orrin Bank⟧. Tern Bank will take a charge of ⟦$3 billion|3000000000 USD|charge|charge|Tern Bank⟧.',
    ],
  ],
  [
    'counts of a charge and those shot',
    ['The man faces ⟦17|17 thing|counts|face⟧ counts.', 'She was the youngest of the ⟦17|17||injured⟧ shot.'],
  ],
  [
    'vague words of another place',
    ['⟦Dozens|24?|people|killed⟧ of people died.', 'At Lunia Tech ⟦32|32|people|killed⟧ people were killed.'],
  ],
  ['another fire', ['⟦32|32|people|killed⟧ died.', 'Lower Marsh: ⟦49|49|people|killed⟧ killed.']],
  [
    'soldiers who came and soldiers who died',
    ['⟦Thousands|2000?|soldiers|flood⟧ of soldiers flooded in.', '⟦Thousands|2000?|soldiers|killed⟧ of soldiers died.'],
  ],
  [
    'people taken on board elsewhere',
    [
      'A boat took ⟦31|31|people|present⟧ people on board.',
      '⟦41|41|people|present⟧ island people were among those who sailed.',
    ],
  ],
  ['the money and people', ['⟦20|20|people|injured⟧ people were hurt.', 'The fine was ⟦$20|20 USD|fine|fine⟧.']],
])('%s stay apart: %j', (_, texts) => {
  const questions = questionsOf(...texts);
  expect(questions).toHaveLength(2);
  expect(questions.map(({ status }) => status)).toEqual(['single', 'single']);
});

test('headings of a list stay apart', () => {
  const list = ['Marwick ferry: ⟦13|13|dead|killed⟧ dead', 'Tern Sound ferry: ⟦13|13|dead|killed⟧ dead'].join('\n');
  const questions = questionsOf({
    id: 'a',
    title: 'Ferry sinks off Port Ellis',
    text: `${LEAD}\n\nIt was old.\n${list}`,
  });
  expect(questions).toHaveLength(2);
});

// a false dispute is the worst error
test.each([
  [
    'witnesses count shots',
    [
      'Ada Brook heard ⟦five|5 thing|shots|hear|Ada Brook⟧ shots. Tom Hale heard ⟦two|2 thing|shots|hear|Tom Hale⟧ shots.',
    ],
  ],
  [
    'the company is one of the two',
    [
      'Orrin Care said ⟦400,000|400000|people|affected|Orrin Care⟧ people were affected.',
      'The company said ⟦612,000|612000|people|affected|company⟧ people were affected.',
    ],
  ],
  [
    'with and without the gunman, in another year',
    [
      'A gunman fled. In 2009 ⟦33|33|people|killed⟧ people died at Lower Marsh.',
      'In 2009 ⟦32|32|people|killed⟧ people died at Lower Marsh.',
    ],
  ],
])('%s: no dispute in %j', (_, texts) => {
  expect(questionsOf(...texts).map(({ status }) => status)).not.toContain('disputed');
});

test('soldiers, troops and servicemen are one, and the text is made of the words of the articles', () => {
  const [question, ...rest] = questionsOf(
    'Ukraine says ⟦19,000|19000|Russian soldiers|killed|Ukraine⟧ Russian soldiers have been killed.',
    'Kyiv claims that ⟦18,900|>=18900|Russian troops|killed|Kyiv⟧ Russian troops were killed.',
    'Moscow admits ⟦1,351|1351|servicemen|killed|Moscow⟧ servicemen killed.',
  );
  expect(rest).toEqual([]);
  expect(question!.text).toMatch(/^Russian (?:soldiers|troops) killed$/u);
  expect(question!.status).toBe('disputed');
  expect(question!.why).toMatch(/19,000|18,900/u);
  expect(question!.why).toContain('1,351 (Moscow)');
});

test('a ministry and its minister are one source in as many texts as were written', () => {
  const told = [
    'Russia’s defence minister said ⟦1,351|1351|soldiers|killed|Russia’s defence minister⟧ soldiers were killed.',
    'The Russian Defense Ministry gave ⟦1,351|1351|forces|killed|Russian Defense Ministry⟧ killed.',
    'Russia puts it at ⟦1,351|1351|soldiers|killed|Russia⟧.',
  ];
  const [question] = questionsOf(...told);
  expect(question!.answers.map(({ texts, sources }) => [texts, sources])).toEqual([[3, 1]]);
});

// never a bare pronoun or verb
test.each([
  [
    'The families of the sailors would receive ⟦€15,000|15000 EUR||receive⟧.',
    'families of the sailors would receive …',
  ],
  ['It took ⟦90|90|passengers|present⟧ passengers. ⟦Five|5|them|injured⟧ of them were hurt.', 'passengers injured'],
])('%s is about %s', (text, about) => {
  expect(questionsOf(text).map((question) => question.text)).toContain(about);
});

// what a question is called: no pronoun, no mark of the program's own
test.each([
  ['A hospital said ⟦four|4|people|injured|Ellis Hospital⟧ people were hurt.', 'people injured (Ellis Hospital)'],
  ['⟦Two|2|them|sink⟧ of them sank.', '… of them sank'],
])('%s: %s', (told, name) => {
  expect(questionsOf(told).map(({ text }) => text)).toContain(name);
});

test('a question is not called by a pronoun in German either', () => {
  const text =
    'Am Deich wurden ⟦fünf|5|Helfer|rescued⟧ Helfer gerettet. ⟦Drei|3|ihnen|injured⟧ von ihnen wurden verletzt.';
  const [question] = questionsOf({ id: 'a', language: 'de', text }).filter(({ measure }) => measure === 'injured');
  expect(question!.text).toBe('Helfer verletzt');
});

test('what the head of a paragraph tells of another year is no part of this toll', () => {
  const questions = questionsOf(
    '⟦Two|2|people|killed⟧ people died.\nIt was like a sinking in January 2009 off the quay. A boat hit a wall. ⟦Two|2|men|killed⟧ men died.',
  );
  expect(questions.filter(({ measure }) => measure === 'killed').map(({ scope }) => scope)).toEqual([null, '2009']);
});

test.each([
  [
    [
      '⟦Six|6|people|hospitalised⟧ people were taken to hospital.',
      '⟦Four|4|patients|hospitalised⟧ people were taken to hospital.',
    ],
    'six (a0), four (a1): not the same number, and the texts do not set them against each other',
  ],
  [
    [
      'The gunman left ⟦50|50|people|killed⟧ dead, himself among them.',
      'A gunman killed ⟦49|49|people|killed⟧ people.',
    ],
    '50 (a0), 49 (a1): with and without whoever did it',
  ],
  [
    [
      '⟦Five|5|people|injured⟧ people were shot. ⟦Two|2|people|killed⟧ died.',
      '⟦Three|3|people|injured⟧ people were hurt.',
    ],
    'five (a0), three (a1): with and without those who died',
  ],
])('values that differ are not said to be true at once: %j', (told, why) => {
  expect(questionsOf(...told)[0]?.why).toBe(why);
});
