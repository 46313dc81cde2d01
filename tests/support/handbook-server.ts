import { createServer, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { indexFolders, indexOrigin, policyOf } from '#site/hosting/security.ts';
import { portOf } from './port.ts';

/** A built handbook on a port of its own, with the headers that its list of other handbooks asks for. */
export interface HandbookServer {
  url: string;
  /** Origins of the handbooks that it knows; may be set once their ports are known. */
  knows: string[];
  /** The folder that is served. */
  dir: string;
  /** Milliseconds before any answer. */
  delay: number;
  /** Answers in place of the folder, for addresses that hold such a text. */
  instead: Record<string, (response: ServerResponse) => void>;
  stop(): Promise<void>;
}

/** Starts serving, on a free port unless one is given; `dir` may be filled later. */
export async function serveHandbook(dir: string, port = 0): Promise<HandbookServer> {
  const server = createServer((request, response) => {
    const folder = request.url?.split('/')[1] ?? '';
    response.setHeader('Content-Security-Policy', policyOf(self.knows));
    const reader = indexOrigin(self.knows);
    if (reader && indexFolders.includes(folder))
      response.setHeader('Access-Control-Allow-Origin', reader);
    const own = Object.keys(self.instead).find((part) => request.url?.includes(part));
    if (own) return self.instead[own]?.(response);
    setTimeout(() => sirv(self.dir, { dev: true })(request, response), self.delay);
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const self: HandbookServer = {
    url: `http://127.0.0.1:${portOf(server)}/`,
    knows: [],
    dir,
    delay: 0,
    instead: {},
    stop: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
  return self;
}
