import { describe, expect, test } from 'vitest';
import { importDraft } from '#editing/word/import-draft.ts';
import { readDraft } from '#editing/word/read-draft.ts';
import { writeDraft } from '#editing/word/write-draft.ts';
import { outcomeOf } from './constructs/conserved.ts';
import { fileWith } from './constructs/file.ts';
import { cell, item, line, lists, p, row, run, table } from './constructs/ooxml.ts';
import { changed, options, topic } from './word-files.ts';

const said = async (change: (document: string) => string) =>
  (await outcomeOf(fileWith(change))).said;
const inCell = (words: string, xml: string) => (document: string) =>
  document.replace(new RegExp(`<w:p>(?:(?!<w:p>).)*>${words}<.*?</w:p>`), (found) => found + xml);

describe('what is typed in the wrong place of the template is told there', () => {
  test.each<[string, (document: string) => string, RegExp]>([
    [
      'a paragraph above the table',
      (d) => d.replace('<w:tbl>', `${line('từ01')}<w:tbl>`),
      /phía trên bảng khai báo có chữ “từ01” → chuyển xuống dưới/,
    ],
    [
      'a letterhead in a table',
      (d) =>
        d.replace(
          '<w:body>',
          `<w:body>${table(row(cell(line('ĐẢNG BỘ TRƯỜNG')), cell(line('Trường từ01'))))}${line('')}`,
        ),
      /phía trên bảng khai báo có chữ “ĐẢNG BỘ TRƯỜNGTrường từ01|phía trên bảng khai báo có chữ “ĐẢNG BỘ TRƯỜNG Trường từ01/,
    ],
    [
      'a row twice',
      (d) =>
        d.replace(
          '</w:tbl>',
          `${row(cell(line('Tên')), cell(line('Tên khác')), cell(p('')))}</w:tbl>`,
        ),
      /ô “Tên”: bảng có hai dòng cùng tên, một dòng ghi “Chuyên đề nhập từ Word”, một dòng ghi “Tên khác” → giữ một dòng/,
    ],
    [
      'more below a label',
      inCell('Tóm tắt', line('từ01')),
      /ô “Tóm tắt”: cột đầu có thêm chữ “từ01” → chuyển sang cột giữa/,
    ],
    [
      'words in the first row',
      inCell('Trường', line('từ01')),
      /dòng đầu của bảng khai báo có thêm chữ “từ01”/,
    ],
    [
      'a row of its own',
      (d) =>
        d.replace(
          '</w:tbl>',
          `${row(cell(line('từ01')), cell(line('từ02')), cell(p('')))}</w:tbl>`,
        ),
      /dòng lạ “từ01”, ghi “từ02”/,
    ],
    [
      'two cells made one',
      (d) =>
        d.replace(
          '</w:tbl>',
          `${row(cell(line('Thẻ')), cell(line('từ01'), '<w:gridSpan w:val="2"/>'))}</w:tbl>`,
        ),
      /từ01/,
    ],
  ])('%s', async (_, change, told) => {
    expect(await said(change)).toMatch(told);
  });

  test('words in the column of hints: told beside a full cell, refused beside an empty one', async () => {
    const more = (d: string) => {
      const start = d.indexOf('>Tóm tắt<');
      const last = d.indexOf('</w:tr>', start);
      const at = d.lastIndexOf('</w:tc>', last);
      return `${d.slice(0, at)}${line('từ01')}${d.slice(at)}`;
    };
    expect(await said(more)).toMatch(
      /Chữ ở cột “Cách điền” không lên trang: “.*từ01” \(ô “Tóm tắt”\)/,
    );
    expect(await said((d) => more(d).replace(topic.summary, ''))).toMatch(
      /ô “Tóm tắt”: cột giữa trống, cột “Cách điền” có chữ “.*từ01”/,
    );
  });
});

test('the first row may be gone, labels may have other blanks and a colon', async () => {
  const noHead = await outcomeOf(fileWith((d) => d.replace(/<w:tr>.*?<\/w:tr>/, '')));
  expect(noHead).toMatchObject({ refused: false, said: '' });
  expect(noHead.page).toContain('title: Chuyên đề nhập từ Word');
  const blanks = await outcomeOf(
    fileWith((d) => d.replace('>Tóm tắt<', '>Tóm\u00a0 tắt :<').replace('>Chủ đề<', '>Chủ  đề<')),
  );
  expect(blanks).toMatchObject({ refused: false, said: '' });
});

