import { nfc } from '#base/nfc.ts';
import type { Field } from '../fields/fields.ts';

const citation = 'HD-42-2025, điểm 2.2 mục II (Theo tài liệu thuật lại)';
const statement = 'Gửi câu hỏi trước ba ngày. | Căn cứ: Gợi ý';

/** How a line with several parts is written, by field: shown in the template and in what an editor is told. */
const examples: Record<string, string> = {
  basis: `${citation}, hoặc chỉ hai chữ Gợi ý`,
  basisThen: citation,
  parents: 'CD-2025-16 | Ai nói vậy: Theo nguồn',
  source: 'Tên trang hoặc bài | Địa chỉ: https://…',
  compared: 'Văn phòng Đảng ủy | Ngày: 24/11/2026',
  changes: '24/11/2026 | Nội dung sửa: Sửa căn cứ của một câu.',
  central: statement,
  fulfil: statement,
  visible: statement,
  officialText:
    'Chép đúng từng chữ | Điều khoản: điểm 2 | Ai đối chiếu: Văn phòng Đảng ủy | Ngày đối chiếu: 24/11/2026',
};

/** The example of a field, where its line has several parts or a form of its own. */
export const exampleOf = ({ name, kind }: Field): string | undefined =>
  kind === 'day' ? '24/11/2026' : examples[name];

/** What the last column of the template says of a field: Vietnamese names only. */
export function hintOf(field: Field): string {
  const words = field.choices?.map(({ word }) => word).join('; ');
  const lists = field.choices?.some(({ value }) => field.help.includes(`${value}:`));
  const help = lists
    ? ''
    : field.help
        .replace(/^true nếu/, 'Viết “có” nếu')
        .replace(/^true cho/, 'Viết “có” cho')
        .replace('chữ suggestion', 'chữ Gợi ý')
        .replace('Chỉ cho mục cell-kind', 'Chỉ cho trang về một loại hình chi bộ');
  const example = exampleOf(field);
  return [help, words && `Chọn: ${words}.`, example && `Viết: ${example}`]
    .filter(Boolean)
    .join(' ');
}

const plain = (text: string) =>
  nfc(text).replace(/\s+/g, ' ').trim().replace(/\.$/, '').toLocaleLowerCase('vi');

/** The first piece of a cell that is only what the template says of it. */
export function sampleIn(field: Field, lines: readonly string[]): string | undefined {
  const parts = [...(field.fields ?? []), ...(field.item?.fields ?? [])];
  const samples = new Set(
    [field.help, hintOf(field), ...parts.flatMap(({ help, label }) => [help, label])].map(plain),
  );
  const pieces = lines.flatMap((line) => [line, ...line.split('|')]).map((piece) => piece.trim());
  return pieces.find(
    (piece) => piece !== '' && (samples.has(plain(piece)) || /:\/\/…/.test(piece)),
  );
}
