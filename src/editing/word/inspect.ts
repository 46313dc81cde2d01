import { listArchive, unpack } from './open-archive.ts';
import { xmlText } from './ooxml/dom.ts';
import { xmlShape } from './xml-shape.ts';

/** The files of a Word file, once they are known to be small enough to be read. */
export interface WordParts {
  files: ReadonlyMap<string, Uint8Array>;
}

/** Why a file is not taken, and what to do. */
export interface Refused {
  refusal: string;
}

const MB = 1_000_000;
/**
 * The most that one page of the handbook carries: a picture, all pictures, letters; and the most text and elements, of
 * words and of layout, that their reader is given: so much of it takes less than 300 MB of memory.
 */
export const limits = {
  picture: 5 * MB,
  pictures: 80 * MB,
  letters: 60_000,
  xml: 8 * MB,
  elements: 80_000,
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

/** Parts of text; a page that Word shows within another document is text too. */
const isXml = (name: string) => /\.(?:xml|rels)$/i.test(name);
const isText = (name: string) => isXml(name) || /\.(?:x?html?|txt)$/i.test(name);
/** The small picture of the first page that folders show belongs to no page. */
const isPicture = (name: string) =>
  !name.startsWith('docProps/') &&
  /\bmedia\/|\.(?:png|jpe?g|gif|bmp|webp|tiff?|svg|[ew]mf)$/i.test(name);

/** Sizes first, as the archive says them; then each part, which may not be larger than that. */
function inspectArchive(bytes: Uint8Array): WordParts | Refused {
  const entries = listArchive(bytes).filter(({ name }) => isText(name) || isPicture(name));
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
  if (sum(isText) > limits.xml) return { refusal: tooMuch(`hơn ${limits.xml / MB} MB`) };
  const files = new Map(entries.map((entry) => [entry.name, unpack(bytes, entry)]));
  let elements = 0;
  for (const [name, content] of files) {
    if (!isXml(name)) continue;
    const xml = xmlText(content);
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
  return isWordFile([...files.keys()])
    ? { files }
    : { refusal: `Đây không phải tệp Word (.docx). ${saveAs}` };
}

const pasteAnew = 'Chép phần chữ sang mẫu Word mới, bằng cách dán “chỉ giữ chữ”, rồi nhập lại.';
const tooMuch = (size: string) =>
  `Phần chữ và định dạng của tệp có ${size}, quá mức của một trang. ${pasteAnew}`;

/** What a file that says where its parts are has; which of them is the text is asked later on. */
const isWordFile = (names: readonly string[]) =>
  names.some((name) => name.toLowerCase() === '_rels/.rels' || name === 'word/document.xml');