test('the template of another kind is told as that', async () => {
  const draft = await readDraft(
    'guides',
    changed((xml) => xml),
    'hinh',
  );
  expect(draft).toEqual({
    refusal: 'Đây là mẫu chuyên đề. Nhập bằng --kind topic, hoặc chép nội dung sang đúng mẫu.',
  });
  expect(await readDraft('topics', writeDraft('glossary', { term: 'Từ' }), 'hinh')).toMatchObject({
    refusal: expect.stringMatching(/^Đây là mẫu .*--kind glossary/),
  });
});

test('in a cell, the address of a link stands behind its words or is told', async () => {
  const linked = (words: string, target: string) =>
    fileWith(
      (d) =>
        d.replace(
          new RegExp(`<w:r>(?:(?!<w:r>).)*>${words}<.*?</w:r>`),
          (r) => `<w:hyperlink r:id="rId50">${r}</w:hyperlink>`,
        ),
      [{ id: 'rId50', type: 'hyperlink', target }],
    );
  const source = await outcomeOf(
    linked(
      'Tên nguồn: Trang tin của trường \\| Địa chỉ: https://vi-du.vn/tin',
      'https://vi-du.vn/tin',
    ),
  );
  expect(source.said).toBe('');
  expect((await outcomeOf(linked(topic.summary, 'https://vi-du.vn/khac'))).said).toMatch(
    /Liên kết không lên trang.*https:\/\/vi-du\.vn\/khac” \(ô “Tóm tắt”\)/,
  );
  const bare = fileWith(
    (d) =>
      d
        .replace(
          'Tên nguồn: Trang tin của trường | Địa chỉ: https://vi-du.vn/tin</w:t></w:r>',
          'Trang tin của trường</w:t></w:r>',
        )
        .replace(
          /<w:r>(?:(?!<w:r>).)*>Trang tin của trường<.*?<\/w:r>/,
          (r) => `<w:hyperlink r:id="rId50">${r}</w:hyperlink>`,
        ),
    [{ id: 'rId50', type: 'hyperlink', target: 'https://vi-du.vn/tin' }],
  );
  expect((await outcomeOf(bare)).page).toContain(
    'source:\n  title: Trang tin của trường\n  url: https://vi-du.vn/tin\n',
  );
});

test('questions that are counted in Word are counted once on the page', async () => {
  const typed = await outcomeOf(
    changed((d) =>
      d
        .replace('Câu hỏi thứ nhất', '1. Câu hỏi thứ nhất')
        .replace('Câu hỏi thứ hai', '2. Câu hỏi thứ hai')
        .replace('Câu hỏi thứ ba', '3) Câu hỏi thứ ba'),
    ),
  );
  const computed = await outcomeOf(
    fileWith((d) =>
      d.replace(
        /<w:p>(?:(?!<w:p>).)*>(Câu hỏi thứ (?:nhất|hai|ba) có[^<]*)<.*?<\/w:p>/g,
        (_, words: string) => item(words, lists.numbers),
      ),
    ),
  );
  for (const { page, said } of [typed, computed]) {
    expect(page).toContain(
      'questions:\n  - Câu hỏi thứ nhất có đủ dài chưa?\n  - Câu hỏi thứ hai có đủ dài chưa?\n  - Câu hỏi thứ ba có đủ dài chưa?\n',
    );
    expect(said).toMatch(/Số thứ tự đầu dòng trong ô được bỏ.*ô “Câu hỏi thảo luận”/);
  }
});

test('a box in bold, or broken by Shift + Enter, is a box; so is a citation over two lines', async () => {
  const xml =
    p(run('[gợi ý]', '<w:b/>')) +
    line('Một.') +
    p(
      `<w:r><w:t>[hết gợi ý]</w:t><w:br/><w:t>Hai </w:t></w:r><w:r><w:t>[dẫn: HD-42-2025;</w:t><w:br/><w:t>Theo báo chí]</w:t></w:r>`,
    );
  const { page, said } = await outcomeOf(
    fileWith((d) => d.replace('<w:sectPr>', `${xml}<w:sectPr>`)),
  );
  expect(said).toBe('');
  expect(page).toContain(
    '<Suggestion>\n\nMột.\n\n</Suggestion>\n\nHai <Cite id="HD-42-2025" evidence="press" />',
  );
});

