import { upgraded } from './migrate.ts';
import { causeOf, readKept } from './read.ts';
import { fileSchema, formatVersion, type Meeting } from './schema.ts';

/** What came of reading a file: the meeting with those that were archived beside it, or why not, in words for the reader. */
export type Import = { meeting: Meeting; archive?: Meeting[] } | { refused: string };

/** The text of the file that carries a meeting to another device. */
export function meetingFile(meeting: Meeting, exportedAt: string): string {
  const { carried } = meeting;
  const around = typeof carried.version === 'number' ? carried.version : 0;
  const version = Math.max(formatVersion, meeting.version, around);
  return JSON.stringify(
    { ...carried, format: 'hop-chi-bo', version, exportedAt, meeting: { ...meeting, carried: {} } },
    null,
    1,
  );
}

const ahead =
  'Tệp do bản sổ tay mới hơn ghi ra. Nối mạng, mở lại trang này để lấy bản mới, rồi mở tệp. Buổi họp đang mở không thay đổi gì.';

/** Reads such a file, or a text of the device that was saved as one. A damaged or foreign one is refused, and the message says what to do. */
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
  const head = value as { format?: unknown; rev?: unknown } | null;
  if (typeof head === 'object' && typeof head?.rev === 'number') {
    const read = readKept(text);
    return 'kept' in read
      ? { meeting: read.kept.meeting, archive: read.kept.archive }
      : {
          refused:
            read.cause.kind === 'ahead'
              ? ahead
              : damagedAt('place' in read.cause ? read.cause.place : ''),
        };
  }
  if (typeof head !== 'object' || head?.format !== 'hop-chi-bo')
    return {
      refused: 'Đây không phải tệp buổi họp của sổ tay. Chọn tệp có tên bắt đầu bằng “hop-chi-bo”.',
    };
  const read = fileSchema.safeParse(upgraded(value));
  if (!read.success) {
    const cause = causeOf(value, read.error.issues[0]?.path ?? []);
    return { refused: cause.kind === 'unfit' ? damagedAt(cause.place) : ahead };
  }
  const { version, meeting } = read.data;
  const known = Object.keys(fileSchema.shape);
  const unknown = Object.entries(read.data).filter(([key]) => !known.includes(key));
  const around = {
    ...Object.fromEntries(unknown),
    ...(version > meeting.version ? { version } : {}),
  };
  return { meeting: { ...meeting, carried: { ...meeting.carried, ...around } } };
}

const damagedAt = (place: string): string =>
  `Tệp bị hỏng ở mục “${place}”. Buổi họp đang mở không thay đổi gì.`;
