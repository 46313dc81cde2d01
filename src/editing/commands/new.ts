import { join, relative } from 'node:path';
import config from '#config';
import { endingOf } from '#handbook/collections.ts';
import { formFor } from '#handbook/graph/by-purpose.ts';
import { nearest } from '#handbook/check/near-miss.ts';
import { formatProblem } from '#handbook/problem.ts';
import { isSampleProblem, sampleMark } from '#handbook/check/sample-text.ts';
import { periodText, quarterOf } from '#base/dates.ts';
import { documentFacts } from '../document-name.ts';
import { isKind, kinds } from '../kinds.ts';
import { nextId, slugOf } from '../next-id.ts';
import { scaffold } from '../scaffold.ts';
import { type Command, exists, openContent, Refusal, runCommand } from './folder.ts';
import { today } from '#calendar/days.ts';
import { readOptions } from './options.ts';
import { writeChecked } from './write-checked.ts';

const usage = `Cách dùng: npm run new -- LOẠI "Tên"
  LOẠI: ${Object.entries(kinds)
    .map(([kind, { word }]) => `${kind} (${word})`)
    .join(', ')}
  --period 2026-Q4   thời gian của chuyên đề (mặc định: quý này)
  --year 2026        năm ban hành của văn bản
  --content DIR      thư mục nội dung khác`;

/** `npm run new -- topic "Tên"`: a file with the next free id, every place to write marked; the ledger is written when the page is done. */
export const newPage: Command = async (args, out) => {
  const { values, positionals } = readOptions(
    usage,
    {
      period: { type: 'string' },
      year: { type: 'string' },
      content: { type: 'string' },
    },
    { args },
  );
  const [kind, ...rest] = positionals;
  if (!isKind(kind)) throw new Refusal(`${unknownKind(kind)}\n${usage}`);
  const title = rest.join(' ').normalize('NFC').trim();
  if (title.length < 3 || slugOf(title) === '')
    throw new Refusal(`Thiếu tên: viết sau ${kind}, từ 3 ký tự, có chữ hoặc số.\n${usage}`);
  const { collection, word } = kinds[kind];
  const period = values.period ?? quarterOf(today().slice(0, 7));
  if (period && !periodText.test(period))
    throw new Refusal(`--period có dạng 2026, 2026-Q4 hoặc 2026-11, không nhận “${period}”.`);
  if (values.year !== undefined && !/^(19|20)\d\d$/.test(values.year))
    throw new Refusal(`--year là năm bốn chữ số, như 2026, không nhận “${values.year}”.`);
  const opened = await openContent(values.content, config);
  const id = nextId(collection, { used: opened.used, config, title, period, year: values.year });
  const path = join(opened.dir, collection, `${slugOf(title)}.${endingOf(collection)}`);
  if (await exists(path))
    throw new Refusal(
      `Đã có tệp ${relative('.', path)}. Muốn sửa thì mở tệp đó; muốn thêm trang mới thì đặt tên khác. Tệp cũ giữ nguyên.`,
    );
  const given =
    collection === 'topics'
      ? { period, template: formFor(opened.graph.library, 'topic-report')?.data.id }
      : collection === 'guides'
        ? { section: 'about' }
        : collection === 'documents'
          ? documentFacts(title, values.year)
          : collection === 'answers'
            ? { about: opened.graph.things.slice(0, 1).map((one) => one.id) }
            : {};
  const content = scaffold(collection, { id, title, today: today(), given });
  await writeChecked([{ path, content }], opened, config, isSampleProblem);
  out.log(`Đã tạo ${word} ${id}: ${relative('.', path)}`);
  const marks = content.split(sampleMark).length - 1;
  out.log(`Mở tệp, viết ${marks} chỗ “${sampleMark}”, rồi chạy: npm run check:content -- --record`);
  if (opened.problems.length === 0) return;
  out.error('Nội dung còn lỗi có từ trước, sửa xong mới xuất bản được:');
  for (const problem of opened.problems) out.error(`${opened.folder}/${formatProblem(problem)}`);
};

function unknownKind(kind: string | undefined): string {
  if (kind === undefined) return 'Thiếu loại trang và tên.';
  const near = nearest(kind, Object.keys(kinds));
  return `Không có loại “${kind}”.${near ? ` Ý đồng chí là ${near}?` : ''}`;
}

if (import.meta.main) process.exitCode = await runCommand(newPage);
