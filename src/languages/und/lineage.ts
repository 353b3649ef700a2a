import type { LineageWords } from '../lineageWords.js';

const none: ReadonlySet<string> = new Set();

export const lineage: LineageWords = {
  agencies: [],
  outlets: [],
  unnamedAgencies: /(?!)/uy,
  tagLines: [],
  nameHeads: none,
  nameStarts: none,
  outletNouns: none,
  certainty: new Map(),
  opposites: [],
  boilerplate: [/^\P{L}{0,3}(?:©|\(c\))/iu],
  nameShapes: [],
  callSign: /(?!)/u,
  stationHosts: /(?!)/u,
  demonym: /(?!)/u,
  definite: none,
  notNames: none,
  cuesBefore: none,
  verbsAfter: none,
  newsVerbs: none,
  ownBrands: none,
  pictures: none,
  looseCues: none,
  outletDescriptions: none,
  times: none,
  verbHelpers: none,
  nounsAfter: none,
  fillers: none,
  joins: none,
};
