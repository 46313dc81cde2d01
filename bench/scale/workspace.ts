import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateTopics, type GeneratedTopic, writeTopics } from './topics.ts';

const repository = path.resolve(import.meta.dirname, '../..');
const copied = /^(src|public|content|hosting|docs)\/|^[^/]+\.(ts|mjs|json)$/;

/** A copy of the repository outside it, with that many generated topics beside the real ones. */
export interface Workspace {
  dir: string;
  topics: GeneratedTopic[];
  release(): Promise<void>;
}

/** Makes a copy; its packages are links, its caches are its own. */
export async function makeWorkspace(count: number): Promise<Workspace> {
  const dir = await mkdtemp(path.join(tmpdir(), 'so-tay-lon-'));
  const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: repository,
    encoding: 'utf8',
  });
  for (const file of tracked.split('\n').filter((name) => copied.test(name))) {
    await mkdir(path.dirname(path.join(dir, file)), { recursive: true });
    await cp(path.join(repository, file), path.join(dir, file)).catch(ignoreMissing);
  }
  await linkPackages(dir);
  const topics = await generateTopics(path.join(repository, 'content'), count);
  await writeTopics(path.join(dir, 'content/topics'), topics);
  execFileSync(process.execPath, ['src/editing/commands/check-content.ts', '--record'], {
    cwd: dir,
  });
  return { dir, topics, release: () => rm(dir, { recursive: true, force: true }) };
}

/** Links every package of the repository into another folder, whose own caches then stay apart. */
export async function linkPackages(dir: string): Promise<void> {
  const from = path.join(repository, 'node_modules');
  await mkdir(path.join(dir, 'node_modules'), { recursive: true });
  for (const name of await readdir(from)) {
    if (name.startsWith('.') && name !== '.bin') continue;
    await symlink(path.join(from, name), path.join(dir, 'node_modules', name));
  }
}

/** The file was deleted in the work tree and is still listed. */
function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
