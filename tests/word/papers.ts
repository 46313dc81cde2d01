import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { templateSchema, type Template, type TemplateField } from '#templates/schema.ts';
import type { FormValues, PaperHeader } from '#word/values.ts';

/** A form of a handbook and the name of its file. */
export interface Form {
  slug: string;
  form: Template;
}

/** Every form of a folder. */
export const formsIn = (folder: string): Form[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const [, frontMatter = ''] = readFileSync(join(folder, name), 'utf8').split(/^---$/m);
      return { slug: name.replace('.mdx', ''), form: templateSchema.parse(parse(frontMatter)) };
    });

/** Every form of the frozen handbook. */
export const forms = formsIn('tests/fixtures/handbook/templates');

/** One form by the name of its file. */
export function formNamed(slug: string): Template {
  const found = forms.find((entry) => entry.slug === slug);
  if (!found) throw new Error(`no form ${slug}`);
  return found.form;
}

/** A letterhead with every name given. */
export const fullHeader: Required<Omit<PaperHeader, 'signers' | 'note'>> = {
  superior: 'ĐẢNG BỘ PHƯỜNG AN BÌNH',
  cell: 'CHI BỘ TRƯỜNG TIỂU HỌC NGUYỄN DU',
  number: '5',
  place: 'Phường Một',
  date: '2027-02-03',
  signer: 'Nguyễn Thị Hồng Nhung',
  signerRole: 'PHÓ BÍ THƯ',
  chair: 'Lê Văn Chương',
  noteTaker: "H'Hen Niê",
  writer: 'Trần Đức Ủy',
};

const names = [
  'Nguyễn Thị Minh Khai',
  "Y Thu H'Wing Niê Kdăm",
  'Trần Nguyễn Hoàng Phương Thảo Nguyên',
  'Lê <Văn> & Con',
  'Phạm Ỷ Ổn 😀',
];

/** Forty members, long names, an apostrophe, signs of XML and an emoji among them. */
export const members = Array.from({ length: 40 }, (_, i) => `${names[i % names.length]} ${i + 1}`);

/** About ten thousand characters in paragraphs, as long notes are. */
export const longNotes = Array.from(
  { length: 40 },
  (_, i) =>
    `Ý kiến thứ ${i + 1}: đồng chí đề nghị "làm rõ" mức <hỗ trợ> & thời hạn; việc nào chưa xong thì nêu lý do, ` +
    'người phụ trách và ngày hoàn thành mới, tránh ghi chung chung khó đánh giá ở buổi sinh hoạt sau. Nhất trí 👍🏽.',
).join('\n');

const entered: Record<TemplateField['type'], string> = {
  text: "Nhà văn hóa khu phố 'Bắc Hà' <tầng 2> & sân",
  choice: '',
  'long-text': 'Dòng thứ nhất của nội dung.\nDòng thứ hai, có 👍 và <thẻ> & dấu.\n- Gạch đầu dòng.',
  number: '40',
  date: '2026-12-03',
  time: '14:30',
};

/** A cell of a column: what such columns usually hold. */
function cellFor(title: string, name: string, row: number): string {
  if (['TT', 'Quý', 'Số phút'].includes(title)) return String(row);
  if (title.startsWith('Thời')) return '03/12/2026';
  if (/Người|Họ và tên/.test(title)) return name;
  return `Việc thứ ${row} giao tại buổi họp, báo cáo ở buổi sau`;
}

/** Rows for every table that is not filled through fields: so many members, one row each. */
function tablesFor(form: Template, count: number): Record<string, string[][]> {
  const tables = form.blocks.filter((block) => block.type === 'table');
  return Object.fromEntries(
    tables
      .filter((table) => !table.rows.flat().some((cell) => cell.includes('{')))
      .map((table) => [
        table.name,
        members
          .slice(0, count)
          .map((name, i) => table.columns.map(({ title }) => cellFor(title, name, i + 1))),
      ]),
  );
}

/** Values for every field: by its type, or else its first option. */
const fieldsFor = (form: Template, byType: Record<TemplateField['type'], string>) =>
  Object.fromEntries(
    form.fields.map((field) => [field.name, field.options?.[0] ?? byType[field.type]]),
  );

/** Everything filled in: ten thousand characters as first long text and as first row, forty rows. */
export function filled(form: Template): FormValues {
  const fields = fieldsFor(form, entered);
  const long = form.fields.find((field) => field.type === 'long-text');
  if (long) fields[long.name] = longNotes;
  const tables = tablesFor(form, members.length);
  const [first] = Object.values(tables)[0] ?? [];
  const roomiest = form.blocks.find((block) => block.type === 'table')?.columns ?? [];
  const widest = roomiest.reduce(
    (best, c, i) => (c.width > (roomiest[best]?.width ?? 0) ? i : best),
    0,
  );
  if (first) first[widest] = longNotes;
  return { fields, tables };
}

/** A paper as it usually comes out of a meeting: short texts, a few rows, nothing left to write. */
export const usual = (form: Template): FormValues => ({
  fields: fieldsFor(form, { ...entered, text: 'tháng 12/2026' }),
  tables: tablesFor(form, 4),
  complete: true,
});
