import { expect, test } from 'vitest';
import { legacyCharset } from './legacy.ts';

test.each([
  [
    '§¶ng bé thµnh phè häp bµn vÒ sinh ho¹t chi bé vµ c«ng t¸c c¸n bé',
    'TCVN3',
    'Đảng bộ thành phố',
  ],
  ['Héi nghÞ', 'TCVN3', 'Hội nghị'],
  ['NghÞ quyÕt cña chi bé sè 12, kú häp th¸ng 11', 'TCVN3', 'Nghị quyết của chi bộ'],
  ['Ñaûng boä thaønh phoá hoïp baøn veà sinh hoaït chi boä', 'VNI', 'Đảng bộ thành phố'],
  ['Hoäi nghò chi boä thöôøng kyø thaùng 11', 'VNI', 'Hội nghị chi bộ thường'],
  ['ÑAÛNG BOÄ PHÖÔØNG', 'VNI', 'ĐẢNG BỘ PHƯỜNG'],
])('%s is %s', (text, charset, says) => {
  expect(legacyCharset(text)?.charset).toContain(charset);
  expect(legacyCharset(text)?.says).toContain(says);
});

test('one word is enough in a font of the charset', () => {
  expect(legacyCharset('th­êng', '.VnTime')?.says).toBe('thường');
  expect(legacyCharset('chi boä', 'VNI-Times')?.says).toBe('chi bộ');
});

test.each([
  'Đảng bộ thành phố họp bàn về sinh hoạt chi bộ và công tác cán bộ',
  'ĐẢNG BỘ THÀNH PHỐ HỌP BÀN VỀ SINH HOẠT CHI BỘ',
  'Đảng bộ họp'.normalize('NFD'),
  'Khong co dau nao trong cau nay ca',
  'Café déjà vu, à la carte',
  'L’élève «préfère» être ici, où l’été dure',
  'Die Größe für «Müller» schön geändert',
  'Det er også på tide, at små børn får «mad» før aften',
  'På så små øer må der også være råd',
  'El niño «señaló» más allá, ¿qué pasó?',
  'São Paulo não é só «coração»',
  'Çok güzel, «şöyle» böyle',
  'Þetta er «íslenska» og það er gott, þú veist',
  '«FirstName» «LastName»',
  'Dear «Name», 价格 «Price» €',
  'Diện tích 120 m², nhiệt độ 35°, ±2 µm, © 2026, §3, ½',
  '¡',
  '¤ § ¥ ¦ ©',
  '',
])('%s is as it should be', (text) => {
  expect(legacyCharset(text)).toBeUndefined();
});
