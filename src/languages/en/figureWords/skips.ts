import type { SkipWords } from '../../figureSkipWords.js';
import { phraseSet, wordSet } from '../../words.js';

export const skips: SkipWords = {
  durations: wordSet(
    'second seconds sec secs minute minutes min mins hour hours hr hrs day days night nights week weeks weekend weekends fortnight fortnights month months',
    'quarter quarters season seasons semester semesters year years yr yrs decade decades term terms century centuries generation generations millennia millennium',
    'weekdays mornings afternoons evenings summers winters',
  ),
  timed: wordSet(
    'daylight sunlight sunshine darkness footage video videos audio film tape recordings recording music material battery playback storage service airtime flight overtime',
  ),
  terms: wordSet(
    'prison jail sentence sentences sentenced imprisonment bars jailed imprisoned probation custody detention parole sentencing behind remand remanded carries carry punishable faces facing convicted',
  ),
  ageUnits: wordSet('year years month months week weeks day days yr yrs'),
  old: wordSet('old olds'),
  agePhrases: phraseSet('as old as, as young as'),
  resolutions: /^[248]K$/u,
  serving: wordSet('serve serves serving served tariff life'),
  minimum: wordSet('minimum'),
  offices: wordSet('as office'),
  rulings: wordSet(
    'passed passes approved approves approving rejected rejects backed backs carried cleared ratified adopted endorsed upheld ruled rules ruling decided decision split divided deadlocked defeated',
  ),
  assemblies: wordSet(
    'court courts senate house council parliament lawmakers legislators legislature assembly committee commission panel jury judges justices bill bills motion measure resolution amendment congress mps senators councillors councilors deputies trustees bench',
  ),
  votes: wordSet('vote votes voted voting tally'),
  polls: wordSet('poll polls survey surveys matchup matchups voters respondents'),
  feet: wordSet('foot feet ft'),
  inches: wordSet('inch inches in'),
  singleThings: wordSet('count counts charge felony'),
  aged: new Set(),
  agesBefore: wordSet('aged age ages turned turns turning'),
  numberSigns: wordSet('no no. nos nos.'),
  clockAfter: wordSet(
    "a.m. p.m. am pm a.m p.m o'clock o’clock oclock gmt bst est edt pst pdt cst cdt mst mdt cet cest utc et pt hrs",
  ),
  clockPhrases: phraseSet('a . m, p . m'),
  crowds: wordSet(
    'crowd crowds audience poll survey sample group groups population total number force army team congregation',
  ),
  yearBefore: wordSet(
    'in since by of from until till during for before after early late mid fiscal fy and to through around circa between the this spring summer autumn fall winter ( election into back',
  ),
  nameBefore: wordSet(
    'port flight route channel formula boeing airbus galaxy iphone windows apollo article section chapter title resolution pier area ward unit level phase',
    'grade type model class size number numbers group bowl season episode part volume vol vol. platform gate terminal line zone district division',
    'corridor camp precinct act bill proposition prop clause protocol directive amendment schedule rule form case tier category stage bay track lane lap turn day week round game race hole inning match ground aisle row seat runway block',
    'update firmware beta patch version android ios playstation xbox mark mk sector brigade battalion regiment squadron department cell studio hall building tower stand war vatican pope',
    'station house ladder engine company psalm john matthew luke genesis exodus agenda vision operation project team top world league force',
  ),
  addressBefore: wordSet('suite apartment apt unit room highway interstate hwy exit junction box floor route flat'),
  addressAfter: wordSet(
    'broadway street st st. avenue ave ave. road rd rd. boulevard blvd blvd. drive dr dr. lane ln ln. way place court square highway parkway pkwy terrace crescent wharf quay row mews grove parade gardens embankment block nw ne sw se',
  ),
  addressEndings: [],
  blocks: wordSet('block blocks'),
  phoneBefore: wordSet(
    'call calls called calling dial dials dialed dialled dialing dialling phone phoned tel tel. telephone fax text hotline',
  ),
  emergencyNumbers: wordSet('911 999'),
  phoneAfter: wordSet(
    'call calls caller callers operator operators dispatcher dispatchers dispatch recording recordings service services',
  ),
  referenceBefore: wordSet(
    'page pages p. pp. chapter verse paragraph figure fig table slide appendix footnote exhibit question caption photo photos image images slides item step note id code registration licence license number numbers isbn issn ref',
  ),
  scoreMarks: new Set(['-', '–', '—']),
  scoreAround: wordSet(
    'went win wins won beat beats beating defeat defeated defeats loss lost lead led leading score scored victory draw drew tie tied goal game match vote voted ruled ruling decision record aggregate set sets advantage deficit rout thrashing playoff',
  ),
  contests: wordSet('games matches starts fights bouts outings fixtures'),
  averages: wordSet('average averages batting hitting hitter hit hits hitters record percentage slugging clip'),
  messages: wordSet('text texts texting sms message'),
  messagesTo: wordSet('to at'),
  kindLengths: wordSet('mm'),
  kindUnits: wordSet('caliber calibre gauge'),
  kindThings: wordSet(
    'handgun handguns pistol pistols gun guns rifle rifles ammunition round rounds bullet bullets casing casings firearm firearms revolver weapon shell shells cartridge cartridges film lens lenses jack socket plug port connection connector headphone',
  ),
  ranks: wordSet('top bottom'),
  kinds: wordSet(
    'star way step steps state party time fold piece tier hander dimensional handed seater stroke cylinder figure digit letter footer liner on up off horse term stop',
    'story storey storeys bedroom bathroom lane alarm door doors times pounder man woman wheel wheeler ply minute hour day week month year night season round ring legged faced pronged sided',
  ),
  kindEndings: ['ed'],
  durationFillers: wordSet(
    'consecutive straight more full long additional further other previous last past next first final business working calendar difficult successive of whole different extra short or so',
  ),
  rateAfter: wordSet('a per each every an daily weekly monthly yearly'),
  ageRange: wordSet('of from range ranged ranging to and between through or - – ,'),
  ageAfter: phraseSet(
    'or older, or younger, and older, and over, and under, and younger, and up, years of age, or over, - year - olds, - somethings, - something',
  ),
  plurals: wordSet("s 's ’s"),
  ageBounds: wordSet('under over'),
  pairThings: wordSet(
    'glasses sunglasses spectacles scissors jeans shoes pants trousers boots gloves socks binoculars sneakers shorts heels slippers pliers tweezers goggles headphones',
  ),
  parents: wordSet('mother father parent parents mom dad grandmother grandfather'),
  clockBefore: wordSet('at'),
  priced: wordSet(
    'closed close closes opened open opens settled finished ended sold sells traded priced valued rated quoted stood stands set fixed held steady flat measured recorded registered estimated put pegged capped bought averaged scored graded',
  ),
  clockDay: wordSet('on this tonight tomorrow'),
  inTwo: wordSet('in into'),
  mindsAfter: wordSet('of in'),
  minds: wordSet('minds'),
  singleNotAfter: wordSet('the this that no any some every each which such another day look'),
  singleNotBefore: wordSet('particular specific certain moment point stage example'),
  campaigners: wordSet(
    'candidates contenders hopefuls nominees challengers democrats republicans graduates grads olympians',
  ),
  singles: wordSet('single'),
  onces: wordSet('once'),
  singlesNotAfter: wordSet('without not no than nor'),
  singlesNotBefore: wordSet(
    'woman man factor reason cause thing moment day time way issue aspect theme focus goal word minute second hour digit use mother father parent mom dad room bed market currency track malt payer line mothers parents',
  ),
  later: wordSet('later earlier ago'),
  roadUnits: wordSet('mile'),
  versions: wordSet('update updates updated upgrade upgraded firmware patch version versions release beta build'),
  raceUnits: wordSet('m meter meters metre metres yard yards'),
  races: wordSet(
    'champion champions championship dash sprint sprints final finals freestyle butterfly backstroke breaststroke medley relay relays hurdles hurdler steeplechase runner runners swimmer swimmers medal medalist medallist gold silver bronze finished heat heats',
  ),
  raceArticles: wordSet('the'),
  stations: wordSet('news newscast newscenter eyewitness your'),
  singleAfter: wordSet('only just exactly including'),
  sides: wordSet('sides parties camps halves'),
  agePronouns: wordSet('who he she i oldest youngest eldest'),
  believed: wordSet('believed thought said understood estimated known reported'),
  seeming: wordSet('looks looked appears appeared seems seemed'),
  parts: wordSet('lower upper top bottom front back left right first second latter northern southern eastern western'),
  turns: wordSet('last next past previous'),
  held: wordSet('held detained remanded kept confined'),
  heldAfter: wordSet('be'),
  countNotBefore: wordSet('wolf wolves star rangers ranger'),
};
