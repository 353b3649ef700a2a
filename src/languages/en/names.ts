import type { NameWords } from '../../text/names.js';
import { sexed, wordList } from '../words.js';
import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from './givenNames.js';
import { places } from './places.js';
import { MORE_FEMALE, MORE_MALE, MOSTLY_FEMALE, MOSTLY_MALE } from './worldNames.js';

const split = (lines: readonly string[]) => new Set(lines.flatMap(wordList));

const PEOPLE = sexed(
  'spokesperson official officer mayor minister president senator governor lawmaker congressperson representative councillor councilmember ' +
    'director manager executive chief head leader boss chair chairperson commissioner secretary ambassador envoy diplomat adviser advisor aide ' +
    'lawyer attorney solicitor barrister prosecutor judge justice magistrate witness survivor victim suspect gunman resident neighbour neighbor ' +
    'passenger driver pilot captain engineer worker employee staffer student pupil teacher professor lecturer scientist researcher expert analyst ' +
    'economist doctor physician surgeon nurse paramedic medic coroner detective investigator inspector superintendent constable sheriff deputy ' +
    'sergeant lieutenant colonel major general commander admiral soldier veteran activist campaigner organiser organizer volunteer protester ' +
    'protestor author writer novelist journalist reporter correspondent editor columnist critic blogger historian producer presenter host singer ' +
    'musician artist rapper actor star celebrity footballer player coach referee fan owner founder co-founder ceo cfo coo entrepreneur investor ' +
    'hopeful pro trader strategist banker farmer fisherman shopkeeper baker carpenter fitter plumber pollster cleaner waiter bartender bouncer clerk cashier tourist ' +
    'visitor bystander eyewitness onlooker friend colleague relative parent child sibling cousin spouse partner parishioner pastor priest bishop ' +
    'imam rabbi archbishop cardinal pope candidate nominee contender incumbent politician statesman legislator delegate premier chancellor ' +
    'speaker treasurer deputy undersecretary under-secretary undersecretary-general teenager youth person patient customer client user member ' +
    'agent source insider contractor consultant administrator principal superintendent caretaker guard firefighter trooper marshal ranger mp ' +
    'dictator ruler chieftain warlord militant fighter rebel hacker developer designer photographer cameraman filmmaker mogul tycoon magnate coordinator comedian comic billionaire physicist astronomer chemist ' +
    'biologist psychologist psychiatrist pathologist virologist epidemiologist geologist seismologist meteorologist forecaster astrologer astronaut ' +
    'cosmonaut model chef dancer songwriter guitarist drummer pianist composer painter sculptor poet playwright screenwriter broadcaster anchor ' +
    'commentator architect mechanic electrician athlete striker midfielder goalkeeper defender quarterback pitcher golfer boxer swimmer sprinter ' +
    'champion medallist medalist finalist winner runner-up nominee candidate contender frontrunner front-runner teammate team-mate skipper rookie cyclist jockey racer pensioner villager commuter hostage sailor refugee migrant vicar ' +
    'fiance roommate housemate flatmate classmate schoolmate coworker co-worker acquaintance landlord babysitter caregiver carer counselor counsellor therapist dispatcher bailiff juror plaintiff defendant accuser complainant whistleblower ' +
    'whistle-blower informant inmate prisoner detainee attacker assailant shooter killer robber thief burglar kidnapper hijacker motorist pedestrian trucker janitor custodian homeowner shopper vendor merchant dealer broker lobbyist operative ' +
    'speechwriter biographer podcaster influencer instructor trainer tutor dean provost trustee ombudsman auditor accountant statistician demographer sociologist anthropologist archaeologist archeologist criminologist ecologist botanist zoologist ' +
    'climatologist oceanographer volcanologist toxicologist neurologist cardiologist oncologist pediatrician paediatrician dentist veterinarian pharmacist dermatologist radiologist chaplain deacon preacher evangelist theologian cleric monarch ' +
    'dignitary technocrat bureaucrat steward attendant deckhand miner logger rancher gardener butcher grocer barista brewer cook restaurateur hotelier innkeeper realtor builder roofer welder machinist technician programmer scholar academic linguist ' +
    'philosopher theorist mathematician philanthropist donor benefactor orphan adolescent retiree grandparent guardian mentor rival opponent challenger supporter backer ally follower skeptic sceptic dissident defector exile separatist nationalist ' +
    'feminist environmentalist conservationist humanitarian peacekeeper terrorist jihadist extremist insurgent mercenary spy commando cadet reservist corporal cop patrolman bodyguard jailer warden parolee fugitive vigilante passerby passer-by ' +
    'spectator attendee participant concertgoer partygoer reveler reveller worshipper mourner pilgrim promoter sponsor umpire linesman goalie winger linebacker sportsman skier snowboarder skater surfer rower diver climber mountaineer hiker jogger ' +
    'gymnast wrestler conductor violinist cellist illustrator cartoonist animator essayist translator interpreter librarian archivist curator schoolteacher headteacher freshman sophomore undergraduate graduate alumnus',
  'woman girl mother wife daughter sister aunt grandmother widow spokeswoman congresswoman chairwoman councilwoman policewoman businesswoman ' +
    'actress comedienne waitress hostess queen princess duchess bride mum mom niece granddaughter lady teenage-girl housewife nun midwife girlfriend fiancee fiancée stepmother stepdaughter stepsister half-sister godmother goddaughter ex-wife ex-girlfriend landlady headmistress sportswoman stewardess heiress',
  'man boy father husband son brother uncle grandfather widower spokesman congressman chairman councilman policeman businessman fireman ' +
    'waiter king prince duke groom dad nephew grandson gentleman assemblyman alderman monk gunman serviceman boyfriend fiancé stepfather stepson stepbrother half-brother godfather godson ex-husband ex-boyfriend headmaster heir',
);

