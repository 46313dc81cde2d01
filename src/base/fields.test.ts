import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { webAddress } from './fields.ts';

test.each(['https://vi-du.vn/', 'http://vi-du.vn/a?b=c#d'])('%s is an address of the web', (text) =>
  expect(webAddress.safeParse(text).success).toBe(true),
);

test.each([
  'javascript:void(0)',
  'JAVASCRIPT:void(0)',
  ' javascript:void(0)',
  'data:text/plain,a',
  'vbscript:a',
  'blob:https://vi-du.vn/a',
  'file:///a',
  'ftp://vi-du.vn/',
  'mailto:a@vi-du.vn',
  '//vi-du.vn/',
  '/quy-trinh/',
  '',
])('%j is none', (text) => expect(webAddress.safeParse(text).success).toBe(false));

test('no field for an address of the web takes another scheme', () => {
  // The open data are written by the build and describe themselves with these.
  const own = ['api/schemas.ts'];
  const others = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.ts$|^base\/fields\.ts$/.test(name))
    .filter((name) => /\bz\.(?:url|httpUrl)\(/.test(readFileSync(join('src', name), 'utf8')));
  expect(others).toEqual(own);
});
