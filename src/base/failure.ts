import { NotFetched } from './fetch-json.ts';

/** What went wrong below: the search wraps what it met. */
const causeOf = (error: unknown): unknown =>
  error instanceof Error && error.cause instanceof NotFetched ? error.cause : error;

/** Why a part of a page did not open and what to do, told by the true cause. */
export function failureWords(met: unknown): string {
  const error = causeOf(met);
  if (error instanceof NotFetched) {
    if (error.status === undefined) return 'Mạng bị ngắt. Nối mạng rồi tải lại trang.';
    if (error.status === 404) return 'Trên mạng vừa có bản mới. Tải lại trang.';
    return 'Máy chủ đang báo lỗi. Thử lại sau ít phút.';
  }
  if (error instanceof DOMException && error.name === 'SecurityError')
    return 'Trình duyệt đang chặn trang này lưu dữ liệu. Cho phép trong cài đặt của trình duyệt rồi tải lại trang.';
  // Browsers word it each in their own way; all are errors of types with the word for a module or a script.
  if (error instanceof TypeError && /module|import/i.test(error.message))
    return 'Một phần của trang không tải được: mạng bị ngắt, hoặc trên mạng vừa có bản mới. Tải lại trang.';
  return 'Trang gặp lỗi của chính nó. Tải lại trang; vẫn vậy thì báo người quản trị trang.';
}

/** Takes away what told that a part is opening. */
export const endOpening = (root: ParentNode): void =>
  root.querySelector('[data-opening]')?.setAttribute('hidden', '');

/** Tells in place of a part why it did not open. */
export function tellFailure(root: ParentNode, error: unknown): void {
  console.error(error);
  endOpening(root);
  const why = root.querySelector('[data-why]');
  if (why) why.textContent = failureWords(error);
  root.querySelector('[data-failed]')?.removeAttribute('hidden');
}
