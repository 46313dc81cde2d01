import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import config from '#config';
import {
  frozenFiles as known,
  frozenHandbook,
  useFrozenCopy,
} from '#tests/support/frozen-handbook.ts';
import { checkContent } from '../check/check.ts';
import { collectionNames, schemas } from '../collections.ts';
import { withoutEmptied } from './emptied.ts';
import { formatProblem } from '../problem.ts';

const id = 'CD-2031-01';
const page = `---
id: ${id}
title: Chuyên đề thử các ô trống
summary: Một chuyên đề mẫu, chỉ dùng để thử phần kiểm tra nội dung.
reviewed: 2026-11-24
kind: chuyen-de
theme: chuyen-doi-so
cellType: truong-thcs
period: 2031-Q1
source: { title: Trang tin của trường }
evidence: press
questions:
  - Câu hỏi thứ nhất có đủ dài chưa?
  - Câu hỏi thứ hai có đủ dài chưa?
  - Câu hỏi thứ ba có đủ dài chưa?
template: BM-08
---

Nguồn kể chi bộ đã họp.
`;

const { dir } = useFrozenCopy();

/** The problems of the sample with one change, and what was read of it. */
async function checked(from: string | RegExp, to: string) {
  const file = join(dir(), 'topics/thu-o-trong.mdx');
  const text = page.replace(from, to);
  if (text === page) throw new Error(`no ${String(from)}`);
  await writeFile(file, text);
  const { problems, graph } = await checkContent(dir(), config, { recording: true, known });
  const entry = graph.written.topics.find(({ data }) => data.id === id);
  return { told: problems.map(formatProblem), data: entry?.data };
}

describe('what an editor emptied counts as not written', () => {
  test.each([
    ['a text', "heldBy: ''"],
    ['a text without quotes', 'heldBy:'],
    ['null', 'heldBy: null'],
    ['blanks', 'heldBy: "  "'],
    ['lists', 'related:\nbasisThen: null\nkeywords: []'],
    ['the last entry of a list', "related: [CD-2026-Q1-01, '']"],
    ['an entry without text', 'related:\n  - CD-2026-Q1-01\n  -\n'],
    ['an entry between others', "keywords: [số, '', chuyển đổi]"],
    ['all entries', "related: ['', null]"],
    ['a group', "compared: { on: '', by: null }"],
    [
      'a field in a citation',
      "basisThen: [{ document: HD-12-2018, evidence: press, provision: '' }]",
    ],
    [
      'a whole citation',
      "basisThen: [{ document: HD-12-2018, evidence: press }, { document: '', evidence: '' }]",
    ],
  ])('%s', async (_what, line) => {
    const { told, data } = await checked('template: BM-08', `template: BM-08\n${line}`);
    expect(told).toEqual([]);
    expect(data?.template).toBe('BM-08');
  });
});

test.each([
  ['title: Chuyên đề thử các ô trống', "title: ''", /:3:8: “title” còn trống → viết “title: …”/],
  ['theme: chuyen-doi-so', 'theme:', /:7:\d+: “theme” còn trống → viết “theme: …”, chọn một trong/],
  ['source: { title: Trang tin của trường }', 'source: null', /:10:\d+: “source” còn trống/],
  [
    /- Câu hỏi thứ nhất.*/,
    "- ''",
    /:13:5: mục 1 của “questions” còn trống → viết nội dung, hoặc xóa/,
  ],
  [/- Câu hỏi thứ hai.*/, '-', /:14:\d+: mục 2 của “questions” còn trống/],
  // The place of what comes after an empty entry is its own.
  [
    'template: BM-08',
    "template: BM-08\nrelated: ['CD-2026-Q1-01', '', CD-2031-77]",
    /:17:32: không có mục nào mang mã CD-2031-77/,
  ],
])('%s → %s is told as empty where something must stand', async (from, to, line) => {
  expect((await checked(from, to)).told).toEqual([expect.stringMatching(line)]);
});

test('the first of several answers never moves up, for it is the right one', async () => {
  const { graph } = await checkContent(dir(), config, { known });
  const lesson = graph.written.lessons.find(({ data }) =>
    data.quiz.some(({ type }) => type === 'choice'),
  );
  const file = join(dir(), lesson?.file ?? '');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/(answers:\s*\n\s*- ).*/, "$1''"));
  const { problems } = await checkContent(dir(), config, { known });
  await writeFile(file, text);
  expect(problems.map(formatProblem)).toContainEqual(
    expect.stringMatching(/mục 1 của “answers” còn trống/),
  );
});

test('every optional field of every collection may stand empty', async () => {
  const { graph } = await frozenHandbook();
  for (const name of collectionNames) {
    const shape = schemas[name].shape as Record<
      string,
      { safeParse: (value: unknown) => { success: boolean } }
    >;
    const [first] = graph.written[name] as { data: Record<string, unknown> }[];
    for (const [key, field] of Object.entries(shape)) {
      if (!field.safeParse(undefined).success) continue;
      for (const empty of ['', null, [''], [null]]) {
        const { parsed } = withoutEmptied(schemas[name], { ...first?.data, [key]: empty });
        const issues = parsed.error?.issues.filter(({ path }) => path[0] === key) ?? [];
        expect(issues, `${name}.${key} ${JSON.stringify(empty)}`).toEqual([]);
      }
    }
  }
});
