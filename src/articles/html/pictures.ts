import type { Label } from './elementRules.js';
import { descendants, type Element } from './tree.js';

/** Longest text of a box that is a picture with its caption. */
const MOST_TEXT = 250;
/** Share of a page's prose above which a box is no caption. */
const LARGEST_SHARE = 0.4;
/** Levels above a picture that are looked at. */
const LEVELS = 3;
const PICTURES = new Set(['img', 'picture', 'video', 'amp-img']);
/** A picture in a paragraph or a list makes no caption of it. */
const BOXES = new Set(['div', 'span', 'a', 'section', 'center', 'dl', 'td']);
const CAPTION: Label = { kind: 'caption', rule: 'beside-picture' };

/** Labels small boxes that hold a picture and little text, in pages that do not use `<figure>`. */
export function labelPictures(root: Element, labels: Map<Element, Label>): void {
  for (const element of descendants(root)) {
    if (!PICTURES.has(element.tag) || labels.has(element)) continue;
    let box: Element | null = null;
    for (
      let [up, level] = [element.parent, 0];
      up && level < LEVELS && BOXES.has(up.tag) && !labels.has(up);
      up = up.parent, level++
    ) {
      if (up.end - up.start > MOST_TEXT || up.prose > root.prose * LARGEST_SHARE) break;
      if (up.end > up.start) box = up;
    }
    if (box && !holdsHeading(box))
      for (const each of descendants(box)) if (!labels.has(each)) labels.set(each, CAPTION);
  }
}

function holdsHeading(box: Element): boolean {
  for (const { tag } of descendants(box)) if (/^h[1-6]$/u.test(tag)) return true;
  return false;
}
