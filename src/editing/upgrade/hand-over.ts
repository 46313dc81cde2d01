import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Refusal } from '../commands/options.ts';

const command = 'src/editing/commands/upgrade.ts';

/** Lets the new version upgrade this handbook: it alone knows the steps. `from` is its folder, or an archive of it. */
export function handOver(from: string, here: string, args: readonly string[]): void {
  if (!existsSync(from)) throw new Refusal(`Không có ${from}. Chưa đổi gì.`);
  if (statSync(from).isDirectory()) return run(resolve(from), here, args);
  const folder = mkdtempSync(join(tmpdir(), 'so-tay-'));
  try {
    const { status, stderr } = spawnSync('tar', ['-xf', resolve(from), '-C', folder]);
    if (status !== 0)
      throw new Refusal(`Không mở được ${from}: ${String(stderr).trim()}. Chưa đổi gì.`);
    const unpacked = rootIn(folder);
    install(unpacked, here);
    run(unpacked, here, args);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An archive holds the files themselves, or one folder with them. */
function rootIn(folder: string): string {
  const [only, ...others] = readdirSync(folder);
  const isInside = only !== undefined && others.length === 0 && only !== 'package.json';
  return isInside ? join(folder, only) : folder;
}

/** Packages of the new version: those that are here where they are the same, else from the registry. */
function install(unpacked: string, here: string): void {
  const lock = (at: string) => readFileSync(join(at, 'package-lock.json'), 'utf8');
  if (!existsSync(join(unpacked, 'package-lock.json'))) return;
  if (existsSync(join(here, 'node_modules')) && lock(here) === lock(unpacked))
    return symlinkSync(join(here, 'node_modules'), join(unpacked, 'node_modules'), 'junction');
  const { status } = spawnSync('npm', ['ci', '--omit=dev', '--no-audit', '--no-fund'], {
    cwd: unpacked,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Refusal('Không cài được các gói của bản mới. Chưa đổi gì.');
}

function run(folder: string, here: string, args: readonly string[]): void {
  if (!existsSync(join(folder, command)))
    throw new Refusal(
      `${folder} không phải sổ tay từ bản 0.3.0 trở lên: thiếu ${command}. Chưa đổi gì.`,
    );
  if (!existsSync(join(folder, 'node_modules')))
    throw new Refusal(`Ở ${folder} chưa cài các gói: vào đó chạy npm ci trước. Chưa đổi gì.`);
  const env = { ...process.env };
  delete env.HANDBOOK_CONTENT;
  const { status } = spawnSync(process.execPath, [command, '--at', here, ...args], {
    cwd: folder,
    env,
    stdio: 'inherit',
  });
  // It has said itself what kept it.
  if (status !== 0) throw new Refusal('');
}
