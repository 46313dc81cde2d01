import { createServer, type RequestListener, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { buildEnvironment, portOf } from '#handbook/environment.ts';
import { typeOf } from './file-types.ts';

/** Serves a built site as a plain static host would: unknown paths get 404.html with status 404. */
export function serveFolder(dir: string, base = '/'): RequestListener {
  const files = sirv(dir, {
    dev: false,
    etag: true,
    setHeaders: (response, path) => {
      const type = typeOf(path);
      if (type) response.setHeader('Content-Type', type);
    },
  });
  const notFound = readFileSync(join(dir, '404.html'));
  const prefix = base.replace(/\/$/, '');
  return (request, response) => {
    const miss = () => {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(notFound);
    };
    if (!request.url?.startsWith(`${prefix}/`)) return miss();
    request.url = request.url.slice(prefix.length);
    files(request, response, miss);
  };
}

/** Packs what packs well for readers who take it; a part that was asked for by its bytes stays as it is. */
export function compressed(listener: RequestListener): RequestListener {
  const pack = compression({
    filter: (request, response) => !request.headers.range && compression.filter(request, response),
  });
  // The package is made for Express, and uses only what Node's own requests and responses have.
  type Handed = Parameters<typeof pack>;
  return (request, response) =>
    pack(request as Handed[0], response as Handed[1], () => void listener(request, response));
}

/** Listens on this machine only; rejects with the system's error when the port is taken. */
export function listen(listener: RequestListener, port: number): Promise<Server> {
  return new Promise((done, fail) => {
    const server = createServer(listener);
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => done(server));
  });
}

/** Serves what the last build wrote, at the port that `PORT` names; gives the exit status. */
export async function serveBuilt(): Promise<number> {
  const port = portOf(process.env.PORT);
  const { base, outDir } = buildEnvironment('');
  try {
    await listen(compressed(serveFolder(resolve(outDir), base)), port);
    console.log(`Trang chạy ở http://127.0.0.1:${port}${base}`);
    return 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    console.error(
      `Cổng ${port} đang có chương trình khác dùng. Chọn cổng khác: PORT=${port + 1} npm start`,
    );
    return 1;
  }
}

if (import.meta.main) process.exitCode = await serveBuilt();
