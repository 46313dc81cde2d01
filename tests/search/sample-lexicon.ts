import { countWords } from '#search/build/count-words.ts';
import type { IndexedPage } from '#search/build/read-page.ts';
import { writeWords } from '#search/build/write-words.ts';
import type { GlossaryTerm } from '#search/data.ts';
import { makeAbbreviations, type Abbreviations } from '#search/understand/abbreviations.ts';
import { Lexicon } from '#search/understand/lexicon.ts';

export interface Sample {
  lexicon: Lexicon;
  abbreviations: Abbreviations;
}

/** What the browser would know of a site with these pages (title and text). */
export function sampleSite(
  texts: [title: string, body: string][],
  glossary: GlossaryTerm[],
): Sample {
  const pages = texts.map(([title, body], i) => toPage(title, body, i));
  const { file } = writeWords(countWords(pages), glossary);
  const lexicon = new Lexicon(file, pages.length);
  return { lexicon, abbreviations: makeAbbreviations(lexicon) };
}

function toPage(title: string, body: string, number: number): IndexedPage {
  return {
    url: `/${number}/`,
    content: `${title}. ${body}`,
    meta: { title },
    filters: {},
    anchors: [],
  };
}

const term = (name: string, abbreviations: string[], synonyms: string[] = []): GlossaryTerm => ({
  term: name,
  abbreviations,
  synonyms,
});

/** A small handbook with words that are easily taken for each other. */
export const HANDBOOK: Sample = sampleSite(
  [
    ['Sinh hoạt chi bộ thường kỳ', 'Bí thư chi bộ điều hành cuộc họp vào ngày 03 hằng tháng.'],
    ['Sinh hoạt chuyên đề quý II', 'Mỗi quý một lần, đảng viên thảo luận đề dẫn đã chuẩn bị.'],
    ['Mẫu biên bản họp chi bộ', 'Thư ký ghi biên bản, đọc lại trước chi bộ, ký và lưu.'],
    ['Nghị quyết chi bộ tháng', 'Chi bộ biểu quyết nghị quyết; quá nửa tán thành thì thông qua.'],
    ['Trường hợp bị thu thẻ đảng viên', 'Thu thẻ đảng viên khi bị khai trừ hoặc xóa tên.'],
    ['Hòa giải mâu thuẫn', 'Tổ hòa giải làm việc với hai bên, ghi biên bản hòa giải thành.'],
    ['Kỷ luật đảng viên', 'Kiểm tra, giám sát và thi hành kỷ luật theo quy định.'],
    ['Hướng dẫn 42-HD/BTCTW', 'Hướng dẫn 42 về sinh hoạt chi bộ theo Chỉ thị 50.'],
    ['Đề án 06-ĐA/TU', 'Đề án 06 nâng cao chất lượng sinh hoạt chi bộ.'],
    ['Quy định 213-QĐ/TW', 'Đảng viên giữ liên hệ với nơi cư trú.'],
    ['Hoa và khánh tiết hội trường', 'Trang trí hoa, cờ, khẩu hiệu trước hội nghị.'],
    ['Phó bí thư chi bộ', 'Cán bộ, công chức trong cơ quan và phó bí thư cùng chuẩn bị.'],
  ],
  [
    term('sinh hoạt chi bộ', ['SHCB'], ['họp chi bộ']),
    term('chi bộ', ['CB']),
    term('cán bộ', ['CB']),
    term('nghị quyết', ['NQ']),
    term('hướng dẫn', ['HD']),
    term('đề án', ['ĐA']),
    term('biên bản', ['BB']),
    term('quy định', ['QĐ']),
    term('phó bí thư', ['PBT']),
  ],
);
