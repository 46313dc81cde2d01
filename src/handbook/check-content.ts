import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import config from '../../handbook.config.ts';
import { builtAddresses, readAddresses, writeAddresses } from './address-files.ts';
import { withBuilt } from './addresses.ts';
import { checkContent } from './check.ts';
import { readLedger } from './ledger.ts';
import { reportProblems } from './report-problems.ts';
import { embedKinds } from './things.ts';

/**
 * `npm run check:content [-- --content DIR] [--record] [--built DIST] [--json | --github]`:
 * every error as file:line:column, exit status 1. With `--built`, the addresses of that build are recorded.
 */
const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    record: { type: 'boolean', default: false },
    built: { type: 'string' },
    json: { type: 'boolean', default: false },
    github: { type: 'boolean', default: false },
  },
});

const form = values.json ? 'json' : values.github ? 'github' : 'text';
const { problems, graph } = await checkContent(resolve(values.content), config, {
  record: values.record,
});
if (values.built) {
  const file = join(resolve(values.content), 'addresses.json');
  const ledger = await readLedger(join(resolve(values.content), 'ledger.json'));
  const built = await builtAddresses(resolve(values.built));
  await writeAddresses(file, withBuilt(ledger, await readAddresses(file), built, embedKinds));
}
const lines = reportProblems(problems, values.content, form);
if (form === 'text') for (const line of lines) console.error(line);
else for (const line of lines) console.log(line);
if (problems.length > 0) {
  console.error(`\n${problems.length} lỗi. Chưa có gì được xuất bản.`);
  process.exitCode = 1;
} else if (form === 'text') {
  console.log(`Nội dung đúng: ${graph.things.length} mã, ${graph.references.length} chỗ dẫn.`);
}
