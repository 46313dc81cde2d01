import type { DocumentStatus } from '#documents/schema.ts';
import { stateLabels } from '#documents/state.ts';
import { namesBySlug } from '#handbook/addresses/page-kinds.ts';

/** Everything the results page says. */
export const WORDING = {
  loading: 'Đang tìm…',
  count: (total: number, query: string): string =>
    query === ''
      ? `${total} trang theo bộ lọc.`
      : total === 0
        ? `Không có kết quả cho “${query}”.`
        : `${total} kết quả cho “${query}”.`,
  understood: 'Đang tìm: ',
  or: ' · hay: ',
  asTyped: 'tìm đúng như đã gõ',
  typedExactly: 'Đang tìm đúng như đã gõ. ',
  understand: 'tìm cả cách viết gần giống',
  suggest: 'Thử tìm: ',
  hint: 'Đồng chí dùng ít từ hơn, bỏ bớt bộ lọc hoặc mở từng phần bên dưới.',
  more: 'Xem thêm kết quả',
  recent: 'Đã tìm gần đây',
  remember: 'Ghi nhớ các lần tìm trên máy này',
  forget: 'Xóa, không ghi nhớ nữa',
  askingOthers: 'Đang tìm ở sổ tay khác…',
  otherProblems: {
    slow: 'chưa tải kịp nên chưa có trong kết quả. Đồng chí tìm lại sau ít phút.',
    down: 'không tải được nên không có trong kết quả.',
    large: 'gửi quá nhiều dữ liệu nên đã ngừng tải, không có trong kết quả.',
    format: 'dùng phiên bản khác nên chưa tìm chung được.',
  },
  from: (name: string): string => `Sổ tay: ${name}`,
  /** The state of a document in the words of its own page; a handbook of another version may know other states. */
  state: (state: string | undefined): string => {
    if (state === undefined || !Object.hasOwn(stateLabels, state)) return '';
    const { sign, label } = stateLabels[state as DocumentStatus];
    return `${sign} ${label}`;
  },
  /** What a kind of page is called; a handbook of another version may have other kinds. */
  kind: (kind: string): string => (Object.hasOwn(namesBySlug, kind) && namesBySlug[kind]) || kind,
};
