import type { OppositionWords } from '../oppositionWords.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** What English tells of claims against claims. */
export const opposition: OppositionWords = {
  denying: words(
    'deny denies denied denying dispute disputes disputed disputing rebut rebuts rebutted refute refutes refuted denial denials',
  ),
  accusing: words(
    'accuse accuses accused accusing accusation accusations blame blames blamed blaming allege alleges alleged alleging allegation',
  ),
  unreal:
    words(`not never n't n’t cannot would could may might will shall can should must if neither nor without hardly declined refused
    want wants wanted plan plans planned try tries tried seek seeks sought hope hopes hoped expected likely asked`),
  infinitive: words('to'),
  negative: words(
    `not never no n't n’t cannot nor neither nobody none nothing without false untrue denied denies deny refused unaware`,
  ),
  claimNouns: words('allegation allegations accusation accusations claim claims charge charges'),
  matterless:
    words(`allegation allegations accusation accusations claim claims charge charges report reports statement statements
    characterization characterisation account accounts assertion assertions suggestion suggestions rumour rumours rumor rumors
    wrongdoing it this that them these those which all any such having being been doing done making made taking took getting got giving gave ever strongly categorically repeatedly previously publicly`),
};
