import { wordList } from '../../words.js';

// name | code: words for the country; where the text names none, money.ts tells whose is meant; written for this project from ISO 4217
const ROWS = `
pounds pound | GBP: britain british uk u.k. england english scotland scottish wales welsh london; EGP: egypt egyptian cairo; SDG: sudan sudanese khartoum; SYP: syria syrian damascus; LBP: lebanon lebanese beirut
pesos peso | MXN: mexico mexican; ARS: argentina argentine argentinian buenos; CLP: chile chilean santiago; COP: colombia colombian bogota bogotá; PHP: philippines philippine filipino manila; CUP: cuba cuban havana; UYU: uruguay uruguayan montevideo; DOP: dominican
rupees rupee | INR: india indian delhi mumbai; PKR: pakistan pakistani islamabad karachi lahore; NPR: nepal nepali nepalese kathmandu; LKR: lanka lankan colombo; MUR: mauritius mauritian; SCR: seychelles
francs franc | CHF: switzerland swiss geneva zurich; RWF: rwanda rwandan kigali; BIF: burundi burundian; CDF: congolese congo kinshasa; GNF: guinea guinean conakry; DJF: djibouti djiboutian; XOF: cfa senegal senegalese ivorian mali malian burkina benin togo niger; XAF: cameroon cameroonian gabon gabonese chad chadian
dinars dinar | IQD: iraq iraqi baghdad; JOD: jordan jordanian amman; KWD: kuwait kuwaiti; BHD: bahrain bahraini; DZD: algeria algerian algiers; TND: tunisia tunisian tunis; LYD: libya libyan tripoli; RSD: serbia serbian belgrade
shillings shilling | KES: kenya kenyan nairobi; UGX: uganda ugandan kampala; TZS: tanzania tanzanian; SOS: somalia somali mogadishu
kroner krone | DKK: denmark danish copenhagen; NOK: norway norwegian oslo
kronor krona kronur | SEK: sweden swedish stockholm; ISK: iceland icelandic reykjavik
rials rial riyals riyal | SAR: saudi riyadh; IRR: iran iranian tehran; OMR: oman omani muscat; YER: yemen yemeni sanaa; QAR: qatar qatari doha
dirhams dirham | AED: emirates emirati dubai abu; MAD: morocco moroccan rabat
won | KRW: seoul; KPW: pyongyang
cents cent | EUR: euro euros €; USD: dollar dollars $
`;

/** Names of money that several countries have: to each word for a country, the code of its money. */
export const shared: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [names = '', kinds = ''] = row.split('|');
      const codes = new Map(
        kinds.split(';').flatMap((kind) => {
          const [code = '', words = ''] = kind.split(':');
          return wordList(words).map((word): [string, string] => [word, code.trim()]);
        }),
      );
      return wordList(names).map((name): [string, ReadonlyMap<string, string>] => [name, codes]);
    }),
);
