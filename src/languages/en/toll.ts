import type { TollWords } from '../tollWords.js';
import { wordSet } from '../words.js';

const rows = <Value>(table: Record<string, Value>, separator = ' ') =>
  new Map(
    Object.entries(table).flatMap(([words, value]) => words.split(separator).map((word) => [word, value] as const)),
  );

export const toll: TollWords = {
  person: wordSet(
    'person man woman boy girl child kid teen teenager toddler baby infant victim youth male female adult student mother ' +
      'father mom dad son daughter brother sister wife husband grandmother grandfather grandson granddaughter nephew niece uncle ' +
      'aunt cousin girlfriend boyfriend friend neighbor neighbour passenger driver bystander resident employee worker clerk ' +
      'customer homeowner pedestrian passerby marine soldier veteran athlete rapper dj guard roommate stepfather stepson ' +
      'ex-girlfriend ex-wife ex-husband ex-boyfriend tenant patron juvenile fiancee other another preschooler partner caregiver coworker co-worker sibling boss 1st-grader ' +
      'firefighter teacher pastor priest deacon professor principal nurse doctor chaplain hunter bartender bouncer ' +
      'waiter waitress cashier manager owner shopkeeper coach trucker cabbie motorcyclist cyclist motorist farmer ' +
      'fisherman hiker jogger camper tourist visitor onlooker colleague classmate teammate relative grandparent ' +
      'grandchild stepdaughter stepbrother stepsister parishioner musician singer actor player footballer reporter ' +
      'journalist photographer cameraman protester demonstrator volunteer inmate prisoner hostage refugee migrant ' +
      'pensioner landlord lawyer attorney judge politician lawmaker contractor mechanic technician janitor paramedic ' +
      'groom bride widow retiree teen-ager shopper fan guest civilian miner sailor pilot rider climber swimmer diver skier',
  ),
  people: wordSet(
    'people persons men women boys girls children kids teens teenagers toddlers babies victims youths males females adults ' +
      'students brothers sisters others friends neighbors neighbours passengers bystanders residents employees workers customers ' +
      'daughters sons wives husbands parents mothers fathers grandparents grandchildren nieces nephews infants roommates ' +
      'pedestrians soldiers patrons juveniles siblings members more guests civilians partygoers players fans cousins ' +
      'firefighters teachers pastors priests deacons professors principals nurses doctors chaplains hunters ' +
      'bartenders bouncers waiters waitresses cashiers managers owners shopkeepers coaches truckers cabbies ' +
      'motorcyclists cyclists motorists farmers fishermen hikers joggers campers tourists visitors onlookers ' +
      'colleagues classmates teammates relatives stepdaughters stepbrothers stepsisters parishioners musicians ' +
      'singers actors footballers reporters journalists photographers cameramen protesters demonstrators volunteers ' +
      'inmates prisoners hostages refugees migrants pensioners landlords lawyers attorneys judges politicians ' +
      'lawmakers contractors mechanics technicians janitors paramedics grooms brides widows retirees teen-agers ' +
      'shoppers miners sailors pilots riders climbers swimmers divers skiers',
  ),
  animals: wordSet(
    'k-9 k9 canine gorilla dog dogs puppy bear deer cat horse lion tiger elephant bull cow bird wolf pit',
  ),
  actors: wordSet(
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
  dozens: wordSet('dozen'),
  allOf: wordSet('both'),
  alone: wordSet('another'),
  oneBefore: wordSet('a an the another his her their one'),
  more: wordSet('more further additional'),
  another: wordSet('another second third fourth fifth other'),
  anybody: wordSet('people persons others victims teens teenagers youths students'),
  others: wordSet('others'),
  bodies: wordSet(
    'police deputies officers detectives cops paramedics witnesses suspects gunmen shooters attackers robbers',
  ),
  ordinals: new Map(
    ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map((word, i) => [
      word,
      i + 2,
    ]),
  ),
  victims: wordSet('victim victims'),
  bodyParts: wordSet(
    'head face neck throat jaw cheek eye ear shoulder shoulders arm arms elbow wrist hand hands finger chest breast torso abdomen ' +
      'stomach side hip groin back buttocks buttock rear leg legs thigh thighs knee knees calf ankle ankles foot feet toe body',
  ),
  purpose: wordSet('to'),
  passing: [
    ['passed', 'away'],
    ['passes', 'away'],
    ['did', 'not', 'survive'],
    ['did', "n't", 'survive'],
    ['did', 'n’t', 'survive'],
    ['does', 'not', 'survive'],
  ],
  shots: wordSet('bullet bullets gunfire shot shots round rounds pellet pellets shrapnel'),
  finding: wordSet('found discovered recovered'),
  sending: wordSet('send sends sent sending leave leaves left leaving'),
  corpse: wordSet('body corpse'),
  unborn: wordSet('unborn'),
  corpses: wordSet('body bodies corpse corpses'),
  infantAges: wordSet('month months week weeks day days month-old months-old week-old weeks-old day-old'),
  ages: wordSet('ages aged age'),
  upTo: wordSet('to and'),
  clause: wordSet('when while as after before until because since where'),
  suspects: wordSet(
    'gunman gunmen shooter shooters suspect suspects attacker attackers robber robbers intruder burglar assailant assailants',
  ),
  relative: wordSet('who that which'),
  objects: wordSet('him them'),
  indefinite: wordSet('a an'),
  owner: wordSet("'s ’s"),
  saying: wordSet(
    'says said say saying told tells believes believe thinks recalls describes remembers mourns mourn speaks saw heard witnessed',
  ),
  mourning: wordSet(
    'vigil memorial funeral service honoring honouring mourning mourn mourned remember remembering anniversary wake burial repast',
  ),
  parents: wordSet('mother father mom dad grandmother grandfather parent stepfather stepmother'),
  family: wordSet('family group trio'),
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
  former: [
    ['years', 'ago'],
    ['decade', 'ago'],
    ['decades', 'ago'],
    ['months', 'ago'],
    ['last', 'month'],
    ['last', 'year'],
    ['an', 'earlier'],
    ['a', 'previous'],
    ['the', 'previous'],
    ['a', 'similar'],
    ['a', 'separate'],
  ],
  definite: wordSet('the this that he she'),
  pronouns: rows({ she: 'f', he: 'm' } as Record<string, 'f' | 'm'>),
  also: wordSet('also'),
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
    'killed dead died dies die kills kill killing slain murdered death deaths homicide homicides murder murders deceased fatality fatalities slaying succumbed succumbs succumb succumbing perished massacre drown drowns drowned':
      'killed',
    'injured wounded hurt injuring wounding hospitalized hospitalised critical critically stable injure injures wounds hurts grazed grazes grazing recovering survived treated hospital medical serious injuries injury':
      'injured',
    'gunned hit hits hitting shot struck shooting shoots shootings gunshot': 'shot',
  } as Record<string, 'killed' | 'injured' | 'shot'>),
  whenSuffered: wordSet('hit hits hitting'),
  places: wordSet('hospital medical'),
  at: wordSet('at'),
  receiving: wordSet('suffered suffers suffering sustained sustaining received receiving'),
  wounds: wordSet('wound wounds'),
  clinging: wordSet('clinging clings fighting fights'),
  surviving: wordSet('survive survived'),
  hoped: wordSet('expected likely'),
  openWounds: wordSet('gunshot'),
  doing: wordSet(
    'killed kills killing murdered wounded wounds wounding injured injures injuring hurt hurts hurting shot shoots shooting struck striking strikes hit hits hitting kill injure grazed grazes grazing',
  ),
  acts: wordSet('kills killing injures injuring wounding shoots kill injure grazes grazing'),
  dying: wordSet('died dies dead fatally drowned succumbed succumbs succumbing'),
  done: wordSet('death deaths shooting shootings killing killings murder murders slaying slayings homicide homicides'),
  of: wordSet('of'),
  deadly: wordSet('fatally mortally fatal deadly dead death killed killing dies died'),
  suffered: wordSet('was were is are been being be remains remain remained'),
  acting: wordSet('shooting killing wounding injuring hurting striking hitting'),
  accused: wordSet(
    'arrested charged accused wanted sought sentenced convicted indicted suspected jailed custody charge charges arraigned questioned detained facing faces indictment pleaded pleads guilty trial court prison bond fine fines fined lawsuit lawsuits sued penalty penalties sanctions',
  ),
  agent: wordSet('by'),
  accusedBefore: wordSet(
    'charged charge arrested arrest arrests charges sought seek seeking seeks hunt search searching looking suspects',
  ),
  seekFor: wordSet('for'),
  self: wordSet('himself herself themselves self itself'),
  ownLife: [['own', 'life']],
  life: wordSet('life lives'),
  losing: wordSet('lose loses losing lost'),
  taking: wordSet('take takes taking took taken claim claims claimed claiming cost costs costing'),
  turning: wordSet('turn turns turning turned'),
  leaving: wordSet('left leaves leaving'),
  firing: wordSet('fired fires firing fire'),
  involved: wordSet('involved'),
  suicide: wordSet('suicide'),
  events: wordSet('shootings incidents homicides'),
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
  totals: [['in', 'all'], ['in', 'total'], ['a', 'total', 'of'], ['altogether']],
  possessive: wordSet('whose'),
  having: wordSet('has had'),
  partBefore: wordSet('including include includes'),
  partAfter: wordSet('critically seriously of'),
  and: wordSet('and & , or'),
  not: wordSet('attempted no neither not nobody none without nearly almost brain'),
  notBefore: wordSet('examiner examiners weapon weapons force conduct wrong heat end sea zone line'),
  weak: wordSet('kill kills homicide homicides murder murders death deaths dead killing die'),
  multiples: new Map([
    ['double', 2],
    ['triple', 3],
    ['quadruple', 4],
    ['quintuple', 5],
  ]),
  aged: wordSet('year-old years-old month-old week-old yearold yo'),
  agedAfter: ['year', 'years', 'month', 'months', 'week'].flatMap((unit) => [
    ['-', unit, '-', 'old'],
    [unit, 'old'],
    ['-', unit, 'old'],
  ]),
  oldAge: wordSet('old'),
  dated: wordSet(
    'to january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. jan feb aug sept oct nov dec channel news route highway interstate apartment exit action abc fox nbc cbs age aged ages district',
  ),
  otherUnits: wordSet(
    'year years month months week weeks day days hour hours minute minutes a.m. p.m. am pm block blocks shots rounds bullets ' +
      'times feet miles percent arrests guns handguns cars vehicles street avenue ' +
      'homes houses others. counts charges detectives arrested charged',
  ),
};
