import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import config from '#config';
import { runNode } from '#tests/support/run-node.ts';
import { defineHandbook } from './config.ts';
import { configSchema } from './config-schema.ts';
import { tellConfig } from './config-errors.ts';
import { buildEnvironment, portOf } from './environment.ts';

type Group = Record<string, unknown>;
type Input = Group & { scheme: Group; rubric: { criteria: Group[] } };

/** What is said of the configuration of this handbook after a change. */
function told(change: (config: Input) => void): string[] {
  const changed = structuredClone(config) as unknown as Input;
  change(changed);
  const { error } = configSchema.safeParse(changed, { reportInput: true });
  return error ? tellConfig(configSchema, error.issues, 'handbook.config.ts', '') : [];
}

test.each<[what: string, change: (config: Input) => void, line: string]>([
  [
    'a number too large',
    (c) => Object.assign(c, { reviewMonths: 99 }),
    'khóa “reviewMonths” phải là nhiều nhất 36, đang là 99 → sửa số',
  ],
  [
    'a number too small',
    (c) => Object.assign(c, { reviewMonths: 0 }),
    'khóa “reviewMonths” phải là ít nhất 1, đang là 0 → sửa số',
  ],
  [
    'a number in words',
    (c) => Object.assign(c, { reviewMonths: 'sáu' }),
    'khóa “reviewMonths” phải là số → ',
  ],
  [
    'a broken number',
    (c) => Object.assign(c, { reviewMonths: 1.5 }),
    'khóa “reviewMonths” phải là số nguyên → ',
  ],
  [
    'a missing key',
    (c) => Reflect.deleteProperty(c, 'publisher'),
    'thiếu khóa “publisher” → thêm “publisher: …”',
  ],
  [
    'a missing key in a group',
    (c) => Reflect.deleteProperty(c.scheme, 'title'),
    'thiếu khóa “scheme.title” → thêm “title: …”',
  ],
  ['a missing group', (c) => Reflect.deleteProperty(c, 'rubric'), 'thiếu khóa “rubric”'],
  [
    'an unknown key',
    (c) => Object.assign(c, { reviewMonth: 6 }),
    'không có khóa “reviewMonth” → ý đồng chí là “reviewMonths”?',
  ],
  [
    'an unknown key in a group',
    (c) => Object.assign(c.scheme, { sluk: 'x' }),
    'không có khóa “scheme.sluk” → ý đồng chí là “slug”?',
  ],
  [
    'weights',
    (c) => Object.assign(c.rubric.criteria[0] ?? {}, { weight: 31 }),
    'khóa “rubric.criteria”: các “weight” cộng lại phải bằng 100, đang là 126',
  ],
  [
    'a weight over 100',
    (c) => Object.assign(c.rubric.criteria[1] ?? {}, { weight: 101 }),
    'khóa “rubric.criteria[1].weight” phải là nhiều nhất 100',
  ],
  [
    'a site with a path',
    (c) => Object.assign(c, { site: 'https://a.vn/so-tay/' }),
    'khóa “site”: chỉ gồm https:// và tên miền',
  ],
  [
    'a site without scheme',
    (c) => Object.assign(c, { site: 'so-tay.vn' }),
    'khóa “site” không phải địa chỉ đầy đủ',
  ],
  [
    'a contact in words',
    (c) => Object.assign(c, { contact: 'a@b.vn' }),
    'khóa “contact” không đúng dạng → viết { email:',
  ],
  [
    'a slug with marks',
    (c) => Object.assign(c.scheme, { slug: 'Đề án' }),
    'khóa “scheme.slug”: dùng chữ thường',
  ],
  [
    'a short name too long',
    (c) => Object.assign(c, { shortName: 'x'.repeat(25) }),
    'khóa “shortName” phải có nhiều nhất 24 ký tự, đang có 25',
  ],
  [
    'a federated handbook',
    (c) =>
      Object.assign(c, { search: { federation: [{ name: 'Sổ tay', url: 'https://a.vn/x' }] } }),
    'khóa “search.federation[0].url”: địa chỉ trang chủ',
  ],
])('%s is told by its key, with the way to mend it', (_what, change, line) => {
  const lines = told(change);
  expect(lines.join('\n')).toContain(`handbook.config.ts: ${line}`);
  expect(lines.join('\n')).not.toMatch(/Invalid|expected|Too |Unrecognized/);
});

