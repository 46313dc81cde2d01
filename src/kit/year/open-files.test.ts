import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openFiles, withMore } from './open-files.ts';

const sample = readFileSync('tests/fixtures/kit/file-v3.json', 'utf8');
const file = (name: string, text: string) => new File([text], name);

test('many files open at once; each that does not is told by its name and its own cause', async () => {
  const opened = await openFiles([
    file('mot.json', sample),
    file('cu.json', readFileSync('tests/fixtures/kit/file-v1.json', 'utf8')),
    file('may.json', readFileSync('tests/fixtures/kit/stored-v3.json', 'utf8')),
    file('cat-do.json', sample.slice(0, 500)),
    file('khac.json', '{"a":1}'),
    file('bien-ban.docx', 'PK\u0003\u0004'),
    file('thu-muc', ''),
    file('moi.json', sample.replace('"version":3', '"version":99')),
    file('sau.json', sample.replace('"date":"2026-11-03"', '"date":"hôm qua"')),
  ]);
  const names = opened.files.map(({ name }) => name);
  expect(names).toEqual(['mot.json', 'cu.json', 'may.json', 'moi.json']);
  expect(opened.files[2]?.meetings.length).toBeGreaterThan(1);
  const causes = Object.fromEntries(opened.refused.map(({ name, cause }) => [name, cause]));
  expect(Object.keys(causes)).toEqual([
    ...['cat-do.json', 'khac.json', 'bien-ban.docx', 'thu-muc', 'sau.json'],
  ]);
  expect(causes['cat-do.json']).toContain('hỏng hoặc chép chưa hết');
  expect(causes['khac.json']).toContain('không phải tệp buổi họp');
  expect(causes['bien-ban.docx']).toContain('.json');
  expect(causes['thu-muc']).toContain('rỗng');
  expect(causes['sau.json']).toContain('phải là ngày');
  // Nothing is open here that could have changed.
  expect(Object.values(causes).filter((cause) => cause.includes('đang mở'))).toEqual([]);
});

test('a refusal gives way once the file is chosen again; files of one name are both kept', () => {
  const refused = { files: [], refused: [{ name: 'a.json', cause: 'x' }] };
  const good = { files: [{ name: 'a.json', meetings: [] }], refused: [] };
  expect(withMore(refused, good)).toEqual(good);
  expect(withMore(good, good).files).toHaveLength(2);
});
