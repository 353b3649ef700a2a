/**
 * Nouns and adjectives that attribute ("the claim that", "support for", "is confident that"), by stance;
 * chosen by hand from general knowledge of English. `c` clause, `i` infinitive; prepositions after a colon.
 */
export const NOUN_ROWS: readonly (readonly [stance: string, frames: string, nouns: string])[] = [
  [
    'says',
    'c',
    'statement:on,about remark:about,on comment:on,about declaration:of announcement:of,about message:of,to,about word:of,on',
  ],
  [
    'says',
    'c',
    'mention:of reference:to observation:about tweet:about post:about speech:about,on note reminder:of,about hint:of,about',
  ],
  [
    'says',
    'c',
    'explanation:for,of description:of account:of portrayal:of depiction:of characterization:of emphasis:on discussion:of,about',
  ],
  [
    'says',
    'c',
    'story:about,of tale:of article:about,on book:about,on essay:on,about interview:about letter:about lecture:on,about',
  ],
  [
    'says',
    'c',
    'answer:on,to response:to reply:to reaction:to rhetoric:about,on argument:for,against,about chant:of slogan:of question:about,of,on',
  ],
  [
    'reports',
    'c',
    'report:of,on,about revelation:about,of disclosure:of,about finding:on,about evidence:of news:of,about coverage:of study:of,on',
  ],
  [
    'reports',
    'c',
    'conclusion:about review:of analysis:of assessment:of examination:of investigation:into sign:of indication:of',
  ],
  [
    'claims',
    'c',
    'claim:of,about,to assertion:of,about contention insistence:on allegation:of,about,against suggestion:of,about implication',
  ],
  [
    'claims',
    'c',
    'theory:of,about speculation:about,on rumor:of,about rumour:of,about accusation:of,about,against notion idea:of boast:about,of',
  ],
  [
    'accuses',
    'c',
    'criticism:of,over,about,from critique:of attack:on,against condemnation:of denunciation:of complaint:about,of,against rebuke:of,to',
  ],
  [
    'accuses',
    'c',
    'charge:of,against insult:at,of jab:at swipe:at dig:at broadside:against tirade:against,about mockery:of ridicule:of blame:for disdain:for',
  ],
  [
    'accuses',
    '',
    'scorn:for contempt:for hostility:to,toward,towards outrage:at,over anger:at,over,about disapproval:of hatred:of,for aversion:to',
  ],
  [
    'admits',
    'c',
    'admission:of,about concession confession:of,about acknowledgment:of acknowledgement:of apology:for regret:for,about,over recognition:of',
  ],
  ['denies', 'c', 'denial:of rejection:of repudiation:of dismissal:of refusal disavowal:of'],
  ['warns', 'c', 'warning:of,about,against,to threat:of,to alarm:about,over caution:about,against'],
  ['promises', 'ci', 'promise:of,to pledge:of,to vow:of,to commitment:to assurance:of,about guarantee:of offer:of,to'],
  [
    'asks',
    'ci',
    'call:for,on,to demand:for,to request:for,to appeal:for,to plea:for,to petition:for,to invitation:to inquiry:into,about order:to',
  ],
  ['advises', 'ci', 'proposal:for,to,on recommendation:for,on advice:on,about,to guidance:on counsel:on nomination:of'],
  [
    'supports',
    'ci',
    'support:for,of backing:of,for,from endorsement:of,from praise:for,of approval:of defense:of defence:of embrace:of tribute:to enthusiasm:for',
  ],
  [
    'supports',
    '',
    'admiration:for respect:for affection:for sympathy:for,with advocacy:for,of acceptance:of loyalty:to allegiance:to gratitude:for,to thanks:to,for',
  ],
  [
    'supports',
    '',
    'supporter:of advocate:of,for backer:of proponent:of champion:of defender:of fan:of admirer:of ally:of',
  ],
  [
    'opposes',
    'ci',
    'opposition:to,from objection:to,over resistance:to dissent:from disagreement:with,over,about skepticism:about,of,toward scepticism:about,of',
  ],
  ['opposes', '', 'opponent:of critic:of foe:of doubt:about,over,on distrust:of mistrust:of reservation:about veto:of'],
  [
    'believes',
    'c',
    'belief:in view:of,on,about opinion:of,on,about thought:of,on,about stance:on,against position:on,against judgment:of,about',
  ],
  [
    'believes',
    'c',
    'impression:of,about sense:of perception:of,about assumption:about conviction understanding:of attitude:about,toward,towards,to perspective:on',
  ],
  [
    'believes',
    'c',
    'memory:of,about consensus:on,about faith:in confidence:in trust:in knowledge:of ruling:on,against decision:to,on,not verdict:on,against',
  ],
  [
    'estimates',
    'ci',
    'estimate:of prediction:of,about forecast:of,for expectation:of,for,about projection:of,for anticipation:of,for',
  ],
  [
    'wants',
    'ci',
    'desire:for,to hope:for,of,to wish:for,to intention:to,of plan:for,to,on goal:of aim:of ambition:to,for aspiration:for,to,of effort:to bid:to',
  ],
  [
    'wants',
    'ci',
    'willingness:to reluctance:to eagerness:to determination:to inclination:to readiness:to preference:for quest:for,to interest:in agenda:for priority',
  ],
  [
    'feels',
    'c',
    'fear:of,about,over concern:about,over,with,for worry:about,over anxiety:about,over love:of,for hatred:of dismay:at,over disappointment:with,at,over,in',
  ],
  [
    'feels',
    'c',
    'frustration:with,over,at,about relief:at,over surprise:at,over shock:at satisfaction:with,about unease:about,with,over sadness:over,at optimism:about',
  ],
  [
    'feels',
    'c',
    'pessimism:about pride:in passion:for resentment:of,toward,at fury:at,over delight:at,in joy:at,over horror:at nostalgia:for',
  ],
];

