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

/** A button that copies a text, and says so when it has. */
export function makeCopyButton(label: string, copied: string, text: () => string, className = ''): HTMLButtonElement {
  const button = makeButton(
    label,
    async () => {
      await navigator.clipboard?.writeText(text());
      button.textContent = copied;
    },
    className,
  );
  return button;
}

/** Puts a button where the head of a question ends, or behind the heading of what stands on few lines. */
export function putBeside(group: Element, button: HTMLElement): void {
  const heading = group.querySelector('h3');
  const head = group.matches('.once, .utterance') ? heading : heading?.parentElement;
  head?.append(button);
}

/** What is for the eye alone, or to be pressed, is no text. */
const NO_TEXT = '[aria-hidden], button, .page-link, .permalink';

/** The words of an element on one line, as they are read aloud; empty where there is none. */
export function textOf(element: Element | null): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const part of copy?.querySelectorAll(NO_TEXT) ?? []) part.remove();
  return (copy?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** Hands a text to the reader as a file. Nothing leaves the page. */
export function download(name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  make('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
