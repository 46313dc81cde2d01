import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import config from '#config';
import { writeDraft } from '#editing/word/write-draft.ts';
import { frozenHandbook } from '../support/frozen-handbook.ts';

const { graph, ledger } = await frozenHandbook();

/** What a topic from Word is checked against in these tests: the frozen handbook, on one day. */
export const options = {
  name: 'topics',
  around: { library: graph.written, ledger, config },
  used: Object.keys(ledger),
  today: '2026-11-24',
} as const;

/** What a careful editor would fill in. */
export const topic = {
  title: 'Chuyên đề nhập từ Word',
  summary: 'Một chuyên đề chỉ dùng để thử phần nhập từ Word của sổ tay.',
  reviewed: '2026-11-24',
  kind: 'chuyen-de',
  theme: 'chuyen-doi-so',
  cellType: 'chung',
  period: '2026-Q4',
  source: { title: 'Trang tin của trường', url: 'https://vi-du.vn/tin' },
  evidence: 'press',
  questions: [
    'Câu hỏi thứ nhất có đủ dài chưa?',
    'Câu hỏi thứ hai có đủ dài chưa?',
    'Câu hỏi thứ ba có đủ dài chưa?',
  ],
  template: 'BM-08',
};

export const body = `## Nguồn kể gì

Nguồn kể {3 điểm} và a \\< b. <Cite id="HD-42-2025" evidence="press" />

- Ý một
- Ý hai

| Việc | Ai |
| --- | --- |
| Chuẩn bị | Bí thư |`.replace('{3 điểm}', '\\{3 điểm\\}');

/** A filled-in topic with its main part rewritten. */
export function changed(
  change: (xml: string) => string,
  data: object = topic,
  more: Record<string, Uint8Array> = {},
): Uint8Array {
  const files = unzipSync(writeDraft('topics', data as Record<string, unknown>, body));
  const main = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  return zipSync({ ...files, 'word/document.xml': strToU8(change(main)), ...more });
}

const ole = (text: string) => {
  const bytes = new Uint8Array(2_048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...text].forEach((letter, i) => bytes.set([letter.charCodeAt(0), 0], 1_024 + 2 * i));
  return bytes;
};

const same = (xml: string) => xml;
const tcvn = '§¶ng bé thµnh phè häp bµn vÒ sinh ho¹t chi bé vµ c«ng t¸c c¸n bé ';

/** Files that must be refused, each with what the editor is told. */
export const refused: [name: string, bytes: () => Uint8Array, told: RegExp][] = [
  [
    'a missing field',
    () => changed(same, { ...topic, summary: '' }),
    /ô “Tóm tắt”: còn trống → điền vào ô này/,
  ],
  [
    'a wrong date',
    () => changed((xml) => xml.replace('24/11/2026', '31/02/2026')),
    /ô “Ngày rà soát”: .*không có trong lịch/,
  ],
  [
    'an unknown id',
    () => changed(same, { ...topic, template: 'BM-77' }),
    /không có mục nào mang mã BM-77/,
  ],
  [
    'a document that the register does not hold',
    () => changed((xml) => xml.replace('[dẫn: HD-42-2025', '[dẫn: HD-45-2025')),
    /HD-45-2025 không có trong sổ văn bản → ý đồng chí là “HD-42-2025”/,
  ],
  [
    'a table in a field',
    () =>
      changed((xml) =>
        xml.replace(
          /(<w:t xml:space="preserve">Một chuyên đề chỉ dùng[^<]*<\/w:t><\/w:r><\/w:p>)/,
          '$1<w:tbl><w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>',
        ),
      ),
    /Ô “Tóm tắt” chứa một bảng/,
  ],
  [
    'a picture of 20 MB',
    () => changed(same, topic, { 'word/media/anh.png': new Uint8Array(20_000_000) }),
    /anh\.png nặng 20 MB.*Nén hình/,
  ],
  ['a password', () => ole('EncryptedPackage'), /có mật khẩu/],
  ['a renamed .doc', () => ole('WordDocument'), /tệp \.doc cũ/],
  ['an empty file', () => new Uint8Array(), /Tệp rỗng/],
  [
    'a document without words',
    () => changed((xml) => xml.replace(/<w:t[ >][^<]*<\/w:t>/g, '')),
    /không có chữ nào/,
  ],
  [
    'text in TCVN3',
    () => changed((xml) => xml.replace(/(<w:t[^>]*>)[^<]*(<\/w:t>)/g, `$1${tcvn}$2`)),
    /TCVN3.*Unikey/,
  ],
  [
    '300 pages',
    () => changed((xml) => xml.replace('Nguồn kể gì', 'Nguồn kể gì. '.repeat(60_000))),
    /quá mức .* Tách thành nhiều tệp/,
  ],
  [
    'another document',
    () => changed((xml) => xml.replace(/<w:tbl>[\s\S]*<\/w:tbl>/, '')),
    /Không thấy bảng khai báo/,
  ],
  ['a renamed PDF', () => strToU8('%PDF-1.7'), /tệp PDF/],
  ['a broken archive', () => changed(same).slice(0, 900), /hỏng|không phải tệp Word/],
];
