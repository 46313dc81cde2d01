import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { writeHostFiles } from './header-files.ts';
import { nginxRedirects, redirectPage, redirectsFile } from './redirects.ts';

const moves = [{ from: '/quy-trinh/a/', to: '/quy-trinh/b/' }];

test('both files carry the base path', () => {
  expect(redirectsFile(moves, '/kho')).toBe('/kho/quy-trinh/a/ /kho/quy-trinh/b/ 301\n');
  expect(nginxRedirects(moves, '/kho')).toBe(
    'location = /kho/quy-trinh/a/ { return 301 /kho/quy-trinh/b/; }\n',
  );
});

test('nothing moved, nothing written', () => {
  expect(redirectsFile([], '') + nginxRedirects([], '')).toBe('');
});

test('the page leads on by itself and by a link', () => {
  const html = redirectPage('/quy-trinh/b/', "default-src 'none'");
  expect(html).toContain('content="0; url=/quy-trinh/b/"');
  expect(html).toContain('<a href="/quy-trinh/b/">');
});

test('an address that is written into the page is text', () => {
  const html = redirectPage('/a/"><b data-x="1">', "default-src 'none'");
  expect(html).not.toContain('<b ');
});

test.each([
  { from: '/../thoat-ra/', to: '/' },
  { from: '/tep.txt', to: '/../ngoai.txt' },
  { from: '/../tep.txt', to: '/trong.txt' },
])('$from → $to leads out of the published folder: nothing is written there', async (move) => {
  const around = await mkdtemp(join(tmpdir(), 'so-tay-'));
  const dist = await mkdtemp(join(around, 'dist-'));
  await writeFile(join(around, 'ngoai.txt'), '');
  await writeFile(join(dist, 'trong.txt'), '');
  await expect(writeHostFiles(dist, '/', [move])).rejects.toThrow('dẫn ra ngoài');
  expect((await readdir(around)).sort()).toEqual(
    [dist.slice(dirname(dist).length + 1), 'ngoai.txt'].sort(),
  );
  await rm(around, { recursive: true });
});
