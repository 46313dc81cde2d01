import { wordKey } from '#vietnamese/same-word.ts';
import type { Abbreviations } from './abbreviations.ts';
import type { Lexicon, Word } from './lexicon.ts';
import { partOfWord } from './parts.ts';
import type { Reading } from './reading.ts';

/** What another name of the same thing is worth beside the one that was typed. */
const NAMED = 0.7;
/** Other names that are tried for one query. */
const MOST = 2;

/**
 * How people say what the handbook calls otherwise: no names of the glossary, only near enough to lead there. Several
 * ways to say it, then the handbook's words.
 */
const EVERYDAY_NAMES = `
về hưu, nghỉ hưu, hưu trí, cán bộ hưu > lương hưu; bản làng, thôn bản, buôn làng, làng bản, xóm ấp, ấp, phum sóc, buôn > thôn;
giấy tờ > hồ sơ; bỏ họp, nghỉ họp, trốn họp, không đi họp, vắng mặt > vắng; đi làm xa, đi làm ăn xa, đi xa > vắng;
vào đảng > kết nạp đảng; lên chính thức, chuyển chính thức, vào chính thức > công nhận chính thức;
già yếu, người già, lớn tuổi > tuổi cao; im lặng, không chịu nói, không ai nói, ngại nói, ít nói > ngại phát biểu;
qua zoom, qua mạng, online, zalo, qua zalo, video > trực tuyến; dự thính, khách mời > mời dự; giơ tay > giơ thẻ; phạt > kỷ luật;
tiền đảng > đảng phí; thẻ đảng > thẻ đảng viên; khai mạc > tuyên bố lý do; thang điểm, bảng điểm > mức điểm; lời dẫn > kịch bản;
chủ trì > điều hành; người ghi chép > thư ký; giấy mời > mời dự; nộp đảng phí > đóng đảng phí; số lượng > số người;
đuổi khỏi đảng, đuổi ra khỏi đảng > khai trừ; khuyên răn, nhắc nhở > phê bình; hết nhiệm kỳ, mãn nhiệm > đại hội;
bầu lại > bầu bổ sung; bí thư nghỉ, bí thư đi vắng > phó bí thư; mùng ba, mồng ba > ngày 03; phần trăm > tỷ lệ`;

const everyday = EVERYDAY_NAMES.split(';').flatMap((line) => {
  const [said = '', meant = ''] = line.split('>').map((side) => side.trim());
  const to = meant.split(' ');
  return said.split(',').map((name) => ({ from: name.trim().split(' '), to }));
});

/** Adds the best reading once more with the handbook's name for what it says, or another word for the day. */
export function withOtherNames(
  readings: Reading[],
  { synonyms }: Abbreviations,
  lexicon: Lexicon,
): Reading[] {
  const [best, ...rest] = readings;
  if (!best) return readings;
  const day = lexicon.find('ngày');
  const days = ['mùng', 'mồng'].map((name) => lexicon.find(name) ?? name);
  const names = [...synonyms, ...(day ? days.map((name) => ({ from: [name], to: [day] })) : [])];
  const named = [
    ...names.flatMap(({ from, to }) => replaced(best, from, to)),
    ...everyday.flatMap(({ from, to }) => replaced(best, from, wordsIn(to, lexicon))),
  ].slice(0, MOST);
  return [best, ...named, ...rest];
}

/** None where the site does not have them all. */
function wordsIn(texts: readonly string[], lexicon: Lexicon): Word[] {
  const words = texts.flatMap((text) => lexicon.find(text) ?? []);
  return words.length === texts.length ? words : [];
}

function replaced(
  reading: Reading,
  from: readonly (Word | string)[],
  to: readonly Word[],
): Reading[] {
  const { parts } = reading;
  if (to.length === 0) return [];
  for (let at = 0; at + from.length <= parts.length; at += 1) {
    const fits = from.every((name, i) => {
      const part = parts[at + i];
      if (typeof name !== 'string') return part?.word === name;
      return part !== undefined && !part.role && wordKey(part.text.toLowerCase()) === wordKey(name);
    });
    if (!fits) continue;
    const middle = to.map((word) => partOfWord(word, word.text));
    const after = parts.slice(at + from.length);
    return [{ parts: [...parts.slice(0, at), ...middle, ...after], weight: NAMED, named: true }];
  }
  return [];
}
