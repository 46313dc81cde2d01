import { all, around, insertAfter, kids, nameOf, remove, replaceBy } from '../ooxml/dom.ts';
import { branchesShown } from '../ooxml/alternatives.ts';
import { lineOf } from '../ooxml/words.ts';
import type { Story } from './story.ts';

/** Of what stands in the file twice, for newer and for older programs, one stays: the one with text, or with a picture. */
function chooseOne(alternate: Element): void {
  const branches = branchesShown(alternate);
  const has = (...names: string[]) =>
    branches.find((branch) => all(branch, ...names).length > 0) ?? undefined;
  const fallback = branches.find((branch) => nameOf(branch) === 'mc:Fallback');
  const chosen =
    has('w:txbxContent', 'w:t') ?? has('a:blip', 'v:imagedata') ?? fallback ?? branches[0];
  replaceBy(alternate, chosen ? kids(chosen) : []);
}

/** Puts the paragraphs of text boxes behind the paragraph that holds the box. */
export function openBoxes({ root, tell }: Story): void {
  for (const alternate of all(root, 'mc:AlternateContent'))
    if (alternate.parentNode) chooseOne(alternate);
  for (const box of all(root, 'w:txbxContent')) {
    const paragraph = around(box, 'w:p');
    const words = lineOf(box);
    if (!paragraph) continue;
    const content = kids(box);
    remove(box);
    if (words === '') continue;
    tell('box', paragraph, words);
    for (const block of content.reverse()) insertAfter(block, paragraph);
  }
}
