import { isReached } from '#base/lost-part.ts';

/**
 * What to say where a part of the page that makes files did not come: with a network it is a new version of the
 * handbook that took the old part away, and only loading the page anew brings the other one.
 */
export const whyNotMade = async (): Promise<string> =>
  (await isReached())
    ? 'Chưa làm được tệp Word: trang này vừa có bản mới nên phần làm tệp cũ không còn. Nội dung đã gõ vẫn còn; đồng chí lưu buổi họp ra tệp, tải lại trang, mở tệp đó rồi tải Word. Cần ngay thì dùng nút “Xem, in”.'
    : 'Chưa làm được tệp Word vì mất mạng; nội dung đã gõ vẫn còn. Nối mạng rồi thử lại, hoặc dùng nút “Xem, in”.';
