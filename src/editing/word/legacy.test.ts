import { expect, test } from 'vitest';
import { legacyCharset } from './legacy.ts';

test.each([
  ['TCVN3 (phông .VnTime)', '§¶ng bé thµnh phè häp bµn vÒ sinh ho¹t chi bé vµ c«ng t¸c c¸n bé'],
  [
    'VNI (phông VNI-Times)',
    'Ñaûng boä thaønh phoá hoïp baøn veà sinh hoaït chi boä vaø coâng taùc caùn boä',
  ],
  [undefined, 'Đảng bộ thành phố họp bàn về sinh hoạt chi bộ và công tác cán bộ'],
  [undefined, 'Đảng bộ thành phố họp bàn về sinh hoạt chi bộ'.normalize('NFC').toUpperCase()],
  [undefined, 'Khong co dau nao trong cau nay ca'],
  [undefined, 'Café déjà vu, à la carte'],
  [undefined, ''],
])('%s: %s', (expected, text) => {
  expect(legacyCharset(text)).toBe(expected);
});
