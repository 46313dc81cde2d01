import { formatDay } from '#base/dates.ts';
import { isPrivate } from './list/private-address.ts';
import { count } from './pages/parts.ts';
import type { Gathered } from './sources/gather.ts';
import { troubleWords } from './sources/problem.ts';
import type { Built } from './write/build.ts';

/** What is told of the handbooks that were asked: a line for each that gave nothing new, or not all of it. */
export function gatheredReport(all: readonly Gathered[]): string[] {
  const lines = all.flatMap((one): string[] => {
    const { source, record, trouble, hasTables } = one;
    const name = `${source.key} (${source.name})`;
    if (trouble) {
      const detail = trouble.detail === '' ? '' : ` (${trouble.detail})`;
      const kept = record
        ? `giữ bản ngày ${formatDay(record.asOf)}`
        : 'chưa có bản nào nên chưa có trong kho';
      return [`${name}: ${troubleWords[trouble.trouble]}${detail}; ${kept}.`];
    }
    return [
      ...(record && record.refused > 0
        ? [`${name}: bỏ ${count(record.refused)} mục sai dạng hoặc dẫn ra ngoài sổ tay.`]
        : []),
      ...(hasTables ? [] : [`${name}: không lấy được bảng tìm kiếm; vẫn lấy chuyên đề.`]),
    ];
  });
  const near = all.filter(({ home }) => isPrivate(home)).map(({ source }) => source.key);
  if (near.length > 0)
    lines.push(
      `Địa chỉ trong mạng nội bộ hoặc ngay trên máy này: ${listed(near)}. Người đọc ở ngoài không mở được.`,
    );
  const good = all.filter(({ trouble }) => !trouble);
  const fresh = good.filter(({ isNew }) => isNew).length;
  lines.push(
    `${count(all.length)} đơn vị: ${count(fresh)} có bản mới, ${count(good.length - fresh)} không đổi, ${count(all.length - good.length)} chưa lấy được.`,
  );
  return lines;
}

/** What is told of the site that was written. */
export const builtReport = (built: Built, out: string): string =>
  `Đã ghi ${out}: ${count(built.topics)} chuyên đề, ${count(built.pages)} trang, ${count(built.shards)} tệp từ; ${count(built.written)} tệp mới ghi, ${count(built.kept)} tệp giữ nguyên, ${(built.bytes / 1e6).toFixed(1)} MB.`;

/** The first few of many names. */
const listed = (names: readonly string[]): string =>
  names.length <= 5
    ? names.join(', ')
    : `${names.slice(0, 5).join(', ')} và ${names.length - 5} đơn vị khác`;
