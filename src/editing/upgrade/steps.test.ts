import { expect, test } from 'vitest';
import { frozenHandbook } from '#tests/support/frozen-handbook.ts';
import { pageOf, renameField, textOf } from './pages.ts';
import { isOlder, type StepFacts, steps } from './steps.ts';

const { graph } = await frozenHandbook();
const newFacts = (): StepFacts => ({ shipped: graph.written, numbers: [] });

test.each([
  ['0.1.0', '0.2.0', true],
  ['0.9.0', '0.10.0', true],
  ['1.0.0', '0.10.0', false],
  ['0.2.0', '0.2.0', false],
])('%s before %s: %s', (version, than, isBefore) => {
  expect(isOlder(version, than)).toBe(isBefore);
});

test('steps stand in the order of their versions', () => {
  const versions = steps.map(({ version }) => version);
  expect(versions).toEqual(versions.toSorted((a, b) => (isOlder(a, b) ? -1 : 1)));
});

const topic = `---
# đầu tệp
id: CD-2026-Q1-01
parentTheme: Chủ đề năm # như nguồn ghi
period: 2026-Q1
---
Chữ.
`;

test('a field gets another name where it stands, with its comment; the rest stays to the letter', () => {
  const rename = renameField('topics', 'parentTheme', 'yearTheme');
  const page = pageOf('topics/a.mdx', topic);
  rename(page);
  rename(page);
  expect(textOf(page)).toBe(topic.replace('parentTheme', 'yearTheme'));
  expect(page.done).toEqual(['đổi tên trường parentTheme thành yearTheme']);
});

test.each([
  ['of another collection', 'lessons/a.mdx', topic],
  ['whose new name is taken', 'topics/a.mdx', topic.replace('period', 'yearTheme')],
  ['with line ends of Windows and nothing to do', 'lessons/a.mdx', topic.replaceAll('\n', '\r\n')],
])('a page %s stays to the letter', (_, file, text) => {
  const page = pageOf(file, text);
  renameField('topics', 'parentTheme', 'yearTheme')(page);
  expect(textOf(page)).toBe(text);
});

test('line ends of Windows stay in a page that is changed', () => {
  const page = pageOf('topics/a.mdx', topic.replaceAll('\n', '\r\n'));
  renameField('topics', 'parentTheme', 'yearTheme')(page);
  expect(textOf(page)).toBe(topic.replace('parentTheme', 'yearTheme').replaceAll('\n', '\r\n'));
});

const [rules] = steps;
const config = `  meetingDay: 5,
  rubric: {
    thresholds: { good: 85, fair: 70, average: 50 },
    criteria: [],
`;

test('numbers leave the configuration for the rules', () => {
  const facts = newFacts();
  const moved = rules?.config?.(config, facts);
  expect(moved?.text).toBe('  rubric: {\n    criteria: [],\n');
  expect(moved?.done).toHaveLength(2);
  expect(facts.numbers).toEqual([
    { key: 'meeting-day', value: { number: 5 } },
    { key: 'score-thresholds', value: { good: 85, fair: 70, average: 50 } },
  ]);
  expect(rules?.config?.(moved?.text ?? '', newFacts()).done).toEqual([]);
});

const procedure = (id: string, rest = '') => `---
id: ${id}
shortTitle: Tên gọn
minimum:
  minutes: 75 # riêng ở đây
  basis: suggestion
  note: Xem lại.
${rest}phases:
  - title: Trong buổi họp
    when: meeting
    steps:
      - id: ${id}-08
        title: Điểm danh
      - id: ${id}-99
        title: Bước thêm ở đây
---
`;

test('a procedure of a meeting says its kind, its steps their role, and its least length is a rule', () => {
  const facts = newFacts();
  const page = pageOf('procedures/a.mdx', procedure('TK'));
  rules?.page?.(page, facts);
  const text = textOf(page);
  expect(text).toContain('shortTitle: Tên gọn\ngroup: meeting\nmeeting: regular\n');
  expect(text).toContain('title: Điểm danh\n        role: attendance\n');
  expect(text).toContain('title: Bước thêm ở đây\n        role: other\n');
  expect(text).toMatch(/minimum:\n {2}note: Xem lại\.\n {2}rule: QT-\d{3}\n/);
  expect(facts.numbers).toEqual([
    { key: 'minimum-regular', value: { number: 75 }, basis: 'suggestion' },
  ]);
  const again = pageOf('procedures/a.mdx', text);
  rules?.page?.(again, facts);
  expect(again.done).toEqual([]);
});

test.each(['', 'rules:\n  - { text: Có sẵn., basis: suggestion }\n'])(
  'the least length of a procedure of one’s own stays as a sentence with its basis %#',
  (given) => {
    const facts = newFacts();
    const page = pageOf('procedures/a.mdx', procedure('HLC', given));
    rules?.page?.(page, facts);
    const text = textOf(page);
    expect(text).toContain('group: routine');
    expect(text).not.toMatch(/minimum|meeting:|role:/);
    expect(text).toMatch(/text: Thời lượng tối thiểu 75 phút\.\s+basis: suggestion/);
    expect(facts.numbers).toEqual([]);
  },
);
