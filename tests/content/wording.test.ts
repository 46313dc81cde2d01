import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import config from '../../handbook.config.ts';
import { checkContent } from '../../src/handbook/check.ts';
import type { CollectionName } from '../../src/handbook/collections.ts';

const { graph } = await checkContent(resolve('content'), config);

/** Folders that are held to it. */
const folders: CollectionName[] = ['documents', 'glossary', 'requirements', 'topics'];

/** Words under which readers search, in their own spelling. */
const typed = new Set(['synonyms', 'keywords', 'abbreviations']);
const withoutTyped = (data: object) =>
  JSON.stringify(data, (key, value: unknown) => (typed.has(key) ? undefined : value));

const texts = folders.flatMap((name) =>
  (graph.library[name] as { file: string; data: object; body: string }[]).map(
    ({ file, data, body }) => ({ file, text: `${withoutTyped(data)}\n${body}` }),
  ),
);

test.each([
  ['“Sổ tay” alone, where the app or this site could be meant', /(?<![\p{L}“])Sổ tay(?! (đảng viên điện tử|này|sinh hoạt chi bộ|chi bộ))/u],
  ['a full stop after “như sau”', /như sau\./u],
  ['đề ra nhiệm vụ cut short', /(?<!\p{L}|quyết |xác |quy )định (nhiệm vụ|việc)(?!\p{L})/u],
  ['rà soát, kiểm tra cut short', /(?<!\p{L})(rà(?! soát)|kiểm(?! (tra|điểm|chứng|phiếu|soát|lâm|kê)))(?!\p{L})/u],
  ['other clipped words', /khác ý(?!\p{L})|số dự(?! (thảo|kiến|bị|họp))(?!\p{L})|ngày xong|người và hạn/u],
  ['literary “ấy”', /(?<!\p{L})ấy(?!\p{L})/u],
  ['a card without its full name', /[Tt]hẻ đảng(?! viên)/u],
  ['“công tác Đảng” for any work of the Party', /công tác Đảng(?!\p{L})/u],
  ['a member on probation described, not ruled', /dự bị không (biểu quyết|ứng cử)/u],
  ['more than half of nobody knows what', /quá nửa tán thành/u],
  ['passive and computer words', /được thay bởi|[Tt]rọng số|[Tt]ùy chọn|[Nn]goại tuyến|chủ đề cha|(?<!\p{L})[Hh]ọc Bác/u],
  ['a diary of what editors read', /chưa đọc|[Nn]guồn đã đọc|[Ss]ổ tay chưa|biết ít|[Bb]iên tập viên|chưa tìm được nguồn/u],
  ['an organ that issues nothing', /"issuer":"Trung ương Đảng"/u],
  ['a date with a zero that Party papers leave out', /\d\/0[3-9]\/\d{4}/u],
  ['a date that hangs on the Charter', /Điều lệ Đảng ban hành/u],
  ['organisations in small letters', /ban công tác mặt trận|(?<!bí thư )đoàn thanh niên/u],
])('no text holds %s', (_name, pattern) => {
  const found = texts.flatMap(({ file, text }) => {
    const hit = pattern.exec(text);
    return hit ? [`${file}: …${text.slice(Math.max(0, hit.index - 20), hit.index + 30)}…`] : [];
  });
  expect(found).toEqual([]);
});
