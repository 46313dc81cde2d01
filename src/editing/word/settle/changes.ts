import { all, around, at, kid, kids, makeRun, nameOf, remove } from '../ooxml/dom.ts';
import { seenIn } from './seen.ts';
import type { Story } from './story.ts';

const marks = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'];

/** How many changes wait for being accepted. */
export const countChanges = ({ root }: Story): number => all(root, ...marks).length;

/** Takes tracked changes as accepted: what was deleted goes, rows and cells too, and tables that are empty then. */
export function acceptChanges({ root, tell }: Story): void {
  const drop = (element: Element, kind: 'deleted' | 'moved') => {
    const seen = seenIn(element);
    if (seen.all) tell(kind, element, seen.all, seen.words);
    remove(element);
  };
  for (const properties of all(root, 'w:trPr', 'w:tcPr')) {
    const owner = properties.parentNode as Element;
    if (kid(properties, 'w:del') ?? kid(properties, 'w:cellDel')) drop(owner, 'deleted');
  }
  for (const element of all(root, 'w:del', 'w:moveFrom'))
    if (!around(element, 'w:rPr', 'w:trPr', 'w:numPr') && element.parentNode)
      drop(element, nameOf(element) === 'w:del' ? 'deleted' : 'moved');
  for (const row of all(root, 'w:tr'))
    if (!kids(row).some((child) => /^w:(?:tc|sdt|customXml)$/.test(nameOf(child)))) remove(row);
  for (const table of all(root, 'w:tbl')) if (all(table, 'w:tr').length === 0) remove(table);
  for (const paragraph of all(root, 'w:p')) {
    if (!at(paragraph, 'w:pPr', 'w:rPr', 'w:del')) continue;
    const isAlone =
      kids(paragraph.parentNode as Element).filter((one) => nameOf(one) === 'w:p').length === 1;
    // A paragraph whose mark was deleted goes on in the next one; where it is empty it is none, and is not counted.
    if (paragraph.textContent?.trim()) paragraph.appendChild(makeRun(paragraph, ' '));
    else if (!isAlone) remove(paragraph);
  }
}
