import type { MoneyWords } from '../../figureWords.js';
import { figures as undetermined } from '../../und/figures.js';
import { phraseMap, wordSet } from '../../words.js';

const CODES = 'USD EUR GBP JPY CNY CHF AUD CAD INR RUB UAH SEK NOK DKK PLN CZK HUF TRY BTC DEM'
  .split(' ')
  .map((code): [string, string] => [code, code.toLowerCase()]);

export const money: MoneyWords = {
  ...undetermined.money,
  before: phraseMap([
    ['USD', '$, us$'],
    ['EUR', '€'],
    ['GBP', '£'],
    ['JPY', '¥'],
    ['RUB', '₽'],
    ['UAH', '₴'],
    ['ILS', '₪'],
    ['CHF', 'fr., sfr., franken'],
    ...CODES,
  ]),
  after: phraseMap([
    ['EUR', '€, euro, euros'],
    ['USD', '$, dollar, dollars, us-dollar, amerikanische dollar, us dollar'],
    ['GBP', '£, britische pfund, pfund sterling, pfund'],
    ['CHF', 'franken, schweizer franken, fr., sfr., stutz'],
    ['JPY', 'yen'],
    ['CNY', 'yuan, renminbi'],
    ['RUB', '₽, rubel'],
    ['UAH', '₴, hrywnja, griwna'],
    ['TRY', 'lira, türkische lira'],
    ['SEK', 'schwedische kronen'],
    ['NOK', 'norwegische kronen'],
    ['DKK', 'dänische kronen'],
    ['CZK', 'tschechische kronen'],
    ['PLN', 'zloty'],
    ['HUF', 'forint'],
    ['INR', 'rupien'],
    ['ILS', 'schekel'],
    ['BTC', 'bitcoin, bitcoins'],
    ['DEM', 'mark, d-mark, deutsche mark, dm'],
    ['AUD', 'australische dollar'],
    ['CAD', 'kanadische dollar'],
    ...CODES,
  ]),
  cents: phraseMap([
    ['EUR', 'cent, cents'],
    ['CHF', 'rappen'],
    ['GBP', 'pence'],
  ]),
  paying: wordSet('zahlt zahlte zahlten kostet kostete kosten spendete'),
  unlessScaled: wordSet('pfund mark'),
  currencyAdjectives: wordSet('britische britischen deutsche deutschen'),
};
