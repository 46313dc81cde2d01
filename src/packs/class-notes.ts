import { nameOfKind } from '#handbook/addresses/page-kinds.ts';
import type { PackItem } from './pack.ts';

/** Heading of the words that a step offers to be said aloud. */
export const sayHeading = 'Có thể nói';

const rolePlay =
  'Đóng vai, khoảng 10 phút: một đồng chí chủ trì, một đồng chí làm thư ký, cả nhóm là đảng viên. Làm bước này theo lời nói mẫu, rồi đổi vai. Sau mỗi lượt hỏi nhóm: mọi người đã được mời nói chưa, kết luận đã rõ chưa, chi bộ mình sẽ nói thế nào?';

const discussion =
  'Chia nhóm, mỗi nhóm một câu hỏi, bàn 5 phút, cử một người báo cáo. Ghi lên bảng điểm chung và một việc làm được ngay.';
const guess =
  'Hỏi trước, cho lớp giơ tay chọn, rồi mới chiếu. Tính hoặc nêu một ví dụ của chi bộ mình.';

/** What a class does with a thing, by its kind. */
const byKind: Readonly<Record<string, string>> = {
  step: 'Hỏi lớp: ở chi bộ đồng chí, ai làm việc này, làm khi nào? Ghi hai, ba câu trả lời rồi mới chiếu.',
  procedure:
    'Cho học viên đánh dấu bước chi bộ mình hay bỏ sót, rồi dừng lâu ở bước được đánh dấu nhiều nhất.',
  topic: discussion,
  pack: discussion,
  template:
    'Phát mẫu trống. Mỗi nhóm điền theo một tình huống giả định, không dùng tên và số liệu thật; đổi bài, soát theo các điều lưu ý.',
  requirement:
    'Mỗi học viên tự soát chi bộ mình theo các dấu hiệu trên trang chiếu, nêu một việc sẽ làm thêm.',
  document:
    'Nói rõ văn bản còn dùng hay không, điều nào chạm đến việc của chi bộ; hỏi lớp mẫu nào của mình còn dẫn bản cũ.',
  rule: guess,
  answer: guess,
};

const byName = new Map(Object.entries(byKind).map(([kind, note]) => [nameOfKind(kind), note]));

/** What a trainer is told of a thing that was picked by itself; undefined for kinds that are only read. */
export const classNote = ({ kind, lists }: Pick<PackItem, 'kind' | 'lists'>): string | undefined =>
  lists.some(({ heading }) => heading === sayHeading) ? rolePlay : byName.get(kind);
