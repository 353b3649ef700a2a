import { makeButton } from './elements.js';

/** Makes every head cell of a sortable table a button that sorts its rows; a second press turns the order. */
export function setUpSorting(): void {
  for (const head of document.querySelectorAll<HTMLElement>('table.sortable thead th')) {
    const button = makeButton('', () => sortBy(head as HTMLTableCellElement));
    button.append(...head.childNodes);
    head.append(button);
  }
}

function sortBy(head: HTMLTableCellElement): void {
  const table = head.closest('table')!;
  // Numbers are looked at from the largest down, words from A on.
  const numbers = head.matches('.n, .matrix th');
  const down = head.ariaSort === null ? numbers : head.ariaSort === 'ascending';
  for (const other of table.tHead!.rows[0]!.cells) other.ariaSort = null;
  head.ariaSort = down ? 'descending' : 'ascending';
  for (const body of table.tBodies) {
    const rows = [...body.rows].filter((row) => !row.matches('.matrix-group'));
    const keyed = rows.map((row) => ({ row, key: keyOf(row, head.cellIndex, numbers) }));
    // What has nothing there comes last either way.
    const empty = keyed.filter(({ key }) => key === '');
    const full = keyed.filter(({ key }) => key !== '');
    full.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) * (down ? -1 : 1));
    body.append(...[...full, ...empty].map(({ row }) => row));
  }
}

// What an article has comes first, the most told of it at the top: values of different questions are not compared.
function keyOf(row: HTMLTableRowElement, at: number, numbers: boolean): string | number {
  const cell = row.cells[at];
  const text = cell?.dataset['value'] ?? cell?.textContent?.trim() ?? '';
  if (text !== '' && row.closest('.matrix') && at > 0) return Number(row.cells[row.cells.length - 1]?.textContent);
  return numbers && text !== '' ? Number(text) || 0 : text.toLowerCase();
}
