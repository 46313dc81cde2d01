import type { FieldOf, SlotOf, TableOf } from '#templates/papers.ts';

/** Where the minutes keep what is noted in a step: one of their fields or tables. */
export type NotesPlace = FieldOf<'minutes'> | TableOf<'minutes'>;

/** What a step of a meeting is for, in an editor's words. */
export const roleLabels = {
  opening: 'tuyên bố lý do, mở đầu',
  guests: 'giới thiệu đại biểu',
  secretary: 'cử thư ký',
  attendance: 'điểm danh',
  dues: 'báo cáo đảng phí',
  agenda: 'thông qua chương trình',
  report: 'báo cáo tháng qua, nhiệm vụ tháng tới',
  'members-tasks': 'đánh giá việc đã giao',
  information: 'thông tin, định hướng',
  discussion: 'thảo luận',
  replies: 'trả lời kiến nghị',
  conclusion: 'kết luận',
  tasks: 'giao việc',
  vote: 'biểu quyết nghị quyết',
  'topic-report': 'trình bày đề dẫn chuyên đề',
  'topic-paper': 'tham luận chuyên đề',
  'topic-discussion': 'thảo luận chuyên đề',
  'topic-guidance': 'định hướng, liên hệ từ chuyên đề',
  'topic-review': 'đánh giá chất lượng chuyên đề',
  score: 'tự chấm điểm',
  minutes: 'đọc, thông qua biên bản',
  other: 'việc khác; ghi chép vào cuối phần của bước',
} as const;
export type RoleName = keyof typeof roleLabels;

/** Where notes of a role go, unless its step says otherwise with `notesTo`; those of the others stand at the end of their part of the minutes. */
export const notesOfRole: Partial<Record<RoleName, NotesPlace>> = {
  dues: 'dang-phi',
  agenda: 'y-kien-chuong-trinh',
  report: 'bao-cao',
  'members-tasks': 'nhiem-vu-dang-vien',
  information: 'thong-tin',
  discussion: 'y-kien',
  replies: 'ket-luan',
  conclusion: 'ket-luan',
  tasks: 'ket-luan',
  vote: 'ket-luan',
  'topic-report': 'chuyen-de',
  'topic-paper': 'chuyen-de',
  'topic-discussion': 'chuyen-de',
  'topic-guidance': 'chuyen-de',
  'topic-review': 'chuyen-de',
};

/** Roles that a meeting has once at most: code asks for “the” step of such a role. */
export const singleRoles: readonly RoleName[] = [
  'opening',
  'guests',
  'secretary',
  'attendance',
  'dues',
  'agenda',
  'report',
  'members-tasks',
  'topic-report',
  'score',
  'minutes',
];

const ofEvery = ['attendance', 'conclusion', 'tasks', 'minutes'] as const;
const ofRegular = ['agenda', 'report', 'discussion'] as const;
const ofTopic = ['topic-report', 'topic-discussion'] as const;

/** Roles without which the kit would leave a part of the minutes empty, by kind of meeting. */
export const neededRoles = {
  regular: [...ofEvery, ...ofRegular],
  combined: [...ofEvery, ...ofRegular, ...ofTopic],
  topic: [...ofEvery, ...ofTopic],
  congress: [],
} as const satisfies Record<string, readonly RoleName[]>;

/** The part of the minutes that a role belongs to by itself; the others stand where the rest of their phase does. */
export const partOfRole: Partial<Record<RoleName, SlotOf<'minutes'>>> = {
  opening: 'mo-dau',
  guests: 'mo-dau',
  secretary: 'mo-dau',
  attendance: 'mo-dau',
  dues: 'mo-dau',
  agenda: 'mo-dau',
  'topic-report': 'chuyen-de',
  'topic-paper': 'chuyen-de',
  'topic-discussion': 'chuyen-de',
  'topic-guidance': 'chuyen-de',
  'topic-review': 'chuyen-de',
  score: 'ket-thuc',
  minutes: 'ket-thuc',
};
