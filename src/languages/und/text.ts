import type { TextWords } from '../../text/tagger.js';

export const text: TextWords = {
  abbreviations: new Set(),
  clocks: new Set(),
  zones: new Set(),
  ordinalStops: false,
  ordinalLeads: new Set(),
  digitsCount: false,
  functionWords: new Set(),
  months: [],
  weekdays: [],
  dates: {
    days: new Map(),
    turns: new Map(),
    units: new Map(),
    daySuffixes: new Set(),
    links: new Set(),
    holidays: new Map(),
    monthFirst: false,
  },
};
