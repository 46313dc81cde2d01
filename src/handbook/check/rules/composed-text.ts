import { nfc } from '#base/nfc.ts';
import { collectionNames, type Entry } from '#handbook/collections.ts';
import type { Problem } from '#handbook/problem.ts';
import type { Rule } from './rule.ts';

const message =
  'chữ có dấu viết ở dạng tổ hợp (không phải NFC), thường do chép từ máy Mac hoặc PDF';
const fix = 'gõ lại chữ này bằng bộ gõ tiếng Việt, hoặc chuyển cả tệp sang NFC';

/** All text is NFC, so that search, sorting and comparison see one spelling. */
export const composedText: Rule = ({ library }) =>
  collectionNames.flatMap((name) =>
    (library[name] as Entry<object>[]).flatMap((entry) => {
      const problems: Problem[] = [];
      const visit = (value: unknown, path: PropertyKey[]): void => {
        if (typeof value === 'string') {
          if (value !== nfc(value))
            problems.push({ file: entry.file, place: { path }, message, fix });
        } else if (value !== null && typeof value === 'object') {
          for (const [key, child] of Object.entries(value))
            visit(child, [...path, Array.isArray(value) ? Number(key) : key]);
        }
      };
      visit(entry.data, []);
      const offset = firstDecomposed(entry.body);
      if (offset !== undefined)
        problems.push({ file: entry.file, place: { bodyOffset: offset }, message, fix });
      return problems;
    }),
  );

function firstDecomposed(text: string): number | undefined {
  if (text === nfc(text)) return undefined;
  const words = text.matchAll(/\S+/g);
  for (const word of words) if (word[0] !== nfc(word[0])) return word.index;
  return 0;
}
