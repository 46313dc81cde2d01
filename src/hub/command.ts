import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Command, runCommand } from '#editing/commands/folder.ts';
import { readOptions, Refusal } from '#editing/commands/options.ts';
import { buildEnvironment } from '#handbook/environment.ts';
import { readList } from './list/read-list.ts';
import type { HubList } from './list/schema.ts';
import { builtReport, gatheredReport } from './report.ts';
import { Copies } from './sources/copy.ts';
import { gather } from './sources/gather.ts';
import { sourceLimits } from './sources/limits.ts';
import { buildHub } from './write/build.ts';
import { refuseFolder } from './write/folder.ts';

const usage = `Cách dùng: npm run hub -- DANH-SÁCH [--out dist-hub] [--copies .cache/kho] [--anew]
  Gom chuyên đề đã công bố ở nhiều sổ tay thành một trang tĩnh. DANH-SÁCH là tệp YAML: name, publisher, sources.
  --out DIR    nơi ghi trang; thư mục đó được thay cả, khi mọi phần đã xong
  --copies DIR nơi giữ bản mới nhất đọc được của từng sổ tay
  --anew       dựng lại từ đầu, không lấy gì của lần trước
  Cách viết danh sách: docs/hub.md.`;

/** A list longer than this names more handbooks than there are. */
const LONGEST_LIST = 2_000_000;

/** `npm run hub -- LIST`: one static archive over many handbooks, whole or not at all. */
export const hub: Command = async (args, out) => {
  const { values, positionals } = readOptions(
    usage,
    {
      out: { type: 'string', default: 'dist-hub' },
      copies: { type: 'string', default: '.cache/kho' },
      anew: { type: 'boolean', default: false },
    },
    { words: 1, args },
  );
  const [file] = positionals;
  if (!file) throw new Refusal(`Thiếu tệp danh sách.\n${usage}`);
  const list = await listIn(file);
  const { base } = buildEnvironment('');
  const target = resolve(values.out);
  await refuseFolder(target);
  const copies = new Copies(resolve(values.copies));
  const gathered = await gather(list.sources, { copies, day: today(), limits: sourceLimits });
  for (const line of gatheredReport(gathered)) out.log(line);
  if (gathered.every(({ record }) => !record))
    throw new Refusal('Không đọc được sổ tay nào. Chưa ghi gì.');
  const built = await buildHub(list, gathered, { out: target, base, copies, anew: values.anew });
  out.log(builtReport(built, values.out));
};

async function listIn(file: string): Promise<HubList> {
  const size = await stat(file).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  );
  if (size === undefined) throw new Refusal(`Không có tệp ${file}. Chưa ghi gì.`);
  if (size > LONGEST_LIST) throw new Refusal(`Tệp ${file} quá lớn để là một danh sách.`);
  const read = readList(file, await readFile(file, 'utf8'));
  if ('list' in read) return read.list;
  throw new Refusal(
    `${read.problems.join('\n')}\n\n${read.problems.length} lỗi trong danh sách. Chưa gom gì, chưa ghi gì.`,
  );
}

/** The day where this runs, as `2026-11-28`. */
const today = (): string => new Date().toLocaleDateString('sv-SE');

if (import.meta.main) process.exitCode = await runCommand(hub);
