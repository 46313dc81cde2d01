import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { startNginx } from '#tests/support/nginx.ts';
import { freePort } from '#tests/support/port.ts';

/** `npm run bench:serve [-- --seconds 60 --path /quy-trinh/thuong-ky/]`: the shipped nginx configuration under load, beside a bare file of the same size. */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    path: { type: 'string', default: '/quy-trinh/thuong-ky/' },
    dist: { type: 'string', default: 'dist' },
  },
});

interface Load {
  perSecond: number;
  errors: number;
}

/** Turns of each side: they alternate, so that whatever else the machine does falls on both. */
const turns = 4;

async function load(url: string, seconds: number): Promise<Load> {
  const { stdout } = await promisify(execFile)('wrk', [
    '-t1',
    '-c32',
    `-d${seconds}s`,
    '-H',
    'Accept-Encoding: br',
    url,
  ]);
  const [, rate = '0'] = /Requests\/sec:\s+([\d.]+)/.exec(stdout) ?? [];
  const [, refused = '0'] = /Non-2xx or 3xx responses: (\d+)/.exec(stdout) ?? [];
  const [, ...socket] = /connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(stdout) ?? [];
  const errors = socket.reduce((sum, n) => sum + Number(n), Number(refused));
  return { perSecond: Number(rate), errors };
}

const dist = path.resolve(values.dist);
const bareDir = await mkdtemp(path.join(tmpdir(), 'tep-tron-'));
const file = path.join(dist, values.path, 'index.html');
const packed = await readFile(`${file}.br`).catch(() => undefined);
const body = packed ?? (await readFile(file));
await writeFile(path.join(bareDir, 'bare.html'), Buffer.alloc(body.length, 'a'));
const port = await freePort();
const { origin, stop } = await startNginx(
  dist,
  `server { listen 127.0.0.1:${port}; root ${bareDir}; }`,
);
try {
  const each = Math.max(1, Math.round(Number(values.seconds) / turns));
  const sums = { page: { perSecond: 0, errors: 0 }, bare: { perSecond: 0, errors: 0 } };
  for (let turn = 0; turn < turns; turn++) {
    for (const [name, url] of [
      ['page', origin + values.path],
      ['bare', `http://127.0.0.1:${port}/bare.html`],
    ] as const) {
      const { perSecond, errors } = await load(url, each);
      sums[name].perSecond += perSecond / turns;
      sums[name].errors += errors;
    }
  }
  const { page, bare } = sums;
  console.log(
    `${values.path}: ${body.length} bytes${packed ? ' (brotli)' : ''}, ${each * turns} s each`,
  );
  console.log(`page       ${Math.round(page.perSecond)} requests/s, ${page.errors} errors`);
  console.log(`bare file  ${Math.round(bare.perSecond)} requests/s, ${bare.errors} errors`);
  console.log(`ratio      ${(page.perSecond / bare.perSecond).toFixed(2)}`);
} finally {
  await stop();
  await rm(bareDir, { recursive: true });
}
