import { wordPairs, wordSet } from '../../words.js';

const IRREGULAR = wordPairs(
  'beträgt:betragen war:sein waren:sein ist:sein sind:sein gewesen:sein hatte:haben hatten:haben hat:haben gehabt:haben wurde:werden wurden:werden wird:werden worden:werden ' +
    'kam:kommen kamen:kommen kommt:kommen gekommen:kommen ging:gehen gingen:gehen gegangen:gehen stand:stehen standen:stehen gestanden:stehen stieg:steigen stiegen:steigen ' +
    'gestiegen:steigen sank:sinken sanken:sinken gesunken:sinken fiel:fallen fielen:fallen lag:liegen lagen:liegen gab:geben gaben:geben gegeben:geben nahm:nehmen nahmen:nehmen ' +
    'genommen:nehmen verlor:verlieren verloren:verlieren gewann:gewinnen gewannen:gewinnen gewonnen:gewinnen starb:sterben starben:sterben gestorben:sterben fand:finden fanden:finden ' +
    'gefunden:finden hielt:halten hielten:halten gehalten:halten erhielt:erhalten erhielten:erhalten brachte:bringen brachten:bringen gebracht:bringen schrieb:schreiben geschrieben:schreiben ' +
    'trug:tragen trugen:tragen getragen:tragen fuhr:fahren fuhren:fahren gefahren:fahren lief:laufen liefen:laufen traf:treffen trafen:treffen getroffen:treffen stahl:stehlen stahlen:stehlen ' +
    'gestohlen:stehlen zog:ziehen zogen:ziehen gezogen:ziehen wuchs:wachsen wuchsen:wachsen gewachsen:wachsen schlug:schlagen sah:sehen sahen:sehen gesehen:sehen betrug:betragen verbrannt:verbrennen verbrannte:verbrennen verbrannten:verbrennen gebrannt:brennen brannte:brennen brannten:brennen ' +
    'koste:kosten kostet:kosten sieht:sehen sehe:sehen rief:rufen riefen:rufen beläuft:belaufen belief:belaufen fordert:fordern forderte:fordern forderten:fordern',
);

const IN_TEN = wordSet(
  'kosten halten arbeiten bieten warten leisten testen starten retten behalten erhalten enthalten treten beten raten beraten verraten schalten gestalten verwalten bitten streiten reiten leiten bereiten verbreiten berichten richten errichten verzichten fürchten achten beobachten',
);

/** The infinitive of a German verb, by a short list and its endings; near enough to tell measures apart. */
export function lemma(word: string): string {
  const known = IRREGULAR.get(word);
  if (known) return known;
  if (IN_TEN.has(word)) return word;
  if (/ier(?:t|te|ten)$/u.test(word)) return word.replace(/t(?:e|en)?$/u, 'en');
  if (/^ge\p{L}{3,}t$/u.test(word)) return `${word.slice(2, -1)}en`;
  if (/(?:t|d)ete?n?$/u.test(word)) return `${word.replace(/ete?n?$/u, '')}en`;
  if (/\p{L}{3}ten?$/u.test(word)) return word.replace(/ten?$/u, 'en');
  if (/\p{L}{3}t$/u.test(word)) return `${word.slice(0, -1)}en`;
  return word;
}
