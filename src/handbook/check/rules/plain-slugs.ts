import { collectionNames, type Entry } from '#handbook/collections.ts';
import { isReserved, nameProblem } from '#handbook/read/file-names.ts';
import type { Rule } from './rule.ts';

const plain = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** File names become URLs: small letters without diacritics, digits and single hyphens; no two pages share one, on systems too that see no capitals. */
export const plainSlugs: Rule = ({ library }) =>
  collectionNames.flatMap((name) => {
    const entries = library[name] as Entry<object>[];
    const twins = new Map<string, string>();
    // A plain name keeps its place beside a twin in capitals, whichever of them is read first.
    for (const { slug, file } of [...entries].sort((a, b) => rank(a.slug) - rank(b.slug)))
      if (!twins.has(slug.toLowerCase())) twins.set(slug.toLowerCase(), file);
    return entries.flatMap(({ slug, file }) => {
      const twin = twins.get(slug.toLowerCase());
      const problem =
        nameProblem(file) ?? (twin === file ? plainProblem(slug) : twinProblem(twin ?? ''));
      return problem ? [{ file, place: { line: 1 }, ...problem }] : [];
    });
  });

const rank = (slug: string) => (plain.test(slug) ? 0 : 1);

const plainProblem = (slug: string) =>
  plain.test(slug)
    ? undefined
    : {
        message: 'tên tệp không dùng được làm địa chỉ',
        fix: 'đặt tên bằng chữ thường không dấu, số và gạch nối',
      };

const twinProblem = (twin: string) => ({
  message: `tên tệp trùng với ${twin}: chữ hoa, chữ thường và đuôi tệp không làm thành tên khác`,
  fix: 'xóa một trong hai tệp, hoặc đặt tên khác hẳn',
});

/** Ids become folders of short links and of views to frame, which copies on Windows must hold too. */
export const portableIds: Rule = ({ things }) =>
  things
    .filter(({ id }) => isReserved(id))
    .map(({ id, file, path }) => ({
      file,
      place: { path },
      message: `mã ${id} là tên Windows giữ riêng: địa chỉ /b/${id}/ không chép sang máy Windows được`,
      fix: 'đặt mã khác, như thêm hoặc đổi một chữ',
    }));
