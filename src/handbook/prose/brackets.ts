import { liveText, type ProseFormat } from './live.ts';
import type { Slip } from './scan.ts';

/** `[dẫn: …]` and `[xem MÃ …]`: the words for citing that the Word template and the form know; in a file they would stand as they are. */
const bracket = /\[\s*([dD]ẫn|[xX]em)(?=\s*:|\s+[A-Z]{2,4}(?:\d{2})?\b)[^\]\n]*\](?!\()/gu;

const notATag = 'không thành dấu dẫn: cách viết này dùng trong mẫu Word và trang soạn';

/** True of a problem about this notation. */
export const isBracketFault = ({ message }: { message: string }): boolean =>
  message.endsWith(notATag);

/** Tells citations that are written as in Word, with the tag that takes their place. */
export const bracketSlips = (body: string, format?: ProseFormat): Slip[] =>
  [...liveText(body, format).matchAll(bracket)].map((found) => {
    const id = /[A-Z]{2,4}(?:\d{2})?(?:-[A-Z0-9]+)*/.exec(found[0].slice(4))?.[0];
    const isCite = found[1]?.toLowerCase() === 'dẫn';
    return {
      offset: found.index,
      message: `“${found[0]}” ${notATag}`,
      fix: isCite
        ? `viết <Cite id="${id ?? 'MÃ VĂN BẢN'}" evidence="press" />, sau evidence là mức kiểm chứng`
        : `viết <Ref id="${id ?? 'MÃ'}">chữ</Ref>`,
    };
  });
