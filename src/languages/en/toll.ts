import type { TollWords } from '../tollWords.js';

const set = (words: string) => new Set(words.split(' '));
const rows = <Value>(table: Record<string, Value>, separator = ' ') =>
  new Map(
    Object.entries(table).flatMap(([words, value]) => words.split(separator).map((word) => [word, value] as const)),
  );

export const toll: TollWords = {
  person: set(
    'person man woman boy girl child kid teen teenager toddler baby infant victim youth male female adult student mother ' +
      'father mom dad son daughter brother sister wife husband grandmother grandfather grandson granddaughter nephew niece uncle ' +
      'aunt cousin girlfriend boyfriend friend neighbor neighbour passenger driver bystander resident employee worker clerk ' +
      'customer homeowner pedestrian passerby marine soldier veteran athlete rapper dj guard roommate stepfather stepson ' +
      'ex-girlfriend ex-wife ex-husband ex-boyfriend tenant patron juvenile fiancee other another preschooler partner caregiver coworker co-worker sibling boss 1st-grader',
  ),
  people: set(
    'people persons men women boys girls children kids teens teenagers toddlers babies victims youths males females adults ' +
      'students brothers sisters others friends neighbors neighbours passengers bystanders residents employees workers customers ' +
      'daughters sons wives husbands parents mothers fathers grandparents grandchildren nieces nephews infants babies roommates ' +
      'pedestrians soldiers patrons juveniles siblings members more guests civilians partygoers players fans women cousins',
  ),
  animals: set('gorilla dog dogs puppy bear deer cat horse lion tiger elephant bull cow bird wolf pit'),
  actors: set(
    'gunman gunmen shooter shooters suspect suspects attacker attackers officer officers police deputy deputies witness witnesses ' +
      'detective detectives paramedics robber robbers intruder burglar assailant assailants trooper troopers cop cops',
  ),
  several: new Map([
    ['couple', 2],
    ['both', 2],
    ['pair', 2],
    ['twins', 2],
    ['trio', 3],
  ]),
  dozens: set('dozen'),
  allOf: set('both'),
  alone: set('another'),
  oneBefore: set('a an the another his her their one'),
  more: set('more further additional'),
  another: set('another second third fourth fifth other'),
  others: set('others'),
  bodies: set(
    'police deputies officers detectives cops paramedics witnesses suspects gunmen shooters attackers robbers',
  ),
  infantAges: set('month months week weeks day days month-old months-old week-old weeks-old day-old'),
  clause: set('when while as after before until because since where'),
  getting: set('got gets get getting'),
  suspects: set(
    'gunman gunmen shooter shooters suspect suspects attacker attackers robber robbers intruder burglar assailant assailants',
  ),
  objects: set('him them'),
  indefinite: set('a an'),
  owner: set("'s ’s"),
  saying: set(
    'says said say saying told tells believes believe thinks recalls describes remembers mourns mourn speaks saw heard witnessed',
  ),
  noPersonBefore: set('abuse neglect endangerment protective services welfare care support court pornography cruelty'),
  mourning: set(
    'vigil memorial funeral service honoring honouring mourning mourn mourned remember remembering anniversary wake burial repast',
  ),
  parents: set('mother father mom dad grandmother grandfather parent stepfather stepmother'),
  family: set('family group trio'),
  earlier: [
    ['last', 'week'],
    ['last', 'month'],
    ['last', 'year'],
    ['earlier', 'this'],
    ['days', 'earlier'],
    ['weeks', 'earlier'],
    ['months', 'earlier'],
    ['years', 'earlier'],
    ['earlier', 'in', 'the'],
    ['this', 'year'],
  ],
  definite: set('the this that he she'),
  pronouns: rows({ she: 'f', he: 'm' } as Record<string, 'f' | 'm'>),
  also: set('also'),
  sexes: rows({
    'she woman girl female mother mom daughter sister wife grandmother granddaughter niece aunt girlfriend ex-girlfriend ex-wife fiancee':
      'f',
    'he man boy male father dad son brother husband grandfather grandson nephew uncle boyfriend ex-boyfriend ex-husband stepfather stepson':
      'm',
  } as Record<string, 'f' | 'm'>),
  stages: rows({
    'boy girl child kid toddler baby infant preschooler 1st-grader': 'child',
    'man woman adult mother mom father dad wife husband grandmother grandfather uncle aunt ex-wife ex-husband driver guard clerk veteran':
      'grown',
  } as Record<string, 'child' | 'grown'>),
  harm: rows({
    'killed dead died dies die kills kill killing slain murdered death deaths homicide homicides murder murders deceased fatality fatalities slaying slain succumbed perished':
      'killed',
    'injured wounded hurt injuring wounding hospitalized hospitalised critical critically stable injure injures wounds hurts grazed recovering survived hospital serious injuries injury':
      'injured',
    'shot struck shooting shoots gunned shootings gunshot': 'shot',
  } as Record<string, 'killed' | 'injured' | 'shot'>),
  doing: set(
    'killed kills killing murdered wounded wounds wounding injured injures injuring hurt hurts hurting shot shoots shooting struck striking strikes hit hits hitting kill injure',
  ),
  acts: set('kills killing injures injuring wounding shoots kill injure'),
  dying: set('died dies dead fatally'),
  done: set('death deaths shooting shootings killing killings murder murders slaying slayings homicide homicides'),
  of: set('of'),
  deadly: set('fatally fatal deadly dead death killed killing dies died'),
  suffered: set('was were is are been being be'),
  acting: set('shooting killing wounding injuring hurting striking hitting'),
  accused: set(
    'arrested charged accused wanted sought sentenced convicted indicted suspected jailed custody charge charges arraigned questioned detained facing faces indictment pleaded pleads guilty trial court prison bond',
  ),
  agent: set('by'),
  accusedBefore: set(
    'charged charge arrested arrest arrests charges sought seek seeking seeks hunt search searching looking suspects',
  ),
  seekFor: set('for'),
  self: set('himself herself themselves self itself'),
  ownLife: [['own', 'life']],
  taking: set('take takes taking took taken'),
  turning: set('turn turns turning turned'),
  suicide: set('suicide'),
  events: set('shootings incidents homicides'),
  roundUp: [
    ['first', 'shooting'],
    ['second', 'shooting'],
    ['latest', 'shooting'],
    ['most', 'recently'],
    ['most', 'recent', 'shooting'],
    ['most', 'recent', 'fatal', 'shooting'],
    ['separate', 'fatal', 'shootings'],
    ['two', 'shootings'],
    ['three', 'shootings'],
    ['four', 'shootings'],
    ['separate', 'shootings'],
    ['weekend', 'shootings'],
    ['different', 'shootings'],
    ['separate', 'incidents'],
    ['shootings', 'across'],
    ['shootings', 'citywide'],
    ['string', 'of', 'shootings'],
    ['overnight', 'shootings'],
    ['across', 'the', 'city'],
    ['hour', 'span'],
    ['this', 'year'],
  ],
  partBefore: set('including include includes'),
  partAfter: set('critically seriously of'),
  and: set('and & , or'),
  not: set('attempted no not nobody none without nearly almost brain'),
  notBefore: set('weapon weapons force conduct wrong heat end sea zone line'),
  weak: set('kill kills homicide homicides murder murders death deaths dead killing die'),
  multiples: new Map([
    ['double', 2],
    ['triple', 3],
    ['quadruple', 4],
    ['quintuple', 5],
  ]),
  aged: set('year-old years-old month-old week-old yearold yo'),
  agedAfter: ['year', 'years', 'month', 'months', 'week'].flatMap((unit) => [
    ['-', unit, '-', 'old'],
    [unit, 'old'],
    ['-', unit, 'old'],
  ]),
  oldAge: set('old'),
  dated: set(
    'to january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. jan feb aug sept oct nov dec channel news route highway interstate apartment exit action abc fox nbc cbs age aged ages district',
  ),
  otherUnits: set(
    'year years month months week weeks day days hour hours minute minutes a.m. p.m. am pm block blocks shots rounds bullets ' +
      'times feet miles percent suspects gunmen shooters officers arrests guns handguns cars vehicles street avenue ' +
      'homes houses others. deputies detectives arrested charged',
  ),
};
