/** Whether the server of this page answers now. */
export async function isReached(): Promise<boolean> {
  try {
    return (await fetch(location.href, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/**
 * Why a part of the page that is fetched only when it is needed did not come, and what to do: with a network it is a new
 * version of the handbook that took the old part away, and only the page loaded anew names the other one.
 */
export async function lostPart(): Promise<string> {
  return (await isReached())
    ? 'Trên mạng vừa có bản mới nên phần này của trang đang mở không còn. Tải lại trang.'
    : 'Mạng bị ngắt. Nối mạng rồi thử lại.';
}
