/** Browsers inside other apps, which often keep no file and say nothing. */
const inApp = /\b(Zalo|FBAN|FBAV|FB_IAB|Instagram|Line)\b/i;

/** What is said once a file was handed to the browser: whether it was kept, the page does not learn. */
export const savedWords = (what: string, agent: string): string =>
  inApp.test(agent)
    ? `Đã đưa ${what} cho trình duyệt. Trang đang mở trong một ứng dụng khác, nên có thể không thấy tệp: đồng chí chọn mở bằng trình duyệt (Chrome, Safari) rồi tải lại, hoặc bấm “Xem, in” rồi “Chép chữ của văn bản”.`
    : `Đã đưa ${what} cho trình duyệt tải về.`;
