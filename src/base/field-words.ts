declare module 'zod' {
  /** What a field of content says of itself, beside its schema: forms, Word templates, JSON Schema, messages and back-links read it. */
  interface GlobalMeta {
    /** Its name for an editor. */
    label?: string;
    /** What to write there, one sentence. */
    help?: string;
    /** How it is filled in, where the shape of the schema does not tell. */
    kind?: 'basis' | 'day' | 'text';
    /** The kind of thing whose id it holds; `any` where every kind will do. */
    ref?: string;
  }
}

/** The words of fields that several schemas have alike. */
export const said = {
  date: { label: 'Ngày', help: 'Ngày, tháng, năm.' },
  title: { label: 'Tên', help: 'Một dòng, không có dấu chấm cuối, không trùng với trang nào.' },
  reviewed: {
    label: 'Ngày rà soát',
    help: 'Ngày gần nhất có người đối chiếu trang này với nguồn.',
  },
  compared: {
    label: 'Đã đối chiếu văn bản gốc',
    help: 'Điền khi đã so với văn bản chính thức; mức kiểm chứng sẽ thành “Văn bản gốc”.',
  },
  document: { label: 'Mã văn bản', help: 'Mã trong sổ văn bản, như HD-42-2025.' },
  provision: {
    label: 'Điều khoản',
    help: 'Chỗ trong văn bản, ghi như nguồn ghi; bỏ trống nếu không rõ.',
  },
  evidence: { label: 'Mức kiểm chứng', help: 'Điều này biết được bằng cách nào.' },
  text: { label: 'Câu chữ', help: 'Một câu ngắn.' },
  url: { label: 'Địa chỉ', help: 'Địa chỉ đầy đủ, bắt đầu bằng https://.' },
  note: { label: 'Ghi chú', help: 'Một câu.' },
  id: { label: 'Mã', help: 'Mã cố định, công bố rồi thì không đổi, không dùng lại.' },
  kind: { label: 'Loại', help: 'Chọn một trong danh sách.' },
  shortTitle: { label: 'Tên gọn', help: 'Tên ngắn trong câu và trong danh sách.' },
  type: { label: 'Kiểu', help: 'Chọn một trong danh sách.' },
  items: { label: 'Các mục', help: 'Mỗi mục một dòng.' },
  unit: { label: 'Đơn vị', help: 'Chọn một trong danh sách.' },
  unknown: { label: 'Điều chưa biết', help: 'Nói rõ điều gì chưa biết.' },
  order: { label: 'Thứ tự', help: 'Số nhỏ đứng trước trong danh sách.' },
  minutes: { label: 'Số phút', help: 'Số phút gợi ý.' },
  question: { label: 'Câu hỏi', help: 'Từ 10 ký tự.' },
};
