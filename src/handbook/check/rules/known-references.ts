import { nearest } from '../near-miss.ts';
import { kindWord } from '#handbook/addresses/page-kinds.ts';
import type { Problem } from '#handbook/problem.ts';
import type { Facts } from './rule.ts';

/** Every mention names something that exists and is of the kind that belongs there. */
export const knownReferences = ({
  references,
  things,
  byId,
  refusedIds,
}: Pick<Facts, 'references' | 'things' | 'byId' | 'refusedIds'>): Problem[] =>
  references.flatMap(({ to, expected, file, place }) => {
    const found = byId.get(to);
    if (found && (!expected || found.kind === expected)) return [];
    if (!found && refusedIds.has(to)) return [];
    const candidates = things.filter((thing) => !expected || thing.kind === expected);
    const near = nearest(
      to,
      candidates.map((thing) => thing.id),
    );
    const hint = near ? `ý đồng chí là “${near}”? ` : '';
    if (found) {
      return [
        {
          file,
          place,
          message: `${to} là mã ${kindWord(found.kind)}, chỗ này cần mã ${kindWord(expected ?? 'guide')}`,
          fix: `${hint}thay bằng mã đúng loại`,
        },
      ];
    }
    if (expected === 'document') {
      return [
        {
          file,
          place,
          message: `văn bản ${to} không có trong sổ văn bản`,
          fix: `${hint}thêm tệp vào thư mục documents hoặc sửa mã`,
        },
      ];
    }
    return [
      { file, place, message: `không có mục nào mang mã ${to}`, fix: `${hint}sửa mã cho đúng` },
    ];
  });
