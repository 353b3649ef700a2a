/** Quotes in ⟦⟧, each with its speaker in the order of the text ("-": nobody can be told). Invented events. */
export const QUOTE_ROWS: readonly (readonly [what: string, text: string, ...speakers: string[]])[] = [
  ['after, verb first', '„⟦Sie ist gesunken⟧“, sagte Ines Kalder.', 'Ines Kalder'],
  ['Swiss marks', '«⟦Sie ist gesunken⟧», sagte Ines Kalder.', 'Ines Kalder'],
  ['marks of books', '»⟦Sie ist gesunken⟧«, sagte Ines Kalder.', 'Ines Kalder'],
  ['straight marks', '"⟦Sie ist gesunken⟧", sagte Ines Kalder.', 'Ines Kalder'],
  ['a stop inside', '„⟦Ist sie gesunken?⟧“, fragte Ines Kalder.', 'Ines Kalder'],
  ['a title', '„⟦Sie ist gesunken⟧“, sagte Hafenmeisterin Ines Kalder am Montag.', 'Ines Kalder'],
  ['a listener', '„⟦Sie ist gesunken⟧“, sagte Ines Kalder der Deutschen Presse-Agentur.', 'Ines Kalder'],
  ['a day before the speaker', '„⟦Sie ist gesunken⟧“, sagte am Montag Ines Kalder.', 'Ines Kalder'],
  ['before, with a colon', 'Ines Kalder sagte: „⟦Sie ist gesunken.⟧“', 'Ines Kalder'],
  ['a day in front', 'Am Montag sagte Ines Kalder: „⟦Sie ist gesunken.⟧“', 'Ines Kalder'],
  ['an adverb in front', 'Später sagte Ines Kalder: „⟦Sie ist gesunken.⟧“', 'Ines Kalder'],
  ['a particle at the end', '„⟦Sie ist gesunken⟧“, teilte Ines Kalder mit.', 'Ines Kalder'],
  ['a particle before a colon', 'Ines Kalder fügte hinzu: „⟦Sie ist gesunken.⟧“', 'Ines Kalder'],
  ['the perfect', 'Ines Kalder hat am Montag gesagt: „⟦Sie ist gesunken.⟧“', 'Ines Kalder'],
  [
    'broken by its cue',
    '„⟦Sie ist gesunken⟧“, sagte Ines Kalder. „⟦Wir schwammen an Land.⟧“',
    'Ines Kalder',
    'Ines Kalder',
  ],
  ['goes on behind it', '„⟦Wir bleiben⟧“, sagte Ines Kalder, „⟦und wir gehen nicht.⟧“', 'Ines Kalder', 'Ines Kalder'],
  ['so', '„⟦Sie ist gesunken⟧“, so Ines Kalder.', 'Ines Kalder'],
  ['so, a role', '„⟦Sie ist gesunken⟧“, so der Bürgermeister.', 'Bürgermeister'],
  ['laut', 'Laut Ines Kalder war es „⟦ein Wagnis⟧“.', 'Ines Kalder'],
  ['with an apposition', 'Ines Kalder, die Leiterin der Wache, sagte: „⟦Sie ist gesunken.⟧“', 'Ines Kalder'],
  ['with a relative clause', 'Ines Kalder, die am Kai wohnt, sagte: „⟦Sie ist gesunken.⟧“', 'Ines Kalder'],
  ['a description', 'Ein Sprecher der Reederei sagte: „⟦Sie ist gesunken.⟧“', 'Sprecher der Reederei'],
  ['inside what is said', 'Ines Kalder sagte, die Überfahrt sei „⟦ein Wagnis⟧“ gewesen.', 'Ines Kalder'],
  ['said at the end', 'Die Überfahrt sei „⟦ein Wagnis⟧“ gewesen, sagte Ines Kalder.', 'Ines Kalder'],
  ['labelled', 'Ines Kalder nannte die Überfahrt „⟦ein Wagnis⟧“.', 'Ines Kalder'],
  ['labelled with a preposition', 'Ines Kalder sprach von einem „⟦Wagnis im Winter⟧“.', 'Ines Kalder'],
  ['she', 'Ines Kalder traf Karl Voss am Montag.\nSie sagte: „⟦Sie ist gesunken.⟧“', 'Ines Kalder'],
  ['he', 'Ines Kalder traf Karl Voss am Montag.\nEr sagte: „⟦Sie ist gesunken.⟧“', 'Karl Voss'],
  ['a surname', 'Hafenmeisterin Ines Kalder kam am Mittag.\n„⟦Sie ist gesunken⟧“, sagte Kalder.', 'Ines Kalder'],
  [
    'the spokeswoman',
    'Polizeisprecherin Ines Kalder kam am Mittag.\n„⟦Sie ist gesunken⟧“, sagte die Sprecherin.',
    'Ines Kalder',
  ],
  ['the 43-year-old', 'Karl Voss sagte, die Fähre sei alt.\n„⟦Sie ist gesunken⟧“, sagte der 43-Jährige.', 'Karl Voss'],
  ['nobody', '„⟦Sie ist gesunken⟧“, hieß es in der Mitteilung.', '-'],
  [
    'carried over paragraphs',
    'Ines Kalder sagte: „⟦Sie ist gesunken.⟧\n\n„⟦Wir schwammen.⟧“',
    'Ines Kalder',
    'Ines Kalder',
  ],
  [
    'a line with a colon before',
    'Ines Kalder schrieb am Montag:\n„⟦Sie ist gesunken und wir schwammen.⟧“',
    'Ines Kalder',
  ],
  ['nested marks', '„⟦Er rief ‚Feuer‘ und sprang⟧“, sagte Ines Kalder.', 'Ines Kalder'],
  ['the subjunctive goes on', 'Ines Kalder sagte, die Fähre sei alt. Es sei „⟦ein Wagnis⟧“ gewesen.', 'Ines Kalder'],
  ['a headline', 'Bürgermeister: „⟦Fähre war sicher⟧“', 'Bürgermeister'],
];

