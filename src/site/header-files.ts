import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headers } from './security.ts';

/** Hashed names never change their content; everything else is asked for again. */
const immutable = 'public, max-age=31536000, immutable';

/** The file `_headers` that Netlify, Cloudflare Pages and others read. */
export function headersFile(base: string): string {
  const prefix = base.replace(/\/$/, '');
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [
    `${prefix}/*`,
    ...lines,
    '',
    `${prefix}/tai-nguyen/*`,
    `  Cache-Control: ${immutable}`,
    '',
  ].join('\n');
}

/** Writes the header file into a built site. */
export const writeHeaderFiles = (dist: string, base: string): Promise<void> =>
  writeFile(join(dist, '_headers'), headersFile(base));
