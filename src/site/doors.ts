/** The three ways into the handbook, in the reader's words, each with its commonest tasks. */
export const doors = [
  {
    title: 'Tôi chủ trì buổi họp',
    links: [
      { title: 'Chuẩn bị và điều hành buổi họp', path: '/hop-toi-nay/' },
      { title: 'Xem trình tự buổi thường kỳ', path: '/quy-trinh/thuong-ky/' },
      { title: 'Xem trình tự buổi chuyên đề', path: '/quy-trinh/chuyen-de/' },
      {
        title: 'Xem trình tự thường kỳ kết hợp chuyên đề',
        path: '/quy-trinh/thuong-ky-ket-hop-chuyen-de/',
      },
      { title: 'Tải, in mẫu biên bản', path: '/bieu-mau/bien-ban/' },
    ],
  },
  {
    title: 'Tôi tìm một chuyên đề',
    links: [
      { title: 'Mở kho chuyên đề', path: '/chuyen-de/' },
      { title: 'Xem theo loại hình chi bộ', path: '/loai-hinh/' },
      { title: 'Lập kế hoạch chuyên đề năm', path: '/bieu-mau/ke-hoach-chuyen-de-nam/' },
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
