import type { FigureRow } from '../en/figures.js';

/** Values in all their forms. */
export const VALUES: FigureRow[] = [
  { text: 'Das Wasser traf ⟦1.351⟧ Höfe.', low: 1351, counted: 'Höfe' },
  { text: 'Das Wasser traf ⟦19 000⟧ Höfe.', low: 19000 },
  { text: 'Das Wasser traf ⟦1.351.000⟧ Höfe.', low: 1351000 },
  { text: 'Das Wasser traf ⟦4,3 Millionen⟧ Höfe.', low: 4300000 },
  { text: 'Das Wasser traf ⟦1,5 Mio.⟧ Höfe.', low: 1500000 },
  { text: 'Das Wasser traf ⟦zwölf⟧ Höfe.', low: 12 },
  { text: 'Das Wasser traf ⟦dreizehn⟧ Höfe.', low: 13 },
  { text: 'Das Wasser traf ⟦einundzwanzig⟧ Höfe.', low: 21 },
  { text: 'Das Wasser traf ⟦dreissig⟧ Höfe.', low: 30 },
  { text: 'Das Wasser traf ⟦hundertfünfzig⟧ Höfe.', low: 150 },
  { text: 'Das Wasser traf ⟦dreihundertzwölf⟧ Höfe.', low: 312 },
  { text: 'Das Wasser traf ⟦zweitausend⟧ Höfe.', low: 2000 },
  { text: 'Das Wasser traf ⟦zweitausendfünfhundert⟧ Höfe.', low: 2500 },
  { text: 'Das Wasser traf ⟦eine halbe Million⟧ Höfe.', low: 500000 },
  { text: 'Das Wasser traf ⟦anderthalb Millionen⟧ Höfe.', low: 1500000 },
  { text: 'Das Wasser traf ⟦zweieinhalb Millionen⟧ Höfe.', low: 2500000 },
  { text: 'Das Wasser traf ⟦eine Milliarde⟧ Bäume.', low: 1e9 },
  { text: 'Das Wasser traf ⟦ein Dutzend⟧ Höfe.', low: 12 },
  { text: 'Das Wasser traf ⟦zwei Dutzend⟧ Höfe.', low: 24 },
  { text: 'Das Wasser traf ⟦Dutzende⟧ Höfe.', low: 24, high: null, bound: 'vague' },
  { text: '⟦Hunderte⟧ Menschen flohen.', low: 200, high: null, bound: 'vague', measure: 'displaced' },
  { text: '⟦Tausende⟧ Menschen flohen.', low: 2000, high: null, bound: 'vague', unit: 'person' },
  { text: '⟦Zehntausende⟧ Menschen flohen.', low: 20000, high: null, bound: 'vague' },
  { text: 'Das Wasser traf ⟦mehrere hundert⟧ Höfe.', low: 300, high: null, bound: 'vague' },
  { text: 'Das Wasser traf ⟦mehrere Dutzend⟧ Höfe.', low: 36, high: null, bound: 'vague' },
  { text: '⟦Millionen⟧ Menschen flohen.', low: 2000000, high: null, bound: 'vague' },
];

