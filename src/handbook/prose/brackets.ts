import { Ahead } from './ahead.ts';
import { liveText, type ProseFormat } from './live.ts';
import type { ProseProblem } from './scan.ts';

/** `[dẫn: …]` and `[xem MÃ …]`: the words for citing that the Word template and the form know; in a file they would stand as they are. */
const opening = /\[\s*([dD]ẫn|[xX]em)(?=\s*:|\s+[A-Z]{2,4}(?:\d{2})?\b)/gu;

const notATag = 'không thành dấu dẫn: cách viết này dùng trong mẫu Word và trang soạn';

/** True of a problem about this notation. */
export const isBracketProblem = ({ message }: { message: string }): boolean =>
  message.endsWith(notATag);

/** Tells citations that are written as in Word, with the tag that takes their place. */
export function bracketProblems(body: string, format?: ProseFormat): ProseProblem[] {
  const text = new Ahead(liveText(body, format));
  let behind = 0;
  return [...text.body.matchAll(opening)].flatMap(({ index, 0: start, 1: word }) => {
    const end = text.next(']', index + start.length) + 1;
    const isClosed = end > 0 && end <= text.lineEnd(index);
    if (index < behind || !isClosed || text.body[end] === '(') return [];
    behind = end;
    const written = text.body.slice(index, Math.min(end, index + 200));
    const id = /[A-Z]{2,4}(?:\d{2})?(?:-[A-Z0-9]+)*/.exec(written.slice(4))?.[0];
    const problem = {
      offset: index,
      message: `“${written}” ${notATag}`,
      fix:
        word?.toLowerCase() === 'dẫn'
          ? `viết <Cite id="${id ?? 'MÃ VĂN BẢN'}" evidence="press" />, sau evidence là mức kiểm chứng`
          : `viết <Ref id="${id ?? 'MÃ'}">chữ</Ref>`,
    };
    return [problem];
  });
}
