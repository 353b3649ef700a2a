/** The longer of two words first. */
export const longerFirst = (a: string, b: string): number => b.length - a.length;

/** Orders strings by their code units: the same on every machine, whatever language it is set to. */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
