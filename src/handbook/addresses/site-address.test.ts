import { expect, test } from 'vitest';
import { addressesSchema } from './addresses.ts';
import { ledgerSchema } from './ledger-entries.ts';
import { isSiteAddress } from './site-address.ts';

test.each([
  '/',
  '/quy-trinh/thuong-ky/',
  '/quy-trinh/thuong-ky/#TK-08',
  '/bieu-mau/bien-ban.docx',
  '/404.html',
])('%s is an address of the site', (text) => {
  expect(isSiteAddress(text)).toBe(true);
});

/** What would leave the folder, the host, or the language that it is written into. */
const refused = [
  '/../thoat-ra/',
  '/a/../b/',
  '/a/..',
  '/./a/',
  '//noi-khac.example/',
  '/a//b/',
  'quy-trinh/',
  '/cu/; } location /x/ {',
  '/a b/',
  '/a\n/b/',
  '/a"b/',
  "/a'b/",
  '/<b>/',
  '/a\\b/',
  '/a%2e%2e/',
  '/$uri/',
  '/a?b=c',
  '/a#"x',
  '/trường/',
  '',
  `/${'a'.repeat(400)}/`,
];

test.each(refused)('%j is none', (text) => {
  expect(isSiteAddress(text)).toBe(false);
});

test('ledger and list of addresses take no other, neither as old nor as new one', () => {
  for (const bad of refused) {
    expect(addressesSchema.safeParse({ [bad]: null }).success).toBe(false);
    expect(addressesSchema.safeParse({ '/a/': bad }).success).toBe(false);
    for (const entry of [{ url: bad }, { url: '/a/', former: [bad] }])
      expect(ledgerSchema.safeParse({ 'TK-01': { kind: 'step', ...entry } }).success).toBe(false);
  }
});
