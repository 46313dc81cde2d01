import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeDraft } from '#editing/word/write-draft.ts';

/** The fields of a good topic. */
const topic = {
  title: 'Chuyên đề ghép với tệp lạ',
  summary: 'Một chuyên đề chỉ dùng để thử phần nhập từ Word của sổ tay.',
  kind: 'chuyen-de',
  theme: 'chuyen-doi-so',
  cellType: 'chung',
  period: '2026-Q4',
  source: { title: 'Trang tin', url: 'https://vi-du.vn/tin' },
  evidence: 'press',
  questions: [
    'Câu hỏi thứ nhất có đủ dài chưa?',
    'Câu hỏi thứ hai có đủ dài chưa?',
    'Câu hỏi thứ ba có đủ dài chưa?',
  ],
};

const template = strFromU8(
  unzipSync(writeDraft('topics', topic))['word/document.xml'] ?? new Uint8Array(),
);
const filled = /<w:body>([\s\S]*?)<w:sectPr/.exec(template)?.[1] ?? '';
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A filled-in template above the text of another file; undefined where that has no main part to be found. */
export function hybridOf(bytes: Uint8Array): Uint8Array | undefined {
  try {
    const files = unzipSync(bytes);
    const name = Object.keys(files).find((one) => /^word\/document\d*\.xml$/i.test(one));
    const document = name && strFromU8(files[name] ?? new Uint8Array());
    if (!name || !document || !/<(\w+:)?body[\s>]/.test(document)) return undefined;
    const own = filled.replace(/<w:(p|tbl)>/g, `<w:$1 ${namespace}>`);
    return zipSync({
      ...files,
      [name]: strToU8(document.replace(/<(?:\w+:)?body(?:\s[^<>]*)?>/, (start) => start + own)),
    });
  } catch {
    return undefined;
  }
}
