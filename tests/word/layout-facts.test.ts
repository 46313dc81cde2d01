import { describe, expect, test } from 'vitest';
import { widthOfWords } from '#word/measure.ts';
import { writeDocx } from '#word/write-docx.ts';
import { forms, formNamed, fullHeader, usual } from './papers.ts';
import { readPart, type Part } from './read-docx.ts';

const millimetres = (twips: string): number => Math.round((Number(twips) / 1440) * 25.4);
const points = (twips: string): number => Number(twips) / 20;

const resolution = formNamed('nghi-quyet-thang');
const docx = await writeDocx(resolution, usual(resolution), fullHeader);
const paper = readPart(docx);
const styles = readPart(docx, 'word/styles.xml');

const style = (id: string): Part => {
  const found = styles.all('w:style').find((s) => s.get('w:styleId') === id);
  if (!found) throw new Error(`no style ${id}`);
  return found;
};
const withText = (words: string): Part => {
  const found = paper.all('w:p').find((p) => p.text === words);
  if (!found) throw new Error(`no paragraph ${words}`);
  return found;
};
const isBold = (p: Part): boolean => p.all('w:b').length > 0;
const sizeOf = (p: Part): number => Number(p.one('w:sz').get('w:val')) / 2;

describe('the page', () => {
  test('is A4 upright with margins of 20, 20, 30 and 15 mm', () => {
    const size = paper.one('w:pgSz');
    expect([millimetres(size.get('w:w')), millimetres(size.get('w:h'))]).toEqual([210, 297]);
    expect(size.get('w:orient')).toBe('');
    const margin = paper.one('w:pgMar');
    const sides = ['top', 'bottom', 'left', 'right'].map((side) => margin.get(`w:${side}`));
    expect(sides.map(millimetres)).toEqual([20, 20, 30, 15]);
  });

  test('has its number in size 13 centred at the top, from the second page on', () => {
    expect(paper.all('w:titlePg')).toHaveLength(1);
    const references = paper.all('w:headerReference').map((r) => r.get('w:type'));
    expect(references).toEqual(['first', 'default']);
    expect(readPart(docx, 'word/header-first.xml').text).toBe('');
    const header = readPart(docx, 'word/header.xml');
    expect(header.one('w:fldSimple').get('w:instr')).toBe('PAGE');
    expect(header.one('w:pStyle').get('w:val')).toBe('Header');
    expect(sizeOf(style('Header'))).toBe(13);
    expect(style('Header').one('w:jc').get('w:val')).toBe('center');
  });
});

describe('the text', () => {
  test('is Times New Roman 14, in Vietnamese', () => {
    const defaults = styles.one('w:rPrDefault');
    for (const script of ['ascii', 'hAnsi', 'eastAsia', 'cs'])
      expect(defaults.one('w:rFonts').get(`w:${script}`)).toBe('Times New Roman');
    expect(sizeOf(defaults)).toBe(14);
    expect(defaults.one('w:lang').get('w:val')).toBe('vi-VN');
  });

  test('has lines of exactly 18 points, 6 points after a paragraph, 10 mm before its first line', () => {
    const spacing = styles.one('w:pPrDefault').one('w:spacing');
    expect(spacing.get('w:lineRule')).toBe('exact');
    expect(points(spacing.get('w:line'))).toBe(18);
    expect(points(spacing.get('w:after'))).toBe(6);
    expect(millimetres(style('Body').one('w:ind').get('w:firstLine'))).toBe(10);
  });

  test('never uses another font or a line outside 18 to 22 points, gaps between tables apart', () => {
    expect(paper.all('w:rFonts')).toHaveLength(0);
    const gaps = new Set(['TableGap']);
    const lines = [
      ...styles.all('w:style').filter((s) => !gaps.has(s.get('w:styleId'))),
      ...paper.all('w:p'),
    ]
      .filter((p) => !p.all('w:pStyle').some((s) => gaps.has(s.get('w:val'))))
      .flatMap((p) => p.all('w:spacing'))
      .map((spacing) => spacing.get('w:line'))
      .filter((line) => line !== '');
    expect(lines.map(points).filter((line) => line < 18 || line > 22)).toEqual([]);
  });
});

