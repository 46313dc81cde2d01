import { type FieldNeed, type PaperContract, papers } from '#templates/papers.ts';
import type { TemplateBlock, TemplateField } from '#templates/schema.ts';
import { criterionRows, pointsField } from '#templates/score-sheet.ts';
import type { Library } from '#handbook/collections.ts';
import { nearest } from '../near-miss.ts';
import type { Problem } from '#handbook/problem.ts';

type Form = Library['templates'][number];
type Table = Extract<TemplateBlock, { type: 'table' }>;

/** A table with its place among the blocks. */
interface PlacedTable {
  at: number;
  table: Table;
}

const tablesOf = ({ data }: Form): PlacedTable[] =>
  data.blocks.flatMap((table, at) => (table.type === 'table' ? [{ at, table }] : []));

const noContract: PaperContract = { label: '', isNeeded: false, fields: {}, tables: {}, slots: [] };

/** What a form lacks for its paper, and names in it that are used twice or that nothing fills. */
export function lacks(form: Form, weights: readonly number[]): Problem[] {
  const { paper } = form.data;
  const contract: PaperContract = paper ? papers[paper] : noContract;
  return [
    ...Object.entries(contract.fields).flatMap(([name, need]) =>
      fieldProblem(form, name, need, contract),
    ),
    ...Object.entries(contract.tables).flatMap(([name, columns]) =>
      tableProblem(form, name, columns, contract),
    ),
    ...slotProblems(form, contract),
    ...doubled(form),
    ...(paper === 'score' ? pointsProblems(form, weights) : []),
  ];
}

/** The name that was probably meant: one that the contract does not know, near to what it asks for. */
const renamed = (name: string, written: readonly string[], known: readonly string[]) => {
  const strange = written.filter((one) => !known.includes(one));
  return nearest(name, strange) ?? strange.find((one) => one.includes(name) || name.includes(one));
};

function fieldProblem(
  { file, data: { fields } }: Form,
  name: string,
  need: FieldNeed,
  { label, fields: known }: PaperContract,
): Problem[] {
  const at = fields.findIndex((field) => field.name === name);
  const field = fields[at];
  if (field) return needProblem(file, at, field, need, label);
  const names = fields.map((one) => one.name);
  const other = renamed(name, names, Object.keys(known));
  return [
    {
      file,
      place: { path: other ? ['fields', names.indexOf(other), 'name'] : ['fields'] },
      message: `${label} thiếu trường “${name}”, nên điều đã ghi không có chỗ đứng`,
      fix: other
        ? `đổi “${other}” lại thành “${name}”, cả ở chỗ trống {${other}}`
        : `thêm trường “name: ${name}” và chỗ trống {${name}}`,
    },
  ];
}

function needProblem(
  file: string,
  at: number,
  { name, type, options = [] }: TemplateField,
  need: FieldNeed,
  label: string,
): Problem[] {
  const problem = (key: string, message: string, fix: string): Problem[] => [
    { file, place: { path: ['fields', at, key] }, message: `${label}: ${message}`, fix },
  ];
  if (typeof need === 'string') {
    const asked = need === 'words' ? ['text', 'long-text', 'number'] : [need];
    return asked.includes(type)
      ? []
      : problem(
          'type',
          `trường “${name}” không thể là ${type}`,
          `ghi “type: ${asked.join('” hoặc “')}”`,
        );
  }
  const lost = need.filter((words) => !options.includes(words));
  if (type === 'text' || (type === 'choice' && lost.length === 0)) return [];
  return type === 'choice'
    ? problem(
        'options',
        `trường “${name}” không có lựa chọn “${lost.join('”, “')}” mà trang Chuẩn bị buổi họp sẽ ghi`,
        `thêm vào “options”: ${lost.join(', ')}; hoặc ghi “type: text”`,
      )
    : problem(
        'type',
        `trường “${name}” không thể là ${type}`,
        'ghi “type: choice” hoặc “type: text”',
      );
}

function tableProblem(
  form: Form,
  name: string,
  columns: readonly string[],
  { label, tables: known }: PaperContract,
): Problem[] {
  const { file } = form;
  const tables = tablesOf(form);
  const found = tables.find(({ table }) => table.name === name);
  if (found) return columnProblems(file, found, columns, label);
  const strange = tables.filter(({ table }) => !(table.name in known));
  const fits = ({ table }: PlacedTable): boolean =>
    columns.every((column) => table.columns.some((one) => one.name === column));
  const other = strange.find(fits) ?? strange.find(({ table }) => nearest(name, [table.name]));
  return [
    {
      file,
      place: { path: other ? ['blocks', other.at, 'name'] : ['blocks'] },
      message: `${label} thiếu bảng “${name}”, nên các dòng đã ghi không có chỗ đứng`,
      fix: other
        ? `đổi “name: ${other.table.name}” lại thành “name: ${name}”`
        : `thêm bảng “name: ${name}” có các cột mang name: ${columns.join(', ')}`,
    },
  ];
}