/** Words that limit a number. */
export const BOUNDS: FigureRow[] = [
  { text: 'Es traf ⟦mindestens 50⟧ Höfe.', low: 50, high: null, bound: 'at_least' },
  { text: 'Es traf ⟦wenigstens 50⟧ Höfe.', low: 50, high: null, bound: 'at_least' },
  { text: 'Es traf ⟦mehr als 50⟧ Höfe.', low: 50, high: null, bound: 'more_than' },
  { text: 'Es traf ⟦über 50⟧ Höfe.', low: 50, high: null, bound: 'more_than' },
  { text: 'Es traf ⟦weit über 50⟧ Höfe.', low: 50, high: null, bound: 'more_than' },
  { text: 'Es traf ⟦gut 50⟧ Höfe.', low: 50, high: null, bound: 'more_than' },
  { text: 'Es traf ⟦bis zu 50⟧ Höfe.', low: null, high: 50, bound: 'at_most' },
  { text: 'Es traf ⟦höchstens 50⟧ Höfe.', low: null, high: 50, bound: 'at_most' },
  { text: 'Es traf ⟦maximal 50⟧ Höfe.', low: null, high: 50, bound: 'at_most' },
  { text: 'Es traf ⟦weniger als 50⟧ Höfe.', low: null, high: 50, bound: 'less_than' },
  { text: 'Es traf ⟦knapp 50⟧ Höfe.', low: 50, high: 50, bound: 'about' },
  { text: 'Es traf ⟦fast 50⟧ Höfe.', low: 50, high: 50, bound: 'about' },
  { text: 'Es traf ⟦rund 50⟧ Höfe.', low: 50, high: 50, bound: 'about' },
  { text: 'Es traf ⟦etwa 50⟧ Höfe.', low: 50, high: 50, bound: 'about' },
  { text: 'Es traf ⟦ca. 50⟧ Höfe.', low: 50, high: 50, bound: 'about' },
  { text: 'Es traf ⟦an die 50⟧ Höfe.', low: 50, high: 50, bound: 'about' },
  { text: 'Es traf ⟦ungefähr 50⟧ Höfe.', low: 50, high: 50, bound: 'about' },
  { text: 'Es traf ⟦150 bis 300⟧ Höfe.', low: 150, high: 300, bound: 'range' },
  { text: 'Es traf ⟦zwischen 150 und 300⟧ Höfe.', low: 150, high: 300, bound: 'range' },
  { text: 'Es traf ⟦15.000 bis 17.000⟧ Höfe.', low: 15000, high: 17000, bound: 'range' },
  { text: 'Es traf ⟦zwei oder drei⟧ Höfe.', low: 2, high: 3, bound: 'range' },
  { text: 'Es traf ⟦vier bis fünf Millionen⟧ Höfe.', low: 4e6, high: 5e6, bound: 'range' },
  { text: 'Die Zahl stieg von 50 auf ⟦70⟧ Höfe.', low: 70, high: 70, bound: 'exact' },
];

/** Money, percent, physical units. */
export const UNITS: FigureRow[] = [
  { text: 'Der Deich kostete ⟦1,5 Mrd. Euro⟧.', low: 1.5e9, unit: 'EUR', measure: 'kosten' },
  { text: 'Der Deich kostete ⟦rund 300.000 Euro⟧.', low: 300000, unit: 'EUR', bound: 'about' },
  { text: 'Der Deich kostete ⟦€ 30.000⟧.', low: 30000, unit: 'EUR' },
  { text: 'Der Deich kostete ⟦25 Millionen Dollar⟧.', low: 25e6, unit: 'USD' },
  { text: 'Der Deich kostete ⟦4 bis 5 Millionen Franken⟧.', low: 4e6, high: 5e6, unit: 'CHF', bound: 'range' },
  { text: 'Der Deich kostete ⟦450 000 €⟧.', low: 450000, unit: 'EUR' },
  { text: 'Das Brot kostet ⟦90 Cent⟧.', low: 0.9, unit: 'EUR' },
  { text: 'Die Preise stiegen um ⟦12,5 Prozent⟧.', low: 12.5, unit: 'percent' },
  { text: 'Die Preise stiegen um ⟦0,3 Prozentpunkte⟧.', low: 0.3, unit: 'percent' },
  { text: 'Die Preise stiegen um ⟦8 %⟧.', low: 8, unit: 'percent' },
  { text: '⟦Ein Drittel⟧ der Höfe ist zerstört.', low: 33.33, unit: 'percent' },
  { text: '⟦Zwei Drittel⟧ der Höfe sind zerstört.', low: 66.67, unit: 'percent' },
  { text: '⟦Jeder fünfte⟧ Hof ist zerstört.', low: 20, unit: 'percent' },
  { text: 'Die ⟦Hälfte⟧ der Höfe ist zerstört.', low: 50, unit: 'percent' },
  { text: 'Der Wind erreichte ⟦120⟧ km/h.', low: 120, unit: 'km / h' },
  { text: 'Das Schiff liegt ⟦15⟧ Kilometer vor der Küste.', low: 15, unit: 'kilometer' },
  { text: 'Das Wasser stieg auf ⟦mehr als 4,20⟧ Meter.', low: 4.2, high: null, unit: 'meter', bound: 'more_than' },
  { text: 'Es waren ⟦38⟧ Grad.', low: 38, unit: 'grad' },
  { text: 'Das Feuer zerstörte ⟦80⟧ Hektar Wald.', low: 80, unit: 'hektar' },
  { text: 'Der Wagen trug ⟦5⟧ t.', low: 5, unit: 't' },
  { text: 'Das Beben hatte die Stärke ⟦6,1⟧.', low: 6.1, unit: 'stärke' },
  { text: 'Er bekam ⟦drei⟧ Jahre Haft.', low: 3, unit: 'jahre' },
];

