import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PackIndex } from './pack-index.ts';
import { Questions } from './Questions.tsx';

test('the file of the questions is saved under its own name', () => {
  const lesson = { id: 'BG-07', title: 'Ghi và ký', slug: 'ghi-va-ky', agenda: [] };
  const index = { lessons: [lesson] } as unknown as PackIndex;
  const choice = { title: '', items: [], lesson: { id: 'BG-07', parts: [] } };
  type Node = { props: { children: Node | Node[]; download?: unknown; href?: string } };
  const linksOf = (node: Node | Node[] | string): Node['props'][] =>
    typeof node === 'string'
      ? []
      : Array.isArray(node)
        ? node.flatMap(linksOf)
        : node.props.href
          ? [node.props]
          : linksOf(node.props.children);
  const links = linksOf(Questions({ choice, index }) as unknown as Node);
  expect(links.length).toBe(1);
  const { download, href = '' } = links[0]!;
  expect(download).toBe('ghi-va-ky.gift.txt');
  expect(href.split('/').at(-1)).toBe(download);
});

test('no link that is drawn in the browser leaves its file’s name out: it would be saved as “true”', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.tsx'),
  );
  expect(files.length).toBeGreaterThan(10);
  const nameless = files.filter((name) =>
    /<a\b(?:=>|[^>])*\sdownload(?:\s*[/>]|\s+\w|=\{true\}|="(?:true)?")/.test(
      readFileSync(join('src', name), 'utf8'),
    ),
  );
  expect(nameless).toEqual([]);
});
