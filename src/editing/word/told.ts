/** What an editor is told of words or looks that the page has otherwise than the file. */
export interface Notice {
  text: string;
  /** The words of the file that it names and the page has not, whole; those of the text may be shortened. */
  words: string;
}

/** Each kind of notice: what happened, and what to do. */
const sayings = {
  deleted: ['Chữ đã xóa khi đang theo dõi sửa (Track Changes) không lên trang', 'Nên xem lại.'],
  moved: ['Chữ được dời đi khi đang theo dõi sửa chỉ lấy ở chỗ mới', 'Nên xem lại.'],
  hidden: [
    'Chữ ẩn không lên trang',
    'Cần lên trang thì chọn chữ, mở Font, bỏ dấu ở Hidden (Ẩn); không cần thì xóa.',
  ],
  struck: ['Chữ gạch ngang không lên trang', 'Cần giữ thì bỏ gạch ngang; không cần thì xóa.'],
  comment: ['Lời bình bên lề không lên trang', 'Cần thì chép vào bài.'],
  margin: ['Chữ ở đầu trang, cuối trang giấy không lên trang', 'Cần thì chép vào phần chữ.'],
  box: ['Chữ trong khung được đặt ngay sau đoạn có khung', 'Nên xem lại chỗ đứng.'],
  drawing: [
    'Biểu đồ, sơ đồ, hình vẽ, đối tượng nhúng không lên trang',
    'Cần thì lưu thành hình .png rồi chèn lại, hoặc viết thành chữ, thành bảng.',
  ],
  formula: ['Công thức toán không lên trang', 'Viết công thức bằng chữ, hoặc chèn hình .png.'],
  prompt: [
    'Lời nhắc của ô chưa điền, chưa chọn không lên trang',
    'Điền hoặc chọn trong Word, không cần thì xóa ô.',
  ],
  field: [
    'Ngày, số, ký hiệu mà Word tự tạo không lên trang',
    'Gõ thẳng ngày, số, ký hiệu đó vào bài.',
  ],
  turned: [
    'Hình xoay hoặc lật trong Word lên trang như hình gốc',
    'Xoay hình bằng chương trình xem ảnh, lưu lại rồi chèn vào Word.',
  ],
  counted: [
    'Số thứ tự thuộc kiểu mà trang không có được viết bằng số thường',
    'Nên xem lại số ở các dòng đó.',
  ],
  mended: ['Đã đổi ký hiệu, chữ cái gõ bằng mã khác thành chữ thường dùng', 'Nên xem lại.'],
  sign: ['Ký hiệu của phông riêng không lên trang', 'Thay bằng ký hiệu khác hoặc bằng chữ.'],
  merged: [
    'Ô gộp trong bảng: nội dung nằm ở ô đầu, các ô còn lại để trống',
    'Muốn mỗi ô có nội dung thì tách ô (Split Cells) rồi điền.',
  ],
  link: [
    'Liên kết không lên trang, chỉ giữ chữ',
    'Trang chỉ dẫn tới địa chỉ https://, http:// và thư điện tử.',
  ],
  heading: [
    'Đoạn in đậm cả dòng vẫn là đoạn thường',
    'Là tên một mục thì chọn kiểu Heading 2 (Đầu đề 2) trong Word.',
  ],
  number: ['Số thứ tự đầu dòng trong ô được bỏ, trang tự đánh số', 'Nên xem lại thứ tự.'],
  unused: [
    'Loại trang này không có phần chữ: chữ ở dưới bảng không đưa vào',
    'Cần thì chuyển vào ô của bảng khai báo.',
  ],
  column: [
    'Chữ ở cột “Cách điền” không lên trang',
    'Nội dung thì chuyển sang cột giữa; lời hướng dẫn thì xóa.',
  ],
  lost: [
    'Có chữ không đưa lên trang được',
    'Gõ lại các chữ đó thành đoạn thường trong Word rồi nhập lại.',
  ],
} as const;

/** What these tell of stands on the page as well. */
const onPage = new Set<string>(['box', 'merged', 'heading', 'link', 'column', 'turned', 'counted']);

export type NoticeKind = keyof typeof sayings;

/** Long words as they are quoted: both ends, and how much lies between. */
export function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= 300 ? `“${line}”` : `“${line.slice(0, 200)} … ${line.slice(-80)}”`;
}

const MOST_QUOTES = 40;

/** Collects what is to be told while a file is read; each kind is told once, with all its places. */
export class Told {
  readonly #found = new Map<NoticeKind, { place: string; words: string; counted: string }[]>();

  /** Tells something; `counted` are those of its words that the text has, where it names others besides. */
  add(kind: NoticeKind, place: string, words: string, counted = words): void {
    const list = this.#found.get(kind) ?? [];
    const last = list.at(-1);
    const both = (a: string, b: string) => [a, b].filter(Boolean).join(' ');
    if (last?.place === place) {
      last.words = both(last.words, words);
      last.counted = both(last.counted, counted);
    } else list.push({ place, words, counted });
    this.#found.set(kind, list);
  }

  notices(): Notice[] {
    return [...this.#found].map(([kind, list]) => {
      const [what, advice] = sayings[kind];
      const places = list
        .slice(0, MOST_QUOTES)
        .map(({ place, words }) => (words.trim() ? `${quoted(words)} (${place})` : place));
      const more = list.length > MOST_QUOTES ? `; và ${list.length - MOST_QUOTES} chỗ nữa` : '';
      return {
        text: `${what}: ${places.join('; ')}${more}. ${advice}`,
        words: onPage.has(kind) ? '' : list.map(({ counted }) => counted).join(' '),
      };
    });
  }
}
