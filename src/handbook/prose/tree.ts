import { markdownToMdast, mdxToMdast } from 'satteri';
import type { ProseFormat } from './live.ts';

/** A node of the tree that the build makes of prose, as far as plain text asks for it. */
export interface ProseNode {
  type: string;
  value?: string;
  /** Name of a tag. */
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: ProseNode[];
  ordered?: boolean | null;
  start?: number | null;
  depth?: number;
  alt?: string | null;
  /** Where a link, a picture or a definition leads. */
  url?: string | null;
  position?: { start?: { offset?: number } };
}

let last: { body: string; format: ProseFormat; tree: ProseNode } | undefined;

/** Prose as the compiler of the build understands it. For programs of the build only: browsers do without. */
export function proseTree(body: string, format: ProseFormat = 'mdx'): ProseNode {
  // The steps of one page are asked for one after the other.
  if (last?.body !== body || last.format !== format) {
    const tree = format === 'md' ? markdownToMdast(body) : mdxToMdast(body);
    last = { body, format, tree: tree as unknown as ProseNode };
  }
  return last.tree;
}

/** The attributes of a tag that are plain words. */
export const attributesOf = ({ attributes = [] }: ProseNode): Map<string, string> =>
  new Map(
    attributes.flatMap(({ name, value }) =>
      name && typeof value === 'string' ? [[name, value] as const] : [],
    ),
  );

/** The first tag of this name, and id where one is wanted, at any depth. */
export function findTag(node: ProseNode, name: string, id?: string): ProseNode | undefined {
  if (node.name === name && (id === undefined || attributesOf(node).get('id') === id)) return node;
  for (const child of node.children ?? []) {
    const found = findTag(child, name, id);
    if (found) return found;
  }
  return undefined;
}