/** Texts whose marks hold nobody's words. */
export const NO_QUOTES: readonly string[] = [
  'Der Film „Kalter Hafen“ läuft am Montag an.',
  'Die Fähre „Corrin Star“ sank am Montag.',
  'Die Gruppe, genannt „die Bären“, ging.',
  'Die Aktion „Saubere Küste“ begann am Montag.',
];

/** Attributions: the source, the cue and what is said, joined by " + " where it is parted. */
export const ATTRIBUTION_ROWS: readonly (readonly [text: string, source: string, cue: string, content: string])[] = [
  ['Die Polizei sagte, die Brücke sei gesperrt.', 'Polizei', 'sagte', 'die Brücke sei gesperrt'],
  ['Am Montag teilte die Polizei mit, die Brücke sei gesperrt.', 'Polizei', 'teilte', 'die Brücke sei gesperrt'],
  ['Die Brücke sei gesperrt, teilte die Polizei am Abend mit.', 'Polizei', 'teilte', 'Die Brücke sei gesperrt'],
  ['Karl Voss sagte der Zeitung, dass die Brücke hält.', 'Karl Voss', 'sagte', 'dass die Brücke hält'],
  ['Die Polizei hat mitgeteilt, dass die Brücke hält.', 'Polizei', 'mitgeteilt', 'dass die Brücke hält'],
  ['Laut Polizei hält die Brücke.', 'Polizei', 'Laut', 'hält die Brücke'],
  ['Nach Angaben der Feuerwehr hält die Brücke.', 'Feuerwehr', 'Nach Angaben', 'hält die Brücke'],
  ['Die Brücke hält nach Angaben der Feuerwehr noch.', 'Feuerwehr', 'nach Angaben', 'Die Brücke hält + noch'],
  ['Der Reederei zufolge hält die Brücke.', 'Reederei', 'zufolge', 'hält die Brücke'],
  ['Wie die Polizei mitteilte, hält die Brücke.', 'Polizei', 'mitteilte', 'hält die Brücke'],
  ['Die Brücke hält, wie ein Sprecher der Stadt sagte.', 'Sprecher der Stadt', 'sagte', 'Die Brücke hält'],
  ['Nach Polizeiangaben hält die Brücke.', 'Polizeiangaben', 'Nach', 'hält die Brücke'],
  ['Das Ministerium bestätigte zwölf Tote.', 'Ministerium', 'bestätigte', 'zwölf Tote'],
  ['Karl Voss sprach von zwölf Toten.', 'Karl Voss', 'sprach', 'zwölf Toten'],
  ['Karl Voss, der die Rettung leitet, sagte, es gebe zwölf Tote.', 'Karl Voss', 'sagte', 'es gebe zwölf Tote'],
];

/** Sentences in which nobody says anything. */
export const NO_ATTRIBUTIONS: readonly string[] = [
  'Die Polizei teilte das Gelände in zwei Hälften.',
  'Der Wagen hält laut quietschend an der Brücke.',
  'So viele Boote waren noch nie im Hafen.',
  'Die Fähre fuhr wie immer am Morgen.',
];
