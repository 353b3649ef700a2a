import type { MeasureWords } from '../../measureWords.js';
import { figures as undetermined } from '../../und/figures.js';
import { completions, phraseMap, wordSet } from '../../words.js';
import { lemma } from './lemma.js';
import { zero } from './zero.js';

export const measures: MeasureWords = {
  ...undetermined.measures,
  otherwise: new Map(),
  where: wordSet('wo'),
  mute: wordSet('prozent'),
  alongside: wordSet('zusammen gemeinsam samt'),
  participles: phraseMap([
    [
      'killed',
      'getötet, umgebracht, ermordet, erschossen, erschlagen, erstochen, hingerichtet, massakriert, umgekommen, gestorben, verstorben, ertrunken, verbrannt, erstickt, erfroren, gefallen, verunglückt, totgefahren',
    ],
    ['injured', 'verletzt, schwerverletzt, leichtverletzt, verwundet, angeschossen, angefahren, niedergestochen'],
    ['displaced', 'vertrieben, evakuiert, geflohen, geflüchtet, umgesiedelt'],
    ['detained', 'festgenommen, verhaftet, inhaftiert, festgesetzt, festgehalten, abgeführt'],
    ['rescued', 'gerettet, befreit'],
    ['infected', 'infiziert, angesteckt, erkrankt'],
    ['affected', 'betroffen'],
    ['abducted', 'entführt, verschleppt, gekidnappt'],
    ['released', 'freigelassen, entlassen, freigekommen'],
    ['present', 'versammelt, demonstriert, protestiert, teilgenommen'],
    ['trapped', 'eingeschlossen, verschüttet, eingeklemmt'],
    ['treated', 'behandelt, versorgt'],
    ['missing', 'vermisst, verschollen'],
  ]),
  states: phraseMap([
    ['killed', 'tot, starben, starb, sterben, stirbt, ertranken, ertrank, verbrannten, erstickten, erfroren'],
    ['missing', 'vermisst, verschwunden, verschollen'],
    ['displaced', 'flohen, fliehen, obdachlos, flüchteten, flüchten'],
    [
      'present',
      'demonstrierten, demonstrieren, protestierten, protestieren, versammelten, kamen zusammen, nahmen teil, feierten',
    ],
    ['survive', 'überlebten, überlebte, überlebt, überleben'],
    ['infected', 'erkrankten'],
  ]),
  phrases: phraseMap([
    [
      'killed',
      'ums leben, ums leben gekommen, zu tode, zu tode gekommen, ihr leben verloren, ihr leben, das leben verloren, sein leben, tödlich verletzt, tödlich verunglückt, tot geborgen, tot aufgefunden, tot gefunden, für tot erklärt',
    ],
    [
      'injured',
      'zu schaden, zu schaden gekommen, leicht verletzt, schwer verletzt, lebensgefährlich verletzt, verletzungen erlitten, verletzungen, unter schock',
    ],
    [
      'hospitalised',
      'ins krankenhaus, in krankenhäuser, in ein krankenhaus, im krankenhaus, in kliniken, in eine klinik, in krankenhäusern, ins spital, im spital, in umliegende krankenhäuser, in umliegende kliniken, auf der intensivstation, in klinischer behandlung, in die klinik, in einer klinik',
    ],
    [
      'rescued',
      'in sicherheit, in sicherheit gebracht, lebend geborgen, lebend gefunden, aus dem wasser, an land gebracht, in sicherheit bringen',
    ],
    [
      'displaced',
      'auf der flucht, ihre häuser verlassen, ihre wohnungen verlassen, in notunterkünften, in notunterkünfte, aus ihren häusern, ihr zuhause verloren',
    ],
    [
      'present',
      'an bord, auf die straße, auf den straßen, auf die straßen, vor ort, im einsatz, im bus, im zug, im flugzeug, im gebäude, im haus, unter den zuschauern',
    ],
    [
      'detained',
      'in gewahrsam, in haft, in untersuchungshaft, in u-haft, hinter gittern, im gefängnis, in polizeigewahrsam',
    ],
    ['abducted', 'als geiseln, in geiselhaft, in ihrer gewalt'],
    ['released', 'auf freien fuß, auf freiem fuß'],
    ['missing', 'als vermisst, nicht gefunden'],
    ['affected', 'ohne strom, ohne wasser, ohne heizung, von der außenwelt'],
  ]),
  // "nahm zwölf Menschen fest", "kamen zwölf Menschen um"
  separated: phraseMap([
    ['detained', 'nahm fest, nahmen fest, nimmt fest, nehmen fest, hielt fest, hielten fest'],
    ['killed', 'kam um, kamen um, kommen um, brachte um, brachten um'],
    ['released', 'ließ frei, ließen frei, lässt frei, kamen frei, kam frei'],
    ['present', 'nahmen teil, nehmen teil, nahm teil'],
  ]),
  completed: completions([
    [
      'rescued',
      'zogen zog ziehen zieht holten holte holen holt bargen barg retteten rettete',
      'aus den trümmern, aus dem wasser, aus dem meer, aus dem fluss, aus den fluten, aus dem wrack, aus dem schutt, lebend aus, in sicherheit',
    ],
  ]),
  bracket: true,
  carried: wordSet('gebracht geflogen eingeliefert kamen kam brachten brachte transportiert mussten musste'),
  carriedTo: phraseMap([
    ['hospitalised', 'krankenhaus, krankenhäuser, klinik, kliniken, spital, spitäler'],
    ['detained', 'gewahrsam, haft'],
  ]),
  toward: new Set(),
  inState: wordSet('in'),
  inStateOf: phraseMap([['injured', 'in lebensgefahr']]),
  on: wordSet('auf in an'),
  hereWords: wordSet('dort draußen drinnen'),
  withWords: wordSet('mit'),
  vehicles: wordSet('fähre zug bus flugzeug schiff boot maschine bord straßenbahn kutter jacht'),
  placeWords: wordSet('bei in auf'),
  places: wordSet(
    'kundgebung konzert festival demonstration demo feier party hochzeit gottesdienst veranstaltung mahnwache',
  ),
  belongings: phraseMap([['affected', 'daten, kundendaten, passwörter, konten']]),
  taken: new Map(),
  suffered: wordSet('erlitten erlitt erleiden trugen trug zogen zog hatten haben'),
  sufferings: phraseMap([
    [
      'injured',
      'verletzungen, schussverletzungen, verbrennungen, rauchvergiftungen, rauchvergiftung, knochenbrüche, prellungen, wunden, schnittwunden, stichverletzungen, schock',
    ],
  ]),
  transparent: wordSet(
    'kamen kommen kommt kam gekommen verloren verlor verlieren gelten gilt galten galt gelte worden gemeldet bestätigt befürchtet vermutlich erlitten erlitt mussten müssen wurden werden wurde waren sind seien sei blieben bleiben',
    'gebracht eingeliefert geborgen tragen trugen darunter sollen befinden befanden liegen lagen gehen gingen hieß heißt',
  ),
  verbal: /(?!)/u,
  verbs: phraseMap([
    [
      'killed',
      'starben, starb, sterben, stirbt, tötete, töteten, tötet, töten, ermordete, ermordeten, erschoss, erschossen, erstach, tötend, forderte, forderten, ertranken, ertrank',
    ],
    ['injured', 'verletzte, verletzten, verletzt, verwundete, verwundeten'],
    ['displaced', 'vertrieb, vertrieben, vertreibt, evakuierte, evakuierten, flohen, flüchteten, fliehen'],
    ['detained', 'verhaftete, verhafteten, verhaftet, inhaftierte, inhaftierten'],
    ['rescued', 'rettete, retteten, rettet, retten, befreite, befreiten'],
    ['infected', 'infizierten, infizierte'],
    ['affected', 'betraf, betrifft, betreffen'],
    ['abducted', 'entführte, entführten, entführt, verschleppte, verschleppten'],
    ['present', 'demonstrierten, protestierten, versammelten'],
    ['survive', 'überlebten, überlebte'],
    ['treated', 'behandelte, behandelten'],
  ]),
  losing: new Set(),
  served: new Set(),
  dealt: null,
  dealing: new Set(),
  transitive: new Set(),
  sweeping: new Set(),
  depictions: wordSet('bilder bild fotos foto namen'),
  rates: new Set(),
  ofThings: wordSet('killed'),
  lostAlive: new Set(),
  verbPhrases: phraseMap([
    [
      'killed',
      'tod von, tod der, tod ihrer, leben von, ermordung von, tötung von, unter den toten, unter den todesopfern, unter den getöteten, die toten, die todesopfer, starben mit ihm',
    ],
    ['injured', 'unter den verletzten'],
    ['missing', 'unter den vermissten, nach den, vermissen'],
    ['rescued', 'rettung von, bergung von'],
    ['detained', 'festnahme von, verhaftung von, unter den festgenommenen'],
    ['displaced', 'evakuierung von, vertreibung von'],
    ['released', 'freilassung von'],
    ['abducted', 'entführung von'],
    ['present', 'mit insgesamt, besetzt mit'],
  ]),
  tolls: phraseMap([
    [
      'killed',
      'zahl der toten, zahl der todesopfer, zahl der opfer, zahl der getöteten, opferzahl, opferzahlen, totenzahl, todesopfer :, tote :, zahl der todesfälle, todeszahl',
    ],
    ['injured', 'zahl der verletzten, verletzte :'],
    ['missing', 'zahl der vermissten, vermisste :'],
    ['infected', 'zahl der infizierten, zahl der infektionen, fallzahl, zahl der neuinfektionen'],
    ['detained', 'zahl der festnahmen, zahl der festgenommenen'],
  ]),
  listing: wordSet(
    'darunter davon und oder plus sowie auch unter anderem andere anderen weitere weiteren mindestens mehr als etwa rund bis zu fast der von ihnen einschließlich inklusive',
  ),
  nouns: phraseMap([
    [
      'killed',
      'tote, toten, toter, getötete, getöteten, todesopfer, todesopfern, todesfälle, todesfällen, todesfall, leichen, leiche, leichname, menschenleben, morde, mord, verkehrstote, drogentote, maueropfer, gefallene, gefallenen, ermordete, ermordeten, hitzetote',
    ],
    [
      'injured',
      'verletzte, verletzten, verletzter, schwerverletzte, schwerverletzten, schwerverletzter, leichtverletzte, leichtverletzten, verletzungen, verwundete, verwundeten',
    ],
    ['casualties', 'opfer, opfern'],
    ['missing', 'vermisste, vermissten, vermisster'],
    [
      'displaced',
      'vertriebene, vertriebenen, flüchtlinge, flüchtlingen, geflüchtete, geflüchteten, binnenflüchtlinge, evakuierte, evakuierten, obdachlose',
    ],
    [
      'detained',
      'festnahmen, festgenommene, festgenommenen, verhaftete, verhafteten, häftlinge, gefangene, gefangenen, verhaftungen, inhaftierte',
    ],
    ['abducted', 'geiseln, entführte, entführten'],
    [
      'infected',
      'infizierte, infizierten, infektionen, neuinfektionen, ansteckungen, erkrankte, erkrankten, coronafälle, corona-fälle',
    ],
    ['rescued', 'gerettete, geretteten'],
    ['survive', 'überlebende, überlebenden'],
    ['trapped', 'eingeschlossene, eingeschlossenen, verschüttete, verschütteten'],
    ['affected', 'betroffene, betroffenen'],
  ]),
  orBodies: wordSet('leichen leiche leichname'),
  crowdNouns: wordSet(
    'demonstranten demonstrierende demonstrierenden zuschauer zuschauern schaulustige schaulustigen trauergäste',
  ),
  harmed: new Set(['injured']),
  victimNouns: new Set(),
  victimKinds: new Map(),
  carrying: new Set(),
  runaways: wordSet('täter schützen attentäter angreifer verdächtige tatverdächtige räuber einbrecher diebe'),
  fates: wordSet('verbrannt verbrannten erstickt erstickten gefallen verunglückt erfroren'),
  harms: wordSet('killed'),
  resultative: new Set(),
  presentNouns: wordSet(
    'passagiere passagieren fahrgäste insassen besatzungsmitglieder besatzungsmitgliedern crewmitglieder',
  ),
  negations: wordSet('nicht nie niemals'),
  firing: new Set(),
  stirring: wordSet('begeistert begeisterte anlockte lockte bewegte beschäftigt'),
  comparatives: { form: /^\p{L}{3,}er$/u, degrees: wordSet('mehr weniger') },
  populations: wordSet('bevölkerung einwohnerzahl'),
  peopleNouns: wordSet('bevölkerung belegschaft besatzung gruppe'),
  be: wordSet(
    'war waren wurde wurden wird werden worden ist sind sei seien gewesen hat haben habe hatte hatten hätten wäre wären würde würden soll sollen sollte könnte können konnte konnten muss müssen mussten',
  ),
  passive: wordSet('wurde wurden wird werden worden war waren ist sind sei seien'),
  stops: wordSet(
    'als nachdem bevor weil während obwohl wenn dass ; : wo aber sondern damit seitdem sobald indem ob wobei',
  ),
  relatives: wordSet('denen deren'),
  zero,
  lemma,
};
