import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Least value of each score, by "job score". */
export type Floors = Record<string, number>;

/** How much a floor stays under what was measured: nothing but rounding. */
const DIGITS = 3;

/** The floors of a file; none where it does not exist yet. */
export function readFloors(path: string): Floors {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Floors) : {};
}

/** Scores below their floor. */
export function belowFloor(floors: Floors, scores: ReadonlyMap<string, number>): string[] {
  return Object.entries(floors).flatMap(([name, floor]) => {
    const value = scores.get(name);
    return value === undefined || value >= floor
      ? []
      : [`${name} ${value.toFixed(DIGITS)} is below its floor ${floor.toFixed(DIGITS)}`];
  });
}

/** Writes floors raised to the scores; no floor is ever lowered. */
export function raiseFloors(path: string, floors: Floors, scores: ReadonlyMap<string, number>): void {
  const down = (value: number) => Math.floor(value * 10 ** DIGITS) / 10 ** DIGITS;
  const names = [...new Set([...Object.keys(floors), ...scores.keys()])].sort();
  const raised = Object.fromEntries(
    names.map((name) => [name, Math.max(floors[name] ?? 0, down(scores.get(name) ?? 0))]),
  );
  writeFileSync(path, `${JSON.stringify(raised, null, 2)}\n`);
}
