import { expect, test } from 'vitest';
import { cleanProse, cleanText } from './clean-prose.ts';
import { cleanYaml } from './clean-yaml.ts';
import { isTaken, withoutLeftOut } from './left-out.ts';
import type { Local } from './local.ts';
import { tracesIn } from './traces.ts';
import { newConfig, placeOf } from './new-config.ts';

const local: Local = {
  ids: new Set(['DX-01', 'YC-02']),
  files: new Set(),
  names: (text) => /Làng Mẫu|DX-01|YC-02/.test(text),
};

test.each([
  ['Một câu. Câu về Làng Mẫu. Câu dựa vào nó.', 'Một câu.'],
  ['Một câu. <Cite id="HD-42" /> Hai câu. <Cite id="DX-01" />', 'Một câu. <Cite id="HD-42" />'],
  ['Chuyện ở Làng Mẫu.', ''],
  ['Không có gì.', 'Không có gì.'],
])('%s', (text, left) => {
  expect(cleanText(text, local)).toBe(left);
});

test('prose loses items, rows, empty headings and empty boxes, nothing else', () => {
  const body =
    '## A\n\n- một\n- ở Làng Mẫu\n\n## B\n\nỞ Làng Mẫu.\n\n<Suggestion>\n\nNhư Làng Mẫu.\n\n</Suggestion>\n\n## C\n\nCòn.';
  expect(cleanProse(body, local)).toBe('## A\n\n- một\n\n## C\n\nCòn.');
});

test('data loses ids, citations and groups that speak of the place; a step stays, as a suggestion', () => {
  const yaml = `# ghi chú
fulfils: [YC-01, YC-02]
points:
  - { text: Của Làng Mẫu., basis: suggestion }
  - { text: Chung., basis: suggestion }
steps:
  - id: A-01
    basis: [{ document: DX-01, evidence: press }]
`;
  const left = cleanYaml(yaml, local);
  expect(left).toContain('# ghi chú');
  expect(left).toContain('fulfils: [YC-01]');
  expect(left).not.toContain('Làng Mẫu');
  expect(left).toContain('Chung.');
  expect(left).toMatch(/- id: A-01\n\s+basis: suggestion/);
});

test('a question without its right answer and a part of a lesson that shows nothing any more are gone', () => {
  const yaml = `agenda:
  - { title: Xem, items: [DX-01] }
  - { title: Làm, items: [YC-01, YC-02] }
quiz:
  - { question: Một., answers: [Đúng, Ở Làng Mẫu, Sai] }
  - { question: Hai., answers: [Ở Làng Mẫu, Sai, Cũng sai] }
  - { question: Ba. Còn Làng Mẫu thì sao?, answers: [Đúng, Sai] }
`;
  expect(cleanYaml(yaml, local)).toBe(`agenda:
  - { title: Làm, items: [ YC-01 ] }
quiz:
  - { question: Một., answers: [ Đúng, Sai ] }
`);
});

test('files of the first handbook alone stay behind, and pictures of them too', () => {
  expect(isTaken('tests/this-handbook/counts.test.ts')).toBe(false);
  expect(isTaken('src/base/href.ts')).toBe(true);
  expect(withoutLeftOut('a\n\n![x](docs/trang-quy-trinh.png)\n\nb')).toBe('a\n\nb');
});

test('the configuration names the new committee, whatever signs its name holds', () => {
  const text =
    "publisher: 'A',\nplace: 'B',\nlocal: {\n  places: ['B'],\n  papers: ['C'],\n},\nsite: 'x',\ncontact: { email: 'y' },\nslug: 's',\nprefix: 'p',\ntitle: 't',\nnavigation: 'n',\nlead:\n  'l',\ncaution:\n  'c',\nsourceTitle: 's',\nwardPrefix: 'w',\nwardTitle: 'wt',\n";
  const left = newConfig(text, "Đảng bộ xã O'Mẫu $1");
  expect(left).toContain("publisher: 'Đảng bộ xã O\\'Mẫu $1'");
  expect(left).toContain("places: ['xã O\\'Mẫu $1']");
  expect(left).toContain('papers: []');
  expect(left).not.toContain('caution');
  expect(left).toContain("sourceTitle: 'Nguồn nêu gì'");
  expect(placeOf('Đảng ủy phường X')).toBe('phường X');
});

test.each([
  'Ở Làng Mẫu.',
  'LÀNG MẪU',
  'Làng Mẫu'.normalize('NFD'),
  'lang-mau.png',
  'langmau@example.org',
  'Lang_Mau',
])('a name is found however it is written: %s', (text) => {
  expect(tracesIn([['a.md', text]], ['Làng Mẫu'])).toEqual(['a.md: “Làng Mẫu”']);
  expect(tracesIn([[text, '']], ['Làng Mẫu'])).toHaveLength(1);
});

test.each(['làng mậu', 'blang mau', 'làng mấu dịch', 'lang maul'])(
  'other words are no trace: %s',
  (text) => {
    expect(tracesIn([['a.md', text]], ['Làng Mẫu'])).toEqual([]);
  },
);
