import { imageMetadata } from 'astro/assets/utils';
import { withoutRemarks } from './picture-remarks.ts';

/** A picture that the page can have, as the site takes it: what it is, and its bytes without what nobody sees. */
export interface Usable {
  ending: 'png' | 'jpg' | 'webp';
  bytes: Uint8Array;
}

const starts = (bytes: Uint8Array, text: string, from = 0) =>
  [...text].every((sign, i) => bytes[from + i] === sign.charCodeAt(0));

/** Each kind of picture by its first bytes; a name proves nothing. */
const kinds: [name: string, is: (bytes: Uint8Array) => boolean, ending?: Usable['ending']][] = [
  ['PNG', (bytes) => starts(bytes, '\x89PNG\r\n\x1a\n'), 'png'],
  ['JPEG', (bytes) => starts(bytes, '\xff\xd8\xff'), 'jpg'],
  ['WebP', (bytes) => starts(bytes, 'RIFF') && starts(bytes, 'WEBP', 8), 'webp'],
  ['GIF', (bytes) => starts(bytes, 'GIF8')],
  ['BMP', (bytes) => starts(bytes, 'BM')],
  ['TIFF', (bytes) => starts(bytes, 'II*\0') || starts(bytes, 'MM\0*')],
  ['EMF', (bytes) => starts(bytes, ' EMF', 40)],
  ['WMF', (bytes) => starts(bytes, '\xd7\xcd\xc6\x9a') || starts(bytes, '\x01\0\x09\0')],
  ['HEIC, AVIF', (bytes) => starts(bytes, 'ftyp', 4)],
  ['SVG', (bytes) => /<svg[\s>]/i.test(new TextDecoder().decode(bytes.subarray(0, 1_000)))],
];

/** No screen shows more; programs that shrink pictures refuse it. */
const MOST_PIXELS = 100_000_000;
const saveAgain = 'lưu hình thành .png hoặc .jpg rồi chèn lại vào Word';

/** A picture of a Word file as the site can take it, or what is wrong with it and what to do. */
export async function usablePicture(bytes: Uint8Array): Promise<Usable | { problem: string }> {
  if (bytes.length === 0) return { problem: `rỗng, không có byte nào → ${saveAgain}` };
  const kind = kinds.find(([, is]) => is(bytes));
  if (!kind) return { problem: `không phải tệp hình → ${saveAgain}` };
  const [name, , ending] = kind;
  if (!ending) return { problem: `là hình ${name}, trang không dùng được → ${saveAgain}` };
  const broken = {
    problem: `là hình ${name} nhưng hỏng, không đọc được kích thước → ${saveAgain}`,
  };
  try {
    const clean = withoutRemarks(bytes, ending);
    // The builder asks the same question of every picture.
    const { width, height } = await imageMetadata(clean, `hinh.${ending}`);
    if (!(width > 0 && height > 0)) return broken;
    if (width * height > MOST_PIXELS)
      return { problem: `rộng ${width} × ${height} điểm, quá lớn → thu nhỏ rồi chèn lại vào Word` };
    return { ending, bytes: clean };
  } catch {
    return broken;
  }
}
