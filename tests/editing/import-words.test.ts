import { expect, test } from 'vitest';
import config from '#config';
import { frozenHandbook } from '../support/frozen-handbook.ts';
import { importDraft } from '#editing/word/import-draft.ts';
import type { CollectionName } from '#handbook/collections.ts';
import { picture, prose, requirement, term, topic, wordFile } from './foreign-files.ts';
import { Paragraph, ImageRun } from 'docx';

const { graph: frozen, ledger } = await frozenHandbook();
const library = frozen.written;
const line = (text: string) => new Paragraph(text);

async function imported(
  cells: Record<string, string>,
  body: string[] = [],
  name: CollectionName = 'topics',
) {
  return importDraft(await wordFile(cells, body.map(line)), {
    name,
    around: { library, ledger, config },
    used: Object.keys(ledger),
    today: '2026-11-24',
  });
}

/** The lines that an editor is told. */
const told = async (...args: Parameters<typeof imported>) => {
  const result = await imported(...args);
  if (!('refusal' in result)) return ['taken'];
  return result.refusal
    .split('\n')
    .slice(1)
    .map((row) => row.replace(/^ {2}- /, ''));
};

const citation = 'viết: HD-42-2025, điểm 2.2 mục II (Theo tài liệu thuật lại)';

test.each<[string, string, string]>([
  ['Nguồn', '', 'ô “Nguồn”: còn trống → viết: Tên trang hoặc bài | Địa chỉ: https://…'],
  [
    'Nguồn',
    'https://nhandan.vn/abc',
    'ô “Nguồn”: thiếu tên nguồn → viết: Tên trang hoặc bài | Địa chỉ: https://…',
  ],
  [
    'Nguồn',
    'Báo Nhân Dân | Địa chỉ: nhandan.vn',
    'ô “Nguồn”: không phải địa chỉ đầy đủ → chép cả địa chỉ, bắt đầu bằng https://',
  ],
  [
    'Nguồn',
    'Tên trang hoặc bài',
    'ô “Nguồn”: còn chữ mẫu “Tên trang hoặc bài” → thay bằng nội dung thật',
  ],
  [
    'Đã đối chiếu văn bản gốc',
    'Có',
    'ô “Đã đối chiếu văn bản gốc”: thiếu ngày; ai đối chiếu “Có” chưa đúng → viết: Văn phòng Đảng ủy | Ngày: 24/11/2026',
  ],
  [
    'Lịch sử sửa đổi',
    'Sửa căn cứ của một câu.',
    'ô “Lịch sử sửa đổi”, dòng 1: thiếu ngày → viết: 24/11/2026 | Nội dung sửa: Sửa căn cứ của một câu.',
  ],
  ['Căn cứ lúc đó', 'HD-42-2025', `ô “Căn cứ lúc đó”, dòng 1: thiếu mức kiểm chứng → ${citation}`],
  [
    'Căn cứ lúc đó',
    'Hướng dẫn 42 (Theo báo chí)',
    `ô “Căn cứ lúc đó”, dòng 1: mã văn bản “Hướng dẫn 42” chưa đúng → ${citation}`,
  ],
  [
    'Căn cứ lúc đó',
    'HD-42-2025 (Báo)',
    'ô “Căn cứ lúc đó”, dòng 1: không có lựa chọn “Báo” → chọn một trong: Văn bản gốc; Theo báo chí, bản chép công khai; Theo tài liệu thuật lại; Hiểu biết chung',
  ],
  [
    'Căn cứ lúc đó',
    'HD-45-2025 (Nguồn báo chí)',
    'ô “Căn cứ lúc đó”, dòng 1: văn bản HD-45-2025 không có trong sổ văn bản → ý đồng chí là “HD-42-2025”? sửa mã, hoặc nhờ người quản trị trang thêm văn bản đó',
  ],
  [
    'Biểu mẫu',
    'BM-80',
    'ô “Biểu mẫu”: không có mục nào mang mã BM-80 → ý đồng chí là “BM-10”? sửa mã cho đúng',
  ],
  [
    'Mức kiểm chứng',
    'Nguồn báo',
    'ô “Mức kiểm chứng”: không có lựa chọn “Nguồn báo” → chọn một trong: Văn bản gốc; Theo báo chí, bản chép công khai; Theo tài liệu thuật lại; Hiểu biết chung',
  ],
  [
    'Thời gian',
    'cuối năm 2026',
    'ô “Thời gian”: “cuối năm 2026” chưa đúng → viết: 2026-Q4 hoặc Quý 4 năm 2026, 2026-03 hoặc tháng 3 năm 2026, hoặc chỉ 2026',
  ],
  [
    'Ngày rà soát',
    '2026-02-31',
    'ô “Ngày rà soát”: ngày 31/02/2026 không có trong lịch → xem lại ngày và tháng',
  ],
  ['Ngày rà soát', 'hôm qua', 'ô “Ngày rà soát”: “hôm qua” không phải ngày → viết như 24/11/2026'],
  [
    'Câu hỏi thảo luận',
    'Câu hỏi thứ nhất có đủ dài chưa?',
    'ô “Câu hỏi thảo luận”: còn thiếu: cần ít nhất 3 mục → viết thêm cho đủ, mỗi ý một dòng riêng: bấm Enter trước mỗi ý',
  ],
  [
    'Tóm tắt',
    'Một câu tóm tắt có dấu dẫn. [dẫn: HD-42-2025; Nguồn báo chí]',
    'ô “Tóm tắt”: dấu trong ngoặc vuông chỉ dùng ở phần chữ của trang → xóa ở ô này, hoặc chuyển cả câu xuống phần chữ',
  ],
  [
    'Tóm tắt',
    '(viết lại) Một câu tóm tắt đủ dài.',
    'ô “Tóm tắt”: còn chữ mẫu “(viết lại)” → thay bằng nội dung thật, hoặc xóa chữ đó nếu không bắt buộc',
  ],
])('%s: “%s”', async (label, value, row) => {
  expect(await told({ ...topic, [label]: value })).toEqual([row]);
});

