import { createSearchEngine } from '#search/engine/engine.ts';
import { mountSearchPage } from '#search/ui/search-page.ts';
import { WORDING } from '#search/ui/wording.ts';
import { hubFiles } from '../search/hub-files.ts';

// This script has the words of the results page for itself: they speak of a hub here, not of one handbook.
Object.assign(WORDING, {
  lackingTitle: 'Chưa có chuyên đề nào đúng điều này',
  lackingStatus: (total: number, query: string): string =>
    `Kho chưa có chuyên đề về “${query}”. ${total > 0 ? `Gần nhất có ${total} chuyên đề.` : 'Không có chuyên đề nào gần.'}`,
  lacking: (subject: string): string => `Không chuyên đề nào trong kho nói về “${subject}”.`,
  lackingDocument: (label: string): string =>
    `Kho chỉ có chuyên đề, không có ${label}. Đồng chí tìm văn bản ở sổ tay của đơn vị.`,
  looseNote: 'Những chuyên đề này chỉ gần chữ.',
  askHeading: 'Hỏi thêm',
  askSentence: (subject: string): string =>
    `Chi bộ chúng tôi muốn sinh hoạt chuyên đề về: ${subject}. Đề nghị cấp ủy cho biết nơi nào đã làm, tài liệu lấy ở đâu.`,
  hint: 'Đồng chí dùng ít từ hơn, bỏ bớt bộ lọc hoặc mở trang theo chủ đề.',
  onlyPeriod: (label: string): string => `Chỉ lấy ${label}`,
});

const root = document.querySelector<HTMLElement>('[data-search-page]');
if (root) {
  const base = root.dataset['base'] ?? '/';
  // Rows name whole addresses, each below the home of its committee: no base goes before them.
  mountSearchPage(root, createSearchEngine({ base: '', foreign: hubFiles(base) }));
}
