import { wordSet } from '../words.js';
/** Strong and irregular pasts, third persons and subjunctives of common verbs, which no ending gives away. Lower case. */
export const STRONG_VERBS: ReadonlySet<string> = wordSet(
  `sprach sprachen spricht sprechen kam kamen kommt kommen komme ging gingen geht gehen gehe stand standen steht stehen stehe fand fanden findet finden finde gab gaben gibt geben gebe gäbe
  nahm nahmen nimmt nehmen nehme sah sahen sieht sehen sehe starb starben stirbt sterben blieb blieben bleibt bleiben bleibe lag lagen liegt liegen liege hielt hielten hält halten halte
  ließ liess ließen lässt lassen lasse rief riefen ruft rufen rufe schrieb schrieben schreibt schreiben schreibe fiel fielen fällt fallen falle traf trafen trifft treffen treffe brach brachen
  bricht brechen zog zogen zieht ziehen ziehe griff griffen greift greifen riet rieten rät raten bat baten bittet bitten wies wiesen weist weisen verlor verloren verliert verlieren gewann gewannen
  gewinnt gewinnen begann begannen beginnt beginnen beginne schloss schlossen schließt schließen schoss schossen schießt schießen floh flohen flieht fliehen flog flogen fliegt fliegen fuhr fuhren
  fährt fahren fahre trug trugen trägt tragen trage schlug schlugen schlägt schlagen wuchs wuchsen wächst wachsen stieg stiegen steigt steigen steige sank sanken sinkt sinken lief liefen läuft laufen laufe
  saß saßen sitzt sitzen trat traten tritt treten trete warf warfen wirft werfen half halfen hilft helfen helfe galt galten gilt gelten gelte hob hoben hebt heben bog bogen biegt lud luden lädt laden
  wusste wussten weiß wissen wisse brachte brachten bringt bringen bringe dachte dachten denkt denken denke nannte nannten nennt nennen nenne kannte kannten kennt kennen rannte rannten rennt brannte brannten brennt brennen
  sandte sandten wandte wandten hieß hießen heißt heißen heiße erlitt erlitten erleidet leiden leidet litt litten barg bargen birgt bergen ertrank ertranken ertrinken sang sangen singt trank tranken trinkt aß aßen isst essen
  schwieg schwiegen schweigt schien schienen scheint scheinen schwamm schwammen sprang sprangen springt springen rang band banden bindet zwang zwangen zwingt empfahl empfahlen empfiehlt stahl stahlen stiehlt
  verschwand verschwanden entschied entschieden entscheidet entscheiden vermied widersprach widersprachen widerspricht versprach versprachen verspricht erschien erschienen erscheint erhielt erhielten erhält erhalten
  enthielt enthält enthalten verließ verließen verlässt unterlag unterlagen betrug betrugen beträgt tat taten tut tun tue riss rissen reißt riefe käme wolle gehöre betreffe entstehe verfüge handle handele
  hätten ergab ergaben ergibt ergeben geschah geschieht geschehen erfuhr erfuhren erfährt erfahren bewies beweist verbot verboten verbietet bot boten bietet bieten biete entkam entkamen überwies übernahm übernahmen übernimmt
  unterbrach gestand gestanden gesteht verstand versteht verstehen bestand bestanden besteht bestehen bestehe entstand entstanden entsteht entstehen gelang gelingt misslang fing fingen fängt hing hingen hängt
  schnitt schnitten stritt stritten streitet bestritt bestritten bestreitet beschrieb beschrieben beschreibt schob schoben schiebt wog wogen wiegt ritt glitt litt pfiff verglich gleicht strich wich wichen lieh stieß stießen stößt`,
);

/** Participles of strong verbs that look like something else, beside those in ge...en, be...en, ver...en. */
export const PARTICIPLES: ReadonlySet<string> = wordSet(
  `gekommen gegangen gestanden gefunden gegeben genommen gesehen gestorben geblieben gelegen gehalten gelassen gerufen geschrieben gefallen getroffen gebrochen gezogen gegriffen gebeten gewiesen
  umgekommen festgenommen mitgeteilt angekündigt ausgegangen angegriffen aufgerufen zugegeben bekanntgegeben ausgesagt hinzugefügt vorgeworfen zurückgewiesen eingeräumt abgestürzt eingestürzt
  ausgebrochen angefahren umgebracht eingeliefert freigelassen`,
);

/** "gemeldet", "mitgeteilt", "verletzt". */
export const PARTICIPLE = /^(?:\p{L}*ge\p{L}{2,}(?:t|en)|(?:be|ver|er|ent|zer)\p{L}+(?:t|en))$/u;
