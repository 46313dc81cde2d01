import { join, parse, relative, resolve } from 'node:path';
import { collectionNames } from './collections.ts';
import { siteAddress } from './config-schema.ts';
import { ConfigError } from './config-errors.ts';
import { contentPath } from './content-dir.ts';

/** What the environment says of a build. */
export interface BuildEnvironment {
  /** Address without path. */
  site: string;
  /** Path of the site there, with a stroke at either end. */
  base: string;
  outDir: string;
}

type Variables = Record<string, string | undefined>;

/** Reads `SITE_URL`, `BASE_PATH` and `OUT_DIR`; throws with what is wrong and how to mend it. */
export function buildEnvironment(site: string, env: Variables = process.env): BuildEnvironment {
  const { SITE_URL, BASE_PATH, OUT_DIR } = env;
  const problems = [
    SITE_URL ? siteProblem(SITE_URL) : undefined,
    BASE_PATH ? baseProblem(BASE_PATH) : undefined,
    OUT_DIR ? outProblem(OUT_DIR, contentPath(undefined, env)) : undefined,
  ].filter((problem) => problem !== undefined);
  if (problems.length > 0) throw new ConfigError(problems);
  const base = BASE_PATH || '/';
  return {
    site: SITE_URL || site,
    base: base.endsWith('/') ? base : `${base}/`,
    outDir: OUT_DIR || './dist',
  };
}

/** The number of a port, or what is wrong with it. */
export function portOf(written: string | undefined): number {
  if (!written) return 4321;
  const port = Number(written);
  if (/^\d+$/.test(written) && port <= 65_535) return port;
  throw new ConfigError([
    `PORT: “${written}” không phải số cổng → ghi số từ 1024 đến 65535, như PORT=4321`,
  ]);
}

const siteProblem = (written: string): string | undefined =>
  siteAddress.safeParse(written).success
    ? undefined
    : `SITE_URL: “${written}” không phải địa chỉ của trang → chỉ ghi https:// và tên miền, như https://so-tay.vi-du.vn; đường dẫn con thì đặt ở BASE_PATH`;

function baseProblem(written: string): string | undefined {
  if (/^\/(?:[\w.~-]+\/)*(?:[\w.~-]+)?$/.test(written) && !/\/\.{1,2}(\/|$)/.test(written))
    return undefined;
  const told = (fix: string) => `BASE_PATH: “${written}” không phải đường dẫn của trang → ${fix}`;
  // Git Bash takes a path for one of Windows and puts its own folder before it.
  if (/^[A-Za-z]:[\\/]/.test(written))
    return told('Git Bash trên Windows đã đổi giá trị này: thêm MSYS_NO_PATHCONV=1 ở đầu lệnh');
  const path = written
    .replace(/^https?:\/\/[^/]+/, '')
    .split('/')
    .filter((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part));
  const near = path.length > 0 ? `/${path.join('/')}/` : '/so-tay/';
  return told(`ghi phần đứng sau tên miền, có dấu / ở hai đầu, như ${near}`);
}

/** A build empties its folder first. */
function outProblem(written: string, content: string): string | undefined {
  const out = resolve(written);
  const holds = (path: string) => !/^\.\.(?:[\\/]|$)/.test(relative(out, resolve(path)));
  const within = (path: string) => !/^\.\.(?:[\\/]|$)/.test(relative(resolve(path), out));
  const folders = [
    'src',
    'public',
    'node_modules',
    '.git',
    ...collectionNames.map((name) => join(content, name)),
  ];
  const kept = ['.', content].some(holds) || folders.some(within);
  return kept || out === parse(out).root
    ? `OUT_DIR: không dựng vào “${written}” được, vì thư mục đó sẽ bị xóa trắng trước → chọn một thư mục riêng, như ./dist`
    : undefined;
}
