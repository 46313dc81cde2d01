import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from './port.ts';

/** The shipped nginx configuration, run as it is on a free port over a built site; other servers may stand beside it. */
export async function startNginx(
  dist: string,
  furtherServers = '',
): Promise<{ origin: string; logs: () => Promise<string>; stop: () => Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'nginx-'));
  await cp(resolve('hosting'), dir, { recursive: true });
  const port = await freePort();
  const shipped = await readFile(join(dir, 'nginx.conf'), 'utf8');
  const site = shipped
    .replace('127.0.0.1:8080', `127.0.0.1:${port}`)
    .replaceAll('/var/www/so-tay', dist)
    .replaceAll('/var/log/nginx', dir);
  await writeFile(join(dir, 'site.conf'), site);
  const { origin, stop } = await runNginx(dir, port, {
    modules: 'load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;',
    servers: `include ${dir}/site.conf; ${furtherServers}`,
  });
  return {
    origin,
    logs: async () =>
      (
        await Promise.all(
          ['access', 'error'].map((kind) => readFile(join(dir, `so-tay.${kind}.log`), 'utf8')),
        )
      ).join(''),
    stop: async () => {
      await stop();
      await rm(dir, { recursive: true });
    },
  };
}

/** nginx over these servers, one of them at this port, once it answers; whatever it writes of its own is in the folder. */
export async function runNginx(
  dir: string,
  port: number,
  { servers, modules = '' }: { servers: string; modules?: string },
): Promise<{ origin: string; stop: () => Promise<void> }> {
  await writeFile(
    join(dir, 'main.conf'),
    `${modules}
daemon off; pid ${dir}/pid; error_log ${dir}/error.log; user root;
events { worker_connections 512; }
http { include /etc/nginx/mime.types; access_log off;
  client_body_temp_path ${dir}/body; proxy_temp_path ${dir}/proxy; fastcgi_temp_path ${dir}/fastcgi;
  uwsgi_temp_path ${dir}/uwsgi; scgi_temp_path ${dir}/scgi;
${servers}
}`,
  );
  const server = spawn('nginx', ['-p', dir, '-c', join(dir, 'main.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr?.on('data', (data) => (said += String(data)));
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin, server, () => said);
  return {
    origin,
    stop: async () => {
      server.kill();
      await new Promise((done) => server.once('exit', done));
    },
  };
}

async function answers(origin: string, server: ChildProcess, said: () => string): Promise<void> {
  for (let i = 0; i < 50; i++) {
    if (server.exitCode !== null) throw new Error(`nginx stopped: ${said()}`);
    if (
      await fetch(origin).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`nginx does not answer: ${said()}`);
}
