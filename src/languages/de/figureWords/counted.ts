import type { CountedWords } from '../../figureWords.js';
import { figures as undetermined } from '../../und/figures.js';
import { wordList, wordSet } from '../../words.js';
import { compoundSet } from '../compounds.js';
import { FIRST_PARTS_OF_THINGS, PEOPLE, PEOPLE_ALONE, THINGS_LIKE_PEOPLE } from './people.js';

const compounds = compoundSet(wordList(PEOPLE));
const alone = wordSet(PEOPLE_ALONE);
const things = compoundSet(wordList(THINGS_LIKE_PEOPLE));
/** "Frauen" of "Frauenhäuser" are no people: only the last part counts; some last parts need a whole word. */
const PEOPLES = /^\p{Lu}\p{L}+(?:aner|anern|iner|inern|esen|isten|[Ii]nnen|jährigen?|jähriger)$/u;
const SINGULAR = /(?:ung|heit|keit|schaft|ion|tät|ismus|ment|nis|tum)$/u;
const NEITHER = wordSet(FIRST_PARTS_OF_THINGS);

function isPerson(noun: string): boolean {
  const lower = noun.toLowerCase();
  // "tote Hummeln": a noun has a capital
  if (noun === lower) return false;
  if (alone.has(lower)) return true;
  if (NEITHER.has(lower) || things.has(lower)) return false;
  return compounds.has(lower) || PEOPLES.test(noun);
}

/** German plurals are hardly told by their letters: what can be none is no plural. */
function isPlural(noun: string): boolean {
  const lower = noun.toLowerCase();
  // a noun has a capital
  return noun !== lower && !SINGULAR.test(lower) && !/(?:um|us|ik|ur|or)$/u.test(lower);
}

export const counted: CountedWords = {
  ...undetermined.counted,
  isPerson,
  isPlural,
  people: 'Menschen',
  past: /(?!)/u,
  modifier: /(?!)/u,
  stacks: false,
  fillers: wordSet(
    'weitere weiteren weiterer weiteres andere anderen anderer zusätzliche zusätzlichen mehr der von den ihrer seiner ihren seinen dieser unserer solche solcher solchen aller insgesamt namens',
  ),
  others: wordSet('weitere weiteren andere anderen'),
  fillersBare: wordSet(
    'weitere weiteren weiterer weiteres andere anderen anderer zusätzliche zusätzlichen mehr insgesamt solche solcher solchen',
  ),
  of: wordSet('von der'),
  pronouns: wordSet('ihnen denen'),
  determiners: wordSet(
    'die der den dem das ihre ihrer ihren seine seiner seinen unsere diese dieser diesen jene alle aller allen beide weitere weiteren weiterer andere anderen ein eine einen einem',
  ),
  notInside: wordSet(
    'gestern heute morgen montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember',
    'uhr prozent einschließlich inklusive darunter davon zuvor später ums zwischen verletzt getötet tot',
  ),
  notNouns: new Set(),
  strong: wordSet('starke starken starker starkes'),
  numberNouns: wordSet('zahl anzahl gesamtzahl'),
  restates: wordSet('auf bei von waren sind seien war sei zähle zählt zählte spricht sprach gehe nennt nannte : nur'),
  compares: wordSet('nach als gegenüber statt von'),
  among: wordSet('unter'),
  backDeterminers: wordSet('die den der diese diesen alle allen beide beiden'),
};
