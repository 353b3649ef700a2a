/** In a drawn graph, what is not joined to the box under the pointer or in focus steps back. */
export function setUpGraphFocus(): void {
  for (const graph of document.querySelectorAll<SVGSVGElement>('svg.graph')) {
    const parts = [...graph.querySelectorAll<SVGElement>('[data-texts]')];
    const show = (on: Element | null) => {
      const box = on?.closest<SVGElement>('.node') ?? on?.querySelector<SVGElement>('.node') ?? null;
      for (const part of parts) part.classList.toggle('back', box !== null && !joined(box, part));
    };
    graph.addEventListener('pointerover', ({ target }) => show(target as Element));
    graph.addEventListener('pointerleave', () => show(null));
    graph.addEventListener('focusin', ({ target }) => show(target as Element));
    graph.addEventListener('focusout', () => show(null));
  }
}

const textsOf = (part: SVGElement) => (part.dataset['texts'] ?? '').split(' ');

// A source is joined by its own lines only: those of another source may lead to the same text.
function joined(box: SVGElement, part: SVGElement): boolean {
  const shared = textsOf(part).some((text) => textsOf(box).includes(text));
  if (!shared || !box.matches('.n-source')) return shared;
  return part === box || !part.matches('.n-source, .e-source') || part.dataset['from'] === middleOf(box);
}

function middleOf(box: SVGElement): string {
  const rect = box.querySelector('rect');
  return String(Number(rect?.getAttribute('y')) + Number(rect?.getAttribute('height')) / 2);
}