/** People, and what befell them. */
export const MEASURES: FigureRow[] = [
  { text: 'Bei dem Brand wurden ⟦zwölf⟧ Menschen getötet.', unit: 'person', counted: 'Menschen', measure: 'killed' },
  { text: '⟦Zwölf⟧ Menschen wurden bei einem Brand am Hafen getötet.', unit: 'person', measure: 'killed' },
  { text: '⟦Zwölf⟧ Menschen kamen bei dem Brand ums Leben.', unit: 'person', measure: 'killed' },
  { text: 'Bei dem Brand kamen ⟦zwölf⟧ Menschen ums Leben.', unit: 'person', measure: 'killed' },
  { text: 'Bei dem Brand starben ⟦zwölf⟧ Bewohner.', unit: 'person', counted: 'Bewohner', measure: 'killed' },
  { text: 'Der Brand forderte ⟦zwölf⟧ Todesopfer.', unit: 'person', counted: 'Todesopfer', measure: 'killed' },
  { text: 'Es gab ⟦zwölf⟧ Tote und 30 Verletzte.', unit: 'person', measure: 'killed' },
  { text: 'Es gab zwölf Tote und ⟦30⟧ Verletzte.', unit: 'person', measure: 'injured' },
  { text: 'Bei dem Brand wurden zwölf Menschen getötet und ⟦30⟧ verletzt.', unit: 'person', measure: 'injured' },
  { text: 'Die Zahl der Toten stieg auf ⟦14⟧.', unit: 'person', counted: 'Toten', measure: 'killed' },
  { text: '⟦Ein⟧ Mensch starb in den Flammen.', low: 1, unit: 'person', measure: 'killed' },
  { text: 'Es gab ⟦einen⟧ Verletzten.', low: 1, unit: 'person', measure: 'injured' },
  { text: 'Die Polizei nahm am Abend ⟦zwölf⟧ Demonstranten fest.', unit: 'person', measure: 'detained' },
  { text: '⟦Zwölf⟧ Demonstranten wurden festgenommen.', unit: 'person', measure: 'detained' },
  { text: '⟦Sieben⟧ Fischer werden noch vermisst.', unit: 'person', measure: 'missing' },
  { text: '⟦Sieben⟧ Fischer gelten als vermisst.', unit: 'person', measure: 'missing' },
  { text: 'Taucher suchen nach den ⟦sieben⟧ Vermissten.', unit: 'person', measure: 'missing' },
  { text: '⟦200⟧ Anwohner wurden in der Nacht evakuiert.', unit: 'person', measure: 'displaced' },
  { text: 'Helfer retteten ⟦40⟧ Urlauber.', unit: 'person', measure: 'rescued' },
  { text: '⟦Drei⟧ Schwerverletzte kamen ins Krankenhaus.', unit: 'person', measure: 'hospitalised' },
  { text: '⟦Drei⟧ Kinder wurden in Kliniken gebracht.', unit: 'person', measure: 'hospitalised' },
  { text: '⟦112⟧ Feuerwehrleute löschten den Brand.', unit: 'person', counted: 'Feuerwehrleute' },
  { text: 'Der Fähre fehlten ⟦30⟧ Rettungswesten.', unit: 'thing', counted: 'Rettungswesten' },
  { text: '⟦98⟧ Menschen waren an Bord.', unit: 'person', measure: 'present' },
  { text: 'An Bord waren die ⟦87⟧ Passagiere.', unit: 'person', measure: 'present' },
  { text: '⟦Zehn⟧ Einsatzkräfte halfen.', unit: 'person', counted: 'Einsatzkräfte' },
  { text: '⟦Zehn⟧ Einsatzfahrzeuge halfen.', unit: 'thing', counted: 'Einsatzfahrzeuge' },
  { text: '⟦Zehn⟧ Sekundenzeiger standen still.', unit: 'thing' },
  { text: '⟦Niemand⟧ wurde verletzt.', low: 0, high: 0, unit: 'person', measure: 'injured' },
  { text: 'Es gab ⟦keine Verletzten⟧.', low: 0, high: 0, unit: 'person', measure: 'injured' },
  { text: '⟦Keine Toten⟧ wurden gemeldet.', low: 0, high: 0, unit: 'person', measure: 'killed' },
  { text: 'Es gab 150 Verletzte, darunter ⟦drei⟧ Kinder.', unit: 'person', counted: 'Kinder', measure: 'injured' },
  { text: '⟦Drei⟧ tote Kinder wurden geborgen.', unit: 'person', counted: 'tote Kinder', measure: 'killed' },
  { text: 'Der Zoll fand ⟦30⟧ Boote.', unit: 'thing', counted: 'Boote', measure: 'finden' },
  { text: '⟦40⟧ Häuser wurden zerstört.', unit: 'thing', counted: 'Häuser' },
  { text: '⟦Dutzende⟧ wurden verletzt.', unit: 'person', measure: 'injured', low: 24, high: null, bound: 'vague' },
];

