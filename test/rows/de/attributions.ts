/** Sentences with the one attribution that each holds: [[source]] {{cue}} <<content>>. Invented events. */
export const ATTRIBUTION_ROWS: readonly string[] = [
  '[[Die Polizei]] {{sagte}}, <<die Brücke sei gesperrt>>.',
  'Am Montag {{teilte}} [[die Polizei]] mit, <<die Brücke sei gesperrt>>.',
  '<<Die Brücke sei gesperrt>>, {{teilte}} [[die Polizei]] am Abend mit.',
  '[[Karl Voss]] {{sagte}} der Zeitung, <<dass die Brücke hält>>.',
  '[[Die Polizei]] hat {{mitgeteilt}}, <<dass die Brücke hält>>.',
  '{{Laut}} [[Polizei]] <<hält die Brücke>>.',
  '{{Nach Angaben}} [[der Feuerwehr]] <<hält die Brücke>>.',
  '<<Die Brücke hält>> {{nach Angaben}} [[der Feuerwehr]] <<noch>>.',
  '[[Der Reederei]] {{zufolge}} <<hält die Brücke>>.',
  'Wie [[die Polizei]] {{mitteilte}}, <<hält die Brücke>>.',
  '<<Die Brücke hält>>, wie [[ein Sprecher der Stadt]] {{sagte}}.',
  '{{Nach}} [[Polizeiangaben]] <<hält die Brücke>>.',
  '[[Das Ministerium]] {{bestätigte}} <<zwölf Tote>>.',
  '[[Karl Voss]] {{sprach}} von <<zwölf Toten>>.',
  '[[Karl Voss, der die Rettung leitet]], {{sagte}}, <<es gebe zwölf Tote>>.',
];

/** Sentences in which nobody says anything. */
export const NO_ATTRIBUTIONS: readonly string[] = [
  'Die Polizei teilte das Gelände in zwei Hälften.',
  'Der Wagen hält laut quietschend an der Brücke.',
  'So viele Boote waren noch nie im Hafen.',
  'Die Fähre fuhr wie immer am Morgen.',
];
