import { strFromU8 } from 'fflate';
import { zip } from '#base/zip.ts';
import { legacyCharset } from './legacy.ts';
import { listArchive, unpack } from './open-archive.ts';
import { xmlShape } from './xml-shape.ts';

/** What a Word file is made of, once it is known to be one. */
export interface WordParts {
  /** Text of the main part. */
  document: string;
  /** The file anew, of those parts alone that were looked at here: its reader meets nothing else. */
  bytes: Uint8Array;
  /** What the editor should know though the file is taken. */
  warnings: string[];
}

/** Why a file is not taken, and what to do. */
export interface Refused {
  refusal: string;
}

const MB = 1_000_000;
/**
 * The most that one page of the handbook carries: a picture, all pictures, letters; and the most text and elements, of
 * words and of layout, that their reader is given. A long page with much layout has a quarter of that.
 */
export const limits = {
  picture: 5 * MB,
  pictures: 80 * MB,
  letters: 60_000,
  xml: 8 * MB,
  elements: 200_000,
  depth: 100,
};

const starts = (bytes: Uint8Array, ...signature: number[]) =>
  signature.every((byte, i) => bytes[i] === byte);
const saveAs =
  'Mở bằng Word, chọn Lưu thành (Save As), kiểu “Word Document (*.docx)”, rồi nhập lại.';

function wrongFormat(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0)
    return 'Tệp rỗng, không có byte nào. Lưu lại tệp trong Word rồi nhập lại.';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    const text = new TextDecoder('utf-16le').decode(bytes.slice(0, 200_000 + (bytes.length % 2)));
    return text.includes('EncryptedPackage')
      ? 'Tệp có mật khẩu. Mở bằng Word, vào Tệp › Thông tin › Bảo vệ tài liệu, xóa mật khẩu, lưu rồi nhập lại.'
      : `Đây là tệp .doc cũ, dù tên có thể là .docx. ${saveAs}`;
  }
  const head = new TextDecoder('latin1').decode(bytes.slice(0, 64)).trimStart().toLowerCase();
  if (head.startsWith('{\\rtf')) return `Đây là tệp .rtf đổi tên. ${saveAs}`;
  if (head.startsWith('%pdf'))
    return 'Đây là tệp PDF. Hãy lấy tệp Word gốc, hoặc chép chữ sang mẫu Word.';
  if (head.startsWith('<')) return `Đây là trang web lưu thành tệp Word. ${saveAs}`;
  return starts(bytes, 0x50, 0x4b) ? undefined : `Đây không phải tệp Word. ${saveAs}`;
}

/** Looks into a file before it is read: refuses what cannot become a page, and tells what was found besides. */
export function inspectWord(bytes: Uint8Array): WordParts | Refused {
  const format = wrongFormat(bytes);
  if (format) return { refusal: format };
  try {
    return inspectArchive(bytes);
  } catch {
    return { refusal: `Tệp hỏng, không mở ra được. ${saveAs}` };
  }
}

const isXml = (name: string) => /\.(?:xml|rels)$/i.test(name);
const isPicture = (name: string) =>
  /\bmedia\/|\.(?:png|jpe?g|gif|bmp|webp|tiff?|svg|[ew]mf)$/i.test(name);

