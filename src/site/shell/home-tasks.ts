import { urlOfMeeting, urlOfPaper } from '#handbook/graph/by-purpose.ts';
import type { Handbook } from '#handbook/graph/graph.ts';

/** A way into the handbook with its commonest tasks. */
export interface TaskGroup {
  title: string;
  /** The first one is what most people come for. */
  links: { title: string; path: string }[];
}

/** The three ways into the handbook, in the reader's words; a task whose page the handbook lacks is left out. */
export const homeTasks = (graph: Handbook): TaskGroup[] =>
  groups(graph).map(({ title, links }) => ({
    title,
    links: links.flatMap((link) => (link.path ? [{ ...link, path: link.path }] : [])),
  }));

const groups = (graph: Handbook) => [
  {
    title: 'Tôi chủ trì buổi họp',
    links: [
      { title: 'Chuẩn bị và điều hành buổi họp', path: '/hop-toi-nay/' },
      { title: 'Xem trình tự buổi thường kỳ', path: urlOfMeeting(graph, 'regular') },
      { title: 'Xem trình tự buổi chuyên đề', path: urlOfMeeting(graph, 'topic') },
      {
        title: 'Xem trình tự thường kỳ kết hợp chuyên đề',
        path: urlOfMeeting(graph, 'combined'),
      },
      { title: 'Xem việc của từng tháng', path: '/viec-cua-thang/' },
      { title: 'Tải, in mẫu biên bản', path: urlOfPaper(graph, 'minutes') },
      {
        title: 'Hỏi – đáp: câu hay hỏi',
        path: graph.library.answers.length > 0 ? '/hoi-dap/' : undefined,
      },
    ],
  },
  {
    title: 'Tôi tìm một chuyên đề',
    links: [
      { title: 'Lấy gói chuyên đề soạn sẵn', path: '/goi-chuyen-de/' },
      { title: 'Mở kho chuyên đề', path: '/chuyen-de/' },
      { title: 'Xem theo loại hình chi bộ', path: '/loai-hinh/' },
      { title: 'Lập kế hoạch chuyên đề năm', path: urlOfPaper(graph, 'year-plan') },
    ],
  },
  {
    title: 'Tôi soạn bài giảng',
    links: [
      { title: 'Bài giảng soạn sẵn', path: '/bai-giang/' },
      { title: 'Tự soạn bài giảng', path: '/bai-giang/tu-soan/' },
      { title: 'Văn bản cũ, văn bản mới', path: '/van-ban/' },
      { title: 'Quy tắc và con số', path: '/quy-tac/' },
      { title: 'Thuật ngữ và viết tắt', path: '/thuat-ngu/' },
    ],
  },
];