describe('the letterhead', () => {
  const [left, right] = paper.one('w:tbl').all('w:tc');

  test('names the organisation at the left: above normal, the cell bold, an asterisk, the number', () => {
    expect(left?.all('w:p').map((p) => [p.text, isBold(p)])).toEqual([
      [fullHeader.superior, false],
      [fullHeader.cell, true],
      ['*', false],
      ['Số 05-NQ/CB', false],
    ]);
  });

  test('names the Party at the right: bold, size 15, a line below; place and date in italics', () => {
    const [party, date] = right?.all('w:p') ?? [];
    expect(party?.text).toBe('ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(party && [isBold(party), sizeOf(party), party.all('w:pBdr').length]).toEqual([
      true,
      15,
      1,
    ]);
    expect(date?.text).toBe('Phường Một, ngày 03 tháng 02 năm 2027');
    expect(date?.all('w:i')).toHaveLength(1);
  });

  test.each([
    ['Phường Một', '2026-12-03', ['Phường Một, ngày 03 tháng 12 năm 2026']],
    ['Trường Thạnh', '', ['Trường Thạnh, ngày …… tháng …… năm ………']],
    [
      'Thành phố Hồ Chí Minh',
      '2026-12-03',
      ['Thành phố Hồ Chí Minh,', 'ngày 03 tháng 12 năm 2026'],
    ],
    ['Thành phố Hồ Chí Minh', '', ['Thành phố Hồ Chí Minh,', 'ngày …… tháng …… năm ………']],
  ])(
    'place and date stand on one line or are broken between: %s, %s',
    async (place, date, lines) => {
      const header = { superior: 'ĐẢNG ỦY PHƯỜNG MỘT', cell: 'CHI BỘ THÔN ĐÔNG', place, date };
      const table = readPart(await writeDocx(resolution, usual(resolution), header)).one('w:tbl');
      const cell = table.all('w:tc')[1];
      const [, ...shown] = cell?.all('w:p') ?? [];
      expect(shown.map((p) => p.text)).toEqual(lines);
      const room = Number(cell?.one('w:tcW').get('w:w'));
      for (const line of lines) expect(widthOfWords(line, 14)).toBeLessThanOrEqual(room);
    },
  );

  test('a form without a sign carries no number, a working paper no letterhead', async () => {
    for (const { form } of forms) {
      const { text } = readPart(await writeDocx(form, { fields: {} }, fullHeader));
      expect([form.id, /Số \d\d-/.test(text)]).toEqual([form.id, form.sign !== undefined]);
      expect([form.id, text.includes('ĐẢNG CỘNG SẢN')]).toEqual([form.id, form.letterhead]);
    }
  });
});

describe('title, headings and tables', () => {
  test('kind and subject are centred and bold, dashes below them', () => {
    expect(withText('NGHỊ QUYẾT').one('w:pStyle').get('w:val')).toBe('Title');
    const all = paper.all('w:p').map((p) => p.text);
    const start = all.indexOf('NGHỊ QUYẾT');
    expect(all.slice(start + 1, start + 3)).toEqual([
      'Sinh hoạt chi bộ thường kỳ tháng 12/2026',
      '-----',
    ]);
    for (const id of ['Title', 'Subtitle']) {
      expect(isBold(style(id))).toBe(true);
      expect(style(id).one('w:jc').get('w:val')).toBe('center');
    }
  });

  test('headings are bold, known as headings and stay with their text', () => {
    for (const [id, level] of [
      ['Heading1', '0'],
      ['Heading2', '1'],
    ] as const) {
      expect(style(id).one('w:outlineLvl').get('w:val')).toBe(level);
      expect(style(id).all('w:keepNext')).toHaveLength(1);
      expect(isBold(style(id))).toBe(true);
    }
  });

  test('tables have borders, repeat their head and keep rows whole', () => {
    for (const bordered of paper.all('w:tbl').filter((t) => t.all('w:tblBorders').length > 0)) {
      const [head, ...rows] = bordered.all('w:tr');
      expect(head?.all('w:tblHeader')).toHaveLength(1);
      expect(rows.every((row) => row.all('w:cantSplit').length === 1)).toBe(true);
    }
  });
});