/** Sizes first, as the archive says them; then each part, which may not be larger than that. */
function inspectArchive(bytes: Uint8Array): WordParts | Refused {
  const entries = listArchive(bytes).filter(({ name }) => isXml(name) || isPicture(name));
  const sum = (kind: (name: string) => boolean) =>
    entries.reduce((all, { name, size }) => (kind(name) ? all + size : all), 0);
  const large = entries.find(({ name, size }) => isPicture(name) && size > limits.picture);
  if (large)
    return {
      refusal: `Hình ${large.name.replace(/^.*\//, '')} nặng ${(large.size / MB).toFixed(0)} MB, quá mức ${limits.picture / MB} MB. Trong Word: bấm vào hình, Định dạng hình › Nén hình (Compress Pictures), lưu rồi nhập lại.`,
    };
  if (sum(isPicture) > limits.pictures)
    return {
      refusal: `Các hình nặng hơn ${limits.pictures / MB} MB. Bỏ bớt hình hoặc nén hình, rồi nhập lại.`,
    };
  if (sum(isXml) > limits.xml) return { refusal: tooMuch(`hơn ${limits.xml / MB} MB`) };
  const files = new Map(entries.map((entry) => [entry.name, unpack(bytes, entry)]));
  let elements = 0;
  for (const [name, content] of files) {
    if (!isXml(name)) continue;
    const xml = strFromU8(content);
    if (xml.includes('<!DOCTYPE'))
      return { refusal: `Tệp chứa khai báo <!DOCTYPE mà Word không ghi. ${saveAs}` };
    const shape = xmlShape(xml);
    elements += shape.elements;
    if (shape.depth > limits.depth)
      return {
        refusal: `Tệp có bảng, khung chữ lồng nhau quá ${limits.depth} lớp. ${pasteAnew}`,
      };
  }
  if (elements > limits.elements)
    return { refusal: tooMuch(`hơn ${limits.elements.toLocaleString('vi')} mục`) };
  const main = files.get('word/document.xml');
  if (!main) return { refusal: `Đây không phải tệp Word (.docx). ${saveAs}` };
  const parts = [...files].map(([name, content]) => ({ name, bytes: content }));
  const told = inspectText(
    strFromU8(main),
    strFromU8(files.get('word/styles.xml') ?? new Uint8Array()),
    [...files.keys()],
  );
  return 'refusal' in told ? told : { ...told, bytes: zip(parts, 0) };
}

const pasteAnew = 'Chép phần chữ sang mẫu Word mới, bằng cách dán “chỉ giữ chữ”, rồi nhập lại.';
const tooMuch = (size: string) =>
  `Phần chữ và định dạng của tệp có ${size}, quá mức của một trang. ${pasteAnew}`;

/** Words of the main part, tags taken out. */
export const plainText = (xml: string): string =>
  [...xml.matchAll(/<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(' ');

function inspectText(
  document: string,
  styles: string,
  names: string[],
): Omit<WordParts, 'bytes'> | Refused {
  const text = plainText(document);
  if (text.trim() === '')
    return { refusal: 'Tệp Word không có chữ nào. Tải mẫu ở trang Biên tập, điền rồi nhập lại.' };
  if (text.length > limits.letters)
    return {
      refusal: `Tệp dài ${text.length.toLocaleString('vi')} ký tự, quá mức ${limits.letters.toLocaleString('vi')} của một trang. Tách thành nhiều tệp, mỗi tệp một trang.`,
    };
  const charset = legacyCharset(text, document, styles);
  if (charset)
    return {
      refusal: `Chữ trong tệp dùng bảng mã cũ ${charset}. Mở bằng Word, dùng Unikey (Ctrl + Shift + F6) chuyển cả bài sang Unicode và phông Times New Roman, lưu rồi nhập lại.`,
    };
  const count = (pattern: RegExp) => (document.match(pattern) ?? []).length;
  const changes = count(/<w:(ins|del|moveFrom|moveTo)\s/g);
  const warnings = [
    changes > 0 &&
      `Có ${changes} chỗ sửa chưa chấp nhận (Track Changes): đã lấy như đã chấp nhận tất cả. Nên xem lại.`,
    names.includes('word/comments.xml') &&
      `Có ${Math.max(1, count(/<w:commentReference\s/g))} lời bình bên lề: không đưa vào trang.`,
    count(/<w:(object|pict)\b/g) > 0 &&
      'Có đối tượng nhúng hoặc hình vẽ kiểu cũ: không đưa vào trang.',
    count(/<m:oMath\b/g) > 0 && 'Có công thức toán: không đưa vào trang.',
  ].filter((line) => line !== false);
  return { document, warnings };
}
