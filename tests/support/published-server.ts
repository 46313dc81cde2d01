import { createHash } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { listen } from '#site/hosting/serve.ts';
import { portOf } from './port.ts';

/** Many handbooks behind one port of this machine, each below its own first name. */
export interface PublishedServer {
  /** Home of a handbook. */
  home(key: string): string;
  /** What each has, by key and path below its home. */
  handbooks: Map<string, Map<string, string>>;
  /** What some answer instead, whatever they are asked. */
  instead: Map<string, RequestListener>;
  /** Paths that were answered with a text since the last call; those told to be the same are left out. */
  takeLog(): string[];
  stop(): Promise<void>;
}

/** Serves published handbooks with tags of their contents, as hosts do. */
export async function servePublished(): Promise<PublishedServer> {
  const handbooks: PublishedServer['handbooks'] = new Map();
  const instead: PublishedServer['instead'] = new Map();
  let log: string[] = [];
  const answer: RequestListener = (request, response) => {
    const [, key = '', path = ''] = /^\/([^/]+)\/(.*)$/.exec(request.url ?? '') ?? [];
    const other = instead.get(key);
    if (other) return other(request, response);
    const text = handbooks.get(key)?.get(path);
    if (text === undefined) return void response.writeHead(404).end('<h1>404</h1>');
    const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 20)}"`;
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    log.push(`${key}/${path}`);
    response.writeHead(200, { 'content-type': 'application/json', etag }).end(text);
  };
  const server = await listen(answer, 0);
  return {
    home: (key) => `http://127.0.0.1:${portOf(server)}/${key}/`,
    handbooks,
    instead,
    takeLog() {
      const taken = log;
      log = [];
      return taken;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