/** Bare numbers that are told of what was counted before. */
export const CARRIED: FigureRow[] = [
  { text: 'Die Wache zählte 112 Menschen an Bord. Die Reederei spricht von ⟦98⟧.', unit: 'person' },
  { text: '13 Menschen wurden verletzt. ⟦Vier⟧ liegen noch im Krankenhaus.', unit: 'person', measure: 'hospitalised' },
  { text: 'Drei Boote sanken. Die Mauer ist ⟦fünf⟧ Steine hoch.', unit: 'thing', counted: 'Steine' },
];

/** When a figure held, in an article of Thursday, 12 March 2026. */
export const AS_OF: FigureRow[] = [
  { text: '⟦Sieben⟧ Fischer wurden am Mittwoch getötet.', asOf: null },
  { text: 'Bis Mittwoch stieg die Zahl der Toten auf ⟦14⟧.', measure: 'killed', asOf: '2026-03-11' },
  { text: 'Stand 9. März waren ⟦14⟧ Brücken gesperrt.', asOf: '2026-03-09' },
  { text: '⟦Sieben⟧ Fischer würden noch vermisst, teilte die Wache am Mittwoch mit.', asOf: '2026-03-11' },
  { text: 'Die Polizei sagte am Mittwoch, ⟦78⟧ Menschen seien gerettet.', asOf: '2026-03-11' },
];

/** Texts without any number: articles and the like are none. */
export const NO_NUMBERS: readonly string[] = [
  'Ein Boot sank vor einem Hafen.',
  'Eine Frau sah einen Mann mit einer Leiter.',
  'Niemand weiß, wann das Schiff kommt.',
  'Das Schiff hat keine Fenster.',
];
