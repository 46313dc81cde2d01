import type { CollectionName } from '#handbook/collections.ts';
import { sampleMark } from '#handbook/check/sample-text.ts';
import { type Field, fieldsOf } from './fields/fields.ts';
import { dayInFile } from './fields/words.ts';
import { frame, type RawData, writeYaml } from './write-entry.ts';

/** Long enough for every text field, and refused by the check until it is written over. */
const fill = (label: string) => `${sampleMark} ${label}: viết nội dung ở đây`;

const suggestion = 'suggestion';

/** Values that the shape of a field cannot tell, and that claim nothing. */
const known: Record<string, Record<string, unknown>> = {
  topics: {
    kind: 'chuyen-de',
    source: { title: `${sampleMark} Tên nguồn` },
  },
  documents: {
    sources: [{ title: `${sampleMark} Tên nguồn`, evidence: 'secondary' }],
    status: 'unknown',
    statusNote: `${sampleMark} Chưa rõ hiệu lực: hỏi cấp ủy cấp trên trực tiếp.`,
  },
  packs: {
    points: [1, 2].map((n) => ({ text: `${sampleMark} Ý chính thứ ${n}.`, basis: suggestion })),
    figures: [1, 2].map((n) => ({ name: `so-lieu-${n}`, label: `${sampleMark} Số liệu ${n}` })),
  },
  rules: { value: { unit: 'days', number: 1 } },
  procedures: { form: 'guide', order: 999 },
  templates: {
    heading: 'TÊN VĂN BẢN',
    fields: [{ name: 'ngay-hop', label: 'Ngày họp', type: 'date' }],
    blocks: [{ type: 'text', text: 'Ngày họp: {ngay-hop}.' }],
    signature: 'none',
  },
  lessons: {
    quiz: [1, 2, 3].map((n) => ({
      type: 'true-false',
      question: `${sampleMark} Câu hỏi thứ ${n}?`,
      answer: true,
      explanation: `${sampleMark} Vì sao đáp án đó đúng.`,
      basis: suggestion,
    })),
  },
};

/** Fields that are given so that a file is whole, and are to be chosen all the same. */
const tentative = new Set(['answers.about']);

/** A name as a whole question. */
const asked = (title: string) => (title.endsWith('?') ? title : `${title}?`);

/** Where a choice has to start somewhere: never at a level that claims a comparison nobody made. */
const start = (field: Field) =>
  field.name === 'evidence' ? 'secondary' : field.choices?.[0]?.value;

/** What is asked of a scaffold: identity, and values known beforehand. */
export interface ScaffoldFacts {
  id: string;
  title: string;
  today: string;
  given?: RawData;
}

function sample(field: Field, today: string): unknown {
  switch (field.kind) {
    case 'day':
      return today;
    case 'number':
      return 10;
    case 'boolean':
      return false;
    case 'basis':
      return suggestion;
    case 'choice':
      return start(field);
    case 'group':
      return samples(field.fields ?? [], today);
    case 'list':
      if (!field.item) return [];
      return Array.from({ length: Math.max(field.least, field.required ? 1 : 0) }, (_, i) =>
        field.item?.kind === 'text'
          ? `${fill(field.label)} (${i + 1})`
          : sample(field.item as Field, today),
      );
    default:
      return fill(field.label);
  }
}

const samples = (fields: readonly Field[], today: string): RawData =>
  Object.fromEntries(
    fields.filter((f) => f.required).map((field) => [field.name, sample(field, today)]),
  );

function explain(field: Field): string {
  const choices = field.choices
    ? `\n#   ${field.choices.map(({ value, word }) => (value === word ? value : `${value} = ${word}`)).join('; ')}`
    : '';
  const help = field.kind === 'day' ? `${field.help} ${dayInFile}` : field.help;
  return `# ${field.label}${field.required ? '' : ' (không bắt buộc)'}: ${help}${choices}`;
}

/**
 * A file of a collection, each field explained above it; fields that may be left out stand as comments. It is whole but
 * for its marks: the check refuses each text to write and each choice to make until the mark is gone.
 */
export function scaffold(
  name: CollectionName,
  { id, title, today, given = {} }: ScaffoldFacts,
): string {
  const named = {
    id,
    title,
    term: title,
    question: asked(title),
    shortTitle: title.slice(0, 40),
    ...given,
  };
  const blocks = fieldsOf(name).map((field) => {
    const sure = (named as RawData)[field.name] ?? known[name]?.[field.name];
    const value = sure ?? (field.required ? sample(field, today) : undefined);
    const line = value === undefined ? `# ${field.name}:\n` : writeYaml({ [field.name]: value });
    const isToChoose =
      tentative.has(`${name}.${field.name}`) ||
      (sure === undefined && field.required && field.kind === 'choice');
    return `${explain(field)}\n${isToChoose ? line.replace(/\n$/, ` # ${sampleMark}\n`) : line}`;
  });
  const body = `${sampleMark} Viết phần chữ của trang ở đây, mỗi đoạn cách nhau một dòng trống.`;
  return frame(name, blocks.join(''), body);
}
