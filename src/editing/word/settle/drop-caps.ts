import { all, around, kids, nameOf, remove } from '../ooxml/dom.ts';
import { isDropCap } from '../ooxml/drop-cap.ts';
import type { Story } from './story.ts';

/** Puts first letters before the words that they begin. */
export function joinDropCaps({ root }: Story): void {
  for (const paragraph of all(root, 'w:p')) {
    if (!isDropCap(paragraph) || around(paragraph, 'w:txbxContent')) continue;
    const following = kids(paragraph.parentNode as Element);
    const next = following[following.indexOf(paragraph) + 1];
    if (!next || nameOf(next) !== 'w:p') continue;
    const first = kids(next).find((child) => nameOf(child) !== 'w:pPr') ?? null;
    for (const child of kids(paragraph))
      if (nameOf(child) !== 'w:pPr') next.insertBefore(child, first);
    remove(paragraph);
  }
}
