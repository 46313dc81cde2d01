import { expect, test } from 'vitest';
import { documentFacts } from './document-name.ts';

test.each([
  ['Hướng dẫn 50-HD/BTCTW', '2026', { kind: 'huong-dan', number: '50-HD/BTCTW', issuedYear: 2026 }],
  ['HƯỚNG DẪN 50-HD/BTCTW', undefined, { kind: 'huong-dan', number: '50-HD/BTCTW' }],
  ['Quy định số 24-QĐ/TW', undefined, { kind: 'quy-dinh', number: '24-QĐ/TW' }],
  ['Số 12-NQ/TW', undefined, { kind: 'nghi-quyet', number: '12-NQ/TW' }],
  // QĐ stands for two kinds: the editor chooses.
  ['Văn bản 24-QĐ/TW', undefined, { number: '24-QĐ/TW' }],
  ['Sổ tay công tác đảng', undefined, {}],
])('%s', (title, year, facts) => {
  expect(documentFacts(title, year)).toEqual(facts);
});
