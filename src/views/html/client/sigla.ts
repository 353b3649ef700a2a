/** Says what a letter stands for where the pointer rests on it: the titles stand once, in the story's overview. */
export function setUpSigla(): void {
  document.addEventListener('pointerover', ({ target }) => {
    const letter = target instanceof HTMLElement && target.matches('.siglum') ? target : null;
    if (letter && !letter.title) letter.title = nameOfSiglum(letter, letter.textContent);
  });
}

/** What a letter stands for in the story that a place of the page belongs to; empty where that is not known. */
export function nameOfSiglum(place: Element, siglum: string | null): string {
  const known = [...(place.closest('.story')?.querySelectorAll<HTMLElement>('.texts-glyph .witness') ?? [])];
  return known.find((link) => link.querySelector('.siglum')?.textContent === siglum)?.title ?? '';
}
