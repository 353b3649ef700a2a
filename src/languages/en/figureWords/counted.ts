import { onceForWord } from '../../../text/wordForms.js';
import type { CountedWords } from '../../figureWords.js';
import { wordSet } from '../../words.js';
import { PEOPLE } from './wordnet.js';

const listed = new Set(PEOPLE.split(' '));

/** What WordNet leaves out, or gives in the singular only. */
const MORE = wordSet(
  'human humans person people persons men women children policemen police troops troop crew crews staff personnel forces casualties casualty dead injured wounded others lives life souls',
  'deaths death fatalities fatality killings murders homicides suicides slayings drownings arrests victims survivors hostages suspects evacuees detainees abductees returnees attendees deportees internees amputees',
  'fans fan concertgoers clubgoers partygoers festivalgoers moviegoers beachgoers theatergoers theatregoers worshippers worshipers revelers revellers bystanders passersby onlookers',
  'cops kids pals mates moms mums dads folks guys drivers walkers runners riders individuals beings enemies servicemen servicewomen airmen crewmen crewmembers gunmen lawmen',
  'medics founders first-responders responders militants extremists jihadis jihadists insurgents rebels separatists pro-russians migrants refugees asylum-seekers',
  'male female females males minors adults teens teenagers youths youngsters toddlers infants newborns babies seniors pensioners elderly blacks whites latinos hispanics afghans somalis ukrainians',
  'chinese japanese french british irish dutch english swiss portuguese vietnamese rohingya kurds yazidis uighurs tibetans',
  'participants parishioners commuters travellers travelers holidaymakers tourists backpackers campers hikers climbers divers swimmers skiers fishermen sailors seamen',
  'firefighters paramedics rescuers volunteers workers contractors staffers employees officials officers deputies troopers guards wardens peacekeepers soldiers fighters paratroopers conscripts reservists',
  'students pupils schoolchildren schoolgirls schoolboys girls boys teachers lecturers graduates senators lawmakers legislators mps congressmen congresswomen councillors ministers',
  'shooters attackers assailants perpetrators bombers hijackers kidnappers smugglers inmates prisoners convicts defendants jurors plaintiffs offenders patients donors carriers',
  'pilots copilots coworkers coworker townspeople thieves entrants cleaners triplets clients customers shareholders investors subscribers users voters respondents homeowners tenants residents locals inhabitants citizens nationals civilians non-combatants noncombatants loyalists',
);
/** Persons of WordNet that are things or no counts in the news. */
const NOT = wordSet(
  'carrier server cutter trailer printer calculator population public few have major extra great white grade tramp lost temp pro pop pick spot hack demon creep crank wasp whale siren ninja',
  'homeless amazon character creature figure subject power force part match star source lead target share contact minor counter counters breaker second seconds broad coon solid boomer scale',
  'guide rover pilot decoy flak flack cream diner shrew virgin pioneer iowa texan omaha general private angel angels anchor capital cub fury king pod saint seal duck dun yahoo peri maya rocker rockers',
  'ear page pages plane extras exit finder pacer heavy chief regular regulars tartar roman elevator starter starters transfer transfers mover movers drawer drawers hopper converter loader roller reader record',
);
const IRREGULAR = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['wives', 'wife'],
]);
/** Nouns of people that no list holds: "moviegoers", "cyclists", "shopowners". */
const ENDINGS = [
  'children',
  'girls',
  'boys',
  'goers',
  'goer',
  'ists',
  'men',
  'women',
  'persons',
  'seekers',
  'holders',
  'workers',
  'makers',
  'owners',
  'keepers',
  'players',
];
/** Names of peoples, which stand with a capital: "three Moldovans". */
const PEOPLES = /^\p{Lu}\p{L}+(?:ians|ans|ese|ites|ish)$/u;

function isPerson(noun: string): boolean {
  const lower = noun.toLowerCase();
  if (MORE.has(lower)) return true;
  if (NOT.has(lower)) return false;
  const one = singular(lower);
  if (NOT.has(one)) return false;
  return (
    listed.has(one) ||
    listed.has(lower) ||
    // "non-citizens", "great-grandmothers"
    (lower.includes('-') && isPerson(noun.slice(noun.lastIndexOf('-') + 1))) ||
    ENDINGS.some((ending) => lower.endsWith(ending) && lower.length > ending.length + 2) ||
    PEOPLES.test(noun)
  );
}

function singular(noun: string): string {
  const known = IRREGULAR.get(noun);
  if (known) return known;
  if (noun.endsWith('men')) return `${noun.slice(0, -2)}an`;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x)es$/u.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun;
}

const PLURALS = wordSet(
  'people men women children police troops crew staff feet teeth mice geese cattle sheep fish aircraft lives personnel dead injured wounded media data',
);
const NO_PLURALS = wordSet(
  'news series politics economics athletics mathematics physics gas bus boss loss glass class press process success business illness mess address virus crisis analysis basis status campus us this his is was has its',
);

function isPlural(noun: string): boolean {
  const lower = noun.toLowerCase();
  return (
    PLURALS.has(lower) ||
    (lower.endsWith('s') && !lower.endsWith('ss') && !NO_PLURALS.has(lower)) ||
    /(?:men|women|ese)$/u.test(lower)
  );
}

export const counted: CountedWords = {
  isPerson: onceForWord(isPerson),
  isPlural,
  people: 'people',
  past: /(?:ed|en|un|own)$/u,
  modifier: /(?:ed|en|ing|un|own)$/u,
  stacks: true,
  fillers: wordSet(
    'more other others additional further of extra all the its his her their our my your those these such what walking',
  ),
  others: wordSet('others'),
  fillersBare: wordSet('more other others additional further extra such'),
  of: wordSet('of'),
  pronouns: wordSet('them us whom those these you'),
  determiners: wordSet(
    "the its his her their our my your those these all a an another additional further other 's ’s ' ’ both",
  ),
  notInside: wordSet(
    'last next yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',

    'left shot ages aged age including who whose that than ago later earlier each more apiece tall high long wide deep',
  ),
  notNouns: wordSet('says was is has does goes includes remains'),
  strong: wordSet('strong'),
  numberNouns: wordSet('number numbers total tally count figure'),
  parting: wordSet('including includes include'),
  restates: new Set([
    ...wordSet(
      'at from to of than is was are were counts count counted makes making claims insists maintains puts lists : only just not spoken against',
    ),
    'compared with',
    'compared to',
  ]),
  compares: wordSet('from after than against to'),
  among: wordSet('among amongst'),
  backDeterminers: wordSet('the those these all other both'),
};
