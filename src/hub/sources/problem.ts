/** Why nothing newer came of a handbook. */
export type Trouble =
  'down' | 'late' | 'large' | 'version' | 'malformed' | 'half' | 'moved' | 'endless' | 'elsewhere';

/** What the report and the pages say of it; none of these words comes from the handbook itself. */
export const troubleWords: Record<Trouble, string> = {
  down: 'không vào được',
  late: 'trả lời quá chậm nên đã ngừng đọc',
  large: 'gửi tệp quá lớn nên đã ngừng đọc',
  version: 'dữ liệu thuộc phiên bản khác, kho này không đọc được',
  malformed: 'dữ liệu sai dạng',
  half: 'số chuyên đề không khớp với mục lục, có thể đang thay bản',
  moved: 'chuyển sang máy chủ khác; sửa địa chỉ trong danh sách nếu đúng là nơi mới',
  endless: 'danh sách chuyên đề không có điểm dừng',
  elsewhere: 'liên kết trong dữ liệu không dẫn về địa chỉ đã ghi trong danh sách',
};

/** Reading of one handbook ended: nothing of what it sent is used. */
export class SourceTrouble extends Error {
  readonly trouble: Trouble;
  /** A status or a version, by number: never words of the other side. */
  readonly detail: string;

  constructor(trouble: Trouble, detail = '') {
    super(`[kho] ${trouble} ${detail}`);
    this.trouble = trouble;
    this.detail = detail;
  }
}
