import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { ownHandbook } from '../support/own-handbook.ts';
import { readPages } from '../support/dist.ts';

/** A statement that the handbook once made and that the documents contradict. */
interface WrongStatement {
  what: string;
  /** True for a sentence that makes it. */
  isWrong: (sentence: string) => boolean;
  /** Ways in which it was or could be said. */
  said: string[];
  /** Sentences near it that are right. */
  right: string[];
}

const denied = /không (?:phải|tính|dùng|theo|lấy)|chưa|thay vì|đừng/iu;

const wrongStatements: WrongStatement[] = [
  {
    what: 'the vote is a share of those present',
    isWrong: (s) =>
      /tán thành|biểu quyết|thông qua|nghị quyết/iu.test(s) &&
      // Before a congress has members, its chair is chosen by those who are there.
      !/quyền biểu quyết đang có mặt/u.test(s) &&
      /(?:nửa|phần ba|tỷ lệ|%|trên)(?:(?! số thành viên)[^,;.]){0,40}(?:có mặt|dự họp)/iu.test(s) &&
      !denied.test(s),
    said: [
      'Nghị quyết được thông qua khi quá nửa số đảng viên có mặt tán thành.',
      'Tỷ lệ biểu quyết tính trên số đảng viên chính thức có mặt.',
      'Tán thành 9/12 đảng viên chính thức có mặt, đạt tỷ lệ 75% số dự họp.',
    ],
    right: [
      'Nghị quyết được thông qua khi hơn một nửa số thành viên tán thành, không phải hơn nửa số có mặt.',
      'Tỷ lệ tính trên số thành viên, không tính trên số có mặt khi biểu quyết.',
    ],
  },
  {
    what: 'a vacancy is filled by election, with no other way',
    isWrong: (s) =>
      /khuyết/iu.test(s) &&
      /bầu bổ sung/iu.test(s) &&
      !/Xem thêm|chỉ định|tài liệu thuật lại|hỏi|cấp trên trả lời/iu.test(s),
    said: [
      'Khi khuyết phó bí thư, chi bộ bầu bổ sung.',
      'Chi bộ khuyết bí thư thì tổ chức bầu bổ sung và báo cấp trên chuẩn y.',
    ],
    right: [
      'Khi khuyết phó bí thư, cấp trên chỉ định theo đề nghị của chi bộ hoặc cho chi bộ bầu bổ sung.',
    ],
  },
  {
    what: 'every exemption is decided by the cell',
    isWrong: (s) =>
      /miễn/iu.test(s) &&
      /sinh hoạt/iu.test(s) &&
      /chi bộ (?:ra )?quyết định|do chi bộ|chi bộ cho/iu.test(s) &&
      !/tuổi cao|già yếu|sức yếu|\?|hỏi|đề nghị/iu.test(s) &&
      // What was decided on one person, in a filled sample, is no rule.
      !/đối với đồng chí \p{Lu}/u.test(s),
    said: [
      'Việc miễn hoặc giảm sinh hoạt do chi bộ quyết định.',
      'Đảng viên đi làm ăn xa được chi bộ quyết định cho miễn sinh hoạt.',
    ],
    right: [
      'Đảng viên tuổi cao, sức yếu được miễn công tác và sinh hoạt đảng do chi bộ quyết định.',
    ],
  },
  {
    what: 'whether Hướng dẫn 03 (2022) still holds is not known',
    isWrong: (s) => /03-HD\/BTCTW/iu.test(s) && /chưa rõ|không rõ|\? chưa/iu.test(s),
    said: ['Hướng dẫn 03-HD/BTCTW (2022): chưa rõ còn hiệu lực hay không.'],
    right: ['Hướng dẫn 03-HD/BTCTW còn thực hiện theo Chỉ thị 50-CT/TW.'],
  },
  {
    what: 'any cell may meet by groups instead of as a whole',
    isWrong: (s) =>
      /(?:theo tổ|tổ đảng)[^.]{0,40} thay /iu.test(s) &&
      /được|có thể|nên/iu.test(s) &&
      !/50|từ \d+ đảng viên|được phép|không thay|không quá|phân biệt|\?/iu.test(s),
    said: ['Chi bộ đông đảng viên có thể họp theo tổ đảng thay cho buổi họp chung.'],
    right: ['Chỉ chi bộ từ 50 đảng viên mới được họp theo tổ thay một buổi họp toàn chi bộ.'],
  },
  {
    what: 'the score sheet of An Phú belongs to Kế hoạch 08, before Hướng dẫn 42',
    isWrong: (s) =>
      (/(?:phiếu|khung)/iu.test(s) &&
        /Kế hoạch 08|KH 08|08-KH/iu.test(s) &&
        !/không thuộc|dẫn/iu.test(s)) ||
      (/An Phú|khung|phiếu/iu.test(s) && /trước Hướng dẫn 42/iu.test(s)),
    said: [
      'Khung điểm của phường An Phú theo Kế hoạch 08-KH/ĐU.',
      'Phiếu An Phú ban hành trước Hướng dẫn 42.',
    ],
    right: ['Khung An Phú nằm trong phiếu ra sau Hướng dẫn 42, không thuộc Kế hoạch 08.'],
  },
  {
    what: 'there may be no common frame of scores, and each place weighs differently',
    isWrong: (s) =>
      (/chưa rõ|không rõ|chưa biết/iu.test(s) &&
        /khung (?:điểm|tiêu chí)[^.]{0,30}(?:chung|Trung ương)/iu.test(s)) ||
      /(?:trọng số|điểm tối đa)[^.]{0,30}khác nhau (?:theo|ở|tùy)/iu.test(s),
    said: [
      'Chưa rõ có khung điểm chung của Trung ương hay không.',
      'Trọng số khác nhau theo địa phương.',
    ],
    right: ['Rất có thể Hướng dẫn 42 có khung tiêu chí chung ở mục II.'],
  },
];

describe.each(wrongStatements)('$what', ({ isWrong, said, right }) => {
  test('is known when it is said', () => expect(said.filter((s) => !isWrong(s))).toEqual([]));
  test('is told from what is right', () => expect(right.filter(isWrong)).toEqual([]));
  test('stands nowhere in the built site', () => {
    const found = sentences.filter(({ sentence }) => isWrong(sentence));
    expect(found.map(({ url, sentence }) => `${url}: ${sentence}`)).toEqual([]);
  });
});

/** Names of other pages at the end of an entry; each is judged on its own page. */
const linksToOthers = /(?:Xem thêm|Hay hỏi):.*/u;

/** What the pages say, sentence by sentence; a question states nothing. */
let sentences: { url: string; sentence: string }[];
beforeAll(async () => {
  const { graph } = await ownHandbook();
  // A quiz holds false statements on purpose.
  const quiz = JSON.stringify(graph.library.lessons.map(({ data }) => data.quiz));
  sentences = (await readPages(inject('dist'))).flatMap(({ url, html }) => {
    const root = parse(/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '');
    // The log of changes tells what a page said before.
    for (const e of root.querySelectorAll('script, style, .quiz, #thay-doi')) e.remove();
    return root.structuredText
      .split(/\n|(?<=[.?!])\s/u)
      .map((sentence) => ({ url, sentence: sentence.replace(linksToOthers, '').trim() }))
      .filter(({ sentence }) => sentence && !sentence.endsWith('?') && !quiz.includes(sentence));
  });
});
