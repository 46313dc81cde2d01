import { describe, expect, test } from 'vitest';
import config from '#config';
import { frozenHandbook } from '#tests/support/frozen-handbook.ts';
import { checkFile } from '#handbook/check/check-file.ts';
import { endingOf } from '#handbook/collections.ts';
import { documentFacts } from './document-name.ts';
import { kinds, type Kind } from './kinds.ts';
import { nextId, slugOf } from './next-id.ts';
import { scaffold } from './scaffold.ts';

const { graph: frozen, ledger } = await frozenHandbook();
const library = frozen.written;
const title = 'Một tên chưa ai dùng';
const { prefix, wardPrefix } = config.scheme;

const given: Partial<Record<Kind, Record<string, unknown>>> = {
  topic: { period: '2026-Q4', template: 'BM-08' },
  answer: { about: ['TK'] },
};

describe.each(Object.keys(kinds) as Kind[])('a new %s', (kind) => {
  const { collection } = kinds[kind];
  const facts = { used: Object.keys(ledger), config, title, period: '2026-Q4' };
  const id = nextId(collection, facts);
  const text = scaffold(collection, {
    id,
    title,
    today: '2026-11-24',
    given: given[kind] ?? {},
  });

  test('beside the real handbook the check refuses its marks and nothing else', () => {
    const file = `${collection}/${slugOf(title)}.${endingOf(collection)}`;
    const problems = checkFile({ library, ledger, config }, collection, file, text);
    const marks = text.match(/\(viết lại\)/g) ?? [];
    expect(problems).toHaveLength(marks.length);
    for (const { message } of problems)
      expect(message).toMatch(/^(còn chữ mẫu “\(viết lại\)”|giá trị ở dòng này mới đặt tạm)$/);
  });

  test('has an id that was never used', () => {
    expect(ledger).not.toHaveProperty(id);
  });

  test('claims no comparison with an official text', () => {
    expect(text).not.toMatch(/^[^#\n]*official/m);
  });

  test('explains its fields', () => {
    expect(text.match(/^# \p{Lu}/gmu)?.length).toBeGreaterThan(5);
  });
});

test('a document is filled in as far as its name tells; a kind that it does not tell is left to choose', () => {
  const facts = { id: 'HD-50-2026', today: '2026-11-24' };
  const named = 'Hướng dẫn 50-HD/BTCTW';
  const told = scaffold('documents', {
    ...facts,
    title: named,
    given: documentFacts(named, '2026'),
  });
  expect(told).toMatch(/^kind: huong-dan$/m);
  expect(told).toMatch(/^number: 50-HD\/BTCTW$/m);
  expect(told).toMatch(/^issuedYear: 2026$/m);
  const other = scaffold('documents', { ...facts, title, given: documentFacts(title) });
  expect(other).toMatch(/^kind: dieu-le # \(viết lại\)$/m);
});

test.each([
  ['topics', { period: '2026-Q1' }, 'CD-2026-Q1-10', ['CD-2026-Q1-09', 'CD-2026-Q1-02']],
  ['topics', {}, 'CD-KR-01', []],
  ['requirements', {}, `${prefix}-15`, [`${prefix}-08`, `${wardPrefix}-14`]],
  ['glossary', {}, 'TN-152', ['TN-151']],
  ['rules', {}, 'QT-024', ['QT-023']],
  ['answers', {}, 'HOI-159', ['HOI-158']],
  ['documents', { title: 'Hướng dẫn 50-HD/BTCTW', year: '2026' }, 'HD-50-2026', []],
  ['documents', { title: 'Quy định 50-QĐ/TW' }, 'QD-50', []],
  ['procedures', { title: 'Kết nạp đảng viên' }, 'KNDV', []],
  ['procedures', { title: 'Kết nạp đảng viên' }, 'KNDA', ['KNDV']],
] as const)('%s %j: %s', (name, facts, expected, used) => {
  expect(nextId(name, { used, config, title, ...facts })).toBe(expected);
});
