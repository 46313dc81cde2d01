import type { Handbook } from '#handbook/graph/graph.ts';
import type { LocatedProblem, Problem } from '#handbook/problem.ts';
import { factsOf } from '#kit/papers/facts.ts';
import type { TemplateBlock } from '#templates/schema.ts';
import { blanksLeft } from './blanks-left.ts';
import { formsOf } from './forms.ts';
import { meetingOf } from './meeting.ts';
import { type Forms, samplePapers } from './papers.ts';
import { placed, readSamples } from './read.ts';
import type { FilledForm, Sample } from './schema.ts';

type Told = Omit<Problem, 'file'>;

const tables = (blocks: readonly TemplateBlock[]) =>
  blocks.flatMap((block) => (block.type === 'table' ? [block] : []));

/** What a filled form names that its form does not have. */
function inForm(id: string, filled: FilledForm, { forms }: Forms): Told[] {
  const form = forms.find((one) => one.id === id);
  const place = (...path: PropertyKey[]) => ({ path: ['forms', id, ...path] });
  if (!form)
    return [{ place: place(), message: `không có biểu mẫu ${id}`, fix: 'sửa mã hoặc xóa mục này' }];
  const fields = Object.keys(filled.fields).filter(
    (name) => !form.fields.some((field) => field.name === name),
  );
  const own = tables(form.blocks);
  const rows = Object.entries(filled.tables).flatMap(([name, cells]): Told[] => {
    const table = own.find((block) => block.name === name);
    const wanted = table?.columns.length;
    const isWrong = cells.some((row) => row.length !== wanted);
    const fix = 'mỗi dòng đủ ô như các cột của biểu mẫu';
    if (!table)
      return [
        {
          place: place('tables', name),
          message: `${id} không có bảng ${name}`,
          fix: 'sửa tên bảng',
        },
      ];
    // A finished paper of the kit may have fewer columns; its composed table says so.
    return isWrong
      ? [{ place: place('tables', name), message: `bảng ${name} của ${id} có ${wanted} cột`, fix }]
      : [];
  });
  return [
    ...fields.map((name) => ({
      place: place('fields', name),
      message: `${id} không có chỗ điền ${name}`,
      fix: 'sửa tên hoặc xóa dòng này',
    })),
    ...rows,
  ];
}

/** Steps that a meeting names and its procedure does not have. */
function inMeeting({ data: { meeting, forms } }: Sample, { data }: Forms): Told[] {
  if (!meeting) return [];
  const { setup, agenda } = meeting;
  if (!data.procedures.some(({ id }) => id === setup.kind))
    return [
      {
        place: { path: ['meeting', 'setup', 'kind'] },
        message: `không có quy trình ${setup.kind}`,
        fix: 'sửa mã quy trình',
      },
    ];
  const { procedure, roll } = factsOf(meetingOf(meeting, forms), data);
  const known = new Set(procedure.steps.map(({ id }) => id));
  const steps: [string, PropertyKey[]][] = [
    ...Object.keys(meeting.notes).map((id): [string, PropertyKey[]] => [id, ['notes', id]]),
    ...(['minutes', 'on', 'leads'] as const).flatMap((key) =>
      Object.keys(agenda[key]).map((id): [string, PropertyKey[]] => [id, ['agenda', key, id]]),
    ),
    ...(['decisions', 'tasks', 'votes'] as const).flatMap((key) =>
      meeting[key].map(({ step }, i): [string, PropertyKey[]] => [step, [key, i, 'step']]),
    ),
  ];
  return [
    ...steps
      .filter(([id]) => id !== '' && !known.has(id))
      .map(([id, path]) => ({
        place: { path: ['meeting', ...path] },
        message: `quy trình ${setup.kind} không có bước ${id}`,
        fix: 'sửa mã bước',
      })),
    ...(roll.problem
      ? [{ place: { path: ['meeting', 'members'] }, message: roll.problem, fix: 'sửa danh sách' }]
      : []),
  ];
}

/** Everything wrong with a sample beside the handbook that it stands in. */
export function problemsOf(sample: Sample, forms: Forms): Problem[] {
  const { file, data } = sample;
  const told = [
    ...Object.entries(data.forms).flatMap(([id, filled]) => inForm(id, filled, forms)),
    ...inMeeting(sample, forms),
  ];
  const blank =
    told.length > 0
      ? []
      : samplePapers(sample, forms).flatMap((paper): Told[] => {
          const left = blanksLeft(paper);
          return left.length === 0
            ? []
            : [
                {
                  place: { path: ['forms', paper.form] },
                  message: `${paper.form} (${paper.name}) còn để trống: ${left.join(', ')}`,
                  fix: 'điền các chỗ này ở mục forms, hoặc ở buổi họp',
                },
              ];
        });
  return [...told, ...blank].map((one) => ({ file, ...one }));
}

/** Everything wrong with the samples of a content folder. */
export async function sampleProblems(dir: string, graph: Handbook): Promise<LocatedProblem[]> {
  const read = await readSamples(dir);
  const forms = read.samples.length > 0 ? formsOf(graph) : undefined;
  const problems = forms ? read.samples.flatMap((sample) => problemsOf(sample, forms)) : [];
  return placed([...read.problems, ...problems], read);
}
