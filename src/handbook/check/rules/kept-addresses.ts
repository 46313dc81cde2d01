import { pageOf } from '#handbook/addresses/moves.ts';
import type { Rule } from './rule.ts';

/** A former address leads on as long as nothing else stands there: it is never given to another page. */
export const keptAddresses: Rule = ({ things, ledger }) => {
  const pages = new Map(things.map((thing) => [pageOf(thing.url), thing]));
  return Object.entries(ledger).flatMap(([id, { url, former = [] }], index) =>
    former.flatMap((old) => {
      const now = pages.get(pageOf(old));
      if (!now || pageOf(old) === pageOf(url)) return [];
      return [
        {
          file: 'ledger.json',
          place: { line: index + 2 },
          message: `địa chỉ ${old} từng dẫn tới mã ${id}, nay là trang ${now.file}`,
          fix: 'trả mục về trang cũ hoặc đặt tên tệp khác: một địa chỉ đã công bố không đổi nghĩa',
        },
      ];
    }),
  );
};
