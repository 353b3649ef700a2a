import type { ComparisonWords } from '../comparisonWords.js';
import { wordList, wordPairs } from '../words.js';
import * as claimants from './comparisonClaimants.js';
import * as counted from './comparisonCounted.js';
import * as matters from './comparisonMatters.js';
import * as rivals from './comparisonRivals.js';
import * as times from './comparisonTimes.js';
import { units } from './comparisonUnits.js';
import { countries } from './countries.js';
import { VERBS_IN_E } from './figureWords/wordnet.js';

/** What English tells the comparison. */
export const comparison: ComparisonWords = {
  stop: new Set(
    wordList(`a an the and or but of in on at to for from by with as is are was were be been being has have had do does did will
      would can could may might should must that this these those it its he she they them his her their we our us you your i my me
      who whom which what when where while after before during about into over under up down out off than then there here not no
      so if also said say says saying told according more most least some any all each other another one very just only s t`),
  ),
  endings: [
    { ending: "'s", becomes: '', left: 2 },
    { ending: '’s', becomes: '', left: 2 },
    { ending: 'ies', becomes: 'y', left: 2 },
    { ending: 'sses', becomes: 'ss', left: 1 },
    { ending: 'shes', becomes: 'sh', left: 2 },
    { ending: 'ches', becomes: 'ch', left: 2 },
    { ending: 'xes', becomes: 'x', left: 2 },
    { ending: 'ss', becomes: 'ss', left: 1 },
    { ending: 'us', becomes: 'us', left: 1 },
    { ending: 'is', becomes: 'is', left: 1 },
    { ending: 's', becomes: '', left: 3 },
    { ending: 'ied', becomes: 'y', left: 2 },
    { ending: 'ing', becomes: '', left: 4 },
    { ending: 'ed', becomes: '', left: 4 },
  ],
  irregular: new Map([
    // "refused", "refusing": refuse
    ...VERBS_IN_E.split(' ').flatMap((verb): [string, string][] => [
      [`${verb}d`, verb],
      [`${verb.slice(0, -1)}ing`, verb],
    ]),
    ['children', 'child'],
    ['men', 'man'],
    ['women', 'woman'],
    ['people', 'people'],
    ['persons', 'person'],
    ['lives', 'life'],
    ['policemen', 'policeman'],
    ['servicemen', 'serviceman'],
    ['paratroopers', 'paratrooper'],
    ['gunmen', 'gunman'],
    ['bodies', 'body'],
    ['feet', 'foot'],
    ['hit', 'hit'],
    ['rose', 'rise'],
    ['risen', 'rise'],
    ['fell', 'fall'],
    ['fallen', 'fall'],
    ['won', 'win'],
    ['winning', 'win'],
    ['took', 'take'],
    ['taken', 'take'],
    ['got', 'get'],
    ['grew', 'grow'],
    ['grown', 'grow'],
    ['lost', 'lose'],
    ['losses', 'loss'],
    ['died', 'die'],
    ['dying', 'die'],
    ['fled', 'flee'],
    ['dead', 'dead'],
    ...wordPairs(
      `bought:buy buying:buy paying:pay sold:sell knew:know known:know broke:break broken:break gave:give given:give brought:bring built:build sent:send
      spent:spend kept:keep met:meet led:lead fought:fight caught:catch sought:seek struck:strike stood:stand withdrew:withdraw
      withdrawn:withdraw taken:take took:take written:write wrote:write driven:drive drove:drive chose:choose chosen:choose hid:hide hidden:hide
      began:begin begun:begin ran:run threw:throw thrown:throw tore:tear torn:tear beaten:beat sank:sink sunk:sink drew:draw drawn:draw`,
    ),
    ['series', 'series'],
    ['paid', 'pay'],
    ['held', 'hold'],
    ['stolen', 'steal'],
    ['stole', 'steal'],
  ]),
  ...counted,
  ...matters,
  ...times,
  ...rivals,
  ...claimants,
  units,
  countries,
  contractions: new Map([
    ["it's", 'it is'],
    ["i'm", 'i am'],
    ["we're", 'we are'],
    ["they're", 'they are'],
    ["you're", 'you are'],
    ["he's", 'he is'],
    ["she's", 'she is'],
    ["that's", 'that is'],
    ["there's", 'there is'],
    ["don't", 'do not'],
    ["doesn't", 'does not'],
    ["didn't", 'did not'],
    ["can't", 'can not'],
    ['cannot', 'can not'],
    ["won't", 'will not'],
    ["isn't", 'is not'],
    ["wasn't", 'was not'],
    ["weren't", 'were not'],
    ["i've", 'i have'],
    ["we've", 'we have'],
    ["we'll", 'we will'],
    ["i'll", 'i will'],
    ["couldn't", 'could not'],
    ["wouldn't", 'would not'],
  ]),
  why: {
    agree: '{a}: the same in {n} places',
    compatible: '{a} can all be true at once',
    perpetrator: '{a}, {b}: with and without whoever did it',
    dead: '{a}, {b}: with and without those who died',
    apart: '{a}: not the same number, and the texts do not set them against each other',
    superseded: '{a}, then {b}',
    disputed: '{a} against {b}',
    single: '{a}: said once',
    claim: '{value} ({who})',
    and: ', ',
    more: ' and {n} more',
  },
};
