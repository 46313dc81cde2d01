import { expect, test } from 'vitest';
import config from '#config';
import { frozenHandbook } from '#tests/support/frozen-handbook.ts';
import { blankDraft, draftFromFile, draftOf, outcomeOf } from './draft.ts';
import { formData } from './form-data.ts';

const { graph, ledger } = await frozenHandbook();
const library = graph.written;
const data = formData(library, ledger, config);

test('a page of the handbook opens without a fault and is written back with the same meaning', () => {
  const drafts = [
    ...library.glossary.slice(0, 20).map((entry) => ({ entry, draft: draftOf('glossary', entry) })),
    ...library.answers.map((entry) => ({ entry, draft: draftOf('answer', entry) })),
  ];
  for (const { entry, draft } of drafts) {
    const { problems, file } = outcomeOf(draft, data);
    expect(problems).toEqual([]);
    expect(file).toBe(entry.file);
  }
});

test('an empty page says what is missing, beside the field that it belongs to', () => {
  const { problems } = outcomeOf(blankDraft('glossary', '2026-11-24'), data);
  expect(problems.map(({ at, label, message }) => [at, label, message])).toEqual([
    ['term', 'Thuật ngữ', 'còn trống'],
    ['definition', 'Giải thích', 'còn trống'],
    ['basis', 'Căn cứ', 'chưa chọn dựa vào đâu'],
  ]);
});

const topic = {
  title: 'Một tên chưa ai dùng',
  summary: 'Một câu tóm tắt đủ dài để thử trang soạn.',
  reviewed: '2026-11-24',
  kind: 'chuyen-de',
  theme: 'chuyen-doi-so',
  cellType: 'chung',
  source: { title: 'Trang tin của trường' },
  evidence: 'press',
  questions: [
    'Câu hỏi thứ nhất có đủ dài chưa?',
    'Câu hỏi thứ hai có đủ dài chưa?',
    'Câu thứ ba đủ dài chưa?',
  ],
  template: 'BM-08',
};
const told = (part: object, body = 'Chi bộ bàn một việc.') =>
  outcomeOf({ kind: 'topic', data: { ...topic, ...part }, body }, data).problems.map(
    ({ at, label, message, fix }) => `${at} | ${label}: ${message} → ${fix}`,
  );

test('a topic with nothing missing has nothing to mend', () => {
  expect(told({})).toEqual([]);
});

test.each([
  [
    'a choice not made',
    { cellType: undefined },
    'cellType | Loại hình chi bộ: chưa chọn → chọn một mục trong ô',
  ],
  [
    'a text inside a group',
    { source: { url: 'https://a.vn' } },
    'source.title | Nguồn, Tên nguồn: còn trống → điền vào ô này',
  ],
  [
    'an address cut short',
    { source: { title: 'Trang tin', url: 'nhandan.vn' } },
    'source.url | Nguồn, Địa chỉ: không phải địa chỉ đầy đủ → chép cả địa chỉ, bắt đầu bằng https://',
  ],
  [
    'one item of a list',
    { questions: [...topic.questions.slice(0, 2), ''] },
    'questions.2 | Câu hỏi thảo luận 3: còn trống → điền vào ô này',
  ],
  [
    'a citation without level',
    { basisThen: [{ document: 'HD-42-2025', evidence: '' }] },
    'basisThen.0.evidence | Căn cứ lúc đó 1, Mức kiểm chứng: chưa chọn → chọn một mục trong ô',
  ],
  [
    'an id that nothing carries',
    { template: 'BM-88' },
    'template | Biểu mẫu: không có mục nào mang mã BM-88 → ý đồng chí là “BM-08”? sửa mã cho đúng',
  ],
  [
    'a wrong period, and nothing of the id',
    { period: 'quý 4' },
    'period | Thời gian: thời gian có dạng 2026, 2026-Q1 hoặc 2026-03 → sửa lại cho đúng dạng',
  ],
])('%s is told by the names on the page', (_, part, line) => {
  expect(told(part)).toEqual([line]);
});

test('citations and boxes written as in Word become tags; what they lack is told at the prose', () => {
  const body = 'Theo [dẫn: HD-42-2025; Nguồn báo chí], [xem TK-08: điểm danh].';
  const { problems, text } = outcomeOf({ kind: 'topic', data: topic, body }, data);
  expect(problems).toEqual([]);
  expect(text).toContain(
    'Theo <Cite id="HD-42-2025" evidence="press" />, <Ref id="TK-08">điểm danh</Ref>.',
  );
  expect(told({}, 'Một câu.\n\nTheo [dẫn: HD-42-2025].')).toEqual([
    ' | Phần chữ, dòng 3: dấu dẫn “[dẫn: HD-42-2025]” chưa đủ → viết [dẫn: MÃ; mức kiểm chứng], như [dẫn: HD-42-2025; Theo báo chí]',
  ]);
});

test('a new page may not take the place of one that is there', () => {
  const term = library.glossary[0];
  const { problems } = outcomeOf({ kind: 'glossary', data: { term: term?.slug }, body: '' }, data);
  expect(problems[0]?.message).toContain('đã có trang');
  const asked = { question: library.answers[0]?.slug };
  const answer = outcomeOf({ kind: 'answer', data: asked, body: '' }, data).problems[0];
  expect([answer?.at, answer?.message]).toEqual(['question', expect.stringContaining('đã có')]);
});

test('a file at hand is opened as what it is; what is no page is not', () => {
  const text = 'id: TN-001\nterm: Thử\ndefinition: Một định nghĩa thử.\nbasis: suggestion\n';
  expect(draftFromFile('thu.yaml', text, data)).toMatchObject({
    draft: { kind: 'glossary' },
    told: '',
  });
  const asked = 'question: Thử có được không?\nvariants: [thử được không]\n';
  expect(draftFromFile('thu.yaml', asked, data)).toMatchObject({ draft: { kind: 'answer' } });
  for (const [name, wrong] of [
    ['thu.mdx', 'chỉ có chữ'],
    ['thu.yaml', 'a: ['],
  ] as const)
    expect(draftFromFile(name, wrong, data)).toEqual({
      told: expect.stringMatching(/^Không mở được/),
    });
});

test('a page that is too long keeps every word in its file, and is not called right', () => {
  const body = 'Một câu. '.repeat(8_000).trim();
  const outcome = outcomeOf({ kind: 'topic', data: topic, body }, data);
  expect(outcome.text).toContain(body);
  expect(outcome.problems.map(({ label, at }) => [label, at])).toEqual([['Phần chữ', '']]);
});
