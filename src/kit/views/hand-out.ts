/** Hands something to another app; `undefined` where the reader closed the sheet, words where this browser cannot. */
export async function handOut(given: ShareData): Promise<string | undefined> {
  try {
    await navigator.share(given);
    return undefined;
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError'
      ? undefined
      : 'Máy này không chia sẻ được. Đồng chí chép chữ, hoặc tải tệp Word rồi gửi.';
  }
}

/** Opens the print dialog; browsers inside other apps have none, and say nothing of it. */
export function printOut(say: (words: string) => void): void {
  print();
  say('Nếu không thấy hộp in, đồng chí mở trang này bằng trình duyệt, hoặc tải tệp Word rồi in.');
}
