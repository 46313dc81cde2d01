import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import config from '../../handbook.config.ts';
import { checkContent } from './check.ts';
import { reportProblems } from './report-problems.ts';

/**
 * `npm run check:content [-- --content DIR] [--record] [--json | --github]`:
 * every error as file:line:column, exit status 1.
 */
const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    record: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    github: { type: 'boolean', default: false },
  },
});

const form = values.json ? 'json' : values.github ? 'github' : 'text';
const { problems, graph } = await checkContent(resolve(values.content), config, {
  record: values.record,
});
const lines = reportProblems(problems, values.content, form);
if (form === 'text') for (const line of lines) console.error(line);
else for (const line of lines) console.log(line);
if (problems.length > 0) {
  console.error(`\n${problems.length} lỗi. Chưa có gì được xuất bản.`);
  process.exitCode = 1;
} else if (form === 'text') {
  console.log(`Nội dung đúng: ${graph.things.length} mã, ${graph.references.length} chỗ dẫn.`);
}
