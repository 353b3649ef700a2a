/**
 * Verbs that attribute, by stance and by what may follow them; chosen by hand from general knowledge of English and from the
 * communication, cognition and emotion verbs of WordNet 3.1. `c` clause, `o` object, `i` infinitive, `g` gerund, `p` person first;
 * `n` a number, `d` a predicate, `m` a clause with its "that", `a` an object with "as"; prepositions after a colon: `call:for,on`.
 */
export const VERB_ROWS: readonly (readonly [stance: string, frames: string, verbs: string])[] = [
  ['knows', 'co', 'know:about,of,that realize realise notice remember forget'],
  ['sees', 'oc', 'see:as'],
  ['feels', 'c', 'feel:about,that sense'],
  [
    'says',
    'c',
    'say:about,of add remark:on state comment:on,about quip joke:about reply:to,with respond:to,with,by answer retort',
  ],
  [
    'says',
    'c',
    'continue interject mutter murmur whisper shout:at scream yell:at cry exclaim chant croon drawl opine:on,about muse:about enthuse',
  ],
  [
    'says',
    'co',
    'reiterate repeat recount recall relate observe recite recap emphasize emphasise stress underscore underline highlight',
  ],
  ['says', 'c', 'email text post:about read rule'],
  ['says', 'co', 'mention note declare announce pronounce proclaim explain articulate voice express utter'],
  [
    'says',
    'cp',
    'tell:about,of inform:about,of,that remind:of,about,that assure:of notify:of brief:on,about advise:on,against teach',
  ],
  ['says', 'co', 'write:about,of,on tweet:about blog:about retweet signal indicate hint:at imply intimate convey'],
  [
    'says',
    '',
    'speak:about,of,on,for,against,out talk:about,of,up refer:to allude:to chat:about gush:about rave:about elaborate:on touch:on',
  ],
  [
    'says',
    '',
    'expound:on hark:to zero:in weigh:in expand:on dwell:on riff:on lecture:about,on testify:about,that,to ruminate:on converse:about',
  ],
  [
    'says',
    'o',
    'discuss describe detail outline summarize summarise sketch tout cite quote reference invoke name identify label',
  ],
  ['says', 'o', 'characterize characterise portray depict paint brand term dub deem call:out narrate debate echo'],
  ['orders', 'oi', 'allow permit authorize authorise forbid ban prohibit bar outlaw mandate'],
  ['asks', 'oip', 'convince persuade reassure dissuade prod goad nudge coax cajole'],
  ['says', 'a', 'frame:as bill:as cast:as position:as'],
  ['says', 'o', 'title entitle address unveil'],
  [
    'says',
    '',
    'focus:on brush:off shrug:off wave:off laugh:off play:down single:out sum:up write:off shoot:down walk:back shy:from',
  ],
  ['says', 'co', 'clarify float repost preach'],
  ['reports', 'co', 'report:on,about,that document relay chronicle disclose reveal divulge uncover '],
  ['reports', 'cs', 'show find suggest demonstrate illustrate detect determine conclude establish discover'],
  ['reports', 'o', 'list'],
  ['reports', 'n', 'record identify learn:about,of,that'],
  ['reports', 'o', 'attribute ascribe'],
  ['examines', 'o', 'examine analyze analyse compare:to,with contrast:with gauge investigate review probe'],
  [
    'confirms',
    'co',
    'confirm affirm reaffirm verify certify corroborate substantiate attest:to authenticate validate reassert',
  ],
  ['admits', '', 'own:up'],
  [
    'admits',
    'co',
    'admit:to,that concede confess:to,that acknowledge grant recognize recognise plead:guilty apologize:for apologise:for',
  ],
  ['denies', 'cog', 'deny dispute:that refute rebut disclaim contradict disavow repudiate contest disown negate'],
  [
    'claims',
    'co',
    'claim assert allege contend insist:on,that argue:for,against,about,that purport profess boast:of,about brag:about',
  ],
  [
    'claims',
    'c',
    'maintain swear protest:against,that counter:that speculate:about,on,that theorize hypothesize reason surmise rumor rumour',
  ],
  [
    'estimates',
    'cop',
    'estimate:at posit project:that forecast predict calculate reckon figure guess compute tally prophesy foretell',
  ],
  [
    'estimates',
    'coi',
    'expect anticipate foresee envision envisage foreshadow herald presage assume presume suppose suspect conjecture',
  ],
  [
    'accuses',
    'o',
    'accuse:of blame:for,on fault:for charge:that,with indict:for,on implicate:in incriminate impugn convict:of sue:for,over',
  ],
  [
    'accuses',
    'o',
    'criticize criticise slam blast bash condemn denounce decry deride lambaste assail attack rebuke rip berate chide scold',
  ],
  [
    'accuses',
    'o',
    'castigate chastise excoriate censure lampoon mock ridicule taunt belittle disparage insult smear malign vilify demonize',
  ],
  [
    'accuses',
    'o',
    'scorn savage skewer pan hammer pillory upbraid admonish reprimand rap ding needle heckle jeer boo trash',
  ],
  [
    'accuses',
    '',
    'fire:back hit:out,back,at rail:against,at inveigh:against go:after snipe:at scoff:at sneer:at strike:back,out swipe:at shoot:back',
  ],
  ['asks', '', 'call:for,on,upon'],
  ['estimates', 'p', 'put:at peg:at place:at measure:at give:as'],
  ['supports', 'c', 'agree concur'],
  [
    'says',
    'm',
    'continue maintain post read answer reason counter protest email text blog interject mutter murmur whisper shout scream yell cry exclaim chant',
  ],
  ['believes', 'd', 'consider deem judge rate believe'],
  ['says', 'd', 'declare pronounce proclaim call name label brand dub term'],
  ['says', 'n', 'say report'],
  ['claims', 'i', 'claim purport profess'],
  ['estimates', 'n', 'count tally posit estimate'],
  ['says', '', 'spell:out point:out,to lay:out,down set:out,forth put:forward,forth bring:up hold:that'],
  [
    'accuses',
    '',
    'lash:out rant:about,against complain:about,of,that,to grumble:about,that gripe:about,that carp:about moan:about,that',
  ],
  ['accuses', 'cop', 'challenge question confront query grill interrogate quiz press:for,on interrupt cross-examine'],
  [
    'warns',
    'cpi',
    'warn:of,about,against,that caution:against,about,that threaten:to,with alert:to,about forewarn menace',
  ],
  ['promises', 'i', 'offer'],
  ['promises', 'ciop', 'promise vow pledge swear guarantee commit:to undertake volunteer'],
  [
    'asks',
    'cipo',
    'ask:for,about,if inquire:about,into enquire:about wonder:about,if,whether request demand:that beg:for,to plead:with,for implore',
  ],
  ['asks', 'cipo', 'urge beseech exhort entreat petition:for order instruct appeal:for,to encourage invite pressure'],
  ['asks', 'cip', 'command direct'],
  [
    'asks',
    '',
    'lobby:for,against press:for campaign:for,against push:for,back rally:for,against,behind agitate:for crusade:for,against clamor:for',
  ],
  ['advises', 'cpig', 'advise'],
  ['advises', 'o', 'nominate'],
  ['advises', 'copig', 'recommend propose counsel advocate:for suggest prescribe'],
  [
    'supports',
    'og',
    'support back endorse favor favour champion defend embrace welcome applaud hail praise laud commend salute celebrate',
  ],
  [
    'supports',
    'o',
    'extol cheer compliment congratulate:on thank:for credit:with,for admire respect appreciate cherish honor honour bless',
  ],
  [
    'supports',
    'o',
    'uphold advocate promote approve:of tolerate credit glorify lionize justify excuse sanction trumpet plug',
  ],
  [
    'supports',
    '',
    'agree:with,that,to,on side:with sympathize:with stand:by,behind,with,for vote:for,against,to empathize:with concur:with,that',
  ],
  ['supports', '', 'subscribe:to align:with identify:with vouch:for root:for stick:up,by consent:to'],
  [
    'opposes',
    'og',
    'oppose reject dismiss resist protest rebuff disapprove:of spurn disdain denigrate discount downplay rue veto decry shun',
  ],
  ['opposes', 'o', 'ignore disregard underestimate snub contest doubt distrust mistrust'],
  [
    'opposes',
    '',
    'object:to,that disagree:with,on,about,over,that differ:with,on,over quarrel:with,over bristle:at balk:at recoil:at quibble:with,over',
  ],
  ['says', '', 'confer:with,on,about negotiate:with,over,on reminisce:about confide:in,that,to'],
  ['accuses', 'o', 'pummel eviscerate abuse defame denigrate flay slander stigmatize chasten lecture'],
  ['opposes', '', 'dissent:from demur:that argue:against argue:with,over break:with'],
  [
    'believes',
    'co',
    'believe:in,that think:about,of,that feel:about,that consider know:about,of,that understand realize realise imagine fancy',
  ],
  ['believes', 'co', 'view:as see:as perceive:as rate judge interpret:as construe:as conceive:of notice sense'],
  [
    'believes',
    'co',
    'remember forget doubt recollect recognize misunderstand misread misjudge ponder contemplate weigh mull reconsider',
  ],
  [
    'believes',
    'co',
    'trust:in,that infer deduce decide:on,to,whether,that rule:out,that resolve:to,that decree opt:for,to',
  ],
  ['believes', '', 'regard:as reflect:on,that'],
  [
    'believes',
    'o',
    'attribute:to ascribe:to credit equate:with associate:with liken:to confuse:with prioritize prioritise blame',
  ],
  ['wants', 'oi', 'want:to wish:to,for desire crave seek:to covet prefer:to'],
  [
    'wants',
    'ci',
    'hope:for,to,that plan:to,on intend:to aim:to,for,at aspire:to,for prefer:to long:for,to yearn:for,to strive:to,for',
  ],
  ['wants', 'i', 'decide:to,against choose:to opt:to refuse:to decline:to look:forward agree:to'],
  ['wants', 'i', 'hesitate:to threaten:to seek:to consider propose:to'],
  [
    'feels',
    'ocg',
    'fear like love hate loathe dislike despise detest dread resent regret lament mourn bemoan envy adore abhor relish',
  ],
  [
    'feels',
    'c',
    'worry:about,that,over fret:about,that,over marvel:at,that rejoice:at,in,that despair:of,about,that grieve:over,for',
  ],
  [
    'feels',
    '',
    'care:about,for fume:about,at,over,that gloat:about,over,that sulk:about revel:in delight:in seethe:at,over chafe:at cringe:at',
  ],
  [
    'feels',
    'e',
    'worry anger infuriate alarm frustrate disappoint impress excite puzzle baffle shock surprise offend irk outrage',
  ],
  [
    'feels',
    'e',
    'amaze amuse annoy appall astonish astound bewilder bother concern confuse delight dishearten dismay displease disturb embarrass enrage enthuse exasperate',
  ],
  [
    'feels',
    'e',
    'frighten galvanize gladden hearten horrify humiliate incense intrigue irritate mystify perplex please perturb rankle rattle reassure rile sadden scare sicken spook',
  ],
  ['feels', 'e', 'startle stun thrill trouble unnerve unsettle upset vex'],
  ['sees', 'oc', 'see hear:about,from,that witness notice overhear'],
];

