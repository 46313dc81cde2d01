import type { Ending } from '../download.ts';

const mb = (bytes: number): string =>
  `${(bytes / 1e6).toLocaleString('vi', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`;

/** Everything the page on offline use says of its state. */
export const words = {
  none: (bytes: number, files: number): string =>
    `Chưa tải. Toàn bộ gồm ${files.toLocaleString('vi')} tệp, chiếm ${mb(bytes)} trên máy.`,
  begun: (held: number, bytes: number): string =>
    `Đã tải dở ${mb(held)} trong ${mb(bytes)}. Khi tải tiếp, phần đã có không phải tải lại.`,
  held: (bytes: number): string =>
    `Đã tải toàn bộ sổ tay này (${mb(bytes)}). Mở được khi không có mạng.`,
  heldUnknown: 'Đã tải toàn bộ sổ tay này về máy. Mở được khi không có mạng.',
  newer: (bytes: number): string =>
    `Đã tải toàn bộ; trên mạng có bản mới (${mb(bytes)}). Phần không đổi thì không phải tải lại.`,
  ready:
    'Bản mới đã tải xong, dùng từ trang mở tiếp theo. Nếu đang mở sổ tay này ở cửa sổ khác, đồng chí đóng cửa sổ đó trước.',
  loading: (percent: number): string => `Đang tải: ${percent}%. Đồng chí để trang này mở.`,
  amount: (held: number, bytes: number): string => `${mb(held)} / ${mb(bytes)}`,
  busy: 'Một cửa sổ khác đang tải. Xem tiến độ ở cửa sổ đó.',
  removed: 'Đã xóa. Máy này không còn giữ bản nào của sổ tay này.',
  offline: 'Không có mạng. Máy này chưa tải toàn bộ sổ tay này.',
  small: (bytes: number, free: number): string =>
    `Máy chỉ còn khoảng ${mb(free)} cho trình duyệt, cần ${mb(bytes)}. Đồng chí xóa bớt tệp trên máy rồi thử lại.`,
  cannot:
    'Trình duyệt này không lưu được trang để dùng khi không có mạng. Đồng chí dùng bản chép vào USB.',
  insecure:
    'Trang đang mở bằng http:// nên trình duyệt không cho lưu. Mở bằng https://, hoặc dùng bản chép vào USB.',
  usb: 'Đây là bản chép: mọi trang đã nằm trong thư mục này, không cần tải và không cần mạng.',
  endings: {
    network: 'Mạng bị ngắt giữa chừng. Phần đã tải vẫn còn; nối mạng rồi bấm “Tải tiếp”.',
    changed: 'Trên mạng vừa có bản mới. Đồng chí bấm tải lại sau ít phút.',
    missing: 'Máy chủ báo lỗi với một tệp. Thử lại sau; vẫn vậy thì báo người quản trị trang.',
    altered:
      'Nội dung tải về bị mạng hoặc máy chủ sửa trên đường đi nên không lưu. Thử mạng khác; vẫn vậy thì báo người quản trị trang.',
    refused:
      'Trình duyệt đang chặn trang này lưu dữ liệu. Đồng chí cho phép trang lưu dữ liệu trong cài đặt của trình duyệt, hoặc mở bằng cửa sổ thường thay cho cửa sổ ẩn danh.',
    fault: 'Trang gặp lỗi của chính nó khi tải. Phần đã tải vẫn còn; tải lại trang rồi thử lại.',
    full: 'Máy hết chỗ. Phần tải dở đã xóa để lấy lại chỗ.',
    stopped: 'Đã dừng. Phần đã tải vẫn còn.',
  } satisfies Record<Ending, string>,
  buttons: {
    get: 'Tải về để dùng khi không có mạng',
    resume: 'Tải tiếp',
    update: 'Tải bản mới',
    use: 'Dùng bản mới',
    stop: 'Dừng tải',
    remove: 'Xóa bản trên máy này',
  },
  notice: 'Trên mạng có bản mới hơn bản trên máy này. ',
  noticeLink: 'Xem và tải bản mới',
};