test.each<[string, string, string]>([
  [
    'Căn cứ',
    'Hướng dẫn 42',
    'ô “Căn cứ”: thiếu mức kiểm chứng; mã văn bản “Hướng dẫn 42” chưa đúng → viết: HD-42-2025, điểm 2.2 mục II (Theo tài liệu thuật lại), hoặc chỉ hai chữ Gợi ý',
  ],
  [
    'Cách thực hiện',
    'Làm một việc nhỏ.',
    'ô “Cách thực hiện”, dòng 1: thiếu căn cứ → viết: Gửi câu hỏi trước ba ngày. | Căn cứ: Gợi ý',
  ],
])('of a requirement, %s: “%s”', async (label, value, row) => {
  expect((await told({ ...requirement, [label]: value }, [], 'requirements'))[0]).toBe(row);
});

test('cells, ids and prose are told in one round, in the order of the file', async () => {
  const cells = { ...topic, Tên: '', Nguồn: '', 'Biểu mẫu': 'BM-80', 'Ngày rà soát': '2026-02-31' };
  const body = ['[gợi ý]', 'Theo [dẫn: HD-42-2025] và [xem TK-08].', '[xem TK-88: x]'];
  expect(await told(cells, body)).toEqual([
    'ô “Tên”: còn trống → điền vào ô này',
    'ô “Ngày rà soát”: ngày 31/02/2026 không có trong lịch → xem lại ngày và tháng',
    'ô “Nguồn”: còn trống → viết: Tên trang hoặc bài | Địa chỉ: https://…',
    'ô “Biểu mẫu”: không có mục nào mang mã BM-80 → ý đồng chí là “BM-10”? sửa mã cho đúng',
    'phần chữ: dòng [gợi ý] chưa có dòng [hết gợi ý] → thêm dòng [hết gợi ý] ở cuối khung',
    'phần chữ: dấu dẫn “[dẫn: HD-42-2025]” chưa đủ → viết [dẫn: MÃ; mức kiểm chứng], như [dẫn: HD-42-2025; Theo báo chí]',
    'phần chữ: dấu dẫn “[xem TK-08]” chưa đủ → viết [xem MÃ: chữ của liên kết], như [xem TK-08: điểm danh]',
    'phần chữ, ở “[xem TK-88…]”: không có mục nào mang mã TK-88 → ý đồng chí là “TK-08”? sửa mã cho đúng',
  ]);
});

test('an address behind a title is parted from it', async () => {
  const result = await imported({ ...topic, Nguồn: 'Báo Nhân Dân https://nhandan.vn/abc' });
  if ('refusal' in result) throw new Error(result.refusal);
  expect(result.text).toContain('source:\n  title: Báo Nhân Dân\n  url: https://nhandan.vn/abc\n');
});

test('a picture without words for it, and prose that a term cannot hold, are remarked on', async () => {
  const image = new Paragraph({
    children: [
      new ImageRun({ type: 'png', data: picture(0), transformation: { width: 9, height: 9 } }),
    ],
  });
  const options = {
    around: { library, ledger, config },
    used: Object.keys(ledger),
    today: '2026-11-24',
  };
  const page = await importDraft(await wordFile(topic, [image, ...prose()]), {
    ...options,
    name: 'topics',
  });
  expect(page).toMatchObject({
    warnings: [
      'Hình thứ 1 chưa có lời tả. Trong Word: bấm chuột phải vào hình, chọn Alt Text (Văn bản thay thế), viết một câu.',
    ],
  });
  expect(await imported(term, ['Một đoạn.'], 'glossary')).toMatchObject({
    warnings: [
      'Loại trang này không có phần chữ: chữ ở dưới bảng không đưa vào: “Một đoạn.” (dưới bảng). Cần thì chuyển vào ô của bảng khai báo.',
    ],
  });
});
