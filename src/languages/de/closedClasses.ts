import type { Pos } from '../../text/doc.js';
import { wordList, wordSet } from '../words.js';

const ROWS: readonly (readonly [Pos, string])[] = [
  [
    'DET',
    `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser diese dieses diesen diesem jener jene jenes jenen jenem
    mein meine meinen meinem meiner meines dein deine deinen sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres
    euer eure euren welche welcher welches welchen welchem jeder jede jedes jeden jedem alle aller allen sämtliche beide beiden beider manche mancher manchen solche solcher solchen
    mehrere mehrerer mehreren einige einiger einigen etliche etlichen viele vieler vielen wenige weniger wenigen derselbe dieselbe dasselbe denselben demselben derselben`,
  ],
  [
    'PRON',
    `ich du er sie es wir mich dich ihn uns euch mir dir ihm ihnen sich man wer wen wem was etwas nichts niemand niemanden niemandem jemand jemanden jemandem deren dessen denen einander
    selbst selber wessen alles vieles einiges dies letztere ersterer`,
  ],
  [
    'ADP',
    `in im ins an am ans auf aufs aus bei beim mit nach seit von vom vor vorm zu zum zur über übers unter durch durchs für fürs gegen ohne um ums bis ab außer binnen entlang gegenüber gemäß
    innerhalb außerhalb oberhalb unterhalb laut mithilfe mittels neben hinter hinters samt statt anstatt trotz wegen während zwischen zufolge angesichts anlässlich aufgrund bezüglich dank
    hinsichtlich infolge inmitten per pro via wider zugunsten zulasten nahe nebst jenseits diesseits anhand`,
  ],
  ['CCONJ', 'und oder aber sondern denn sowie doch bzw. beziehungsweise weder noch'],
  [
    'SCONJ',
    'dass daß ob weil wenn als wie obwohl nachdem bevor ehe damit sodass falls sofern solange sobald indem während seitdem obgleich wobei wo woraufhin weshalb wofür womit wonach wodurch wohin warum wieso wann',
  ],
  [
    'AUX',
    `bin bist ist sind seid war waren warst wäre wären sei seien seiest gewesen habe hast hat haben habt hatte hatten hätte hätten gehabt werde wirst wird werden werdet wurde wurden würde würden worden
    kann kannst können könnt konnte konnten könnte könnten könne muss muß musst müssen müsst musste mußte mussten müsste müssten müsse soll sollst sollen sollt sollte sollten solle
    will willst wollen wollt wollte wollten wolle darf dürfen durfte durften dürfte dürften dürfe mag mögen mochte mochten möge möchte möchten`,
  ],
  [
    'ADV',
    `nicht auch noch schon nur sehr so dann da dort hier nun jetzt heute gestern morgen immer nie niemals wieder bereits etwa rund knapp fast mindestens höchstens wenigstens ungefähr circa zirka ca.
    zunächst zuerst zuletzt zudem außerdem jedoch allerdings dennoch trotzdem deshalb daher darum deswegen dabei dafür dagegen damit danach daran darauf daraus darin darüber darunter davon davor dazu
    hierbei hierfür hierzu hiermit oft häufig selten manchmal meist meistens mehrmals einmal erneut erstmals eben ebenfalls ebenso gerade genau gar ganz gern gerne kaum mehr weniger vielmehr viel wenig
    weiter weiterhin vielleicht wohl ja nein zwar etwas insgesamt inzwischen mittlerweile derzeit zurzeit derweil unterdessen währenddessen später früher bald plötzlich sofort gleich gleichzeitig zugleich
    offenbar angeblich mutmaßlich vermutlich wahrscheinlich möglicherweise womöglich anscheinend tatsächlich bislang bisher seither vorerst vorher zuvor nachher hinaus heraus herein hinein hinzu herum
    überall irgendwo nirgends oben unten links rechts vorne hinten draußen drinnen daheim unterwegs teilweise teils größtenteils beispielsweise normalerweise glücklicherweise ausschließlich
    lediglich bloß allein zumindest immerhin sogar selbst überhaupt natürlich eigentlich schließlich endlich letztlich anschließend daraufhin dadurch somit folglich also halt mal jemals jedenfalls
    keineswegs keinesfalls anders besonders insbesondere vor allem namentlich zusammen gemeinsam miteinander gegeneinander nacheinander auseinander leider nämlich schätzungsweise annähernd nahezu beinahe
    demnach dementsprechend demzufolge vergangenen erst längst stets lange weit wesentlich unbekannt vorbei hinweg hierher dorthin woanders zuhause nachts tagsüber abends morgens mittags vormittags nachmittags
    täglich wöchentlich jährlich umgehend unverzüglich indes indessen hingegen wiederum ansonsten sonst`,
  ],
  [
    'ADJ',
    `gut schlecht groß klein neu alt jung schwer leicht hoch tief lang kurz breit schnell langsam stark schwach wichtig richtig falsch klar sicher tot verletzt vermisst schuld krank gesund bereit fertig
    rot grün blau gelb schwarz weiß voll leer frei fest laut leise bekannt nötig möglich unmöglich kalt warm heiß nass trocken dicht dünn hart weich spät früh offen geschlossen nackt blind ernst
    besser bester größer größte größten kleiner höher höchste höchsten weitere weiteren weiterer weiteres andere anderen anderer anderes letzte letzten letzter nächste nächsten nächster`,
  ],
  ['INTJ', 'ach oh aha hallo danke bitte tja naja'],
];

/** Words of closed classes, and common adverbs and adjectives, lower case. */
export const CLOSED: ReadonlyMap<string, Pos> = new Map(
  [...ROWS].reverse().flatMap(([pos, list]) => wordList(list).map((word) => [word, pos] as const)),
);

/** Words that part from their verb and close its clause: "teilte die Polizei mit". */
export const PARTICLES: ReadonlySet<string> = wordSet(
  'mit an auf ab zu ein aus fest vor hin her zurück um durch nach bei los weg weiter hinzu heraus hervor statt teil frei zusammen entgegen bekannt klar ins nieder über unter ums',
);

/** Lower-case words in -t, -e, -en, -te that are no verbs. */
export const NO_VERBS: ReadonlySet<string> = wordSet(
  'oft fast erst jetzt nicht selbst schlecht leicht recht direkt exakt perfekt konkret abstrakt korrekt indirekt insgesamt gesamt nachts rechts samt statt trotz dort hart laut gut alt kalt bunt ' +
    'satt glatt platt matt nett nackt echt dicht feucht schlicht sanft bereit weit breit breite spät ernst längst höchst meist zumeist zuerst zuletzt vielleicht überhaupt ' +
    'heute gerne lange sonst unterwegs gestern morgen oben unten hinten eben neben gegen wegen außen innen zusammen daneben dagegen soeben deswegen meinetwegen bisweilen zuweilen mitunter ' +
    'mitten inmitten lieber drüben hinüber beste weite frühe späte nächste letzte erste zweite dritte ganze halbe gute neue alte rote große kleine hohe lauter intelligent konsequent prominent ' +
    'permanent brisant elegant interessant relevant tolerant konstant rasant markant bekannt unbekannt verwandt entspannt berühmt beliebt geehrt vermehrt bestimmt unbestimmt derart',
);
