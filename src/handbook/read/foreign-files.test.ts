import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import config from '#config';
import { frozenFiles as known, useFrozenCopy } from '#tests/support/frozen-handbook.ts';
import { checkContent } from '../check/check.ts';
import { isReserved } from './file-names.ts';
import { formatProblem } from '../problem.ts';

const { dir } = useFrozenCopy();

/** What the check says while files of these names and texts stand in the content. */
async function toldOf(...files: [name: string, text: string | Uint8Array][]): Promise<string[]> {
  const before = await Promise.all(
    files.map(([name]) => readFile(join(dir(), name)).catch(() => undefined)),
  );
  for (const [name, text] of files) {
    await mkdir(dirname(join(dir(), name)), { recursive: true });
    await writeFile(join(dir(), name), text);
  }
  const { problems } = await checkContent(dir(), config, { recording: true, known });
  for (const [i, [name]] of files.entries()) {
    const kept = before[i];
    if (kept) await writeFile(join(dir(), name), kept);
    else await rm(join(dir(), name));
  }
  return problems.map(formatProblem);
}

test('what systems and programs leave in folders is passed over', async () => {
  const names = [
    ...['desktop.ini', 'Desktop.ini', 'Thumbs.db', 'thumbs.db', 'ehthumbs.db', 'ehthumbs_vista.db'],
    ...['Icon\r', '.DS_Store', '._x.mdx', '._Icon\r', '.~lock.x.docx#', '.x.mdx.swp'],
    ...[
      '~$x.docx',
      '~$ng.mdx',
      '~WRL0001.tmp',
      '~WRD0000.tmp',
      'x.tmp',
      'x.mdx~',
      'x.swp',
      '#x.mdx#',
    ],
    ...['AutoRecovery save of x.asd', 'x.mdx.dang-ghi', '$RECYCLE.BIN/x.mdx', '__MACOSX/x.mdx'],
    ...['hinh/Thumbs.db', 'hinh/._a.png', '.git/x.mdx'],
  ];
  const files = names.flatMap((name): [string, string][] => [
    [`topics/${name}`, 'x'],
    [`glossary/${name}`, 'x'],
  ]);
  expect(await toldOf(...files)).toEqual([]);
});

const term = (id: string) =>
  `id: ${id}\nterm: một thuật ngữ thử ${id}\ndefinition: Một ví dụ đủ dài.\nbasis: suggestion\n`;

describe('names that another system cannot hold are refused with a way to mend', () => {
  test.each([
    ...['con', 'CON', 'prn', 'aux', 'nul', 'com1', 'com0', 'lpt9', 'con.ban-sao'],
    ...['a.', 'a ', 'a. '],
  ])('%s.yaml', async (name) => {
    expect(await toldOf([`glossary/${name}.yaml`, term('TN-901')])).toEqual([
      expect.stringMatching(
        /^glossary\/.+: tên tệp “.+” (là tên Windows|có dấu chấm) .+ → .+tên tệp/,
      ),
    ]);
  });

  test.each([
    'glossary/a.yaml ',
    'glossary/a.yaml.',
    'topics/hinh/con.png',
    'topics/hinh/Ảnh 1.PNG',
  ])('%s', async (name) => {
    expect(await toldOf([name, term('TN-901')])).toEqual([
      expect.stringMatching(/tên tệp .+ → .+/),
    ]);
  });

  test.each([
    [
      ['glossary/ab.yaml', 'glossary/AB.yaml'],
      /^glossary\/AB\.yaml:1:1: .+trùng với glossary\/ab\.yaml/,
    ],
    [
      ['glossary/Ab.yaml', 'glossary/ab.yaml'],
      /^glossary\/Ab\.yaml:1:1: .+trùng với glossary\/ab\.yaml/,
    ],
  ])('twins that differ in capitals alone: %j', async ([one = '', two = ''], line) => {
    expect(await toldOf([one, term('TN-901')], [two, term('TN-902')])).toEqual([
      expect.stringMatching(line),
    ]);
  });

  test('an id', async () => {
    const file = 'procedures/thuong-ky.mdx';
    const text = await readFile(join(dir(), file), 'utf8');
    const lines = await toldOf([file, text.replace(/^id: TK$/m, 'id: CON')]);
    expect(lines).toContainEqual(
      expect.stringMatching(/mã CON là tên Windows giữ riêng.+ → đặt mã khác/),
    );
    expect([isReserved('TK'), isReserved('CONG'), isReserved('aux')]).toEqual([false, false, true]);
  });
});

describe('encodings', () => {
  const topic = 'topics/chuyen-de-mau-so-1.mdx';
  const document = 'documents/hd-42-2025.yaml';
  const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
  const swapped = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

  test.each([topic, document])(
    'a mark at the head of %s is taken, also with the line ends of Windows',
    async (file) => {
      const text = await readFile(join(dir(), file), 'utf8');
      expect(await toldOf([file, `\uFEFF${text}`])).toEqual([]);
      expect(await toldOf([file, `\uFEFF${text.replaceAll('\n', '\r\n')}`])).toEqual([]);
      const wrong = text.replace(/^reviewed: .*/m, 'reviewed: hôm nay');
      const place = (lines: string[]) => lines.map((line) => line.split(': ')[0]);
      expect(place(await toldOf([file, `\uFEFF${wrong}`]))).toEqual(
        place(await toldOf([file, wrong])),
      );
    },
  );

  test.each([
    ['a mark further down', (text: string) => text.replace('\n\n', '\n\n\uFEFF'), /dấu BOM/],
    ['two marks', (text: string) => `\uFEFF\uFEFF${text}`, /dấu BOM/],
    [
      'an empty line before all',
      (text: string) => `\n${text}`,
      /trước dòng --- đầu tiên có dòng trống/,
    ],
    ['a sign of no width before all', (text: string) => `\u200b${text}`, /ký tự không nhìn thấy/],
    ['hyphens that a program joined', (text: string) => text.replace('---', '—-'), /gạch dài/],
    ['UTF-16 with a mark', (text: string) => utf16(`\uFEFF${text}`), /UTF-16.+ → .+UTF-8/],
    ['UTF-16 without', (text: string) => utf16(text), /UTF-16/],
    ['UTF-16, big end first', (text: string) => swapped(`\uFEFF${text}`), /UTF-16/],
  ])('%s is told by its true cause, and nothing else is blamed', async (_what, change, line) => {
    const text = await readFile(join(dir(), topic), 'utf8');
    expect(await toldOf([topic, change(text)])).toEqual([expect.stringMatching(line)]);
  });
});

test('a link to a file elsewhere is no file of the content', async () => {
  const outside = join(await mkdtemp(join(tmpdir(), 'ngoai-')), 'a.yaml');
  await writeFile(outside, 'id: TN-900\n');
  await symlink(outside, join(dir(), 'glossary/lien-ket.yaml'));
  const { problems } = await checkContent(dir(), config, { recording: true, known });
  await rm(join(dir(), 'glossary/lien-ket.yaml'));
  expect(problems.map(formatProblem)).toEqual([
    expect.stringMatching(/^glossary\/lien-ket\.yaml:1:1: đây là liên kết tới tệp khác/),
  ]);
});
