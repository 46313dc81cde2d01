import { deflateSync } from 'node:zlib';
import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

/*
 * Word files made by a library that shares nothing with the handbook's own writer. Those in
 * tests/fixtures/word were saved by LibreOffice 7.4: a topic, a guide, one with a password, one .doc.
 */

type Rows = Record<string, string | (Paragraph | Table)[]>;
type Block = Paragraph | Table;

const line = (text: string) => new Paragraph({ children: [new TextRun(text)] });
const cell = (children: readonly Block[]) => new TableCell({ children: [...children] });
const row = (...cells: (readonly Block[])[]) => new TableRow({ children: cells.map(cell) });

/** A filled-in template: the table of fields, then the prose. */
export async function wordFile(
  rows: Rows,
  body: readonly Block[] = [],
  font = 'Times New Roman',
): Promise<Uint8Array> {
  const lines = Object.entries(rows).map(([label, value]) =>
    row(
      [line(label)],
      typeof value === 'string' ? value.split('\n').map((text) => line(text)) : value,
      [line('')],
    ),
  );
  const fields = new Table({
    rows: [row([line('Trường')], [line('Điền ở cột này')], [line('Cách điền')]), ...lines],
  });
  const document = new Document({
    styles: { default: { document: { run: { font } } } },
    numbering: {
      config: [
        {
          reference: 'so',
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }],
        },
      ],
    },
    footnotes: { 1: { children: [line('Chú thích có {ngoặc} và a < b.')] } },
    sections: [
      {
        children: [
          new Paragraph({ text: 'Phần khai báo', heading: HeadingLevel.HEADING_1 }),
          fields,
          new Paragraph({ text: 'Phần chữ của trang', heading: HeadingLevel.HEADING_1 }),
          ...body,
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A PNG of this many bytes, black and valid as far as its head goes. */
export function picture(bytes: number): Buffer {
  const head = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );
  return bytes <= head.length ? head : Buffer.concat([head, noise(bytes - head.length)]);
}

/** Bytes that do not shrink when they are packed. */
function noise(count: number): Buffer {
  let state = 1;
  const bytes = Buffer.alloc(count);
  for (let i = 0; i < count; i++) {
    state = Math.imul(state, 1_103_515_245) + 12_345;
    bytes[i] = state >>> 16;
  }
  return deflateSync(bytes, { level: 0 }).subarray(0, count);
}

/** The fields of a good topic. */
export const topic: Record<string, string> = {
  Tên: 'Chuyên đề soạn bằng chương trình khác',
  'Tóm tắt': 'Một chuyên đề soạn bằng chương trình khác để thử phần nhập từ Word.',
  'Ngày rà soát': '24/11/2026',
  Loại: 'Chuyên đề',
  'Chủ đề': 'Chuyển đổi số',
  'Loại hình chi bộ': 'chung',
  'Thời gian': '2026-Q4',
  Nguồn: 'Trang tin của trường | Địa chỉ: https://vi-du.vn/tin',
  'Mức kiểm chứng': 'Nguồn báo chí',
  'Câu hỏi thảo luận':
    'Câu hỏi thứ nhất có đủ dài chưa?\nCâu hỏi thứ hai có đủ dài chưa?\nCâu hỏi thứ ba có đủ dài chưa?',
  'Biểu mẫu': 'BM-08',
};

/** The fields of a good requirement. */
export const requirement: Record<string, string> = {
  Tên: 'Mục thử soạn bằng chương trình khác',
  'Tóm tắt': 'Một mục soạn bằng chương trình khác để thử phần nhập từ Word.',
  'Ngày rà soát': '24/11/2026',
  'Nội dung': 'Một điều chỉ dùng để thử, không có trong nguồn nào.',
  'Căn cứ': 'HD-01-2026 (Nguồn báo chí); HD-42-2025, điểm 2.2 mục II (Nguồn thứ cấp)',
  Nhóm: 'scheme',
  'Nguồn nêu như': 'result',
  'Của ai, ở đâu': 'Chỉ để thử',
  'Quy định của Trung ương': '',
  'Cách thực hiện':
    'Làm một việc nhỏ. | Căn cứ: Gợi ý\nLàm việc nữa. | Căn cứ: HD-42-2025 (Nguồn báo chí)',
  'Dấu hiệu đã đạt': 'Nhìn thấy được. | Căn cứ: Gợi ý',
};

/** The fields of a good term. */
export const term: Record<string, string> = {
  'Thuật ngữ': 'Từ chỉ dùng để thử',
  'Viết tắt': 'TCDT',
  'Giải thích': 'Một từ không có thật, soạn để thử phần nhập từ Word.',
  'Căn cứ': 'Gợi ý',
};

/** Prose with everything that must be kept: headings, list, table, picture, footnote, link, tags. */
export const prose = (image = picture(0)): Block[] => [
  new Paragraph({ text: 'Nguồn kể gì', heading: HeadingLevel.HEADING_2 }),
  new Paragraph({
    children: [
      new TextRun('Nguồn kể '),
      new TextRun({ text: 'ba điểm', bold: true }),
      new TextRun(' trong {ngoặc}, a < b.'),
      new FootnoteReferenceRun(1),
      new TextRun(' [dẫn: HD-42-2025; Nguồn báo chí] '),
      new ExternalHyperlink({ link: 'https://vi-du.vn/x', children: [new TextRun('trang này')] }),
    ],
  }),
  ...['Việc một', 'Việc hai'].map(
    (text) => new Paragraph({ text, numbering: { reference: 'so', level: 0 } }),
  ),
  ...['Ý một', 'Ý hai'].map((text) => new Paragraph({ text, bullet: { level: 0 } })),
  new Table({
    rows: [row([line('Việc')], [line('Ai')]), row([line('Chuẩn bị')], [line('Bí thư')])],
  }),
  new Paragraph({
    children: [
      new ImageRun({
        type: 'png',
        data: image,
        transformation: { width: 40, height: 40 },
        altText: { name: 'Ảnh buổi họp', title: 'Ảnh buổi họp', description: 'Ảnh buổi họp' },
      }),
    ],
  }),
];

/** Three hundred pages of ordinary words. */
export const longProse = (): Block[] =>
  Array.from({ length: 300 }, (_, page) => [
    ...Array.from({ length: 12 }, () =>
      line(`Trang ${page + 1}. ${'Chi bộ họp bàn việc. '.repeat(8)}`),
    ),
    new Paragraph({ children: [new PageBreak()] }),
  ]).flat();

/** A table where only words belong. */
export const tableInField = (): Block[] => [
  line(topic['Tóm tắt'] ?? ''),
  new Table({ rows: [row([line('một')], [line('hai')])] }),
  line(''),
];

/** What a typewriter of the nineties left: `Đảng bộ` in TCVN3. */
export const tcvn =
  '§¶ng bé thµnh phè häp bµn vÒ sinh ho¹t chi bé vµ c«ng t¸c c¸n bé trong th¸ng nµy';

/** A page of it. */
export const oldProse = (): Block[] => Array.from({ length: 20 }, () => line(tcvn));
