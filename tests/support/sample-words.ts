import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';

/** The words of a Word file: its text, and what stands at the top of its pages. */
export async function readDocx(bytes: Uint8Array): Promise<{ text: string; headers: string[] }> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const parts = unzipSync(bytes, { filter: ({ name }) => /^word\/header[^/]*\.xml$/.test(name) });
  const headers = Object.values(parts).map((part) => strFromU8(part).replace(/<[^>]*>/g, ' '));
  return { text: value, headers };
}
