import { openMeetingFile, same } from '../state/meeting-file.ts';
import type { Meeting } from '../state/schema.ts';

/** What came of opening files: meetings by file, and the files that were refused, each with its cause. */
export interface Opened {
  files: { name: string; meetings: Meeting[] }[];
  refused: { name: string; cause: string }[];
}

type ChosenFile = Pick<File, 'name' | 'size' | 'text'>;

const notOurs =
  'Đây không phải tệp buổi họp của sổ tay: tệp buổi họp có tên kết thúc bằng “.json”.';
const empty = 'Tệp rỗng, hoặc là thư mục. Đồng chí chọn các tệp nằm trong thư mục.';

/** Opens the files that the reader chose, one after the other: many at once would fill the memory of a phone. */
export async function openFiles(chosen: readonly ChosenFile[]): Promise<Opened> {
  const opened: Opened = { files: [], refused: [] };
  for (const file of chosen) {
    const read = await openMeetingFile(file);
    if ('meeting' in read)
      opened.files.push({ name: file.name, meetings: [read.meeting, ...(read.archive ?? [])] });
    else opened.refused.push({ name: file.name, cause: causeOf(file, read.refused) });
  }
  return opened;
}

/** The cause of a refusal, where no meeting is open and anything may have been chosen. */
function causeOf({ name, size }: ChosenFile, refused: string): string {
  if (size === 0) return empty;
  return name.toLowerCase().endsWith('.json') ? refused.replace(same, '').trim() : notOurs;
}

/** What is open once more files are: those of several cells may have one name, so that only a refusal gives way. */
export function withMore(before: Opened, more: Opened): Opened {
  const again = new Set([...more.files, ...more.refused].map(({ name }) => name));
  return {
    files: [...before.files, ...more.files],
    refused: [...before.refused.filter(({ name }) => !again.has(name)), ...more.refused],
  };
}
