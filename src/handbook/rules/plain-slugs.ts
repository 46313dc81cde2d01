import { collectionNames, type Entry } from '../collections.ts';
import type { Rule } from './rule.ts';

const plain = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** File names become URLs: small letters without diacritics, digits and single hyphens; no two pages share one. */
export const plainSlugs: Rule = ({ library }) =>
  collectionNames.flatMap((name) => {
    const seen = new Set<string>();
    return (library[name] as Entry<object>[]).flatMap(({ slug, file }) => {
      const repeated = seen.has(slug);
      seen.add(slug);
      if (plain.test(slug) && !repeated) return [];
      return [
        {
          file,
          place: { line: 1 },
          message: repeated
            ? 'tên tệp trùng với một tệp cùng thư mục'
            : 'tên tệp không dùng được làm địa chỉ',
          fix: 'đặt tên bằng chữ thường không dấu, số và gạch nối',
        },
      ];
    });
  });
