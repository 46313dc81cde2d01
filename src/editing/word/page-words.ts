import { type ProseNode, proseTree } from '#handbook/prose/tree.ts';

/** Nodes that stand by themselves: their words never touch those of another. */
const apart = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'listItem',
  'break',
  'footnoteDefinition',
]);

/** Every word that a page of some prose shows, numbers of lists too, as the build reads it. */
export function pageWords(body: string): string {
  const pieces: string[] = [];
  const walk = (node: ProseNode, number?: number) => {
    if (apart.has(node.type) || node.name === 'br') pieces.push(' ');
    if (number !== undefined) pieces.push(`${number}. `);
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
      pieces.push(node.value ?? '');
    node.children?.forEach((child, i) =>
      walk(child, node.ordered && node.type === 'list' ? (node.start ?? 1) + i : undefined),
    );
    if (apart.has(node.type)) pieces.push(' ');
  };
  walk(proseTree(body));
  return pieces.join('').replace(/\s+/g, ' ').trim();
}
