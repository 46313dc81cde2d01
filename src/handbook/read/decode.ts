/** What a file of another encoding is told, with its text as far as it could be read. */
export interface Undecoded {
  message: string;
  fix: string;
  text: string;
}

/** The text of a file in UTF-8; one in UTF-16 or UTF-32 is told as that. Single bytes that are no UTF-8 are told where they stand. */
export function decoded(bytes: Uint8Array): string | Undecoded {
  const encoding = wideEncoding(bytes);
  if (!encoding) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return {
    message: `tệp lưu bằng mã ${encoding.toUpperCase().slice(0, 6)} (Notepad gọi là “Unicode”), không phải UTF-8`,
    fix: 'mở tệp, chọn Lưu thành (Save As), ở ô Mã hóa (Encoding) chọn UTF-8, rồi lưu đè',
    text: encoding.startsWith('utf-16') ? new TextDecoder(encoding).decode(bytes) : '',
  };
}

/** The encoding of two or four bytes a sign, by its mark or by the empty bytes that plain letters have in it. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-32' | undefined {
  const head = bytes.subarray(0, 400);
  const [a, b, c, d] = head;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe))
    return 'utf-32';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const empty = (rest: number) => head.filter((byte, i) => byte === 0 && i % 2 === rest).length;
  const [even, odd] = [empty(0), empty(1)];
  if (even + odd < head.length / 4) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}
