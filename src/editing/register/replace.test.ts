import { readFileSync } from 'node:fs';
import { frozenFile } from '#tests/support/frozen-handbook.ts';
import { expect, test } from 'vitest';
import { markOld, nameOld } from './replace.ts';

const succession = { old: 'HD-12-2018', relation: 'replaces', evidence: 'press' } as const;
const line = '{ document: HD-12-2018, relation: replaces, evidence: press }';

test('only the state of the old document changes, comments and layout stay', () => {
  const raw = '# sổ văn bản\nid: HD-12-2018\nstatus:   in-force # xem lại\ntitle: "Một tên"\n';
  expect(markOld(raw, 'replaces')).toBe(raw.replace('in-force', 'replaced'));
  expect(markOld(raw, 'newer')).toBe(raw.replace('in-force', 'older'));
});

test.each([
  [
    'no list',
    'status: in-force\nevidence: press # a\n',
    `status: in-force\nsucceeds:\n  - ${line}\nevidence: press # a\n`,
  ],
  ['an empty list', 'succeeds: []\nevidence: press\n', `succeeds: [${line}]\nevidence: press\n`],
  [
    'a list of lines',
    'succeeds:\n  # cũ\n  - document: QD-20 # b\n    relation: newer\nevidence: press\n',
    `succeeds:\n  # cũ\n  - ${line}\n  - document: QD-20 # b\n    relation: newer\nevidence: press\n`,
  ],
  [
    'a list without indent',
    'succeeds:\n- { document: QD-20, relation: newer, evidence: press }\nevidence: press\n',
    `succeeds:\n- ${line}\n- { document: QD-20, relation: newer, evidence: press }\nevidence: press\n`,
  ],
  [
    'the same document, named before',
    'succeeds:\n  - document: HD-12-2018\n    relation: newer # c\n    evidence: unverified\nevidence: press\n',
    'succeeds:\n  - document: HD-12-2018\n    relation: replaces # c\n    evidence: press\nevidence: press\n',
  ],
])('the new document names the old one: %s', (_, raw, expected) => {
  expect(nameOld(raw, succession)).toBe(expected);
});

test('a real entry of the register changes in two words', () => {
  const raw = readFileSync(frozenFile('documents/hd-42-2025.yaml'), 'utf8');
  const after = nameOld(raw, succession);
  const changed = after.split('\n').filter((row, i) => row !== raw.split('\n')[i]);
  expect(changed.map((row) => row.trim())).toEqual(['relation: replaces', 'evidence: press']);
});