const people = new Map(PEOPLE);

/** "clerks", "spokesmen", "families". */
const pluralOf = (noun: string): string =>
  noun.endsWith('man') ? `${noun.slice(0, -2)}en` : noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;

/** Each word of a row with all words of its rows. */
function likeEachOther(rows: readonly string[]): Map<string, Set<string>> {
  const alike = new Map<string, Set<string>>();
  for (const row of rows.map((words) => wordList(words)))
    for (const word of row) alike.set(word, new Set([...(alike.get(word) ?? []), ...row]));
  return alike;
}

export const names: NameWords = {
  capitalNouns: false,
  compounds: false,
  offices: {
    taking: new Set(
      wordList(
        'took takes take taking assumed assumes assuming entered enters sworn inaugurated serves serve served serving works work worked installed appointed confirmed',
      ),
    ),
    links: new Set(['as']),
    becoming: new Set(wordList('became becomes become elected appointed named')),
  },
  acronym: /^\p{Lu}{2,}s?$/u,
  female: split([...FEMALE_NAMES, ...MORE_FEMALE, ...MOSTLY_FEMALE]),
  male: split([...MALE_NAMES, ...MORE_MALE, ...MOSTLY_MALE]),
  either: split(EITHER_NAMES),
  titles: new Map(
    sexed(
      'dr dr. prof prof. professor rev rev. reverend hon. sen sen. senator rep rep. representative gov gov. governor gen gen. general ' +
        'col col. colonel lt lt. lieutenant sgt sgt. sergeant capt capt. captain maj maj. major adm. admiral cmdr cmdr. commander cpl. pvt. asst. dep. ald. ' +
        'asst ch con pc dc di corporal private judge justice magistrate president vice-president chancellor premier minister secretary ambassador envoy ' +
        'mayor councillor councilman councilwoman alderman mp mep msp congressman congresswoman assemblyman speaker commissioner ' +
        'superintendent supt. supt inspector insp. det. detective constable officer sheriff deputy chief marshal trooper ' +
        'bishop archbishop cardinal pope imam rabbi sheikh ayatollah pastor father sister brother director chairman chairwoman chair ' +
        'executive administrator coordinator ceo cfo coo cto coach manager master spokesman spokeswoman spokesperson attorney prosecutor solicitor analyst leader ' +
        'republican democrat democratic activist candidate nominee producer author journalist correspondent reporter editor founder co-founder boss aide adviser advisor ' +
        'agent whip undersecretary under-secretary treasurer principal warden ranger examiner dean provost deacon canon vicar comptroller ombudsman curator comm. cmsr. commr.',
      'mrs mrs. ms ms. miss madam lady dame queen princess duchess baroness',
      'mr mr. sir lord king prince duke baron earl',
    ),
  ),
  people,
  periods: new Set(wordList('seconds moments minutes hours days weeks months years decades')),
  crowds: new Set([
    ...[...people.keys()].map(pluralOf),
    ...wordList('groups organizations organisations unions agencies companies'),
  ]),
  events: new Set(wordList('storm hurricane typhoon cyclone tropical operation')),
  highOffices: new Set(wordList('president premier chancellor minister king queen pope emperor')),
  callings: split([
    'actor actress singer rapper comedian comedienne comic model star celebrity musician songwriter artist author writer novelist poet playwright screenwriter filmmaker',
    'presenter host broadcaster athlete footballer player striker midfielder goalkeeper defender quarterback pitcher golfer boxer swimmer sprinter cyclist jockey racer',
    'nominee candidate contender frontrunner front-runner hopeful champion medallist medalist skipper rookie astronaut cosmonaut billionaire mogul tycoon magnate politician senator congressman congresswoman lawmaker',
    'physicist astronomer economist historian astrologer chef designer photographer dancer guitarist drummer pianist composer painter sculptor',
  ]),
  makers: new Set(wordList('director producer')),
  alike: likeEachOther([
    'rep rep. representative congressman congresswoman lawmaker legislator',
    'sen sen. senator lawmaker legislator',
    'gov gov. governor',
    'assemblyman assemblywoman lawmaker legislator',
    'mp mep msp lawmaker politician',
    'dr dr. doctor physician surgeon',
    'prof prof. professor academic scholar',
    'rev rev. reverend pastor minister preacher clergyman vicar',
    'attorney lawyer solicitor barrister counsel',
    'actor actress star',
    'singer rapper musician star',
    'reporter journalist correspondent',
    'premier minister',
    'billionaire mogul tycoon magnate businessman businesswoman',
    'boss chief ceo',
  ]),
  bodies: new Set([
    'coast guard',
    'border guard',
    'national guard',
    'home guard',
    'red cross',
    'red crescent',
    ...wordList(
      'ministry department office agency authority authorities service services bureau administration government cabinet parliament congress senate ' +
        'house assembly council committee commission board court tribunal police force forces army navy military guard command coalition alliance ' +
        'union federation confederation association organisation organization institute institution university college school hospital clinic trust ' +
        'foundation charity fund bank company corporation corp corp. inc inc. ltd ltd. plc group firm airline airlines airways railway rail transport ' +
        'archive network club team party movement campaign church mosque synagogue centre center observatory watch newspaper magazine times post journal ' +
        'guardian telegraph independent herald tribune news press television radio channel broadcaster outlet media website site page blog ' +
        'brigade battalion branch unit division squad regiment fleet crew embassy consulate mission nations republic kingdom industries holdings ' +
        'partners capital securities systems technologies motors energy oil society league lobby panel inquiry secretariat directorate exchange ' +
        'regulator watchdog operator manufacturer maker carrier retailer lender insurer utility startup developer studio publisher theatre theater ' +
        'tower building bridge street road avenue boulevard park square plaza airport station hotel stadium arena river lake island beach mall nightclub casino ' +
        'coastguard pharmacy supermarket zoo aquarium museum library academy front brotherhood state caucus chamber task-force centers centres academies institutes archives schools hospitals colleges libraries museums district county city town village kremlin pentagon',
    ),
  ]),
  seconds: new Set(['vice']),
  businesses: new Set(
    wordList(
      'company firm operator airline bank retailer maker manufacturer carrier insurer lender business corporation chain startup developer pharmacy ' +
        'utility producer supplier employer contractor shipbuilder brewer carmaker automaker drugmaker giant conglomerate multinational hotelier brokerage',
    ),
  ),
  businessEndings: new Set(
    wordList(
      'group lines inc inc. corp corp. co co. company corporation holdings plc ltd ltd. airlines airways motors energy bank industries systems ' +
        'technologies foods stores pharma railways rail shipping',
    ),
  ),
  trades: new Map(
    [
      ['airline', 'airlines airways air airline aviation jet'],
      ['carrier', 'airlines airways air airline aviation jet'],
      ['bank', 'bank bancorp banking'],
      ['lender', 'bank bancorp banking'],
      ['insurer', 'insurance assurance'],
      ['pharmacy', 'pharmacy pharmacies chemists'],
      ['hotelier', 'hotels hotel resorts'],
      ['brewer', 'brewery breweries brewing'],
      ['carmaker', 'motors motor cars'],
      ['automaker', 'motors motor cars'],
      ['drugmaker', 'pharma pharmaceuticals laboratories biotech'],
      ['shipbuilder', 'shipyard shipyards shipbuilding'],
      ['retailer', 'stores supermarkets'],
      ['utility', 'energy power electric gas water'],
    ].map(([noun, endings]) => [noun!, new Set(wordList(endings!))] as const),
  ),
  particles: new Set(
    wordList('of for the de del della di da du la le el al von van der den ter ten bin bint ibn abu ben dos das y'),
  ),
  personParticles: new Set(
    wordList('de del della di da du la le el al von van der den ter ten bin bint ibn abu ben dos das y'),
  ),
  secondParticles: new Set(),
  middles: new Set(['uptown', 'downtown', 'midtown']),
  quarters: new Set(
    wordList(
      'uptown downtown midtown north south east west northern southern eastern western northeast northwest southeast southwest greater central inner outer upper lower old metro',
    ),
  ),
  fields: new Set(
    wordList(
      'administrative aeronautics aerospace affairs agriculture agricultural alcohol arms arts atmospheric banking biodiversity border borders budget business ' +
        'children citizenship civil climate commerce commercial communications community communities conservation consumer control cooperation co-operation ' +
        'correction corrections crime cultural culture customs cyber defence defense development diplomacy disability disaster disarmament disease diversity drug drugs ' +
        'economic economics economy education educational emergency employment energy engineering enforcement exchange enterprise environment environmental equality ethics ' +
        'excise explosives export families family finance financial firearms fire fish fisheries fishery food foreign forestry forests gas government governance growth ' +
        'health healthcare heritage highways home homeland housing human humanities humanitarian hygiene immigration industrial industry informatics information infrastructure ' +
        'innovation insurance intelligence international investment investments job jobs justice labor labour land lands law legal leisure livestock management manufacturing maritime marine ' +
        'markets mathematics media medical medicine medicines migration mineral mines mining monitoring monetary narcotics naturalization navigation nuclear nursing nutrition ocean oceanic ' +
        'oceanography operations oversight parks peace pensions planning policy political population power prevention prices prisons probation prosecution procurement protection public ' +
        'rail railways reconstruction recreation reform refugee refugees regulation rehabilitation relief rescue research resources responsibility revenue rights road roads rural ' +
        'game fishing boating safety sanitation savings scholarship science sciences scientific securities security service services shipping skills social society space sport sports standards statistical statistics ' +
        'strategic strategy studies surgery surgeons sustainability tax taxation technical technological technology telecommunications terrorism tobacco tourism toxicology trade traffic training ' +
        'transparency transport transportation treatment tropical urban veterans veterinary violence vocational waste teachers nurses workers farmers firefighters drivers doctors students pilots writers bishops governors mayors sheriffs chiefs water weather welfare wildlife women youth',
    ),
  ),
  joiners: new Set(['and', '&']),
  pluralTitles: new Set(
    wordList(
      'professors senators sens. representatives reps. governors govs. ministers presidents judges justices detectives officers commissioners messrs messrs. drs drs. lawmakers',
    ),
  ),
  openers: new Set(
    wordList(
      'said added stated wrote continued asked replied tweeted posted responded concluded explained noted recalled warned',
    ),
  ),
  noNames: new Set(
    wordList(
      "i i'm i’m i've i’ve i'll i’ll i'd i’d monday tuesday wednesday thursday friday saturday sunday january february march april may june july " +
        'august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. the a an this that these those he she ' +
        'it we you they his her its our your their who what when where why how which and but or if in on at by from with as after before ' +
        'while since because although though however meanwhile also no not yes one two three four five six seven eight nine ten hundreds thousands ' +
        'dozens millions police officials authorities experts analysts witnesses residents there here then so now both all some many most any each ' +
        'every other another such same former longtime embattled outgoing disgraced last next earlier later today yesterday tomorrow tonight video photo image photos images getty reuters/ap read ' +
        'christmas thanksgiving easter halloween ramadan hanukkah related share click subscribe advertisement more copyright caption gmt bst est edt utc am pm covid covid-19',
    ),
  ),
  leading: new Set(wordList('all one two three four five six seven eight nine ten')),
  numbered: new Set(
    wordList('flight flights bus train route highway interstate terminal gate room platform lap chapter section'),
  ),
  placeMarks: new Set(['in', 'near', 'around']),
  saints: new Set(wordList('st st. saint')),
  suffixes: new Set(wordList('jr jr. sr sr. ii iii iv')),
  places,
};
