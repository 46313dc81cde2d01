import { upgraded } from './migrate.ts';
import { fileSchema, formatVersion, type Meeting } from './schema.ts';

/** What came of reading a file: the meeting, or why not, in words for the reader. */
export type Import = { meeting: Meeting } | { refused: string };

/** The text of the file that carries a meeting to another device. */
export const meetingFile = (meeting: Meeting, exportedAt: string): string =>
  JSON.stringify({ format: 'hop-chi-bo', version: formatVersion, exportedAt, meeting }, null, 1);

/** Reads such a file. A damaged, foreign or newer one is refused, and the message says what to do. */
export function readMeetingFile(text: string): Import {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {
      refused:
        'Tệp bị hỏng hoặc chép chưa hết: không đọc được nội dung. Tải lại tệp ở máy cũ rồi thử lại.',
    };
  }
  const head = value as { format?: unknown; version?: unknown } | null;
  if (typeof head !== 'object' || head?.format !== 'hop-chi-bo')
    return {
      refused: 'Đây không phải tệp buổi họp của sổ tay. Chọn tệp có tên bắt đầu bằng “hop-chi-bo”.',
    };
  if (typeof head.version === 'number' && head.version > formatVersion)
    return {
      refused:
        'Tệp do bản sổ tay mới hơn ghi ra. Mở lại trang này khi có mạng để lấy bản mới, rồi nhập tệp.',
    };
  const read = fileSchema.safeParse(upgraded(value));
  if (read.success) return { meeting: read.data.meeting };
  const place = read.error.issues[0]?.path.join(' › ') ?? '';
  return { refused: `Tệp bị hỏng ở mục “${place}”. Buổi họp đang mở không thay đổi gì.` };
}
