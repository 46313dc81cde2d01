import { expect, test } from 'vitest';
import { fromBrackets } from './brackets.ts';

test.each([
  [
    '[dẫn: HD-42-2025; Theo báo chí, bản chép công khai]',
    '<Cite id="HD-42-2025" evidence="press" />',
  ],
  ['[Dẫn: hd–42–2025; press]', '<Cite id="HD-42-2025" evidence="press" />'],
  [
    '[dẫn: HD-42-2025; điểm 2.2 mục II; Nguồn thứ cấp]',
    '<Cite id="HD-42-2025" evidence="secondary" provision="điểm 2.2 mục II" />',
  ],
  [
    '[dẫn: QD-10-2025; điểm 9; bản liền trước của QD-20-2026; Nguồn báo chí]',
    '<Cite id="QD-10-2025" evidence="press" provision="điểm 9" precedes="QD-20-2026" />',
  ],
  [
    '[dẫn: QD-10-2025; Nguồn báo chí; Bản liền trước QD–20–2026]',
    '<Cite id="QD-10-2025" evidence="press" precedes="QD-20-2026" />',
  ],
  [
    '[xem QT-013: {QT-013.share}], {QT-012}',
    '<Ref id="QT-013"><Rule id="QT-013" part="share" /></Ref>, <Rule id="QT-012" />',
  ],
  ['Ít nhất {QT-001}.', 'Ít nhất <Rule id="QT-001" />.'],
  ['Từ {qt–011.good} điểm', 'Từ <Rule id="QT-011" part="good" /> điểm'],
  ['[xem TK-08: điểm danh]', '<Ref id="TK-08">điểm danh</Ref>'],
  ['[xem TK: cả **trang**]', '<Ref id="TK">cả **trang**</Ref>'],
  ['[Gợi ý]\nMột câu.\n[hết gợi ý]', '<Suggestion>\n\nMột câu.\n\n</Suggestion>'],
  ['a\n\n[gợi ý]\n\nb\n\n[hết gợi ý]\n', 'a\n\n<Suggestion>\n\nb\n\n</Suggestion>\n'],
])('%s is turned into tags', (written, text) => {
  expect(fromBrackets(written)).toEqual({ text, problems: [] });
});

test.each([
  '[xem ảnh ở trên]',
  '[dẫn chứng]',
  '[xem anh]',
  '[dẫn theo]',
  '[xem thêm](https://a.vn)',
  '`[dẫn: HD-42-2025]`',
  '[^1]',
  '`{QT-001}`',
  '\\{QT-001\\}',
])('%s stays as it is', (text) => {
  expect(fromBrackets(text)).toEqual({ text, problems: [] });
});

const cite = 'viết [dẫn: MÃ; mức kiểm chứng], như [dẫn: HD-42-2025; Theo báo chí]';
const ref = 'viết [xem MÃ: chữ của liên kết], như [xem TK-08: điểm danh]';

test.each([
  ['[dẫn: HD-42-2025]', `dấu dẫn “[dẫn: HD-42-2025]” chưa đủ → ${cite}`],
  [
    '[dẫn: Hướng dẫn 42; Nguồn báo chí]',
    `“Hướng dẫn 42” trong “[dẫn: Hướng dẫn 42; Nguồn báo chí]” không phải mã văn bản → ${cite}`,
  ],
  [
    '[dẫn: HD-42-2025; Nguồn báo chi]',
    'trong “[dẫn: HD-42-2025; Nguồn báo chi]”, “Nguồn báo chi” không phải mức kiểm chứng dùng được ở đây → ý đồng chí là “nguồn báo chí”? chọn một trong: Văn bản gốc; Theo báo chí, bản chép công khai; Theo tài liệu thuật lại; Hiểu biết chung',
  ],
  [
    '[dẫn: QD-10-2025; bản liền trước; press]',
    '“[dẫn: QD-10-2025; bản liền trước; press]” chưa nói là bản liền trước của văn bản nào → viết “bản liền trước của MÃ”, thay MÃ bằng mã của bản đang có hiệu lực',
  ],
  ['[xem TK-08]', `dấu dẫn “[xem TK-08]” chưa đủ → ${ref}`],
  ['[xem bước tám: x]', `“bước tám” trong “[xem bước tám: x]” không phải mã → ${ref}`],
  ['[dẫn: HD-42-2025; press', '“[dẫn: HD-42-2025; press” thiếu dấu ] → thêm dấu ] ở cuối'],
  ['[gợi ý]\n\na', 'dòng [gợi ý] chưa có dòng [hết gợi ý] → thêm dòng [hết gợi ý] ở cuối khung'],
  [
    '[hết gợi ý]',
    'dòng [hết gợi ý] chưa có dòng [gợi ý] ở trên → thêm dòng [gợi ý] ở đầu khung, hoặc xóa dòng này',
  ],
  [
    '[gợi ý] Một câu.',
    '“[gợi ý]” không đứng một mình một dòng → xuống dòng để [gợi ý] thành một dòng riêng',
  ],
])('%s is told', (written, told) => {
  const { text, problems } = fromBrackets(written);
  expect(problems.map(({ message, fix }) => `${message} → ${fix}`)).toEqual([told]);
  expect(text).toBe(written);
});
