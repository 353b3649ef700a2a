/**
 * Verbs that attribute, by stance and frames (`c` clause, `m` only with its conjunction, `o` object, `i` infinitive, `n` number); chosen by hand from general knowledge of German.
 * A weak verb is its infinitive; of another verb its infinitive, third person, past, participle and subjunctive, parted by slashes. "|" parts what separates;
 * behind a colon stand the prepositions that lead to the content.
 */
export const VERB_ROWS: readonly (readonly [stance: string, frames: string, verbs: string])[] = [
  [
    'says',
    'c',
    `sagen erklären betonen erläutern schildern erzählen äußern ergänzen mit|teilen hinzu|fügen fest|stellen klar|stellen versichern unterstreichen bemerken antworten erwidern entgegnen kommentieren
    twittern posten formulieren resümieren bilanzieren argumentieren verkünden bekräftigen präzisieren konkretisieren witzeln scherzen spotten rufen/ruft/rief/gerufen/rufe schreiben/schreibt/schrieb/geschrieben/schreibe
    bekannt|geben/gibt/gab/gegeben/gebe aus|sagen aus|führen zitieren verlauten bezeugen fort|fahren/fährt/fuhr/gefahren/fahre
    hervor|heben/hebt/hob/gehoben/hebe hin|weisen/weist/wies/gewiesen/weise verweisen/verweist/verwies/verwiesen/verweise zusammen|fassen dar|legen aus|drücken beteuern unken referieren nach|legen bei|pflichten wiederholen appellieren mutmaßen`,
  ],
  [
    'reports',
    'co',
    'melden vermelden enthüllen dokumentieren ermitteln verzeichnen zählen registrieren heraus|finden/findet/fand/gefunden/finde recherchieren veröffentlichen',
  ],
  ['reports', 'co', 'an|geben/gibt/gab/gegeben/gebe'],
  // "Die Studie ergab, dass", "Zahlen zeigen, dass"
  ['reports', 'cm', 'ergeben/ergibt/ergab/ergeben/ergebe zeigen belegen erfahren/erfährt/erfuhr/erfahren/erfahre'],
  // "„...“, hieß es": beside quotes only
  ['says', '', 'heißen/heißt/hieß/geheißen/heiße'],
  ['reports', 'c', 'berichten:von,über sprechen/spricht/sprach/gesprochen/spreche:von'],
  ['confirms', 'co', 'bestätigen bescheinigen'],
  [
    'admits',
    'co',
    'gestehen/gesteht/gestand/gestanden/gestehe zu|geben/gibt/gab/gegeben/gebe ein|räumen ein|gestehen/gesteht/gestand/gestanden/gestehe bedauern bekennen/bekennt/bekannte/bekannt/bekenne',
  ],
  [
    'denies',
    'co',
    'leugnen dementieren bestreiten/bestreitet/bestritt/bestritten/bestreite aus|schließen/schließt/schloss/geschlossen/schließe zurück|weisen/weist/wies/gewiesen/weise ab|streiten/streitet/stritt/gestritten/streite widersprechen/widerspricht/widersprach/widersprochen/widerspreche',
  ],
  ['claims', 'co', 'behaupten unterstellen suggerieren reklamieren'],
  [
    'accuses',
    'co',
    'kritisieren rügen monieren beklagen beschuldigen vor|werfen/wirft/warf/geworfen/werfe bemängeln schimpfen verurteilen wettern an|prangern klagen:über tadeln',
  ],
  ['warns', 'c', 'warnen:vor mahnen befürchten fürchten drohen:mit'],
  [
    'promises',
    'cio',
    'versprechen/verspricht/versprach/versprochen/verspreche geloben an|kündigen zu|sichern zu|sagen garantieren',
  ],
  [
    'asks',
    'cio',
    'fordern verlangen bitten/bittet/bat/gebeten/bitte fragen auf|fordern an|mahnen drängen ersuchen plädieren ein|fordern auf|rufen/ruft/rief/gerufen/rufe',
  ],
  [
    'advises',
    'ci',
    'raten/rät/riet/geraten/rate empfehlen/empfiehlt/empfahl/empfohlen/empfehle vor|schlagen/schlägt/schlug/geschlagen/schlage an|regen',
  ],
  [
    'estimates',
    'con',
    'schätzen beziffern korrigieren erwarten rechnen:mit aus|gehen/geht/ging/gegangen/gehe:von prognostizieren voraus|sagen kalkulieren veranschlagen',
  ],
  [
    'believes',
    'c',
    // "zeigte sich überzeugt, dass", "kam zu dem Schluss, dass"
    'überzeugt|zeigen besorgt|zeigen zuversichtlich|zeigen schluss|kommen/kommt/kam/gekommen/komme ergebnis|kommen/kommt/kam/gekommen/komme glauben meinen vermuten denken/denkt/dachte/gedacht/denke finden/findet/fand/gefunden/finde urteilen folgern schlussfolgern spekulieren hoffen zweifeln analysieren',
  ],
  ['supports', 'o', 'loben begrüßen würdigen unterstützen preisen'],
  ['opposes', 'o', 'ab|lehnen missbilligen'],
];

/** Infinitives of verbs beside which any quote is one, out of the rows above: `speech`; of those that label and utter. */
export const LABELLING =
  'bezeichnen bezeichnet bezeichnete bezeichneten nennen nennt nannte nannten genannt sprach sprachen spricht sprechen kritisierte kritisierten verurteilte verurteilten lobte lobten würdigte rügte geißelte brandmarkte beschrieb beschrieben charakterisierte wertete wertet';
