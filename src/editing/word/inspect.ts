import { strFromU8, unzipSync } from 'fflate';
import { legacyCharset } from './legacy.ts';

/** What a Word file is made of, once it is known to be one. */
export interface WordParts {
  /** Text of the main part. */
  document: string;
  /** What the editor should know though the file is taken. */
  warnings: string[];
}

/** Why a file is not taken, and what to do. */
export interface Refused {
  refusal: string;
}

const MB = 1_000_000;
/** Largest picture, and most letters, that one page of the handbook carries. */
export const limits = { picture: 5 * MB, unpacked: 80 * MB, letters: 60_000 };

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
  let tooLarge: string | undefined;
  let unpacked = 0;
  const names: string[] = [];
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        unpacked += originalSize;
        if (/^word\/media\//.test(name) && originalSize > limits.picture)
          tooLarge = `Hình ${name.replace('word/media/', '')} nặng ${(originalSize / MB).toFixed(0)} MB, quá mức ${limits.picture / MB} MB. Trong Word: bấm vào hình, Định dạng hình › Nén hình (Compress Pictures), lưu rồi nhập lại.`;
        return unpacked <= limits.unpacked && /^word\/[^/]+\.xml$/.test(name);
      },
    });
  } catch {
    return { refusal: `Tệp hỏng, không mở ra được. ${saveAs}` };
  }
  if (tooLarge) return { refusal: tooLarge };
  if (unpacked > limits.unpacked)
    return { refusal: 'Tệp mở ra quá lớn. Bỏ bớt hình và phần không cần, rồi nhập lại.' };
  const main = files['word/document.xml'];
  if (!main) return { refusal: `Đây không phải tệp Word (.docx). ${saveAs}` };
  return inspectText(
    strFromU8(main),
    strFromU8(files['word/styles.xml'] ?? new Uint8Array()),
    names,
  );
}

/** Words of the main part, tags taken out. */
export const plainText = (xml: string): string =>
  [...xml.matchAll(/<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(' ');

function inspectText(document: string, styles: string, names: string[]): WordParts | Refused {
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
