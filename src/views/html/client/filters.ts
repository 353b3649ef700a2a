/** Shows the status filter of each story's figures and lets it work. */
export function setUpFilters(): void {
  for (const filter of document.querySelectorAll<HTMLFieldSetElement>('fieldset.filter')) {
    filter.hidden = false;
    filter.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>('button[data-filter]');
      if (button) choose(filter, button);
    });
  }
}

function choose(filter: HTMLElement, chosen: HTMLButtonElement): void {
  for (const button of filter.querySelectorAll('button'))
    button.setAttribute('aria-pressed', String(button === chosen));
  const wanted = chosen.dataset['filter'] ?? '';
  const section = filter.closest('section');
  for (const question of section?.querySelectorAll<HTMLElement>('.question') ?? [])
    question.hidden = wanted !== '' && question.dataset['status'] !== wanted;
  const once = section?.querySelector<HTMLDetailsElement>('.told-once');
  if (!once) return;
  once.hidden = wanted !== '' && wanted !== 'single';
  if (wanted === 'single') once.open = true;
}
