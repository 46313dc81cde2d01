import type { AnswerKind } from '#answers/kinds.ts';
import { answerGroups } from '#handbook/graph/answers.ts';
import { urlOfMeeting, urlOfPaper } from '#handbook/graph/by-purpose.ts';
import type { Handbook } from '#handbook/graph/graph.ts';

/** A way into the handbook with its commonest tasks. */
export interface TaskGroup {
  title: string;
  /** The first one is what most people come for. */
  links: { title: string; path: string }[];
}

/** The ways into the handbook, by who one is tonight; a task whose page the handbook lacks is left out. */
export const homeTasks = (graph: Handbook): TaskGroup[] =>
  groups(graph).map(({ title, links }) => ({
    title,
    links: links.flatMap((link) => (link.path ? [{ ...link, path: link.path }] : [])),
  }));

function groups(graph: Handbook) {
  const asked = answerGroups(graph);
  const about = (kind: AnswerKind) => asked.find((group) => group.kind === kind)?.url;
  const to = (title: string, path: string | undefined) => ({ title, path });
  return [
    {
      title: 'Tôi chủ trì họp',
      links: [
        to('Chuẩn bị và điều hành buổi họp', '/hop-toi-nay/'),
        to('Xem trình tự buổi thường kỳ', urlOfMeeting(graph, 'regular')),
        to('Xem trình tự buổi chuyên đề', urlOfMeeting(graph, 'topic')),
        to('Xem trình tự thường kỳ kết hợp chuyên đề', urlOfMeeting(graph, 'combined')),
        to('Xem việc của từng tháng', '/viec-cua-thang/'),
        to('Tải, in mẫu biên bản', urlOfPaper(graph, 'minutes')),
        to('Hỏi – đáp: câu hay hỏi', asked.length > 0 ? '/hoi-dap/' : undefined),
      ],
    },
    {
      title: 'Tôi là đảng viên',
      links: [
        to('Đi họp: câu hay hỏi', about('meeting')),
        to('Quyền và nhiệm vụ của tôi', about('member')),
        to('Biểu quyết thế nào', about('vote')),
        to('Đóng đảng phí bao nhiêu', about('fee')),
        to('Chuyển, miễn sinh hoạt', about('transfer')),
        to('Tra chuyên đề đã bàn', '/chuyen-de/'),
      ],
    },
    {
      title: 'Tôi tìm chuyên đề',
      links: [
        to('Lấy gói chuyên đề soạn sẵn', '/goi-chuyen-de/'),
        to('Mở kho chuyên đề', '/chuyen-de/'),
        to('Xem theo loại hình chi bộ', '/loai-hinh/'),
        to('Lập kế hoạch chuyên đề năm', urlOfPaper(graph, 'year-plan')),
      ],
    },
    {
      title: 'Tôi soạn bài giảng',
      links: [
        to('Bài giảng soạn sẵn', '/bai-giang/'),
        to('Tự soạn bài giảng', '/bai-giang/tu-soan/'),
        to('Văn bản cũ, văn bản mới', '/van-ban/'),
        to('Quy tắc và con số', '/quy-tac/'),
        to('Thuật ngữ và viết tắt', '/thuat-ngu/'),
      ],
    },
  ];
}
