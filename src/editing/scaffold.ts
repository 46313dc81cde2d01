import type { CollectionName } from '../handbook/collections.ts';
import { type Field, fieldsOf } from './fields/fields.ts';
import { frame, type RawData, writeYaml } from './write-entry.ts';

/** Long enough for every text field, and easy to find again. */
const fill = (label: string) => `(viết lại) ${label}: viết nội dung ở đây`;

const suggestion = 'suggestion';

/** Values that the shape of a field cannot tell. */
const known: Record<string, Record<string, unknown>> = {
  topics: { cellType: 'chung', template: 'BM-08', source: { title: '(viết lại) Tên nguồn' } },
  documents: {
    sources: [{ title: '(viết lại) Tên nguồn', evidence: 'secondary' }],
    status: 'unknown',
    statusNote: '(viết lại) Chưa rõ hiệu lực vì chưa đọc văn bản.',
    evidence: 'secondary',
  },
  procedures: { form: 'guide', order: 999 },
  templates: {
    heading: 'TÊN GIẤY TỜ',
    fields: [{ name: 'ngay-hop', label: 'Ngày họp', type: 'date' }],
    blocks: [{ type: 'text', text: 'Ngày họp: {ngay-hop}.' }],
    signature: 'none',
  },
  lessons: {
    quiz: [1, 2, 3].map((n) => ({
      type: 'true-false',
      question: `(viết lại) Câu hỏi thứ ${n}?`,
      answer: true,
      explanation: '(viết lại) Vì sao đáp án ấy đúng.',
      basis: suggestion,
    })),
  },
};

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
      return field.choices?.[0]?.value;
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
  return `# ${field.label}${field.required ? '' : ' (không bắt buộc)'}: ${field.help}${choices}`;
}

/** A valid file of a collection, each field explained above it; fields that may be left out stand as comments. */
export function scaffold(
  name: CollectionName,
  { id, title, today, given = {} }: ScaffoldFacts,
): string {
  const named = { id, title, term: title, shortTitle: title.slice(0, 40), ...given };
  const blocks = fieldsOf(name).map((field) => {
    const value =
      (named as RawData)[field.name] ??
      known[name]?.[field.name] ??
      (field.required ? sample(field, today) : undefined);
    const line = value === undefined ? `# ${field.name}:\n` : writeYaml({ [field.name]: value });
    return `${explain(field)}\n${line}`;
  });
  const body = 'Viết phần chữ của trang ở đây, mỗi đoạn cách nhau một dòng trống.';
  return frame(name, blocks.join(''), body);
}
