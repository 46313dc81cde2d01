/** The three ways into the handbook, in the reader's words, each with its commonest tasks. */
export const doors = [
  {
    title: 'Tối nay tôi chủ trì họp',
    links: [
      { title: 'Họp tối nay: soạn và điều hành', path: '/hop-toi-nay/' },
      { title: 'Xem trình tự buổi thường kỳ', path: '/quy-trinh/thuong-ky/' },
      { title: 'Chuẩn bị buổi chuyên đề', path: '/quy-trinh/chuyen-de/' },
      { title: 'Thường kỳ kết hợp chuyên đề', path: '/quy-trinh/thuong-ky-ket-hop-chuyen-de/' },
      { title: 'In mẫu biên bản', path: '/bieu-mau/bien-ban/' },
    ],
  },
  {
    title: 'Tôi tìm một chuyên đề',
    links: [
      { title: 'Mở kho chuyên đề', path: '/chuyen-de/' },
      { title: 'Theo loại hình chi bộ', path: '/loai-hinh/' },
      { title: 'Lập kế hoạch chuyên đề năm', path: '/bieu-mau/ke-hoach-chuyen-de-nam/' },
    ],
  },
  {
    title: 'Tôi soạn bài tập huấn',
    links: [
      { title: 'Gói bài giảng', path: '/bai-giang/' },
      { title: 'Tự soạn gói bài', path: '/bai-giang/tu-soan/' },
      { title: 'Văn bản cũ, văn bản mới', path: '/van-ban/' },
      { title: 'Quy tắc và con số', path: '/quy-tac/' },
      { title: 'Thuật ngữ và viết tắt', path: '/thuat-ngu/' },
    ],
  },
];