test('the type of tables is that of their styles: whoever changes a style changes the paper', async () => {
  for (const { form } of forms) {
    const part = readPart(await writeDocx(form, usual(form), fullHeader));
    const bordered = part.all('w:tbl').filter((t) => t.all('w:tblBorders').length > 0);
    const direct = bordered.flatMap((t) => [...t.all('w:sz'), ...t.all('w:jc')]);
    expect([form.id, direct.length]).toEqual([form.id, 0]);
  }
});

test.each(['https://meet.google.com/abc-defg-hij-klm', 'zalo.me/g/abcdefghijklmnopqrstuvwxyz'])(
  'the address %s as a place does not tear its line apart',
  async (place) => {
    const minutes = formNamed('bien-ban');
    const fields = { ...usual(minutes).fields, 'dia-diem': place };
    const written = readPart(await writeDocx(minutes, { ...usual(minutes), fields }, fullHeader));
    const line = written.all('w:p').find((p) => p.text.includes(place));
    expect(line?.one('w:jc').get('w:val')).toBe('left');
  },
);

describe('the end', () => {
  test('of a resolution: recipients at the left, the signature at the right', () => {
    const [left, right] = paper.all('w:tbl').at(-1)?.all('w:tc') ?? [];
    const [title, ...list] = left?.all('w:p') ?? [];
    expect([title?.text, title?.all('w:u').length]).toEqual(['Nơi nhận:', 1]);
    expect(list.map((p) => p.text)).toEqual([
      '- Cấp ủy cấp trên trực tiếp (để báo cáo),',
      '- Đảng viên chi bộ (để thực hiện),',
      '- Lưu Chi bộ.',
    ]);
    expect(list.every((p) => p.one('w:pStyle').get('w:val') === 'Recipients')).toBe(true);
    expect(sizeOf(style('Recipients'))).toBe(12);
    expect(right?.all('w:p').map((p) => [p.text, isBold(p)])).toEqual([
      ['T/M CHI BỘ', true],
      ['PHÓ BÍ THƯ', false],
      ['Nguyễn Thị Hồng Nhung', true],
    ]);
  });

  test('of minutes: the note-taker at the left, the chair at the right, no recipients', async () => {
    const minutes = formNamed('bien-ban');
    const cells = readPart(await writeDocx(minutes, { fields: {} }, fullHeader))
      .all('w:tbl')
      .at(-1)
      ?.all('w:tc');
    expect(cells?.map((cell) => cell.all('w:p').map((p) => p.text))).toEqual([
      ['NGƯỜI GHI BIÊN BẢN', "H'Hen Niê"],
      ['CHỦ TRÌ HỘI NGHỊ', 'Lê Văn Chương'],
    ]);
  });

  test.each([
    ['handover', ['BÊN GIAO', 'BÊN NHẬN']],
    ['counting', ['CHỦ TRÌ', 'TRƯỞNG BAN KIỂM PHIẾU']],
    ['applicant', ['', 'NGƯỜI VIẾT ĐƠN']],
  ] as const)(
    'of %s: who signs at either side, with room for names not known',
    async (signature, titles) => {
      const cells = readPart(
        await writeDocx({ ...formNamed('bien-ban'), signature }, { fields: {} }, fullHeader),
      )
        .all('w:tbl')
        .at(-1)
        ?.all('w:tc');
      expect(cells?.map((cell) => cell.all('w:p')[0]?.text)).toEqual(titles);
      expect(cells?.at(-1)?.all('w:p').at(-1)?.text).toMatch(/^[.…]+$/);
    },
  );

  test('is never alone on a page: what comes before it is kept with it', async () => {
    for (const { form } of forms.filter((entry) => entry.form.signature !== 'none')) {
      for (const values of [{ fields: {} }, usual(form)]) {
        const content = readPart(await writeDocx(form, values, fullHeader)).one('w:body').children;
        const end = content.findLastIndex((element) => element.name === 'w:tbl');
        expect([form.id, content[end - 1]?.all('w:keepNext').length]).toEqual([form.id, 1]);
        expect(content[end]?.all('w:cantSplit')).toHaveLength(1);
      }
    }
  });
});
