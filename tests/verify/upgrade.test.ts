import { execFile, execFileSync, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { release } from '#base/release.ts';
import { ownFiles } from '#editing/adopt/own-files.ts';
import { blobOf, blobsIn, type Origin } from '#editing/upgrade/origin.ts';
import { idOf, pageOf } from '#editing/upgrade/pages.ts';
import { readPages } from '#editing/upgrade/read-pages.ts';
import { backupOf } from '#editing/upgrade/swap.ts';
import { buildEnv } from '../support/build-env.ts';
import { runNode } from '../support/run-node.ts';

const command = 'src/editing/commands/upgrade.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'nang-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

/** Everything in a folder, by path and bytes, but for packages. */
const stateOf = (folder: string) => blobsIn(folder, ownFiles(folder));
const idsIn = async (folder: string) =>
  [...(await readPages(join(folder, 'content')))].map(([file, text]) => idOf(pageOf(file, text)));
const linkModules = (folder: string) =>
  symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');

/** Builds a handbook where it stands; gives its home page. */
async function built(folder: string): Promise<string> {
  const env = buildEnv({ OUT_DIR: './dist', BASE_PATH: '/' });
  delete env.HANDBOOK_CONTENT;
  await promisify(execFile)('npm', ['run', 'build'], { cwd: folder, env, maxBuffer: 1 << 26 });
  return readFile(join(folder, 'dist/index.html'), 'utf8');
}

describe('a handbook of 0.1.0, which says nothing of where it came from', () => {
  let folder: string;
  beforeAll(async () => {
    folder = join(dir, 'cu');
    await cp('tests/fixtures/upgrade/0.1.0/content', join(folder, 'content'), { recursive: true });
    await cp(
      'tests/fixtures/upgrade/0.1.0/handbook.config.txt',
      join(folder, 'handbook.config.ts'),
    );
    await mkdir(join(folder, 'src/pages'), { recursive: true });
    await writeFile(join(folder, 'src/pages/rieng.txt'), 'tệp thêm ở đây');
    await writeFile(join(folder, 'package.json'), '{ "version": "0.1.0", "rieng": true }');
    const address = { kind: 'topic', url: '/chuyen-de/giu-sach-kenh-muong/' };
    await writeFile(
      join(folder, 'content/ledger.json'),
      JSON.stringify({ 'CD-2026-Q1-01': { ...address, former: ['/chuyen-de/kenh-muong/'] } }),
    );
  });

  test('is left alone while code changed on both sides is in the way, and told of it', async () => {
    const before = await stateOf(folder);
    const { code, output } = await runNode(command, ['--at', folder]);
    expect(output).toContain('1 tệp mã đã sửa ở sổ tay này');
    expect(output).toContain('  package.json');
    expect(code).toBe(1);
    expect(await stateOf(folder)).toEqual(before);
    expect(await readdir(dir)).toEqual(['cu']);
  });

  test('stands as before when it is killed half way', async () => {
    const before = await stateOf(folder);
    const child = spawn(process.execPath, [command, '--at', folder, '--set-aside'], {
      stdio: 'ignore',
    });
    const ended = new Promise((done) => child.once('exit', done));
    // Its draft grows beside the handbook: by now it has copied and is writing.
    await expect
      .poll(async () => (await readdir(dir)).some((name) => name.startsWith('.cu-')), {
        timeout: 120_000,
      })
      .toBe(true);
    child.kill('SIGKILL');
    await ended;
    expect(await stateOf(folder)).toEqual(before);
    for (const name of await readdir(dir))
      if (name.startsWith('.cu-')) await rm(join(dir, name), { recursive: true });
  });

  test('is moved in place: content and ids are kept, the report is true, check and build pass', async () => {
    const [before, pages] = [await stateOf(folder), await readPages(join(folder, 'content'))];
    const ids = await idsIn(folder);
    const { code, output } = await runNode(command, ['--at', folder, '--set-aside']);
    expect(output).toContain(`lên bản ${release}.`);
    expect(code).toBe(0);
    expect(await readFile(join(folder, `nang-cap-${release}.md`), 'utf8')).toBe(
      output.trimEnd() + '\n',
    );

    const after = await readPages(join(folder, 'content'));
    const told = (file: string) => output.includes(`- ${file} (`);
    const changed = [...pages].filter(([file, text]) => after.get(file) !== text);
    const fresh = [...after.keys()].filter((file) => !pages.has(file));
    expect(changed.map(([file]) => file).filter((file) => !told(file))).toEqual([]);
    expect(fresh.filter((file) => !told(file))).toEqual([]);
    expect(output).toContain(
      `${pages.size - changed.length} trang giữ nguyên từng chữ, ${changed.length} trang có trường chuyển đổi, thêm ${fresh.length} trang`,
    );
    expect(await idsIn(folder)).toEqual(expect.arrayContaining(ids));
    const ledger = JSON.parse(
      await readFile(join(folder, 'content/ledger.json'), 'utf8'),
    ) as object;
    expect(ledger).toMatchObject({
      'CD-2026-Q1-01': { former: ['/chuyen-de/kenh-muong/'] },
      HLC: { kind: 'procedure' },
    });
    // What was there stands whole beside it, what was changed here is set aside, what was added stays.
    expect(await stateOf(backupOf(folder))).toEqual(before);
    expect(await readFile(join(folder, 'sua-rieng/package.json.txt'), 'utf8')).toContain('rieng');
    expect(output).toMatch(/cất ở sua-rieng\/[^]*- package\.json\n/);
    expect(output).toMatch(/đồng chí thêm, giữ nguyên:\n- src\/pages\/rieng\.txt\n/);

    await linkModules(folder);
    const check = await runNode('src/editing/commands/check-content.ts', [], { cwd: folder });
    expect(check.output).toMatch(/^Nội dung đúng/);
    const home = await built(folder);
    expect(home).toContain(`content="so-tay-sinh-hoat-chi-bo ${release}"`);
    expect(home).toContain('Đảng bộ xã Mẫu');
  });
});

describe('an adopted handbook that records where it came from', () => {
  let folder: string;
  let archive: string;
  beforeAll(async () => {
    folder = join(dir, 'nhan');
    await runNode('src/editing/commands/adopt.ts', ['--name', 'Đảng bộ xã Mẫu', '--out', folder]);
    await linkModules(folder);
    // As if an earlier version had brought another file here, and one that is gone.
    const earlier = { 'src/base/href.ts': '// bản trước\n', 'src/base/bo-di.ts': '// đã bỏ\n' };
    const file = join(folder, 'origin.json');
    const origin = JSON.parse(await readFile(file, 'utf8')) as Origin;
    for (const [path, text] of Object.entries(earlier)) {
      await writeFile(join(folder, path), text);
      origin.files[path] = blobOf(Buffer.from(text));
    }
    await writeFile(file, JSON.stringify({ ...origin, version: '0.2.0' }));
    // What the committee did itself.
    await writeFile(join(folder, 'src/base/nfc.ts'), '// sửa ở đây\n', { flag: 'a' });
    await cp(
      'tests/fixtures/upgrade/0.1.0/content/topics/giu-sach-kenh-muong.mdx',
      join(folder, 'content/topics/giu-sach-kenh-muong.mdx'),
    );
    archive = join(dir, 'ban-moi.tar.gz');
    const files = ownFiles('.', { loose: true }).join('\n');
    execFileSync('tar', ['-czf', archive, '-T', '-'], { input: files });
  }, 300_000);

  test('is moved by its own command and an archive of the new version; what was changed here alone stays', async () => {
    const [pages, ids] = [await readPages(join(folder, 'content')), await idsIn(folder)];
    const { code, output } = await runNode(command, ['--from', archive], { cwd: folder });
    expect(output).toContain(`từ bản 0.2.0 lên bản ${release}.`);
    expect(code).toBe(0);
    expect(output).toContain('ghi 1 tệp, bỏ 1 tệp bản mới không còn');
    expect(output).toMatch(/bản mới không đụng tới, giữ nguyên:\n- src\/base\/nfc\.ts\n/);
    expect(await readFile(join(folder, 'src/base/href.ts'), 'utf8')).toBe(
      await readFile('src/base/href.ts', 'utf8'),
    );
    expect(await readFile(join(folder, 'src/base/nfc.ts'), 'utf8')).toContain('sửa ở đây');
    expect(ownFiles(folder)).not.toContain('src/base/bo-di.ts');
    expect(await readPages(join(folder, 'content'))).toEqual(pages);
    expect(await idsIn(folder)).toEqual(ids);
    const origin = JSON.parse(await readFile(join(folder, 'origin.json'), 'utf8')) as Origin;
    expect(origin.version).toBe(release);
    await linkModules(folder);
    const check = await runNode('src/editing/commands/check-content.ts', [], { cwd: folder });
    expect(check.output).toMatch(/^Nội dung đúng/);
  });

  test('of a later version is not moved back', async () => {
    const file = join(backupOf(folder), 'origin.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/"version": ?"0\.2\.0"/, '"version":"99.0.0"'));
    const { code, output } = await runNode(command, ['--at', backupOf(folder)]);
    expect(output).toContain('đã ở bản 99.0.0, mới hơn');
    expect(code).toBe(1);
  });
});

test.each([
  ['nothing to go by', [], 'Cách dùng'],
  ['both ways at once', ['--from', 'a', '--at', 'b'], 'Cách dùng'],
  ['a folder that is not there', ['--at', '/khong-co'], 'không phải một sổ tay'],
  ['this very folder', ['--at', '.'], 'hai thư mục rời nhau'],
  ['a new version that is not there', ['--from', '/khong-co'], 'Không có /khong-co'],
  ['a folder without the command', ['--from', 'content'], 'không phải sổ tay từ bản 0.3.0'],
])('%s is refused in words', async (_, args, told) => {
  const { code, output } = await runNode(command, args);
  expect(output).toContain(told);
  expect(output).not.toMatch(/at .*\.ts:\d+/);
  expect(code).toBe(1);
});
