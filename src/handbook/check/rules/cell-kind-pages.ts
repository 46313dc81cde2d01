import { cellKinds } from '#topics/taxonomy.ts';
import type { Rule } from './rule.ts';

/** A page about a kind of cell says which, no other page does, and each kind has one page. */
export const cellKindPages: Rule = ({ library }) => {
  const first = new Map<string, string>();
  return library.guides.flatMap(({ file, data: { section, cellKind, school } }) => {
    if (section !== 'cell-kind')
      return cellKind
        ? [
            {
              file,
              place: { path: ['cellKind'] },
              message: `“cellKind” chỉ dùng cho mục cell-kind, trang này ở mục ${section}`,
              fix: 'sửa “section: cell-kind”, hoặc bỏ “cellKind”',
            },
          ]
        : [];
    if (!cellKind)
      return [
        {
          file,
          place: { path: ['section'] },
          message: 'trang về loại hình chi bộ chưa ghi loại hình nào',
          fix: `thêm “cellKind”, một trong: ${Object.keys(cellKinds).join(', ')}`,
        },
      ];
    const key = `${cellKind} ${school}`;
    const other = first.get(key);
    if (!other) first.set(key, file);
    return other
      ? [
          {
            file,
            place: { path: ['cellKind'] },
            message: `loại hình “${cellKinds[cellKind]}” đã có trang ${other}`,
            fix: 'mỗi loại hình một trang: gộp vào trang đó, hoặc chọn loại hình khác',
          },
        ]
      : [];
  });
};
