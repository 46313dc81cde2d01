import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frozenHandbook } from '#tests/support/frozen-handbook.ts';
import { sampleProblems } from './check.ts';
import { formsOf } from './forms.ts';
import { samplePapers } from './papers.ts';
import { readSamples } from './read.ts';

const { graph } = await frozenHandbook();

const meeting = `title: Một buổi họp
summary: Một chi bộ ba người họp để thử phép kiểm tra này.
order: 1
papers: [BM-10]
meeting:
  setup: { kind: TK, date: 2026-11-03, time: '19:30', place: Nhà, superior: Trên, cell: Chi bộ, locality: Xã, chair: Nguyễn Văn A, noteTaker: Trần Thị B }
  began: '19:30'
  ended: '21:00'
  members: [{ name: Nguyễn Văn A }, { name: Trần Thị B }, { name: Lê Văn C }]
  earlierTasks: [{ what: Việc cũ, who: Lê Văn C, due: 2026-10-20, result: done }]
  notes: { TK-09: đã nộp đủ }
`;
const form = `title: Một lá đơn
summary: Một lá đơn để thử phép kiểm tra này thôi.
order: 2
header: { superior: Trên, cell: Chi bộ, locality: Xã, signer: Nguyễn Văn A }
forms:
  BM-15:
    fields: { chuc-danh: chi ủy, nhiem-ky: '2026', chi-bo: Chi bộ, ngay: 2026-05-15, so-can-bau: '1', so-trong-danh-sach: '2' }
    tables:
      danh-sach: [['1', Nguyễn Văn A, x, ''], ['2', Trần Thị B, '', x]]
`;

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'samples-'));
  await mkdir(join(dir, 'samples'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

/** What is said of two samples, one of them with a fault. */
async function told(texts: { meeting?: string; form?: string }): Promise<string[]> {
  await writeFile(join(dir, 'samples/hop.yaml'), texts.meeting ?? meeting);
  await writeFile(join(dir, 'samples/don.yaml'), texts.form ?? form);
  const problems = await sampleProblems(dir, graph);
  return problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
}

const withMeeting = (from: string, to: string) => {
  expect(meeting).toContain(from);
  return told({ meeting: meeting.replace(from, to) });
};
const withForm = (from: string, to: string) => {
  expect(form).toContain(from);
  return told({ form: form.replace(from, to) });
};

describe('a sample', () => {
  test('that fits its forms and its procedure has nothing told of it', async () => {
    expect(await told({})).toEqual([]);
  });

  test('of a handbook without any is none', async () => {
    expect(await readSamples(join(dir, 'nowhere'))).toMatchObject({ samples: [], problems: [] });
  });

  test.each([
    ['a form that is not there', 'BM-15:', 'BM-99:', 'samples/don.yaml:6 không có biểu mẫu BM-99'],
    ['a blank that is not there', 'chi-bo:', 'chi-boo:', /:7 BM-15 không có chỗ điền chi-boo/],
    ['a table that is not there', 'danh-sach: [', 'bang: [', /:9 BM-15 không có bảng bang/],
    ['a row with a cell too few', "x, ''],", 'x],', /:9 bảng danh-sach của BM-15 có 4 cột/],
    ['a blank left dotted', "nhiem-ky: '2026', ", '', /:6 BM-15 .* còn để trống: nhiem-ky/],
    ['a figure without quotes', "so-can-bau: '1'", 'so-can-bau: 1.000', /don\.yaml:7 .*so-can-bau/],
    [
      'a key that nobody knows',
      'order: 2',
      'order: 2\nthu-tu: 3',
      /don\.yaml:4 không có trường tên “thu-tu”/,
    ],
    ['what is no YAML', 'order: 2', 'order: "2', /không đọc được/],
  ])('with %s is told with its place', async (_what, from, to, words) => {
    const problems = await withForm(from, to);
    expect(problems.join('\n')).toMatch(words);
  });

  test.each([
    [
      'a step that is not there',
      'TK-09:',
      'TK-99:',
      /hop\.yaml:11 quy trình TK không có bước TK-99/,
    ],
    ['a procedure that is not there', 'kind: TK', 'kind: XX', /không có quy trình XX/],
    [
      'nothing to count',
      'earlierTasks: [{ what: Việc cũ, who: Lê Văn C, due: 2026-10-20, result: done }]',
      'earlierTasks: []',
      /BM-10 .* còn để trống/,
    ],
    [
      'a day that is none',
      'date: 2026-11-03',
      'date: 2026-02-30',
      /hop\.yaml:6 .*không có trong lịch/,
    ],
    ['an hour that is none', "began: '19:30'", "began: '7 giờ'", /hop\.yaml:7 .*began/],
  ])('of a meeting with %s as well', async (_what, from, to, words) => {
    expect((await withMeeting(from, to)).join('\n')).toMatch(words);
  });
});

test('papers that go out before a meeting know nothing of what came of it', async () => {
  const given = `  tasks: [{ what: Việc giao tại họp, who: Lê Văn C, due: 2026-11-20, step: TK-16 }, { what: Việc dự kiến, who: Trần Thị B, due: 2026-11-20 }]\n`;
  await told({ meeting: meeting.replace('papers: [BM-10]\n', '') + given });
  const { samples } = await readSamples(dir);
  const papers = samplePapers(samples[0]!, formsOf(graph));
  const words = (paper: string) =>
    JSON.stringify(papers.find(({ template }) => template.paper === paper)?.values);
  for (const early of ['notice', 'script']) {
    expect(words(early)).toContain('Việc dự kiến');
    expect(words(early)).not.toContain('Việc giao tại họp');
  }
  expect(words('minutes')).toContain('Việc giao tại họp');
});

test('who spoke is counted once, with an opinion in the minutes or without', async () => {
  const notes = meeting
    .replace('papers: [BM-10]\n', '')
    .replace('TK-09: đã nộp đủ', "TK-09: đã nộp đủ, TK-14: 'Lê Văn C: nên làm sớm'");
  await told({ meeting: `${notes}  spoke: 2\n` });
  const { samples } = await readSamples(dir);
  const score = samplePapers(samples[0]!, formsOf(graph)).find(
    ({ template }) => template.paper === 'score',
  );
  expect(score?.values.fields['phat-bieu']).toBe('2');
});
