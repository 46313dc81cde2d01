import { readdir, readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { fileTypes } from '#site/hosting/file-types.ts';
import { listen, serveFolder } from '#site/hosting/serve.ts';

let server: Awaited<ReturnType<typeof listen>>;
let names: string[];
beforeAll(async () => {
  server = await listen(serveFolder(inject('dist')), 0);
  names = await readdir(inject('dist'), { recursive: true });
});
afterAll(() => server.close());

test.each(Object.entries(fileTypes))(
  '`npm start` serves .%s as what it is',
  async (ending, type) => {
    const name = names.find((path) => path.endsWith(`.${ending}`));
    expect(name).toBeDefined();
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/${name}`, { method: 'HEAD' });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
  },
);

test('the shipped nginx configuration and `_headers` name the same types', async () => {
  const nginx = await readFile('hosting/nginx.conf', 'utf8');
  const headers = await readFile(`${inject('dist')}/_headers`, 'utf8');
  for (const [ending, type] of Object.entries(fileTypes)) {
    const own = nginx.split(`location ~ \\.${ending}$ {`)[1]?.split('\n    }\n')[0] ?? '';
    expect(own.includes(`default_type ${type};`) || own.includes(`default_type "${type}";`)).toBe(
      true,
    );
    expect(headers).toContain(`/*.${ending}\n  Content-Type: ${type}\n`);
  }
});
