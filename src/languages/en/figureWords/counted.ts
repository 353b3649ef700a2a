import type { CountedWords } from '../../figureWords.js';
import { wordSet } from '../words.js';

const PEOPLE = wordSet(
  'people person persons man men woman women child children boy boys girl girls kid kids troop troops soldier soldiers officer officers police policeman policemen',
  'civilian civilians victim victims casualties casualty others adult adults student students teacher teachers passenger passengers patient patients worker workers',
  'staff crew deaths fatalities injured wounded dead hostage hostages militant militants fighter fighters official officials member members resident residents refugee refugees migrants',
  'innocents patrons paratroopers servicemen protesters demonstrators survivors friends strangers travellers adults shooters gunmen deputies witnesses',
);

export const counted: CountedWords = {
  isPerson: (noun) => PEOPLE.has(noun),
  people: 'people',
  fillers: wordSet(
    'more other others additional further of the its his her their our my those these such extra new different separate total',
  ),
  of: wordSet('of'),
  pronouns: wordSet('them us whom those these you'),
  determiners: wordSet('the its his her their our my your those these all a an'),
};
