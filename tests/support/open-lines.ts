import type { PaperName } from '#templates/papers.ts';

/** What no part of the kit asks for: numbers and days of papers that are given out by hand, and what one case alone knows. */
const unknown = [
  'Số …',
  'ngày ……',
  'vào Đảng',
  'Thuộc trường hợp',
  'Các lần mời',
  'Người kiểm phiếu',
  'Phiếu phát ra',
  'TRƯỞNG BAN KIỂM PHIẾU',
  '………………………………',
  'quy định thời lượng tối thiểu',
];

/** Two papers have whole lines for reasons. */
const reasons: readonly PaperName[] = ['removal', 'shorter-letter'];

/** Lines of a paper that are left to write by hand, dots and dotted tabs alike, though somebody could enter them. */
export const openLines = (paper: PaperName, text: string): string[] =>
  text
    .split('\n')
    .filter((line) => /…{3,}|\t/.test(line))
    .filter((line) => !unknown.some((words) => line.includes(words)))
    .filter((line) => !(reasons.includes(paper) && line === '\t'));

/** Each vote asks the same three questions, each hand is raised in the same words. */
const asked = /giơ thẻ|tán thành\?|ý kiến khác\?|giơ tay/;

/** Sentences that stand twice in a paper. */
export function repeatedSentences(text: string): string[] {
  const sentences = text
    .split('\n')
    .flatMap((line) => line.split(/(?<=[.?!]”?) /))
    .filter((one) => /[.?!”]$/.test(one) && one.split(/\s+/).length >= 5 && !asked.test(one));
  return sentences.filter((one, i) => sentences.indexOf(one) !== i);
}
