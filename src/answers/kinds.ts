/** The kinds of questions, in the order in which they are offered: the words above each, and its part of the address. */
export const answerKinds = {
  quorum: { title: 'Số người dự', slug: 'so-nguoi-du' },
  vote: { title: 'Biểu quyết', slug: 'bieu-quyet' },
  meeting: { title: 'Buổi họp', slug: 'buoi-hop' },
  topic: { title: 'Chuyên đề, việc của tháng', slug: 'chuyen-de' },
  online: { title: 'Họp trực tuyến và phần mềm', slug: 'truc-tuyen' },
  paper: { title: 'Văn bản, biên bản', slug: 'van-ban' },
  form: { title: 'Biểu mẫu', slug: 'bieu-mau' },
  admission: { title: 'Kết nạp, công nhận chính thức', slug: 'ket-nap' },
  transfer: { title: 'Chuyển sinh hoạt, miễn sinh hoạt', slug: 'chuyen-sinh-hoat' },
  member: { title: 'Quyền và nhiệm vụ đảng viên', slug: 'dang-vien' },
  discipline: { title: 'Kỷ luật', slug: 'ky-luat' },
  fee: { title: 'Đảng phí', slug: 'dang-phi' },
  review: { title: 'Kiểm điểm, xếp loại', slug: 'xep-loai' },
  election: { title: 'Bầu cử', slug: 'bau-cu' },
  cell: { title: 'Tổ chức chi bộ', slug: 'to-chuc' },
} as const satisfies Record<string, { title: string; slug: string }>;

export type AnswerKind = keyof typeof answerKinds;
export const answerKindNames = Object.keys(answerKinds) as [AnswerKind, ...AnswerKind[]];
