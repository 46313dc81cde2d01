import { isRecord } from '#base/is-record.ts';
import { join } from 'node:path';
import { jsonText } from '../read/json-text.ts';
import { lineColumn } from '../read/source-file.ts';
import type { Problem } from '../problem.ts';
import { isSiteAddress } from './site-address.ts';

const file = 'addresses.json';
const restore = 'lấy lại bản cũ của tệp này';

/** What is wrong with the list of addresses that people may write into by hand; a folder without one has nothing to mend. */
export async function addressProblems(dir: string): Promise<Problem[]> {
  const text = await jsonText(join(dir, file));
  let entries: unknown;
  try {
    entries = JSON.parse(text);
  } catch {
    return [
      { file, place: { line: 1 }, message: 'danh sách địa chỉ không đọc được', fix: restore },
    ];
  }
  if (!isRecord(entries))
    return [{ file, place: { line: 1 }, message: 'danh sách địa chỉ sai dạng', fix: restore }];
  return Object.entries(entries).flatMap(([from, to]: [string, unknown]) =>
    [from, ...(to === null ? [] : [to])].flatMap((address) =>
      typeof address === 'string' && isSiteAddress(address)
        ? []
        : [
            {
              file,
              place: lineColumn(text, Math.max(0, text.indexOf(JSON.stringify(address)))),
              message: `địa chỉ ${JSON.stringify(address)} không đúng dạng`,
              fix: 'viết địa chỉ trong trang này, bắt đầu bằng một dấu /, chỉ có chữ không dấu, số, dấu chấm, gạch: /trang-moi/',
            },
          ],
    ),
  );
}
