import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown as write } from 'mdast-util-to-markdown';
import { nfc } from '#base/nfc.ts';

/** A tree as the prose of a page: whatever sign was typed is text there. */
export function writeMarkdown(tree: Root): string {
  const text = write(tree, {
    bullet: '-',
    rule: '-',
    emphasis: '*',
    listItemIndent: 'one',
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), mdxToMarkdown()],
  });
  // What begins like a program of MDX is a sentence.
  return nfc(
    text.replace(/^(import|export)(?=\s)/gm, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`),
  ).trim();
}
