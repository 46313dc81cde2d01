import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tryFile } from './try-file.ts';

/*
 * Tries the files that its parent names, one after the other, and says what came of each. The most memory is that of one
 * file: Linux forgets the peak when it is asked to; elsewhere it is the peak so far.
 */

const [folder = '', mode = ''] = process.argv.slice(2);

const forgetPeak = () => {
  globalThis.gc?.();
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Another system: the peak so far is what can be told.
  }
};

function peak(): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    return Math.round((Number(kilobytes) * 1024) / 1_000_000);
  } catch {
    return Math.round((process.resourceUsage().maxRSS * 1024) / 1_000_000);
  }
}

process.on('message', (name: string) => {
  forgetPeak();
  void tryFile(join(folder, name), name, mode === 'hybrid').then((trial) =>
    process.send?.({ ...trial, megabytes: peak() }),
  );
});
process.send?.('ready');
