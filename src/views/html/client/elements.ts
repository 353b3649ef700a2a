/** An element with its attributes and what it holds. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Partial<Omit<HTMLElementTagNameMap[K], 'style'>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), props);
  element.append(...children);
  return element;
}

/** A button that does something. */
export function makeButton(text: string, act: () => void, className = ''): HTMLButtonElement {
  const button = make('button', { type: 'button', className }, text);
  button.addEventListener('click', act);
  return button;
}

/** Hands a text to the reader as a file. Nothing leaves the page. */
export function download(name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  make('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
