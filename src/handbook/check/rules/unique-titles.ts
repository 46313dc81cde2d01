import { nfc } from '#base/nfc.ts';
import { type CollectionName, collectionNames, type Entry } from '#handbook/collections.ts';
import type { Rule } from './rule.ts';
import { sharedIds } from './unique-ids.ts';

/** Collections whose entries have a name of another kind than a title. */
const untitled = ['glossary', 'answers', 'holidays'] as const;

/** No two pages share a title: readers and search results could not tell them apart. */
export const uniqueTitles: Rule = ({ library, things, byId, ledger }) => {
  const shared = sharedIds({ things, byId });
  const seen = new Map<string, string>();
  const pages = collectionNames.filter(
    (name): name is Exclude<CollectionName, (typeof untitled)[number]> =>
      !(untitled as readonly string[]).includes(name),
  );
  return pages.flatMap((name) =>
    // What is published goes first: the newcomer is told.
    [...(library[name] as Entry<{ id: string; title: string }>[])]
      .sort((a, b) => Number(!ledger[a.data.id]) - Number(!ledger[b.data.id]))
      .flatMap(({ file, data }) => {
        if (shared.has(data.id)) return [];
        const key = nfc(data.title).toLocaleLowerCase('vi').replace(/\s+/g, ' ');
        const first = seen.get(key);
        if (!first) {
          seen.set(key, file);
          return [];
        }
        return [
          {
            file,
            place: { path: ['title'] },
            message: `tiêu đề trùng với ${first}`,
            fix: 'thêm chi tiết để phân biệt hai trang',
          },
        ];
      }),
  );
};
