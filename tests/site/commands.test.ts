import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, inject, test } from 'vitest';
import { buildEnv } from '../support/build-env.ts';
import { contentWith } from '../support/fault.ts';

const run = (args: string[], env: Record<string, string>) =>
  new Promise<{ code: number; output: string }>((done) => {
    execFile('npm', args, { env: buildEnv(env) }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
  });

describe('npm start', () => {
  test('says what it does, and stops before anything is written, with every error as file:line and how to mend it', async () => {
    const { dir, release } = await contentWith(
      { edit: 'rules/thoi-luong-thuong-ky.yaml', from: 'number: 90', to: 'number: 95' },
      { edit: 'documents/kl-07-2025.yaml', from: 'status: in-force', to: 'status: replaced' },
    );
    const { code, output } = await run(['--silent', 'start'], {
      HANDBOOK_CONTENT: dir,
      OUT_DIR: `${dir}/dist`,
    });
    await release();
    expect(code).not.toBe(0);
    expect(output).toMatch(/^Đang kiểm tra nội dung và dựng trang/);
    expect(output).toMatch(/Chưa dựng được trang; lý do ở trên\.\n$/);
    expect(output).toMatch(/documents\/kl-07-2025\.yaml:\d+:\d+: .* → /);
    expect(output).toMatch(/procedures\/thuong-ky\.mdx:\d+:\d+: .* → /);
    expect(output).toContain('2 lỗi trong nội dung. Chưa có gì được xuất bản.');
  });
});

describe('serving the site', () => {
  const serve = (port: number) =>
    spawn(process.execPath, ['src/site/hosting/serve.ts'], {
      env: { ...process.env, PORT: String(port), OUT_DIR: inject('dist'), BASE_PATH: '/' },
    });

  test('ends with one line that names the address, and answers there', async () => {
    const server = serve(47_321);
    const [line] = (await once(server.stdout, 'data')) as [Buffer];
    expect(String(line)).toBe('Trang chạy ở http://127.0.0.1:47321/\n');
    expect((await fetch('http://127.0.0.1:47321/')).status).toBe(200);
    server.kill();
  });

  test('says clearly that a port is taken', async () => {
    const other = createServer().listen(47_322, '127.0.0.1');
    await once(other, 'listening');
    const server = serve(47_322);
    const [line] = (await once(server.stderr, 'data')) as [Buffer];
    const [code] = (await once(server, 'exit')) as [number];
    other.close();
    expect(String(line)).toContain(
      'Cổng 47322 đang có chương trình khác dùng. Chọn cổng khác: PORT=47323 npm start',
    );
    expect(code).toBe(1);
  });
});
