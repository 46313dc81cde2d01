import { join, resolve } from 'node:path';
import config from '../../../handbook.config.ts';
import { builtAddresses, readAddresses, writeAddresses } from '../../handbook/address-files.ts';
import { withBuilt } from '../../handbook/addresses.ts';
import { checkContent as check } from '../../handbook/check.ts';
import { readLedger } from '../../handbook/ledger.ts';
import { reportProblems } from '../../handbook/report-problems.ts';
import { embedKinds } from '../../handbook/things.ts';
import { type Command, contentFolder, Refusal, runCommand } from './folder.ts';
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
  const { problems, graph } = await check(dir, config, { record: values.record });
  const lines = reportProblems(problems, folder, form);
  for (const line of lines) (form === 'text' ? out.error : out.log)(line);
  if (values.built) {
    const file = join(dir, 'addresses.json');
    const ledger = await readLedger(join(dir, 'ledger.json'));
    const built = await builtAddresses(resolve(values.built));
    await writeAddresses(file, withBuilt(ledger, await readAddresses(file), built, embedKinds));
  }
  if (problems.length > 0) throw new Refusal(`\n${problems.length} lỗi. Chưa có gì được xuất bản.`);
  if (form === 'text')
    out.log(`Nội dung đúng: ${graph.things.length} mã, ${graph.references.length} chỗ dẫn.`);
};

if (import.meta.main) process.exitCode = await runCommand(checkContent);
