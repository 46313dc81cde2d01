import type { Ending } from '../download.ts';

const mb = (bytes: number): string =>
  `${(bytes / 1e6).toLocaleString('vi', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`;

/** Everything the page on offline use says of its state. */
export const words = {
  none: (bytes: number, files: number): string =>
    `Chưa có. Cả sổ tay gồm ${files.toLocaleString('vi')} tệp, chiếm ${mb(bytes)} trên máy.`,
  begun: (held: number, bytes: number): string =>
    `Đã tải dở ${mb(held)} trong ${mb(bytes)}. Tải tiếp sẽ không tải lại phần đã có.`,
  held: (bytes: number): string => `Đã có cả sổ tay (${mb(bytes)}). Mở được khi không có mạng.`,
  heldUnknown: 'Đã có cả sổ tay trên máy này. Mở được khi không có mạng.',
  newer: (bytes: number): string =>
    `Đã có cả sổ tay, nhưng trên mạng có bản khác (${mb(bytes)}). Phần không đổi sẽ không tải lại.`,
  ready:
    'Bản mới đã tải xong và được dùng từ trang mở sau. Nếu còn thẻ khác của sổ tay đang mở, hãy đóng thẻ ấy trước.',
  loading: (percent: number): string => `Đang tải: ${percent}%. Giữ trang này mở.`,
  amount: (held: number, bytes: number): string => `${mb(held)} / ${mb(bytes)}`,
  busy: 'Một thẻ khác của sổ tay đang tải. Xem ở thẻ ấy.',
  removed: 'Đã xóa. Máy này không còn giữ bản nào của sổ tay.',
  offline: 'Không có mạng, chưa hỏi được bản trên mạng.',
  small: (bytes: number, free: number): string =>
    `Máy chỉ còn khoảng ${mb(free)} cho trình duyệt, cần ${mb(bytes)}. Dọn bớt rồi thử lại.`,
  cannot:
    'Trình duyệt này không giữ được bản ngoại tuyến ở địa chỉ này. Có thể dùng bản chép vào USB.',
  usb: 'Đây là bản chép: mọi trang đã nằm trong thư mục này, không cần tải và không cần mạng.',
  endings: {
    network: 'Mạng bị ngắt giữa chừng. Phần đã tải còn nguyên.',
    changed: 'Sổ tay trên mạng vừa đổi bản. Bấm tải lại sau ít phút.',
    full: 'Máy hết chỗ. Phần tải dở đã được xóa để trả lại chỗ.',
    stopped: 'Đã dừng. Phần đã tải còn nguyên.',
  } satisfies Record<Ending, string>,
  buttons: {
    get: 'Tải về để dùng ngoại tuyến',
    resume: 'Tải tiếp',
    update: 'Tải bản mới',
    use: 'Dùng bản mới',
    stop: 'Dừng',
    remove: 'Xóa bản trên máy này',
  },
  notice: 'Sổ tay có bản mới hơn bản trên máy này. ',
  noticeLink: 'Xem và tải bản mới',
};
