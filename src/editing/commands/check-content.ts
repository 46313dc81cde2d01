import { join, resolve } from 'node:path';
import config from '#config';
import {
  builtAddresses,
  readAddresses,
  writeAddresses,
} from '#handbook/addresses/address-files.ts';
import { withBuilt } from '#handbook/addresses/addresses.ts';
import { checkContent as check } from '#handbook/check/check.ts';
import { writeLedger } from '#handbook/addresses/ledger.ts';
import { reportProblems } from '#handbook/check/report-problems.ts';
import { sampleProblems } from '#samples/check.ts';
import { embedKinds } from '#handbook/graph/things.ts';
import { type Command, contentFolder, readBefore, Refusal, runCommand } from './folder.ts';
import { readOptions } from './options.ts';

const usage = `Cách dùng: npm run check:content [-- --record] [--built dist] [--content DIR] [--json | --github]
  --record       hết lỗi thì ghi mã mới và trang đổi chỗ vào sổ mã
  --built dist   hết lỗi thì ghi mọi địa chỉ của bản dựng ở thư mục dist
  --content DIR  thư mục nội dung khác
  --json, --github  in lỗi cho chương trình đọc`;

/** `npm run check:content`: every error as file:line:column, exit status 1; ledger and addresses are written when there is none. */
export const checkContent: Command = async (args, out) => {
  const { values } = readOptions(
    usage,
    {
      content: { type: 'string' },
      record: { type: 'boolean', default: false },
      built: { type: 'string' },
      json: { type: 'boolean', default: false },
      github: { type: 'boolean', default: false },
    },
    { words: 0, args },
  );
  const { folder, dir } = contentFolder(values.content);
  const form = values.json ? 'json' : values.github ? 'github' : 'text';
  const built = values.built === undefined ? [] : await builtOr(values.built);
  const checked = await check(dir, config, { recording: values.record, known: readBefore });
  const { graph, ledger } = checked;
  const problems = [...checked.problems, ...(await sampleProblems(dir, graph))];
  const lines = reportProblems(problems, folder, form);
  for (const line of lines) (form === 'text' ? out.error : out.log)(line);
  if (problems.length > 0) {
    const unwritten = values.record || values.built !== undefined ? ', chưa ghi gì' : '';
    throw new Refusal(`\n${problems.length} lỗi. Chưa có gì được xuất bản${unwritten}.`);
  }
  if (values.record) await writeLedger(join(dir, 'ledger.json'), ledger);
  if (built.length > 0) {
    const file = join(dir, 'addresses.json');
    await writeAddresses(file, withBuilt(ledger, await readAddresses(file), built, embedKinds));
  }
  if (form === 'text')
    out.log(`Nội dung đúng: ${graph.things.length} mã, ${graph.references.length} chỗ dẫn.`);
};

/** Addresses of a built site; refused where the folder holds none, since a recorded address is kept for ever. */
async function builtOr(path: string): Promise<string[]> {
  const refusal = (what: string) =>
    new Refusal(`${resolve(path)} ${what}. Chạy npm run build trước. Chưa ghi gì.`);
  const built = await builtAddresses(resolve(path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') throw refusal('không có');
    throw error;
  });
  if (!built.includes('/')) throw refusal('không phải bản dựng của trang');
  return built;
}

if (import.meta.main) process.exitCode = await runCommand(checkContent);
