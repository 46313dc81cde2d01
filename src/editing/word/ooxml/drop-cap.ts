import { at, attribute } from './dom.ts';

/** A large first letter is a paragraph of its own in the file; it is the beginning of the next one. */
export const isDropCap = (paragraph: Element): boolean =>
  /^(?:drop|margin)$/.test(attribute(at(paragraph, 'w:pPr', 'w:framePr'), 'w:dropCap') ?? '');
