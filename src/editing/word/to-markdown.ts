import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { type Handle, toMarkdown as write } from 'mdast-util-to-markdown';
import { nfc } from '#base/nfc.ts';

const gfm = gfmToMarkdown({ tablePipeAlign: false });
const writeTable = gfm.extensions?.flatMap(({ handlers }) => handlers?.table ?? [])[0];

/** The line below the head of a table as it is written by hand. */
const table: Handle = (node, parent, state, info) =>
  (writeTable?.(node, parent, state, info) ?? '').replace(/\n.*/, (line) =>
    line.replaceAll(' - ', ' --- ').replaceAll(' - ', ' --- '),
  );

/** A tree as the prose of a page: whatever sign was typed is text there. */
export function writeMarkdown(tree: Root): string {
  const text = write(tree, {
    bullet: '-',
    rule: '-',
    emphasis: '*',
    listItemIndent: 'one',
    extensions: [gfm, mdxToMarkdown()],
    handlers: { table },
  });
  // What begins like a program of MDX is a sentence.
  return nfc(
    text.replace(/^(import|export)(?=\s)/gm, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`),
  ).trim();
}
