/** Measures of the ledger and the contract that figures are compared by; all others are words of the text. */
export const LISTED: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'missing',
  'displaced',
  'detained',
  'rescued',
  'infected',
  'affected',
  'present',
  'hospitalised',
  'abducted',
  'released',
  'escaped',
  'trapped',
]);

/** Those of harm that is done once: their numbers grow as reports come in. */
export const HARMED: ReadonlySet<string> = new Set(['killed', 'injured']);
