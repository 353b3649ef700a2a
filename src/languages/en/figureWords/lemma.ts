import { wordPairs } from '../../words.js';
import { VERBS_IN_E } from './wordnet.js';

const inE = new Set(VERBS_IN_E.split(' '));
const IRREGULAR = wordPairs(
  'said:say says:say told:tell took:take taken:take gave:give given:give went:go gone:go came:come made:make got:get found:find left:leave held:hold kept:keep ' +
    'brought:bring bought:buy sold:sell paid:pay lost:lose spent:spend sent:send built:build shot:shoot saw:see seen:see heard:hear felt:feel fell:fall fallen:fall ' +
    'rose:rise risen:rise grew:grow grown:grow fled:flee led:lead fought:fight struck:strike stood:stand won:win met:meet sat:sit ran:run began:begin begun:begin ' +
    'became:become broke:break broken:break drove:drive driven:drive flew:fly flown:fly wrote:write written:write stole:steal stolen:steal thrown:throw threw:throw ' +
    'was:be were:be is:be are:be been:be being:be has:have had:have having:have does:do did:do done:do dying:die lying:lie tying:tie sought:seek caught:catch ' +
    'swept:sweep drew:draw drawn:draw sank:sink sunk:sink blew:blow blown:blow tore:tear torn:tear kept:keep slept:sleep taught:teach thought:think chose:choose chosen:choose ' +
    'spoke:speak spoken:speak rode:ride ridden:ride hid:hide hidden:hide shook:shake shaken:shake dug:dig hung:hang meant:mean lent:lend rang:ring shone:shine stuck:stick wore:wear worn:wear swam:swim',
);

/** Verbs whose own form ends in two: "installed", but "cancelled" is "cancel". */
const IN_LL = new Set(['install', 'reinstall', 'recall', 'enroll', 'befall', 'fulfill']);

/** The dictionary form of an English verb, by a short list and its endings; near enough to tell measures apart. */
export function lemma(word: string): string {
  const known = IRREGULAR.get(word);
  if (known) return known;
  if (word.length < 5) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/u.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(?:ss|us|is)$/u.test(word)) return word.slice(0, -1);
  const ending = word.endsWith('ing') ? 3 : word.endsWith('ed') ? 2 : 0;
  // "bring", "spring": no ending, no vowel would be left
  return ending === 0 || !/[aeiouy]/u.test(word.slice(0, -ending)) ? word : withE(word.slice(0, -ending));
}

/** "seiz" is "seize", "stopp" is "stop". */
function withE(stem: string): string {
  if (/^(?:us|ow|ic|ey|fin)$/u.test(stem) || /(?:[bcdglmnptu]|[ei]r|[^aeiou]i)at$/u.test(stem)) return `${stem}e`;
  if (inE.has(`${stem}e`) || /[aeiouln]iz$/u.test(stem)) return `${stem}e`;
  if (/[aeiou][^aeiou]+[aeiou]ll$/u.test(stem) && !IN_LL.has(stem)) return stem.slice(0, -1);
  return stem.length > 3 && /([bdgmnprt])\1$/u.test(stem) ? stem.slice(0, -1) : stem;
}
