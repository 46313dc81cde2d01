import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import config from '#config';
import { checkContent } from '#handbook/check/check.ts';
import { importWord } from '#editing/commands/import-word.ts';
import { frozenFiles, frozenWith } from '../support/frozen-handbook.ts';
import { runHere } from '../support/run-command.ts';
import {
  longProse,
  oldProse,
  picture,
  prose,
  requirement,
  tableInField,
  tcvn,
  term,
  topic,
  wordFile,
} from './foreign-files.ts';

const saved = (name: string) => readFile(resolve('tests/fixtures/word', name));
let shelf: string;
let content: Awaited<ReturnType<typeof frozenWith>>;

beforeAll(async () => {
  shelf = await mkdtemp(join(tmpdir(), 'word-'));
  content = await frozenWith();
});
afterAll(async () => {
  await content.release();
  await rm(shelf, { recursive: true });
});

async function importFile(bytes: Uint8Array, kind: string) {
  const word = join(shelf, 'bai.docx');
  await writeFile(word, bytes);
  return runHere(importWord, [word, '--kind', kind, '--content', content.dir]);
}

/** Every file of the content folder with a print of its bytes. */
async function prints(): Promise<string[]> {
  const found = await readdir(content.dir, { recursive: true, withFileTypes: true });
  return Promise.all(
    found.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      if (!entry.isFile()) return path;
      return `${path} ${createHash('sha256')
        .update(await readFile(path))
        .digest('hex')}`;
    }),
  );
}

const kept = [
  '## Nguồn kể gì',
  '**ba điểm**',
  '\\{ngoặc}',
  'a \\< b',
  '<Cite id="HD-42-2025" evidence="press" />',
  '](https://vi-du.vn/x)',
  '1. Việc một',
  '- Ý một',
  '| Chuẩn bị | Bí thư |',
  /\[\^1\]: Chú thích .*\\\{/,
];

const good: [string, kind: string, () => Promise<Uint8Array>, file: string, (string | RegExp)[]][] =
  [
    [
      'a topic with list, table, picture, footnote and link',
      'topic',
      () => wordFile(topic, prose()),
      'topics/chuyen-de-soan-bang-chuong-trinh-khac.mdx',
      [
        ...kept.slice(0, -1),
        /\[\^1\]: Chú thích có \\\{ngoặc} và a \\< b/,
        '](./hinh/chuyen-de-soan-bang-chuong-trinh-khac-1.png)',
      ],
    ],
    [
      'a requirement with citations in its fields',
      'requirement',
      () => wordFile(requirement, prose().slice(0, 2)),
      'requirements/muc-thu-soan-bang-chuong-trinh-khac.mdx',
      ['provision: điểm 2.2 mục II', 'basis: suggestion', 'central: []'],
    ],
    [
      'a term',
      'glossary',
      () => wordFile(term),
      'glossary/tu-chi-dung-de-thu.yaml',
      ['term: Từ chỉ dùng để thử', 'TCDT'],
    ],
    [
      'a topic saved by LibreOffice',
      'topic',
      () => saved('chuyen-de.docx'),
      'topics/chuyen-de-soan-bang-libreoffice.mdx',
      [...kept, '<Ref id="TK">buổi thường kỳ</Ref>', 'url: https://vi-du.vn/tin?a=1&b=2'],
    ],
    [
      'a guide saved by LibreOffice',
      'guide',
      () => saved('trang-huong-dan.docx'),
      'guides/trang-soan-bang-libreoffice.mdx',
      ['section: about', '<Suggestion>', '- Gợi ý một'],
    ],
  ];

describe('five good files of other programs become pages that pass the check', () => {
  test.each(good)(
    '%s',
    async (_name, kind, bytes, file, parts) => {
      const { code, output } = await importFile(await bytes(), kind);
      expect(output).toContain(`Đã ghi ${content.dir}/${file}`);
      expect(code).toBe(0);
      const text = await readFile(join(content.dir, file), 'utf8');
      for (const part of parts)
        expect(text).toMatch(typeof part === 'string' ? new RegExp(RegExp.escape(part)) : part);
      expect(text).toBe(text.normalize('NFC'));
      expect(
        (await checkContent(content.dir, config, { recording: true, known: frozenFiles })).problems,
      ).toEqual([]);
    },
    60_000,
  );
});

const bad: [string, () => Promise<Uint8Array>, told: RegExp][] = [
  [
    'a missing field',
    () => wordFile({ ...topic, Loại: '' }),
    /ô “Loại”: còn trống → chọn một trong: Chuyên đề; /,
  ],
  [
    'a wrong date',
    () => wordFile({ ...topic, 'Ngày rà soát': '31/02/2026' }),
    /ô “Ngày rà soát”: .*không có trong lịch → /,
  ],
  [
    'an unknown id',
    () => wordFile({ ...topic, 'Biểu mẫu': 'BM-77' }),
    /ô “Biểu mẫu”: không có mục nào mang mã BM-77 → .*sửa mã/,
  ],
  [
    'a table in a field',
    () => wordFile({ ...topic, 'Tóm tắt': tableInField() } as never),
    /Ô “Tóm tắt” chứa một bảng\. .*đặt ở phần chữ/,
  ],
  ['a picture of 6 MB', () => wordFile(topic, prose(picture(6_000_000))), /nặng 6 MB.*Nén hình/],
  ['a password', () => saved('mat-khau.docx'), /có mật khẩu\. .*xóa mật khẩu/],
  ['a renamed .doc', () => saved('doc-cu.docx'), /tệp \.doc cũ.*Lưu thành/],
  ['an empty file', async () => new Uint8Array(), /Tệp rỗng.*Lưu lại/],
  [
    'text in TCVN3',
    () =>
      wordFile(
        {
          ...topic,
          Tên: tcvn,
          'Tóm tắt': `${tcvn} ${tcvn}`,
          'Câu hỏi thảo luận': `${tcvn}\n${tcvn}\n${tcvn}`,
        },
        oldProse(),
        '.VnTime',
      ),
    /TCVN3.*Unikey/,
  ],
  ['300 pages', () => wordFile(topic, longProse()), /quá mức .* Tách thành nhiều tệp/],
];

describe('ten bad files are refused, say what to do, and leave nothing behind', () => {
  test.each(bad)(
    '%s',
    async (_name, bytes, told) => {
      const before = await prints();
      const { code, output } = await importFile(await bytes(), 'topic');
      expect(output).toMatch(told);
      expect(output).not.toMatch(/at .*\.ts:\d+/);
      expect(code).toBe(1);
      expect(await prints()).toEqual(before);
    },
    60_000,
  );
});
