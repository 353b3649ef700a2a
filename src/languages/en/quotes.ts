import type { PronounKind, QuoteWords } from '../quoteWords.js';
import { phraseList, wordSet } from '../words.js';

export const quotes: QuoteWords = {
  elisions: wordSet('em til tis twas cause bout n round cuz neath tween ere nuff fraid coz kay s t d'),
  bareOwner: /[szx]/iu,
  pronouns: new Map<string, PronounKind>([
    ['she', 'f'],
    ['he', 'm'],
    ['it', 'thing'],
    ['they', 'many'],
    ['him', 'm'],
    ['them', 'many'],
  ]),
  senders: wordSet('from by'),
  platforms: wordSet(
    'facebook twitter x instagram telegram youtube tiktok snapchat linkedin reddit weibo wechat whatsapp threads mastodon bluesky viber signal vk vkontakte',
  ),
  relatives: wordSet('who which that whom whose'),
  definite: wordSet('the this that these those'),
  determiners: wordSet('what the a an this that these those one another some his her its their my our your'),
  tails: wordSet('of for from at in with on to near by behind inside outside against within across about under'),
  occasionMarks: wordSet('over during after since before amid until'),
  indefinite: wordSet('a an'),
  label: /^[RDI]-\p{Lu}/u,
  genitives: new Set(),
  and: wordSet('and &'),
  gerund: /ing$/u,
  participle: /(?:ed|en|orn|[knrhl]own|rawn)$/u,
  finite: /(?:s|ed)$/u,
  plural: /s$/u,
  collectives: wordSet('family couple pair duo trio crew band crowd staff household'),
  aged: /year-olds?$/u,
  agent: wordSet('by'),
  be: wordSet("be is are was were been being 's 're ’s ’re"),
  speech: wordSet(
    'say says said saying add adds added adding tell tells told telling write writes wrote written writing state states stated stating ' +
      'explain explains explained explaining reply replies replied replying respond responds responded responding answer answers answered ' +
      'continue continues continued continuing note notes noted noting recall recalls recalled recalling recount recounts recounted ' +
      'insist insists insisted insisting declare declares declared declaring announce announces announced announcing ' +
      'warn warns warned warning tweet tweets tweeted tweeting post posts posted posting comment comments commented commenting ' +
      'remark remarks remarked remarking argue argues argued arguing claim claims claimed claiming admit admits admitted admitting ' +
      'concede concedes conceded conceding acknowledge acknowledges acknowledged acknowledging ask asks asked asking shout shouts shouted shouting ' +
      'yell yells yelled yelling scream screams screamed screaming cry cries cried crying exclaim exclaims exclaimed exclaiming ' +
      'conclude concludes concluded concluding observe observes observed observing stress stresses stressed stressing ' +
      'emphasize emphasizes emphasized emphasizing emphasise emphasises emphasised emphasising reiterate reiterates reiterated reiterating ' +
      'repeat repeats repeated repeating confirm confirms confirmed confirming deny denies denied denying allege alleges alleged alleging ' +
      'assert asserts asserted asserting maintain maintains maintained maintaining report reports reported reporting read reads reading ' +
      'joke jokes joked joking quip quips quipped quipping urge urges urged urging promise promises promised promising vow vows vowed vowing ' +
      'pledge pledges pledged pledging predict predicts predicted predicting estimate estimates estimated suggest suggests suggested suggesting ' +
      'complain complains complained complaining contend contends contended counter counters countered lament laments lamented lamenting ' +
      'boast boasts boasted boasting testify testifies testified testifying mention mentions mentioned mentioning reveal reveals revealed revealing ' +
      'believe believes believed think thinks thought fear fears feared hope hopes hoped feel feels felt know knows knew ' +
      'agree agrees agreed agreeing clarify clarifies clarified clarifying caution cautions cautioned cautioning advise advises advised ' +
      'recommend recommends recommended demand demands demanded demanding order orders ordered ordering instruct instructs instructed instructing plead pleads pleaded pleading ' +
      'speculate speculates speculated signal signals signaled signalled signaling signalling retort retorts retorted whisper whispers whispered muse muses mused gush gushes gushed ' +
      'conveyed convey proclaim proclaims proclaimed summarize summarized summarise summarised sum sums summed ' +
      'point pointed points pointing begin began begins chant chants chanted chanting text texted texting email emailed emailing ' +
      'accuse accuses accused accusing blame blames blamed blaming refer refers referred referring speak speaks spoke speaking talk talks talked talking ' +
      'quote quotes quoted quoting cite cites cited citing apologise apologises apologised apologize apologized apologizing',
  ),
  manner: wordSet(
    'respond responds responded responding react reacts reacted reacting shout shouts shouted shouting yell yells yelled yelling scream screams screamed screaming cry cries cried crying whisper whispers whispered ' +
      'chant chants chanted chanting begin began begins read reads reading text texted texting point points pointed pointing email emailed ' +
      'sum sums summed speak speaks spoke speaking talk talks talked talking joke jokes joked joking continue continues continued continuing',
  ),
  shouting: wordSet(
    'shout shouts shouted shouting yell yells yelled yelling scream screams screamed screaming chant chants chanted chanting exclaim exclaims exclaimed exclaiming',
  ),
  thinking: wordSet(
    'believe believes believed think thinks thought fear fears feared hope hopes hoped feel feels felt know knows knew',
  ),
  citing: wordSet('cite cites cited citing quote quotes quoted quoting'),
  labelling: wordSet(
    'call calls called calling describe describes described describing label labels labelled labeled labelling labeling brand brands branded branding ' +
      'dub dubs dubbed dubbing term terms termed terming deem deems deemed characterize characterizes characterized characterizing characterise ' +
      'characterises characterised denounce denounces denounced denouncing condemn condemns condemned condemning criticise criticises criticised ' +
      'criticising criticize criticizes criticized criticizing praise praises praised praising hail hails hailed hailing slam slams slammed slamming ' +
      'blast blasts blasted blasting decry decries decried mock mocks mocked mocking dismiss dismisses dismissed dismissing reject rejects rejected ' +
      'rejecting portray portrays portrayed depict depicts depicted regard regards regarded consider considers considered declared pronounced ' +
      'paint painted cast casts ridicule ridiculed compare compared likened liken thank thanks thanked thanking dispute disputes disputed disputing assail assails assailed assailing commend commended commends applaud applauded lauded laud scold scolded rebuke rebuked chide chided chastise chastised lambaste lambasted deride derided castigate castigated attack attacks attacked attacking welcome welcomed welcomes',
  ),
  wording: wordSet('put puts phrased phrases described describes called calls termed explained'),
  uttering: wordSet(
    'express expresses expressed expressing voice voices voiced voicing offer offers offered offering extend extended extending send sends sent sending ' +
      'convey conveyed conveying issue issued issuing give gives gave giving use uses used using cite cites cited citing promise promised ' +
      'demand demanded demanding urge urged seek sought wish wishes wished want wants wanted plan plans pledge pledged vow vowed',
  ),
  namingParticiples: wordSet('called'),
  locatives: wordSet('in at near from'),
  parts: wordSet('one two three four five some many most several both none all half dozens few each another'),
  going: wordSet('go goes went going gone'),
  naming: wordSet(
    'known named nicknamed titled entitled means meaning translates translated translate mean spelled subtitled captioned headlined dubbed codenamed ' +
      'code-named alias aka so-called so-named christened',
  ),
  plainModifiers: wordSet(
    'former new acting current outgoing incoming local state federal national senior junior top chief own same deputy first longtime veteran embattled then late',
  ),
  titling: wordSet('titled entitled subtitled headlined'),
  continuing: wordSet('added adds adding continued continues concluded concludes'),
  topicMarks: wordSet('on'),
  starring: wordSet('star stars actor actress host'),
  channels: wordSet('television tv radio network channel'),
  asking: wordSet('ask asks asked asking'),
  reporting: wordSet('report reports reported'),
  works: wordSet(
    'film movie book novel song album single show series programme program episode documentary play musical podcast sitcom opera poem essay article magazine ' +
      'sign banner placard hashtag game blockbuster thriller comedy drama memoir biography sequel hit track anthem slogan video exhibition operation code-name ' +
      'nickname nicknames name word words term phrase character button tab section',
  ),
  sourcePhrases: phraseList('according to|in the words of|as per'),
  possessives: wordSet('his her its their my our your'),
  sexed: new Map([
    ['he', 'm'],
    ['his', 'm'],
    ['himself', 'm'],
    ['she', 'f'],
    ['hers', 'f'],
    ['herself', 'f'],
  ]),
  demonstratives: wordSet('this our'),
  ownText: wordSet('article story column newsletter'),
  messages: wordSet(
    'message messages word words view views verdict warning response reaction assessment conclusion advice answer opinion plea remark remarks comment comments statement statements quip claim claims speech tweet tweets line pledge promise call refrain mantra',
  ),
  demands: wordSet('appeal appeals call calls plea pleas demand demands request requests'),
  issuing: wordSet('posted posts shared issued issues issue released releases wrote sent published put tweeted signed'),
  statements: wordSet('statement release communique communiqué bulletin'),
  documents: wordSet(
    'statement letter memo email message note tweet post speech release communique filing declaration apology testimony e-mail',
  ),
  contractions: wordSet(
    "i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'd we'll they're they've they'd " +
      "they'll that's there's here's what's who's let's",
  ),
  asWords: wordSet('as into'),
};
