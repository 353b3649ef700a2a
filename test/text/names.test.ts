import { expect, test } from 'vitest';
import { languageOf } from '../../src/languages/languages.js';
import { analyse } from '../../src/text/analyse.js';
import { findNames } from '../../src/text/names.js';

const english = languageOf('en');
const names = (text: string) => findNames(analyse(text, english.tagger, english.text), english.names).entities;

test.each([
  // surnames and titled names join the full one
  ['Harbour Master Ines Calder spoke. Ms Calder left. “It is over,” Calder said.', 'Ines Calder', 3],
  ['Calder spoke first. Later Ines Calder left.', 'Ines Calder', 2],
  ['Secretary of State Martin Vale met Vale’s deputy.', 'Martin Vale', 2],
  ['Martin Vale and Mallam Martin Vale are one man.', 'Mallam Martin Vale', 2],
  // particles with and without a hyphen
  ['Omar al-Masri spoke. Al-Masri left.', 'Omar al-Masri', 2],
  ['Karim el Haddad spoke. Mr. Haddad left.', 'Karim el Haddad', 2],
  // organisations keep their tails and acronyms
  ['The Ferry Safety Board (FSB) met. The FSB agreed.', 'Ferry Safety Board', 3],
  ['The Popular Front for the Liberation of Arcadia met.', 'Popular Front for the Liberation of Arcadia', 1],
  ['The Food and Drug Administration met.', 'Food and Drug Administration', 1],
  [
    'The Bureau of Alcohol, Tobacco, Firearms and Explosives met.',
    'Bureau of Alcohol, Tobacco, Firearms and Explosives',
    1,
  ],
  ['The Centers for Disease Control and Prevention met.', 'Centers for Disease Control and Prevention', 1],
  ['The Ministry of Health and Ines Calder met.', 'Ministry of Health', 1],
  ['A CNN/ORC poll came.', 'CNN/ORC', 1],
  ['He flew with All Ostport Airways. AOA was late.', 'All Ostport Airways', 2],
  ['It was Blue Sea Airways Flight 175 again.', 'Blue Sea Airways', 1],
  ['Calder Vale lost. Shares of Calder Vale Group Inc. fell.', 'Calder Vale Group Inc.', 2],
  ['Harbour (HRBR) was up.', 'Harbour', 2],
  ['The Ostport County Sheriff’s Department met.', 'Ostport County Sheriff’s Department', 1],
  ['The Mayor’s Office of Ostport met.', 'Mayor’s Office of Ostport', 1],
  ['The Ostport Children’s Hospital met.', 'Ostport Children’s Hospital', 1],
  ['They met at St. Mary’s Hospital.', 'St. Mary’s Hospital', 1],
  ['Bo Hart’s Office Supplies met.', 'Office Supplies', 1],
  ['Russia’s Defence Ministry met. The Defence Ministry agreed.', 'Russia’s Defence Ministry', 2],
  ['The UN General Assembly voted.', 'UN General Assembly', 1],
  ['Officers of the British Transport Police came.', 'British Transport Police', 1],
])('%j names %j', (text, name, mentions) => {
  expect(names(text).find((entity) => entity.name === name)?.mentions.length).toBe(mentions);
});

test.each([
  ['On Monday the ferry left in May.', []],
  ['The ferry left. But nobody came.', []],
])('%j names nobody', (text, expected) => {
  expect(names(text).map(({ name }) => name)).toEqual(expected);
});

test.each([
  ['Spokeswoman Ines Calder spoke.', 'person', 'f'],
  ['Mr Vale spoke.', 'person', 'm'],
  ['The Harbour Police spoke.', 'organisation', null],
  ['Ukraine spoke.', 'place', null],
])('%j names a %s', (text, kind, sex) => {
  expect(names(text)[0]).toMatchObject({ kind, sex });
});
