import { expect, test } from 'vitest';
import { DownloadEnded } from './download.ts';
import { endingOf } from './ending.ts';

const newer = () => Promise.resolve(true);
const same = () => Promise.resolve(false);
const cutOff = () => Promise.reject(new TypeError('no network'));

test.each([
  ['a file that changed with a new version', new DownloadEnded('altered'), newer, 'changed'],
  ['a file that is gone with a new version', new DownloadEnded('missing'), newer, 'changed'],
  ['a file that was changed on its way', new DownloadEnded('altered'), same, 'altered'],
  ['a file that the server does not hand out', new DownloadEnded('missing'), same, 'missing'],
  ['a changed file, and then no network', new DownloadEnded('altered'), cutOff, 'altered'],
  ['no network', new DownloadEnded('network'), newer, 'network'],
  ['a full device', new DOMException('', 'QuotaExceededError'), same, 'full'],
  ['storage that is refused', new DOMException('', 'SecurityError'), same, 'refused'],
  ['a fault of our own', new TypeError('x is not a function'), newer, 'fault'],
] as const)('%s is told as it is', async (_name, error, isNewer, ending) => {
  expect(await endingOf(error, isNewer)).toBe(ending);
});
