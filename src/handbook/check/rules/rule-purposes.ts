import { purposes, ruleKeys } from '#rules/keys.ts';
import { unitLabels, type RuleValue } from '#rules/schema.ts';
import type { Library } from '#handbook/collections.ts';
import type { Problem } from '#handbook/problem.ts';
import type { Rule } from './rule.ts';
import { sharedIds } from './unique-ids.ts';

type Entry = Library['rules'][number];

/** Each purpose that code asks for is carried by one rule, whose value has the unit that the code computes with and makes sense in itself. */
export const rulePurposes: Rule = ({ library, things, byId, refusedIds }) => [
  ...library.rules.flatMap((entry) => [...wrongUnit(entry), ...nonsense(entry)]),
  ...ruleKeys.flatMap((key): Problem[] => {
    const [first, ...others] = library.rules.filter(({ data }) => data.key === key);
    // A rule that its schema refuses may be the one that carries it.
    if (!first && [...refusedIds].some((id) => id.startsWith('QT-'))) return [];
    if (!first)
      return [
        {
          file: 'rules',
          place: { line: 1 },
          message: `chưa quy tắc nào mang khóa ${key} (${purposes[key].use})`,
          fix: `ghi “key: ${key}” vào tệp của quy tắc đó, hoặc tạo: npm run new -- rule "Tên"`,
        },
      ];
    const shared = sharedIds({ things, byId });
    const told = others.filter(({ data }) => !shared.has(data.id));
    return told.map(({ file }) => ({
      file,
      place: { path: ['key'] },
      message: `khóa ${key} đã có ở ${first.data.id} (${first.file})`,
      fix: 'bỏ “key” ở một trong hai quy tắc',
    }));
  }),
];

function wrongUnit({ file, data: { key, value } }: Entry): Problem[] {
  if (!key || value.unit === purposes[key].unit) return [];
  const { unit, use } = purposes[key];
  return [
    {
      file,
      place: { path: ['value', 'unit'] },
      message: `khóa ${key} (${use}) cần đơn vị ${unit} (${unitLabels[unit]}), ở đây là ${value.unit} (${unitLabels[value.unit]})`,
      fix: `ghi “unit: ${unit}” với trị số theo đơn vị đó, hoặc sửa “key”`,
    },
  ];
}

/** What is wrong with a value that its schema accepts: the field, and what it must be. */
function valueProblem(
  value: RuleValue,
): [path: string[], message: string, fix: string] | undefined {
  switch (value.unit) {
    case 'day-of-month':
      return value.number > 28
        ? [['number'], `không tháng nào cũng có ngày ${value.number}`, 'ghi một số từ 1 đến 28']
        : undefined;
    case 'share':
      return shareProblem(value, []);
    case 'vote':
      return shareProblem(value.share, ['share']);
    case 'thresholds':
      return value.good <= 100 && value.good > value.fair && value.fair > value.average
        ? undefined
        : [
            ['good'],
            `các mức ${value.good}, ${value.fair}, ${value.average} không đi xuống trong thang 100`,
            'ghi good lớn hơn fair, fair lớn hơn average, good không quá 100',
          ];
    default:
      return undefined;
  }
}

const shareProblem = (
  { part, of }: { part: number; of: number },
  path: string[],
): ReturnType<typeof valueProblem> =>
  part < of
    ? undefined
    : [[...path, 'part'], `${part}/${of} không phải một phần`, 'ghi part nhỏ hơn of'];

function nonsense({ file, data: { value } }: Entry): Problem[] {
  const problem = valueProblem(value);
  if (!problem) return [];
  const [path, message, fix] = problem;
  return [{ file, place: { path: ['value', ...path] }, message, fix }];
}
