/** Shows the search of a list of stories and lets it work. */
export function setUpStoryFilter(): void {
  const box = document.querySelector<HTMLElement>('.story-filter');
  if (!box) return;
  box.hidden = false;
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('.stories tbody tr')].map((row) => ({
    row,
    words: `${row.cells[0]?.textContent} ${row.dataset['words']}`.toLowerCase(),
    articles: Number(row.cells[2]?.textContent),
    disputed: Number(row.cells[4]?.textContent),
  }));
  const checked = (id: string) => box.querySelector<HTMLInputElement>(`#${id}`)!.checked;
  box.addEventListener('input', () => {
    const wanted = box.querySelector<HTMLInputElement>('#search')!.value.toLowerCase().split(/\s+/u);
    let shown = 0;
    for (const { row, words, articles, disputed } of rows) {
      const fits = wanted.every((word) => words.includes(word));
      row.hidden = !fits || (checked('only-shared') && articles < 2) || (checked('only-disputed') && disputed < 1);
      if (!row.hidden) shown++;
    }
    const told = box.querySelector('output')!;
    told.value = shown === 1 ? told.dataset['one']! : `${shown} ${told.dataset['many']}`;
  });
}
