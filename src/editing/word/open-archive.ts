import { Inflate } from 'fflate';

/** One file of an archive as the archive describes it. */
interface Entry {
  name: string;
  method: number;
  packedSize: number;
  size: number;
  /** Where its own header begins. */
  offset: number;
}

/** The archive, or a file of it, is not as it says. */
export class Broken extends Error {}

/** So many bytes are unpacked at a time: what they become is counted before the next ones follow. */
const PIECE = 16_384;
const MOST_FILES = 5_000;

/** The list that stands at the end of an archive; sizes are what it says, nothing is unpacked. */
export function listArchive(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const u16 = (at: number) => (at + 2 <= bytes.length ? view.getUint16(at, true) : fail('short'));
  const u32 = (at: number) => (at + 4 <= bytes.length ? view.getUint32(at, true) : fail('short'));
  let end = bytes.length - 22;
  // A remark may stand behind it.
  for (const least = Math.max(0, end - 65_535); end >= least && u32(end) !== 0x06054b50;) end--;
  if (end < 0 || u32(end) !== 0x06054b50) fail('no list');
  const count = u16(end + 10);
  if (count > MOST_FILES) fail('too many files');
  const entries: Entry[] = [];
  for (let at = u32(end + 16), i = 0; i < count; i++) {
    if (u32(at) !== 0x02014b50) fail('list');
    const nameLength = u16(at + 28);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: u16(at + 10),
      packedSize: u32(at + 20),
      size: u32(at + 24),
      offset: u32(at + 42),
    });
    at += 46 + nameLength + u16(at + 30) + u16(at + 32);
  }
  return entries;
}

/** The bytes of one file; broken off where they become more than the archive says. */
export function unpack(bytes: Uint8Array, { method, packedSize, size, offset }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) fail('header');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + packedSize);
  if (packed.length !== packedSize) fail('short');
  if (method === 0) return packedSize === size ? packed : fail('size');
  if (method !== 8) fail('method');
  const whole = new Uint8Array(size);
  let at = 0;
  let isWhole = false;
  const inflate = new Inflate((chunk, final) => {
    if (at + chunk.length > size) fail('size');
    whole.set(chunk, at);
    at += chunk.length;
    isWhole = final;
  });
  for (let from = 0; from < packed.length; from += PIECE)
    inflate.push(packed.subarray(from, from + PIECE), from + PIECE >= packed.length);
  return isWhole && at === size ? whole : fail('size');
}

function fail(what: string): never {
  throw new Broken(what);
}
