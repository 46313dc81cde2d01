import { describe, expect, test } from 'vitest';
import { fileTypes } from './file-types.ts';
import { headersFile } from './header-files.ts';
import { nginxFiles } from './nginx-files.ts';
import { embedHeaders, headers, resourcePolicy } from './security.ts';

const folders = ['api', 'b', 'nhung', 'pagefind', 'quy-trinh', 'tai-nguyen', 'the', 'tim'];
const files = ['404.html', 'giao-dien.js', 'thay-doi.xml'];
const hashed = ['/pagefind/fragment/*', '/tim/words.abc.json'];

/** What a host that joins the values of all matching rules sends, whatever stands or does not stand at the path. */
function sent(base: string, path: string, origin?: string) {
  const found: Record<string, string[]> = {};
  let applies = false;
  for (const line of headersFile(base, folders, files, hashed, origin).split('\n')) {
    const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (name === '') {
      const [start = '', end] = line.split('*');
      applies =
        end === undefined
          ? path === line && line !== ''
          : path.startsWith(start) && path.endsWith(end);
    } else if (applies) (found[name] ??= []).push(value);
  }
  return found;
}

describe.each(['/', '/kho/', '/nhung/'])('the file _headers below %s', (base) => {
  const at = (path: string, origin?: string) => sent(base, base + path, origin);

  test.each([
    '',
    'thay-doi.xml',
    'quy-trinh/thuong-ky/',
    'nhung/TK-03/',
    'tai-nguyen/a.css',
    'pagefind/fragment/vi_1.pf_fragment',
    'tim/words.abc.json',
    'tim/index.json',
  ])('%s gets every header once', (path) => {
    const found = at(path, '*');
    for (const [name, values] of Object.entries(found)) expect(values, name).toHaveLength(1);
    expect(found).toMatchObject({
      'Content-Security-Policy': [
        (path.startsWith('nhung/') ? embedHeaders : headers)['Content-Security-Policy'],
      ],
      'X-Content-Type-Options': ['nosniff'],
      'Referrer-Policy': ['no-referrer'],
      'Cross-Origin-Resource-Policy': [resourcePolicy(path.split('/')[0] ?? '')],
    });
  });

  test.each(['khong-co', 'khong/co/ca/', 'khong-co.js'])(
    '%s, which nobody knows, is not framed, not guessed at and names nobody',
    (path) => {
      expect(at(path)).toEqual({
        'Referrer-Policy': ['no-referrer'],
        'X-Content-Type-Options': ['nosniff'],
        'X-Frame-Options': ['SAMEORIGIN'],
        'Permissions-Policy': [headers['Permissions-Policy']],
        'Cross-Origin-Opener-Policy': ['same-origin'],
      });
    },
  );

  test.each(Object.entries(fileTypes))('a file .%s has its type', (ending, type) => {
    expect(at(`quy-trinh/tep.${ending}`)['Content-Type']).toEqual([type]);
    expect(at(`quy-trinh/tep-${ending}/`)).not.toHaveProperty('Content-Type');
  });

  test('an error in a folder of hashed names is kept no longer than an hour', () => {
    for (const path of ['tai-nguyen/khong-co.css', 'pagefind/fragment/khong-co'])
      expect(at(path)['Cache-Control']).toEqual(['public, max-age=3600']);
  });
});

test('the file stays within what hosts read: 100 rules, 2,000 signs a line', () => {
  const many = Array.from({ length: 40 }, (_, i) => `thu-muc-${i}`);
  const lines = headersFile('/', many, files, hashed).split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
});

test('the page that may be framed says so by its policy, which browsers heed before X-Frame-Options', () => {
  expect(embedHeaders['Content-Security-Policy']).toContain('frame-ancestors *');
});

test.each([
  ['/nhung/TK-03/', 'cross-origin'],
  ['/api/index.json', 'cross-origin'],
  ['/tai-nguyen/a.css', 'cross-origin'],
  ['/the/trang-dau.png', 'cross-origin'],
  ['/giao-dien.js', 'same-origin'],
  ['/', 'same-origin'],
  ['/quy-trinh/nhung/', 'same-origin'],
  ['/nhung-khac/', 'same-origin'],
  ['/hop-toi-nay/', 'same-origin'],
  ['/tim/index.json', 'same-origin'],
])('%s may be loaded by others: %s, under nginx as elsewhere', (path, policy) => {
  const [, pattern = '(?!)'] =
    /"~(.+)" "cross-origin"/.exec(nginxFiles()['_lien-thong.conf'] ?? '') ?? [];
  expect(new RegExp(pattern).test(path) ? 'cross-origin' : 'same-origin').toBe(policy);
  expect(resourcePolicy(path.split('/')[1] ?? '')).toBe(policy);
});
