import type { NameWords } from '../../text/names.js';

export const names: NameWords = {
  capitalNouns: false,
  compounds: false,
  female: new Set(),
  male: new Set(),
  either: new Set(),
  titles: new Map(),
  people: new Map(),
  callings: new Set(),
  bodies: new Set(),
  businesses: new Set(),
  businessEndings: new Set(),
  particles: new Set(),
  personParticles: new Set(),
  secondParticles: new Set(),
  fields: new Set(),
  joiners: new Set(),
  pluralTitles: new Set(),
  noNames: new Set(),
  suffixes: new Set(),
  places: new Map(),
};
