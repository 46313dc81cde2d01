/** Hands something to another app, and says so where this browser cannot; a reader who closed the sheet knows. */
export async function handOut(given: ShareData, say: (words: string) => void): Promise<void> {
  try {
    await navigator.share(given);
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return;
    say('Máy này không chia sẻ được. Đồng chí chép chữ, hoặc tải tệp Word rồi gửi.');
  }
}

/** Opens the print dialog; browsers inside other apps have none, and say nothing of it. */
export function printOut(say: (words: string) => void): void {
  print();
  say('Nếu không thấy hộp in, đồng chí mở trang này bằng trình duyệt, hoặc tải tệp Word rồi in.');
}
