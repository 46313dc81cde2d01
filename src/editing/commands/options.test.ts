import { expect, test } from 'vitest';
import { readOptions, Refusal } from './options.ts';

const usage = 'Cách dùng: …';
const read = (args: string[], env: NodeJS.ProcessEnv = {}) =>
  readOptions(
    usage,
    { name: { type: 'string' }, 'dry-run': { type: 'boolean' } },
    { words: 1, env, args },
  );

test('options and words are read', () => {
  expect(read(['topic', '--name', 'Một tên'])).toMatchObject({
    values: { name: 'Một tên' },
    positionals: ['topic'],
  });
});

test.each([
  [['--ten', 'A'], {}, 'Không có lựa chọn --ten.'],
  [['--name'], {}, 'Sau --name phải viết giá trị'],
  [['--name', '--dry-run'], {}, 'Sau --name phải viết giá trị'],
  [['--dry-run=1'], {}, 'Sau --dry-run'],
  [['Tên', 'rời'], {}, 'Thừa chữ “rời”'],
  [['A'], { npm_config_name: 'true' }, 'npm giữ lại --name'],
  [['A'], { npm_config_dry_run: 'true' }, 'npm giữ lại --dry-run'],
])('%j with %j: %s', (args, env, told) => {
  const refused = () => read(args, env);
  expect(refused).toThrow(Refusal);
  expect(refused).toThrow(told);
  expect(refused).toThrow(usage);
});
