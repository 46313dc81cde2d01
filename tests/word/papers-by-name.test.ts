import { parse } from 'node-html-parser';
import { afterAll, describe, expect, test } from 'vitest';
import { noteOf } from '../support/meeting-papers.ts';
import { openTrials } from '../support/trials.ts';

const agenda = 'templates/chuong-trinh-hop.mdx';
const minutes = 'templates/bien-ban.mdx';
const tasks = 'templates/bang-theo-doi-giao-viec.mdx';
const combined = 'procedures/thuong-ky-ket-hop-chuyen-de.mdx';

const { tried, release } = await openTrials();
afterAll(release);

/** Cells of the first table of a paper that has such a column, by column. */
function columnOf(html: string | undefined, title: string): string[] {
  for (const table of parse(html ?? '').querySelectorAll('table')) {
    const rows = table
      .querySelectorAll('tr')
      .map((row) => row.querySelectorAll('td, th').map((cell) => cell.text.trim()));
    const at = rows[0]?.indexOf(title) ?? -1;
    if (at >= 0) return rows.slice(1).map((row) => row[at] ?? '');
  }
  return [];
}

/** The paragraphs of a paper. */
const linesOf = (html: string | undefined): string[] =>
  parse(html ?? '')
    .querySelectorAll('p, h1, h2, li')
    .map(({ text }) => text.trim());

describe('what is moved or reworded still comes out right', () => {
  test('columns exchanged: each cell under its own head', async () => {
    const swapped = /( {6}- \{ name: nguoi.*\n)( {6}- \{ name: so-phut.*\n)/;
    const { problems, word } = await tried([{ edit: agenda, from: swapped, to: '$2$1' }]);
    expect(problems).toEqual([]);
    const html = word.get('agenda');
    expect(columnOf(html, 'Số phút').filter((cell) => !/^\d*$/.test(cell))).toEqual([]);
    expect(columnOf(html, 'Người thực hiện')).toContain('Nguyễn Bình');
    expect(columnOf(html, 'Người thực hiện').filter((cell) => /^\d+$/.test(cell))).toEqual([]);
  });

  test('columns of the tasks moved and a title reworded', async () => {
    const { problems, word } = await tried([
      { edit: tasks, from: /( {6}- \{ name: viec.*\n)( {6}- \{ name: nguoi.*\n)/, to: '$2$1' },
      { edit: tasks, from: 'title: Người phụ trách', to: 'title: Ai làm' },
    ]);
    expect(problems).toEqual([]);
    expect(columnOf(word.get('tasks'), 'Ai làm')).toContain('A');
    expect(columnOf(word.get('tasks'), 'Việc được giao')).toContain('Sửa sân');
  });

  test('headings of the minutes reworded: added lines stay in their part', async () => {
    const { problems, word } = await tried([
      { edit: minutes, from: 'text: 5. Chuyên đề (nếu có)', to: 'text: Phần chuyên đề' },
      { edit: minutes, from: 'text: III- NỘI DUNG', to: 'text: DIỄN BIẾN' },
    ]);
    expect(problems).toEqual([]);
    const lines = linesOf(word.get('minutes'));
    expect(lines.indexOf('Trao huy hiệu: ghi ở việc thêm.')).toBeGreaterThan(0);
    expect(lines.indexOf('Trao huy hiệu: ghi ở việc thêm.')).toBeLessThan(
      lines.indexOf('DIỄN BIẾN'),
    );
  });

  test('steps retitled, another leader named, phases renamed', async () => {
    const { problems, word } = await tried([
      { edit: combined, from: /lead: Đảng viên viết đề dẫn/g, to: 'lead: Báo cáo viên' },
      { edit: combined, from: 'title: Phần một – Thường kỳ', to: 'title: Việc trong tháng' },
      { edit: combined, from: 'title: Báo cáo nộp đảng phí', to: 'title: Nghe về đảng phí' },
    ]);
    expect(problems).toEqual([]);
    expect(columnOf(word.get('agenda'), 'Người thực hiện')).toContain('Nguyễn Bình');
    expect(columnOf(word.get('agenda'), 'Nội dung')).toContain('VIỆC TRONG THÁNG');
    expect(linesOf(word.get('minutes')).join('\n')).toContain(noteOf('dues'));
  });

  test('a field of the cell’s own takes the notes of the step that names it', async () => {
    const { problems, word } = await tried([
      {
        edit: minutes,
        from: '  - name: bao-cao\n',
        to: '  - { name: viec-khach, label: Khách phát biểu, type: long-text }\n  - name: bao-cao\n',
      },
      {
        edit: minutes,
        from: '"Đại biểu: {dai-bieu}."',
        to: '"Đại biểu: {dai-bieu}. Ý kiến: {viec-khach}."',
      },
      {
        edit: combined,
        from: '        role: guests\n',
        to: '        role: guests\n        notesTo: viec-khach\n',
      },
    ]);
    expect(problems).toEqual([]);
    expect(linesOf(word.get('minutes')).join('\n')).toContain(`Ý kiến: Đ/c X: ${noteOf('guests')}`);
  });

  test('a part under a condition is left out, and the numbers close up; what somebody typed stays', async () => {
    const faults = [
      {
        edit: minutes,
        from: '    text: 4. Thảo luận; tự phê bình và phê bình\n    when: [filled]\n',
        to: '    text: 4. Thảo luận; tự phê bình và phê bình\n    when: [committee, filled]\n',
      },
      {
        edit: minutes,
        from: '    text: "Tình hình nộp đảng phí: {dang-phi}."\n    when: [usual, filled]\n',
        to: '    text: "Tình hình nộp đảng phí: {dang-phi}."\n    when: [committee]\n',
      },
    ];
    const { problems, word } = await tried(faults);
    expect(problems).toEqual([]);
    const lines = linesOf(word.get('minutes'));
    expect(lines.some((line) => line.includes('Thảo luận; tự phê bình'))).toBe(false);
    expect(lines).toContain('4. Chuyên đề');
    expect(lines.join('\n')).toContain(`Tình hình nộp đảng phí: Đ/c X: ${noteOf('dues')}`);
  });

  test.each([
    ['regular', 'biểu quyết nghị quyết', 'chuyên đề'],
    ['topic', 'chuyên đề Chuyển đổi số', 'đảng phí'],
  ] as const)('the script of a %s meeting has its own parts only', async (kind, has, lacks) => {
    const text = linesOf((await tried([], kind)).word.get('script')).join('\n');
    expect(text).toContain(has);
    expect(text).not.toContain(lacks);
  });

  test('results of earlier tasks stay in the minutes of a topic meeting, under their heading', async () => {
    const lines = linesOf((await tried([], 'topic')).word.get('minutes'));
    const at = lines.indexOf('1. Đánh giá việc thực hiện nhiệm vụ được giao của đảng viên');
    expect(lines[at + 1]).toBe('Vận động (B): chậm.');
    expect(lines).toEqual(expect.arrayContaining(['2. Chuyên đề', '3. Thảo luận']));
  });
});