const tcvn = 'Héi nghÞ chi bé th­êng kú th¸ng 11 n¨m 2026 ®· th¶o luËn vµ thèng nhÊt nhiÖm vô. ';
const vni =
  'Hoäi nghò chi boä thöôøng kyø thaùng 11 naêm 2026 ñaõ thaûo luaän vaø thoáng nhaát nhieäm vuï. ';

describe('an old charset is found in the shipped template, wherever it stands', () => {
  test.each([80, 500, 5_000, 15_000])('in the prose, %d letters', async (letters) => {
    for (const [text, name] of [
      [tcvn, 'TCVN3'],
      [vni, 'VNI'],
    ] as const) {
      const words = text.repeat(Math.ceil(letters / text.length));
      expect(await said((d) => d.replace('<w:sectPr>', `${line(words)}<w:sectPr>`))).toMatch(
        new RegExp(`${name}.*đoạn “H.*đọc ra “Hội nghị chi bộ thường kỳ.*Unikey`),
      );
    }
  });
  test.each<[string, (document: string) => string, RegExp]>([
    [
      'the cell of the title',
      (d) => d.replace(topic.title, 'Häc tËp vµ lµm theo B¸c'),
      /ô “Tên”: “Häc tËp.*đọc ra “Học tập và làm theo Bác”/,
    ],
    [
      'one word in a font of the charset',
      (d) =>
        d.replace(
          '<w:sectPr>',
          `${p(run('Ngày ') + run('th­êng', '<w:rFonts w:ascii=".VnTime"/>'))}<w:sectPr>`,
        ),
      /TCVN3.*“th.*đọc ra “thường”/,
    ],
    [
      'one word in a cell of a table',
      (d) => d.replace('Bí thư', 'BÝ th­'),
      /TCVN3.*bảng, dòng “Chuẩn bị”.*“Bí thư”/,
    ],
    [
      'a question',
      (d) => d.replace('Câu hỏi thứ ba có đủ dài chưa?', 'Caâu hoûi thöù ba coù ñuû daøi chöa?'),
      /VNI.*ô “Câu hỏi thảo luận”/,
    ],
  ])('%s', async (_, change, told) => {
    expect(await said(change)).toMatch(told);
  });
  test('languages with their own marks are taken', async () => {
    const words = [
      'Dear «Name», welcome to «City»',
      'Die «Größe» für «Müller» ist schön',
      'Det er «mad» før aften på så små øer',
      'Ngày 01 tháng 12, «Nhân Dân» đưa tin, café',
    ];
    for (const text of words)
      expect(await said((d) => d.replace('<w:sectPr>', `${line(text)}<w:sectPr>`))).toBe('');
  });
});

test('a file that is refused says so in the command too, and what to do', async () => {
  const result = await importDraft(
    changed((d) => d.replace('<w:tbl>', `${line('từ01')}<w:tbl>`)),
    options,
  );
  expect(result).toEqual({
    refusal: expect.stringMatching(/^Tệp Word còn 1 chỗ phải sửa:\n {2}- phía trên bảng/),
  });
});

test('the line between table and text, typed over or deleted, is missed', async () => {
  const over = await said((d) => d.replace('>Phần chữ của trang<', '>Nội dung<'));
  expect(over).toMatch(/Không thấy dòng “Phần chữ của trang” của mẫu/);
  expect(await said((d) => d)).toBe('');
});

test('a refusal names what may be its cause: a label that is struck out in part', async () => {
  const file = fileWith((d) =>
    d.replace(
      /<w:r>((?:(?!<w:r>).)*)>Tóm tắt</,
      (_, before: string) => `<w:r>${before.replace('<w:rPr>', '<w:rPr><w:strike/>')}>Tóm tắt<`,
    ),
  );
  const result = await importDraft(file, options);
  expect('refusal' in result && result.refusal).toMatch(
    /ô “Tóm tắt”: còn trống[\s\S]*Xem thêm:\n {2}- Chữ gạch ngang không lên trang: “Tóm tắt/,
  );
});
