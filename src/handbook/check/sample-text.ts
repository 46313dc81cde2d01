import { nfc } from '#base/nfc.ts';
import type { Problem } from '../problem.ts';
import type { SourceFile } from '../read/source-file.ts';

/** What a new file writes where its editor still has to write: at the head of a text, or in a remark behind a value to choose. */
export const sampleMark = '(viết lại)';

const unwritten = `còn chữ mẫu “${sampleMark}”`;
const tentative = 'giá trị ở dòng này mới đặt tạm';

/** True of a problem that every new file has until it is written. */
export const isSampleProblem = ({ message }: Pick<Problem, 'message'>): boolean =>
  message === unwritten || message === tentative;

/** So many places are told of one file. */
const MOST = 200;

/** Every place of a file that still holds what stood there when it was made. */
export function sampleProblems({ raw, bodyOffset }: SourceFile): Omit<Problem, 'file'>[] {
  const text = nfc(raw);
  // Offsets of text that is not NFC would be those of another text; a rule refuses it anyway.
  if (text !== raw) return [];
  let lineStart = 0;
  const isRemark = (index: number) => {
    for (let end = raw.indexOf('\n', lineStart); end >= 0 && end < index && index < bodyOffset;) {
      lineStart = end + 1;
      end = raw.indexOf('\n', lineStart);
    }
    const sign = index < bodyOffset ? raw.lastIndexOf(' #', index) : -1;
    return sign >= lineStart && !/['"]/.test(raw.slice(sign, index));
  };
  return [...raw.matchAll(/\(viết lại\)/giu)].slice(0, MOST).map(({ index }) => ({
    place: { bodyOffset: index - bodyOffset },
    ...(isRemark(index)
      ? {
          message: tentative,
          fix: `chọn giá trị đúng, rồi xóa “# ${sampleMark}”`,
        }
      : {
          message: unwritten,
          fix: 'thay bằng nội dung thật, hoặc xóa dòng đó nếu không bắt buộc',
        }),
  }));
}
