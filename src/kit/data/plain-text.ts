import { plainLines, plainParts } from '#handbook/prose/plain.ts';
import { findTag, proseTree } from '#handbook/prose/tree.ts';

/** The text of one step without markup, a paragraph, list item or row a line: what run mode shows under "Hướng dẫn". */
export function plainStepText(body: string, stepId: string): string[] {
  const step = findTag(proseTree(body), 'Step', stepId);
  return plainLines(plainParts(step?.children ?? []));
}
