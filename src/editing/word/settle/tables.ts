import { all, kid, kids, make, nameOf, valueOf } from '../ooxml/dom.ts';
import type { Story } from './story.ts';

/** A row that begins further right gets the cells that it leaves out: else its values stand under other headings. */
export function fillRows({ root }: Story): void {
  for (const row of all(root, 'w:tr')) {
    const missing = Number(valueOf(kid(kid(row, 'w:trPr'), 'w:gridBefore')) ?? 0);
    const first = kids(row).find((child) => nameOf(child) === 'w:tc');
    for (let i = 0; first && i < Math.min(missing, 63); i++)
      row.insertBefore(make(row, 'tc', {}, make(row, 'p')), first);
  }
}
