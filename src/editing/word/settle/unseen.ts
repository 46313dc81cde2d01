import { all, around, insertFirst, kid, kids, make, nameOf, remove } from '../ooxml/dom.ts';
import { seenIn } from './seen.ts';
import type { Story } from './story.ts';

/** What keeps fields and notes whole though nobody sees it. */
const kept = new Set(['w:rPr', 'w:fldChar', 'w:instrText']);

/** Takes out what is hidden or struck out: nobody who saw the file in Word would publish it. */
export function removeUnseen({ root, styles, tell }: Story): void {
  for (const properties of all(root, 'w:trPr')) {
    const row = properties.parentNode as Element;
    if (!kid(properties, 'w:hidden') || !row.parentNode) continue;
    const seen = seenIn(row);
    tell('hidden', row, seen.all, seen.words);
    remove(row);
  }
  for (const run of all(root, 'w:r')) {
    const kind = styles.runIs(run, 'w:vanish')
      ? 'hidden'
      : styles.runIs(run, 'w:strike') || styles.runIs(run, 'w:dstrike')
        ? 'struck'
        : undefined;
    if (!kind || around(run, 'w:del')) continue;
    const content = kids(run).filter((child) => !kept.has(nameOf(child)));
    const seen = seenIn(run);
    if (seen.all) tell(kind, run, seen.all, seen.words);
    for (const child of content) remove(child);
  }
}

/** Raised and lowered letters are `m²` and `H₂O`: the reader looks for that at the run itself, a style may say it. */
export function raiseByStyle({ root, styles }: Story): void {
  for (const run of all(root, 'w:r')) {
    const place = styles.valueAt(run, 'w:vertAlign');
    let properties = kid(run, 'w:rPr');
    if (!place || place === 'baseline' || kid(properties, 'w:vertAlign')) continue;
    properties ??= insertFirst(run, make(run, 'rPr'));
    properties.appendChild(make(run, 'vertAlign', { val: place }));
  }
}
