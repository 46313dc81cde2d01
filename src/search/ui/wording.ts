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
  understand: 'để sổ tay hiểu giúp',
  suggest: 'Thử tìm: ',
  hint: 'Thử dùng ít từ hơn, bỏ bớt bộ lọc hoặc xem các mục lục bên dưới.',
  more: 'Xem thêm kết quả',
  recent: 'Đã tìm gần đây',
  remember: 'Ghi nhớ các lần tìm trên máy này',
  forget: 'Xóa và thôi ghi nhớ',
  askingOthers: 'Đang hỏi các sổ tay khác…',
  otherProblems: {
    slow: 'trả lời quá chậm nên chưa có trong kết quả. Tìm lại sau ít phút.',
    down: 'không trả lời nên không có trong kết quả.',
    format: 'dùng bản tìm kiếm khác nên chưa tìm chung được.',
  },
  from: (name: string): string => `Sổ tay: ${name}`,
  states: {
    replaced: 'đã được thay thế',
    older: 'đã có văn bản mới hơn',
    ended: 'đã hết hiệu lực',
    unknown: 'chưa rõ hiệu lực',
    reference: 'tài liệu tham khảo',
  } as Record<string, string>,
  kinds: {
    'quy-trinh': 'Quy trình',
    'yeu-cau': 'Yêu cầu',
    'chuyen-de': 'Chuyên đề',
    'bieu-mau': 'Biểu mẫu',
    'van-ban': 'Văn bản',
    'quy-tac': 'Quy tắc',
    'thuat-ngu': 'Thuật ngữ',
    'bai-giang': 'Bài giảng',
    'huong-dan': 'Hướng dẫn',
  } as Record<string, string>,
};