export const ADJECTIVE_ROWS: readonly (readonly [stance: string, frames: string, adjectives: string])[] = [
  [
    'says',
    'c',
    'clear:about,on,that adamant:about,in,that vocal:about,in,on outspoken:about,on,in,against silent:on,about explicit:about,in mum:on,about',
  ],
  [
    'says',
    'c',
    'blunt:about candid:about open:about,to emphatic:about,that frank:about noncommittal:on,about quiet:on,about,over unequivocal:about,in,that',
  ],
  [
    'believes',
    'c',
    'sure:of,about,that certain:of,about,that confident:of,about,in,that convinced:of,by,that aware:of,that unaware:of,that mindful:of',
  ],
  [
    'believes',
    'c',
    'doubtful:about,of,that skeptical:of,about,that sceptical:of,about,that optimistic:about,that pessimistic:about,that unsure:of,about,if',
  ],
  [
    'believes',
    'c',
    'persuaded:by,that familiar:with ignorant:of conscious:of,that uncertain:of,about,whether mistaken:about',
  ],
  [
    'believes',
    'c',
    'critical:of supportive:of dismissive:of complimentary:of,about contemptuous:of intolerant:of tolerant:of appreciative:of receptive:to',
  ],
  [
    'wants',
    'ci',
    'eager:to,for keen:to,on willing:to unwilling:to ready:to reluctant:to hesitant:to,about determined:to anxious:to,about,for,that',
  ],
  [
    'wants',
    'ci',
    'hopeful:about,that,for intent:on interested:in desperate:to,for committed:to,that resolved:to prepared:to opposed:to wary:of impatient:with,for',
  ],
  [
    'feels',
    'ci',
    'afraid:of,to,that scared:of,to,that fearful:of,that worried:about,that,over concerned:about,that,over,with angry:at,about,over,that,with',
  ],
  [
    'feels',
    'ci',
    'happy:to,about,with,that glad:to,that,about pleased:to,with,that,by proud:of,to,that sorry:for,about,that,to grateful:for,to,that thankful:for,that',
  ],
  [
    'feels',
    'ci',
    'surprised:by,at,that,to shocked:by,at,that,to disappointed:by,with,in,that,at frustrated:with,by,that furious:at,about,over,that,with excited:about,by,to,that',
  ],
  [
    'feels',
    'ci',
    'upset:about,with,that,over,by delighted:to,by,with,that horrified:by,at,that outraged:by,at,over,that alarmed:by,at,that nervous:about,that fond:of',
  ],
  [
    'feels',
    'ci',
    'enthusiastic:about nostalgic:for tired:of,that sick:of jealous:of ashamed:of,that disgusted:by,with,at,that dismayed:by,at,that annoyed:by,with,at,that',
  ],
  [
    'feels',
    'ci',
    'comfortable:with uncomfortable:with unhappy:with,about,that satisfied:with,that dissatisfied:with troubled:by,that saddened:by,that heartened:by,that',
  ],
  [
    'feels',
    'ci',
    'amazed:by,at,that,to stunned:by,at,that,to impressed:by,with,that offended:by,that bothered:by,that puzzled:by irked:by,that obsessed:with passionate:about',
  ],
];
