import { isRecord } from '#base/is-record.ts';
import { upgraded } from './migrate.ts';
import { causeOf } from './read.ts';
import { fileSchema, formatVersion, keptFileSchema, type Meeting } from './schema.ts';

/** What came of reading a file: the meeting, when it was saved, and those that were archived beside it, or why not, in words for the reader. */
export type Import =
  { meeting: Meeting; exportedAt?: string; archive?: Meeting[] } | { refused: string };

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

/** So many letters may a file have: more than a device keeps for a site. */
const mostLetters = 10_000_000;
/** So deep may things stand in each other: the kit itself goes no deeper than six. */
const deepest = 60;

/** What a refusal ends with where a meeting is open. */
export const same = 'Buổi họp đang mở không thay đổi gì.';
const tooLarge = `Tệp lớn quá: tệp buổi họp không quá ${mostLetters / 1e6} triệu ký tự. ${same}`;
const ahead = `Tệp do bản sổ tay mới hơn ghi ra. Nối mạng, mở lại trang này để lấy bản mới, rồi mở tệp. ${same}`;
const foreign =
  'Đây không phải tệp buổi họp của sổ tay. Chọn tệp có tên bắt đầu bằng “hop-chi-bo”.';
const broken =
  'Tệp bị hỏng hoặc chép chưa hết: không đọc được nội dung. Tải lại tệp ở máy cũ rồi thử lại.';

/** Reads the file that the reader chose; one that is far too large is not even loaded. */
export async function openMeetingFile(file: Pick<Blob, 'size' | 'text'>): Promise<Import> {
  // A letter has four bytes at most.
  if (file.size > 4 * mostLetters) return { refused: tooLarge };
  try {
    return readMeetingFile(await file.text());
  } catch {
    return {
      refused: `Trình duyệt không đọc được tệp này; có thể tệp vừa bị xóa hoặc chuyển chỗ. ${same}`,
    };
  }
}

/** Reads such a file, or a text of the device that was saved as one. A damaged or foreign one is refused, and the message says what to do. */
export function readMeetingFile(text: string): Import {
  if (text.length > mostLetters) return { refused: tooLarge };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { refused: broken };
  }
  if (!isRecord(value)) return { refused: foreign };
  if (isDeeper(value, deepest)) return { refused: `Tệp có phần lồng nhau quá sâu. ${same}` };
  if (typeof value.rev === 'number') {
    const read = keptFileSchema.safeParse(upgraded(value));
    if (!read.success) return { refused: refusal(value, read.error.issues) };
    return { meeting: read.data.meeting, archive: read.data.archive };
  }
  if (value.format !== 'hop-chi-bo') return { refused: foreign };
  const read = fileSchema.safeParse(upgraded(value));
  if (!read.success) return { refused: refusal(value, read.error.issues) };
  const { version, exportedAt, meeting } = read.data;
  const known = Object.keys(fileSchema.shape);
  const unknown = Object.entries(read.data).filter(([key]) => !known.includes(key));
  const around = {
    ...Object.fromEntries(unknown),
    ...(version > meeting.version ? { version } : {}),
  };
  return { meeting: { ...meeting, carried: { ...meeting.carried, ...around } }, exportedAt };
}

/** Whether anything stands deeper than that; goes level by level, as a file may be deeper than calls can be. */
function isDeeper(value: object, limit: number): boolean {
  let level: object[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level
      .flatMap((one) => Object.values(one) as unknown[])
      .filter((one) => typeof one === 'object' && one !== null);
  }
  return false;
}

interface Issue {
  code: string;
  path: PropertyKey[];
  message: string;
}

/** Why a file is refused: the first thing that is not as it should be, where it stands and what is wrong with it. */
function refusal(value: unknown, [issue]: readonly Issue[]): string {
  const cause = causeOf(value, issue?.path ?? []);
  if (cause.kind !== 'unfit') return ahead;
  // Bounds and patterns say what they ask for; of anything else the schema knows only that it is another kind.
  const isOurs = ['too_big', 'too_small', 'invalid_format', 'custom'].includes(issue?.code ?? '');
  const what = isOurs ? issue?.message : 'thiếu, hoặc không đúng dạng mà sổ tay này ghi';
  return `Tệp không mở được: mục “${cause.place}” ${what}. ${same}`;
}
