import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import config from '../../handbook.config.ts';
import { checkContent } from './check.ts';
import { formatProblem } from './problem.ts';

/** `npm run check:content [-- --content DIR] [--record]`: every error as file:line:column, exit status 1. */
const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    record: { type: 'boolean', default: false },
  },
});

const dir = resolve(values.content);
const { problems, graph } = await checkContent(dir, config, { record: values.record });
for (const problem of problems) console.error(`${values.content}/${formatProblem(problem)}`);
if (problems.length > 0) {
  console.error(`\n${problems.length} lỗi. Chưa có gì được xuất bản.`);
  process.exitCode = 1;
} else {
  console.log(`Nội dung đúng: ${graph.things.length} mã, ${graph.references.length} chỗ dẫn.`);
}
