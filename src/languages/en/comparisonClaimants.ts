import { wordList } from '../words.js';

export const government: ReadonlySet<string> = new Set(
  wordList('government governments authority authorities official officials administration state leaders leadership'),
);

// "the operator insists": the company that the text names elsewhere
export const companies: ReadonlySet<string> = new Set(
  wordList(`company companies firm operator owner owners maker manufacturer retailer bank airline carrier group business insurer lender
    brand corporation developer provider supplier utility`),
);

// "Orrin Care Group Inc." is Orrin Care
export const companyForms: ReadonlySet<string> = new Set(
  wordList('inc incorporated corp corporation plc ltd limited co company group holdings llc ag gmbh sa nv'),
);

// "Russia's defence minister" and "Russian Defense Ministry" are one source
const OFFICES: Record<string, string> = {
  ministry: 'ministry minister ministers',
  defence: 'defence defense',
  military: 'military army forces commander',
  presidency: 'presidency president',
  health: 'health',
};

export const offices: ReadonlyMap<string, string> = new Map(
  Object.entries(OFFICES).flatMap(([name, list]) => wordList(list).map((word): [string, string] => [word, name])),
);

export const spokespeople: ReadonlySet<string> = new Set(
  wordList('spokesman spokeswoman spokesperson spokespeople spokesmen representative statement press service office'),
);

export const outputs: ReadonlySet<string> = new Set(wordList('figures data statistics numbers records bulletin tally'));

export const titles: ReadonlySet<string> = new Set(
  wordList(`mr mrs ms miss dr sir dame lord lady prof professor president minister prime chancellor senator sen rep governor gov
    mayor sheriff chief judge justice general gen colonel col major captain capt lieutenant lt sergeant sgt officer detective
    deputy chairman chairwoman chair director ceo secretary king queen prince princess pope rev reverend spokesman spokeswoman
    spokesperson foreign defence defense interior health police constable attorney commissioner superintendent inspector
    ambassador vice assistant mallam former acting county district state press kremlin house white`),
);

export const backReference: ReadonlySet<string> = new Set(
  wordList("country nation country's nation's country’s nation’s"),
);

export const organisations: ReadonlySet<string> = new Set(
  wordList(`agency association bank board branch brigade bureau centre center church club college commission committee company
    cooperative corporation corp council court department division embassy federation firm force foundation fund group
    hospital house inc institute international league limited ltd media ministry museum network news newspaper office
    organisation organization parliament party plc police post press railway railways school service services society street
    survey system airlines airways lines motors partners holdings systems technologies energy capital securities city town county team television times trust tv union united university watch`),
);

export const seats: ReadonlyMap<string, string> = new Map([
  ['kremlin', 'russia'],
  ['white house', 'united states'],
  ['pentagon', 'united states'],
  ['state department', 'united states'],
  ['downing street', 'united kingdom'],
  ['elysee', 'france'],
  ['élysée', 'france'],
]);