test('everything at once, and with its line in the file', () => {
  const wrong = { ...config, reviewMonths: 99, plaze: 'x' };
  expect(() => defineHandbook(wrong as never)).toThrow(
    /handbook\.config\.ts:\d+:3: khóa “reviewMonths”[\s\S]*không có khóa “plaze”[\s\S]*2 lỗi trong cấu hình/,
  );
});

test.each([
  [{ BASE_PATH: 'so-tay' }, 'như /so-tay/'],
  [{ BASE_PATH: 'https://a.github.io/so-tay/' }, 'như /so-tay/'],
  [{ BASE_PATH: '/so tay/' }, 'BASE_PATH: “/so tay/”'],
  [{ BASE_PATH: '/../' }, 'BASE_PATH'],
  [{ BASE_PATH: '//a.vn/' }, 'BASE_PATH'],
  [{ BASE_PATH: 'C:/Program Files/Git/so-tay/' }, 'MSYS_NO_PATHCONV'],
  [{ SITE_URL: 'so-tay.vn' }, 'SITE_URL'],
  [{ SITE_URL: 'https://a.vn/so-tay/' }, 'BASE_PATH'],
  [{ OUT_DIR: '.' }, 'OUT_DIR'],
  [{ OUT_DIR: '..' }, 'OUT_DIR'],
  [{ OUT_DIR: '/' }, 'OUT_DIR'],
  [{ OUT_DIR: 'content' }, 'OUT_DIR'],
  [{ OUT_DIR: 'content/topics' }, 'OUT_DIR'],
  [{ OUT_DIR: 'src/pages' }, 'OUT_DIR'],
])('%j of the environment is refused with the way to mend it', (env, words) => {
  expect(() => buildEnvironment('https://a.vn', env)).toThrow(words);
});

test.each([
  [{}, { site: 'https://a.vn', base: '/', outDir: './dist' }],
  [
    { BASE_PATH: '/so-tay', SITE_URL: 'https://b.vn/', OUT_DIR: '/tmp/ra' },
    { site: 'https://b.vn/', base: '/so-tay/', outDir: '/tmp/ra' },
  ],
  [
    { BASE_PATH: '', SITE_URL: '', OUT_DIR: '' },
    { site: 'https://a.vn', base: '/', outDir: './dist' },
  ],
])('%j of the environment is taken', (env, expected) => {
  expect(buildEnvironment('https://a.vn', env)).toEqual(expected);
});

test('a port is a number', () => {
  expect([portOf(undefined), portOf('8080')]).toEqual([4321, 8080]);
  expect(() => portOf('tám')).toThrow('PORT: “tám”');
});

test('a command that cannot start for it says so and nothing else', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'cau-hinh-'));
  const text = await readFile('handbook.config.ts', 'utf8');
  const wrong = text
    .replace(/reviewMonths: \d+/, 'reviewMonths: 99')
    .replace("'./src/handbook/config.ts'", `'${pathToFileURL('src/handbook/config.ts').href}'`);
  await writeFile(join(cwd, 'handbook.config.ts'), wrong);
  const { code, output } = await runNode('handbook.config.ts', [], { cwd });
  await rm(cwd, { recursive: true });
  expect(output).toMatch(
    /^handbook\.config\.ts:\d+:3: khóa “reviewMonths” .* → sửa số\n\n1 lỗi trong cấu hình\..*\n$/,
  );
  expect(code).toBe(1);
});
