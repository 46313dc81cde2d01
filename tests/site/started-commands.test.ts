import { expect, test } from 'vitest';
import { runNode } from '../support/run-node.ts';

/** The other tests call the commands in their own process; here each is started as npm starts it. */
test.each([
  ['new', ['topics', 'Tên'], 'Ý đồng chí là topic?'],
  ['import-word', ['khong-co.docx', '--kind', 'topic'], 'Không mở được tệp khong-co.docx'],
  ['register', ['replace', 'HD-42-2025'], 'Cần hai mã'],
  ['adopt', ['--name', 'Đảng bộ X'], 'Thiếu --out'],
])('%s reads what was typed, tells a refusal, ends with status 1', async (name, args, told) => {
  const { code, output } = await runNode(`src/editing/commands/${name}.ts`, args);
  expect(output).toContain(told);
  expect(output).not.toMatch(/at .*\.ts:\d+/);
  expect(code).toBe(1);
});
