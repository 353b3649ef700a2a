import type { OppositionWords } from '../oppositionWords.js';
import { wordSet } from '../words.js';

/** What English tells of claims against claims. */
export const opposition: OppositionWords = {
  denying: wordSet(
    'deny denies denied denying dispute disputes disputed disputing rebut rebuts rebutted refute refutes refuted denial denials',
  ),
  rejecting: wordSet(
    'reject rejects rejected rejecting rejection dismiss dismisses dismissed dismissing rebuff rebuffs rebuffed rubbish rubbished contradict contradicts contradicted contest contests contested',
  ),
  accusing: wordSet(
    'accuse accuses accused accusing accusation accusations blame blames blamed blaming allege alleges alleged alleging allegation',
  ),
  unreal:
    wordSet(`not never n't n’t cannot would could may might will shall can should must if neither nor without hardly declined refused
    want wants wanted plan plans planned try tries tried seek seeks sought hope hopes hoped expected likely asked`),
  infinitive: wordSet('to'),
  negative: wordSet(
    `not never no n't n’t cannot nor neither nobody none nothing without false untrue denied denies deny refused unaware`,
  ),
  negativeEnd: /n['’]t$/u,
  claimNouns: wordSet(
    'allegation allegations accusation accusations claim claims charge charges suggestion suggestions assertion assertions',
  ),
  chargeNouns: wordSet('charge charges'),
  matterless:
    wordSet(`allegation allegations accusation accusations claim claims charge charges report reports statement statements
    characterization characterisation account accounts assertion assertions suggestion suggestions rumour rumours rumor rumors
    wrongdoing it this that them these those which all any such having being been doing done making made taking took getting got giving gave ever strongly categorically repeatedly previously publicly`),
};
