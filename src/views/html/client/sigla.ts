/** Says what a letter stands for where the pointer rests on it: the titles stand once, in the story's overview. */
export function setUpSigla(): void {
  document.addEventListener('pointerover', ({ target }) => {
    const letter = target instanceof HTMLElement && target.matches('.siglum') ? target : null;
    if (!letter || letter.title) return;
    const known = [...(letter.closest('.story')?.querySelectorAll<HTMLElement>('.texts-glyph .witness') ?? [])];
    const witness = known.find((link) => link.querySelector('.siglum')?.textContent === letter.textContent);
    if (witness) letter.title = witness.title;
  });
}
