import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownFiles } from '#editing/adopt/own-files.ts';

/** Ways to make a page, or a program, of a string. */
const ways =
  /\.(innerHTML|outerHTML)\s*\+?=|insertAdjacentHTML|createContextualFragment|dangerouslySetInnerHTML|DOMParser|srcdoc|document\.write|\beval\(|new Function\(|setTimeout\(\s*['"`]/;

test('no script of the site makes markup or code of a string', () => {
  // What runs in development alone is nobody's page.
  const files = ownFiles('.', { loose: true }).filter(
    (file) =>
      /^(src|public)\/(?!site\/dev\/).*\.(tsx?|js|astro)$/.test(file) && !file.endsWith('.test.ts'),
  );
  expect(files.length).toBeGreaterThan(300);
  // Comments may name what the code avoids.
  const code = (file: string) => readFileSync(file, 'utf8').replace(/^\s*(\/\/|\*|\/\*).*$/gm, '');
  // A command of editors reads XML by a library that knows no page.
  const ofLibrary = /import \{[^}]*\bDOMParser\b[^}]*\} from '@xmldom\/xmldom'/;
  expect(
    files.filter((file) => {
      const own = code(file);
      return ways.test(ofLibrary.test(own) ? own.replaceAll('DOMParser', '') : own);
    }),
  ).toEqual([]);
});
