import { wordSet } from '../../words.js';
/** Nouns for people; their compounds count people too ("Einsatzkräfte", "Feuerwehrleute"). Lower case, all forms that counts use. */
export const PEOPLE = `
menschen mensch personen person leute leuten kräfte kräften kinder kindern kind männer männern mann frauen frau mädchen jungen buben babys baby säuglinge säugling
jugendliche jugendlichen jugendlicher erwachsene erwachsenen senioren rentner rentnern rentnerin bürger bürgern bürgerin bewohner bewohnern einwohner einwohnern anwohner anwohnern
opfer opfern helfer helfern retter rettern beamte beamten beamter beamtin polizisten polizist polizistin polizistinnen soldaten soldat soldatin soldatinnen kämpfer kämpfern rebellen
rebell söldner söldnern offiziere offizieren offizier rekruten matrosen matrose seeleuten piloten pilot pilotin fahrer fahrern fahrerin radfahrer beifahrer gäste gästen gast
besucher besuchern besucherin zuschauer zuschauern fans fan passagiere passagieren passagier fahrgäste fahrgästen insassen insasse reisende reisenden reisender touristen tourist
touristin urlauber urlaubern pendler pendlern teilnehmer teilnehmern teilnehmerin teilnehmenden teilnehmende mitglieder mitgliedern mitglied mitarbeiter mitarbeitern mitarbeiterin mitarbeitende
mitarbeitenden arbeiter arbeitern arbeiterin angestellte angestellten angestellter beschäftigte beschäftigten beschäftigter bergleute kumpel lehrer lehrern lehrerin lehrkräfte
schüler schülern schülerin studenten student studentin studierende studierenden azubis auszubildende patienten patient patientin ärzte ärzten arzt ärztin pfleger pflegern sanitäter
sanitätern tote toten toter getötete getöteten verletzte verletzten verletzter schwerverletzte schwerverletzten leichtverletzte vermisste vermissten vermisster überlebende überlebenden
überlebender gerettete geretteten festgenommene festgenommenen verdächtige verdächtigen verdächtiger verdächtigter täter tätern täterin angreifer angreifern attentäter attentätern
terroristen terrorist extremisten extremist islamisten aktivisten aktivist aktivistin demonstranten demonstrant demonstrierende demonstrierenden protestierende protestierenden
gefangene gefangenen gefangener häftlinge häftlingen häftling geiseln geisel insassinnen angeklagte angeklagten angeklagter beschuldigte beschuldigten beschuldigter
flüchtlinge flüchtlingen flüchtling geflüchtete geflüchteten geflohene vertriebene vertriebenen migranten migrantinnen asylbewerber asylbewerbern asylsuchende schutzsuchende zivilisten zivilist
obdachlose obdachlosen abgeordnete abgeordneten abgeordneter minister ministern politiker politikern wähler wählern wählerin kandidaten kandidat kandidatin delegierte delegierten
kunden kunde kundin kundinnen nutzer nutzern nutzerin verbraucher verbrauchern käufer käufern anleger anlegern aktionäre aktionären mieter mietern eigentümer kollegen kollege kollegin
freunde freunden freund freundin nachbarn nachbar nachbarin zeugen zeuge zeugin passanten passant angehörige angehörigen eltern väter mütter mutter vater söhne sohn töchter
tochter brüder bruder schwestern schwester geschwister zwillinge ehepaare liebespaare brautpaare enkel großeltern journalisten journalist journalistin reporter experten experte expertin forscher
forschern forscherin wissenschaftler wissenschaftlern spieler spielern spielerin sportler sportlern athleten athlet läufer läufern schwimmer schwimmern taucher tauchern bergsteiger
bergsteigern wanderer wanderern skifahrer trainer künstler künstlern musiker musikern sänger schauspieler autoren autorin bauern landwirte landwirten landwirt händler händlern
unternehmer unternehmern richter richtern anwälte staatsanwälte ermittler ermittlern spezialisten fachleute infizierte infizierten erkrankte erkrankten erkrankter kranke kranken neuinfizierte genesene
genesenen geimpfte geimpften betroffene betroffenen betroffener hinterbliebene hilfsbedürftige evakuierte evakuierten eingeschlossene eingeschlossenen verschüttete verschütteten
vertreter vertretern vertreterin vertreterinnen partner partnern gründer gründern leiter leitern chefs chef manager managern sprecher sprechern mann experten berater beratern redner rednern dozenten absolventen
fischer fischern techniker technikern ingenieure dolmetscher gärtner maurer kapitäne direktoren präsidenten bürgermeister bürgermeistern botschafter diplomaten senatoren kommissare professoren assistenten historiker
ökonomen analysten investoren sekretäre bischöfe imame rabbiner veteranen generäle virologen geologen ärztinnen krankenschwestern wirte metzger bäcker models trauergäste schaulustige schaulustigen neugierige
crewmitglieder gewerkschafter pilger gläubige gläubigen priester mönche nonnen freiwillige freiwilligen ehrenamtliche anhänger anhängern gegner gegnern jäger angler hacker camper
`;

/** Those that only count people as whole words, and names of peoples. */
export const PEOPLE_ALONE = `
russen ukrainer ukrainern franzosen briten türken polen deutsche deutschen deutscher schweden dänen finnen griechen spanier serben kroaten tschechen ungarn bulgaren rumänen syrer iraker afghanen
iraner israelis palästinenser kurden chinesen japaner inder schweizer schweizern österreicher österreichern niederländer belgier italiener europäer afrikaner amerikaner us-amerikaner usa-bürger kosovaren
albaner letten esten litauer weißrussen georgier armenier ägypter libyer tunesier marokkaner somalier nigerianer sudanesen äthiopier muslime christen juden jesiden rohingya bots-helfer
crew besatzung personal mannschaft todesopfer menschenleben seelen todesfälle todesfall leichen leiche leichname tote bergleute eheleute
`;

/** Compounds that end like people and are things. */
export const THINGS_LIKE_PEOPLE = `
fahrzeug fahrzeuge fahrzeugen flugzeug flugzeuge flugzeugen werkzeug werkzeuge werkzeugen spielzeuge spielzeugen sekunde sekunden urkunde urkunden heilkunde erdkunde schenkel schenkeln feuerzeuge schlagzeuge
zähler schalter behälter träger empfänger rechner drucker scheinwerfer hubschrauber wasserwerfer flugzeugträger anhänger-wagen laster kühler staubsauger anbieter hersteller server container computer
tanker frachter bagger traktor sender ordner newsletter fahrkräfte sehkräfte fliehkräfte naturkräfte seekräfte muskelkräfte arbeitskräftemangel wettbewerber computerspieler-konsole plattenspieler
`;

/** Words that would be read as a compound of people by chance. */
export const FIRST_PARTS_OF_THINGS = `
damals niemand jemand irgendwann landsmann dukaten grundkarten segelohren einmann armbanduhr gottesgast ballast palast morast alabast last kontrast gewinde hinterkind
`;

/** Nouns before which "ein" counts: "ein Toter", "eine Person". */
export const COUNTED_ONE: ReadonlySet<string> = wordSet(
  `toter tote toten todesopfer mensch menschen person verletzter verletzte verletzten schwerverletzter schwerverletzte vermisster vermisste leiche opfer überlebender überlebende
  menschenleben todesfall tatverdächtiger festnahme passagier`,
);
