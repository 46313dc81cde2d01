import type { Rule } from './rule.ts';
import { sharedIds } from './unique-ids.ts';

const ledgerFile = 'ledger.json';

/** An id once published never disappears, never names something else and never moves without a trace. */
export const keptIds: Rule = ({ things, byId, ledger, refusedIds }) => {
  const shared = sharedIds({ things, byId });
  const gone = Object.entries(ledger)
    .filter(([id]) => !byId.has(id) && !refusedIds.has(id))
    .map(([id, { url }]) => ({
      file: ledgerFile,
      place: { line: Object.keys(ledger).indexOf(id) + 2 },
      message: `mã ${id} (${url}) đã công bố nhưng không còn trong nội dung`,
      fix: 'khôi phục mục đó; mục không dùng nữa thì giữ lại và ghi rõ, không xóa. Trang tạo nhầm, chưa xuất bản lần nào: chạy “git checkout content/ledger.json”, rồi “npm run check:content -- --record”',
    }));
  const changed = things.flatMap((thing) => {
    if (shared.has(thing.id)) return [];
    const kept = ledger[thing.id];
    const at = { file: thing.file, place: { path: thing.path } };
    if (!kept) {
      return [
        {
          ...at,
          message: `mã ${thing.id} chưa có trong sổ mã`,
          fix: 'chạy “npm run check:content -- --record” khi trang đã xong và hết lỗi khác: ghi sổ rồi thì mã và địa chỉ này giữ mãi',
        },
      ];
    }
    if (kept.kind !== thing.kind) {
      return [
        {
          ...at,
          message: `mã ${thing.id} từng là mã của loại mục khác (${kept.kind}), không dùng lại được`,
          fix: 'đặt cho mục này một mã chưa từng dùng',
        },
      ];
    }
    if (kept.url !== thing.url) {
      return [
        {
          ...at,
          message: `mã ${thing.id} đã công bố ở ${kept.url}, nay dẫn tới ${thing.url}`,
          fix: 'trả tên tệp về như cũ, hoặc chạy “npm run check:content -- --record” để địa chỉ cũ dẫn sang địa chỉ mới',
        },
      ];
    }
    return [];
  });
  return [...gone, ...changed];
};
