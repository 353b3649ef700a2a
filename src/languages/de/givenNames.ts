import { FEMALE_NAMES, MALE_NAMES } from '../en/givenNames.js';
import { wordList, wordSet } from '../words.js';

/** Given names of the English list that are German nouns, titles or other words. */
const NO_NAMES = wordSet(
  `art ernst mark rose rosen wolf ost west nord see tag land bell berg van von der dag rat gale sonny norm dean earl duke king prince major
    dale glen ford stern wind winter lock bar bank bond sonne may june april august mai juni juli junior hall hale gene line ester marge angel
    engel chance chase check data die dem den des hans ingenieur jury kit lane lotte mercy min mill mira mut nil page park parker rand ray reich
    rock rod rolle ruf sand saw scot sen star tuck ward will wood worth wald witt zelle kurt elf else ebbe otter rad rang reichen summe ulm fair
    fee grace ines viola garde gill karte kerl mord reine rot rote sigel sie sal terra toll uri var wye ode ole ora pen pet pier pip`,
);
const FEMALE = wordSet(
  `anna anne annette angela angelika andrea antje astrid barbara beate bettina birgit brigitte britta carina carla carolin charlotte christa christel christiane christina christine claudia cornelia
  dagmar daniela doris dörte edith elisabeth elke ellen elsa emilia emma erika esther eva evelyn franziska frauke frieda friederike gabriele gerda gerlinde gisela greta grit gudrun hanna hannah
  hannelore hedwig heide heidemarie heidi heike helene helga henriette hildegard ilona ilse ina ines inge ingeborg ingrid irene irina iris irmgard isabel isabella jana janine jasmin jennifer jessica
  johanna josefine judith julia juliane jutta karin karla karoline katarina katharina kathrin katja katrin kerstin kirsten klara kristina lara laura lea lena leonie lina linda lisa luise maja manuela
  margarete margot maria marianne marie marina marion marlene marta martha martina mathilde mechthild meike melanie mia michaela miriam monika nadine nadja natalie natascha nicole nina nora olga
  patricia paula petra pia ramona regina regine renate ricarda rita romy ronja rosa rosemarie roswitha ruth sabine sabrina sandra sara sarah saskia sibylle sigrid silke silvia simone sofia sofie
  sonja sophia sophie stefanie steffi susanne svenja svetlana swetlana sylvia tamara tanja tatjana thea theresa tina ulla ulrike ursula ute uta valentina vanessa vera verena veronika viktoria waltraud
  wiebke yvonne ida mila lotta frida zoe nele merle maike jule alina milena ilka gesche fatma ayse elif olena oksana julija kateryna ljudmila aleksandra malin`,
);
const MALE = wordList(
  `achim adam albert alexander alfred ali andreas anton armin arne arnold arthur artur axel bastian benedikt benjamin bernd bernhard bert björn bodo boris bruno burkhard carl carsten christian christoph
  clemens cornelius daniel david dennis detlef dieter dietmar dietrich dirk dominik eberhard eckart eckhard edgar edmund eduard emil enrico erhard eric erich erik erwin eugen ewald fabian felix ferdinand
  florian frank franz fred frederik friedhelm friedrich fritz georg gerald gerd gerhard gernot gottfried gregor guido günter günther gustav hannes hanno hans hans-peter hans-joachim harald hartmut
  harry heiko heiner heinrich heinz helge helmut hendrik henning henrik henry herbert hermann holger horst hubert hugo ingo ivan iwan jakob jan jens joachim jochen johann johannes jonas jörg jörn josef
  joseph julian jürgen kai karl karl-heinz karsten kevin kilian klaus klemens knut konrad konstantin lars leo leon leonard leopold levin lorenz lothar luca lucas ludger ludwig lukas lutz magnus maik malte
  manfred manuel marc marcel marco marcus mario marius markus martin marvin mathias matthias maurice max maximilian mehmet michael mike moritz mohammed muhammad mustafa niels nico nicolas niklas nils norbert
  olaf oliver oskar oswald otto pascal patrick paul peer peter philip philipp rainer ralf ralph raphael reiner reinhard reinhold rené richard robert robin roland rolf roman rolf rudi rudolf rüdiger rupert
  samuel sascha sebastian siegfried siegmund sigmar simon stefan steffen stephan sven swen theo theodor thilo thomas thorsten till tilo tim timo tobias tom torben torsten udo ulf uli ullrich ulrich
  urs uwe valentin viktor vincent volker volkmar waldemar walter werner wilfried wilhelm willi willy winfried wladimir wolfgang wolfram wolodymyr sergej sergei dmitri dmitrij alexej andrej igor oleg jewgeni
  recep ahmet hassan hussein ibrahim jamal joe john george jim bill barack emmanuel boris donald kaspar jasper finn lennart oleksandr mykola petro vitali vladimir`,
);

export const FEMALE_GIVEN: ReadonlySet<string> = new Set([
  ...FEMALE_NAMES.flatMap((line) => line.split(' ')).filter((name) => !NO_NAMES.has(name)),
  ...FEMALE,
]);
export const MALE_GIVEN: ReadonlySet<string> = new Set([
  ...MALE_NAMES.flatMap((line) => line.split(' ')).filter((name) => !NO_NAMES.has(name) && !FEMALE.has(name)),
  ...MALE,
]);
