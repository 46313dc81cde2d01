import { answerKinds } from '#answers/kinds.ts';
import { evidenceLabels } from '#documents/evidence.ts';
import { documentKinds, noAddressReasons } from '#documents/schema.ts';
import { stateLabels } from '#documents/state.ts';
import { roleLabels } from '#procedures/roles.ts';
import { meetingLabels, needLabels, procedureGroups } from '#procedures/schema.ts';
import { reportedAsLabels } from '#requirements/schema.ts';
import { purposes } from '#rules/keys.ts';
import { ballots, bounds, deductions, ruleGroups, unitLabels } from '#rules/schema.ts';
import { conditions } from '#templates/conditions.ts';
import { papers } from '#templates/papers.ts';
import { cellKinds, cellTypes, parentTies, themes, topicKinds } from '#topics/taxonomy.ts';

const titlesOf = (table: Record<string, { title: string }>) =>
  Object.fromEntries(Object.entries(table).map(([key, { title }]) => [key, title]));
const labelsOf = (table: Record<string, { label: string }>) =>
  Object.fromEntries(Object.entries(table).map(([key, { label }]) => [key, label]));

const evidence = labelsOf(evidenceLabels);

/** What the choices of a field mean, by field name; a choice without words stands for itself. */
const tables: Record<string, Record<string, string>> = {
  'answers.kind': titlesOf(answerKinds),
  'topics.kind': topicKinds,
  'documents.kind': documentKinds,
  'procedures.group': procedureGroups,
  'rules.group': ruleGroups,
  'templates.paper': labelsOf(papers),
  'templates.when': conditions,
  role: roleLabels,
  meeting: meetingLabels,
  theme: themes,
  tie: parentTies,
  cellType: labelsOf(cellTypes),
  cellKind: cellKinds,
  evidence: { ...evidence, unverified: 'Chưa đối chiếu' },
  status: labelsOf(stateLabels),
  noAddress: noAddressReasons,
  readAs: {
    full: 'đọc toàn văn bản chép công khai',
    part: 'đọc phần được dẫn',
    press: 'chỉ qua báo chí, cổng thông tin',
  },
  need: needLabels,
  reportedAs: reportedAsLabels,
  group: { scheme: 'gắn với đề án', ward: 'cách làm của một phường' },
  key: Object.fromEntries(Object.entries(purposes).map(([key, { use }]) => [key, use])),
  unit: unitLabels,
  bound: bounds,
  reach: bounds,
  ballot: ballots,
  deduct: deductions,
  relation: { replaces: 'thay thế', newer: 'mới hơn, cùng việc', continues: 'nối tiếp' },
  section: { about: 'về sổ tay', scheme: 'về đề án', 'cell-kind': 'về một loại hình chi bộ' },
  form: { sequence: 'đủ các bước', guide: 'hướng dẫn ngắn' },
  when: { before: 'trước buổi họp', meeting: 'trong buổi họp', after: 'sau buổi họp' },
  type: {
    text: 'chữ ngắn',
    'long-text': 'đoạn chữ',
    number: 'số',
    date: 'ngày',
    time: 'giờ',
    choice: 'chọn một',
  },
};

/** The words of one choice. */
export const choiceWord = (path: readonly string[], value: string): string =>
  (tables[`${path[0]}.${path.at(-1)}`] ?? tables[path.at(-1) ?? ''])?.[value] ?? value;