function columnProblems(
  file: string,
  { at, table }: PlacedTable,
  columns: readonly string[],
  label: string,
): Problem[] {
  const names = table.columns.map(({ name }) => name ?? '');
  return columns
    .filter((column) => !names.includes(column))
    .map((column) => {
      const other = renamed(column, names.filter(Boolean), columns);
      const place = other
        ? ['blocks', at, 'columns', names.indexOf(other), 'name']
        : ['blocks', at, 'columns'];
      return {
        file,
        place: { path: place },
        message: `bảng “${table.name}” của ${label} không có cột mang “name: ${column}”`,
        fix: other
          ? `đổi “name: ${other}” lại thành “name: ${column}”`
          : `ghi “name: ${column}” vào cột đó; các cột cần có: ${columns.join(', ')}`,
      };
    });
}

function slotProblems(
  { file, data: { blocks } }: Form,
  { label, slots }: PaperContract,
): Problem[] {
  const written = blocks.flatMap((block, at) =>
    block.type === 'slot' ? [{ at, name: block.name }] : [],
  );
  const absent = slots.filter((name) => written.every((slot) => slot.name !== name));
  const strange = written
    .filter(({ name }) => !slots.includes(name))
    .map((slot) => ({ ...slot, meant: nearest(slot.name, absent) }));
  const use = slots.length > 0 ? `dùng một trong: ${slots.join(', ')}; hoặc bỏ` : 'bỏ';
  return [
    ...strange.map(({ at, name, meant }) => ({
      file,
      place: { path: ['blocks', at, 'name'] },
      message: `không có gì ghi vào chỗ “${name}”`,
      fix: meant ? `đổi “name: ${name}” lại thành “name: ${meant}”` : `${use} khối này`,
    })),
    ...absent
      .filter((name) => strange.every(({ meant }) => meant !== name))
      .map((name) => ({
        file,
        place: { path: ['blocks'] },
        message: `${label} thiếu chỗ ghi thêm “${name}”, nên điều đã ghi không có chỗ đứng`,
        fix: `thêm khối “- { type: slot, name: ${name} }” vào nơi các dòng đó phải đứng`,
      })),
  ];
}

/** Tables, slots and columns whose name another one has already: only the first would be filled. */
function doubled(form: Form): Problem[] {
  const { file, data } = form;
  const named = [
    ...data.fields.map(({ name }, i) => ({ key: `trường “${name}”`, path: ['fields', i, 'name'] })),
    ...data.blocks.flatMap((block, i) =>
      block.type === 'table' || block.type === 'slot'
        ? [
            {
              key: `${block.type === 'table' ? 'bảng' : 'chỗ'} “${block.name}”`,
              path: ['blocks', i, 'name'],
            },
          ]
        : [],
    ),
    ...tablesOf(form).flatMap(({ at, table }) =>
      table.columns.flatMap(({ name }, i) =>
        name
          ? [
              {
                key: `cột “${name}” của bảng “${table.name}”`,
                path: ['blocks', at, 'columns', i, 'name'],
              },
            ]
          : [],
      ),
    ),
  ];
  return named
    .filter(({ key }, i) => named.findIndex((other) => other.key === key) < i)
    .map(({ key, path }) => ({
      file,
      place: { path },
      message: `${key} có hai lần`,
      fix: 'đặt tên khác cho một trong hai',
    }));
}

/** Points stand in the form's own rows, each in the blank of its criterion. */
function pointsProblems(form: Form, weights: readonly number[]): Problem[] {
  return tablesOf(form).flatMap(({ at, table }) =>
    (criterionRows(table, weights) ?? []).flatMap(({ row, points }, i) => {
      const blank = `{${pointsField(i)}}`;
      if (points === blank) return [];
      return [
        {
          file: form.file,
          place: { path: ['blocks', at, 'rows', row] },
          message: `dòng của tiêu chí ${i + 1} không có chỗ trống ${blank} ở cột “diem”, nên điểm đã chấm không có chỗ đứng`,
          fix: `ghi "${blank}" vào cột đó và khai báo trường “name: ${pointsField(i)}”`,
        },
      ];
    }),
  );
}
