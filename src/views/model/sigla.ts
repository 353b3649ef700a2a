/** The letter by which a printed variorum would call its nth witness: A ... Z, then A2 ... Z2, A3 ... */
export function siglum(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${letter}${Math.floor(index / 26) + 1}`;
}