/** Verbs with forms that no rule makes: base, past, participle. */
export const IRREGULAR_VERBS =
  'forbid forbade forbidden|ban banned banned|bar barred barred|prod prodded prodded|say said said|tell told told|think thought thought|know knew known|write wrote written|speak spoke spoken|feel felt felt|' +
  'hear heard heard|see saw seen|read read read|find found found|show showed shown|mean meant meant|hold held held|put put put|' +
  'set set set|lay laid laid|swear swore sworn|foresee foresaw foreseen|forget forgot forgotten|teach taught taught|' +
  'understand understood understood|misunderstand misunderstood misunderstood|misread misread misread|stand stood stood|' +
  'learn learned learned|seek sought sought|choose chose chosen|bring brought brought|cast cast cast|hit hit hit|rebut rebutted rebutted|' +
  'strike struck struck|break broke broken|stick stuck stuck|forecast forecast forecast|broadcast broadcast broadcast|' +
  'beseech besought besought|foretell foretold foretold|overhear overheard overheard|go went gone|shoot shot shot|bet bet bet|begin began begun|' +
  'rebut rebutted rebutted|commit committed committed|refer referred referred|prefer preferred preferred|infer inferred inferred|' +
  'concur concurred concurred|plan planned planned|slam slammed slammed|rip ripped ripped|rap rapped rapped|pan panned panned|' +
  'beg begged begged|brag bragged bragged|admit admitted admitted|plug plugged plugged|dub dubbed dubbed|chat chatted chatted|' +
  'spot spotted spotted|opt opted opted|snub snubbed snubbed|quip quipped quipped|shun shunned shunned|abhor abhorred abhorred|' +
  'demur demurred demurred|recap recapped recapped|quiz quizzed quizzed|peg pegged pegged|upset upset upset|stun stunned stunned|confer conferred conferred';
