import { existsSync, renameSync, rmSync } from 'node:fs';
import { link, mkdir, readdir, readFile, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, parse, relative, resolve, sep } from 'node:path';
import { besides, isFree } from '#editing/adopt/whole-folder.ts';
import { Refusal } from '#editing/commands/options.ts';

/** Stands in every folder that a hub was written into: no other folder is ever replaced. */
export const markFile = '_kho.json';

/** What a run wrote: files that were new, files that stayed as they were, bytes of all. */
export interface Written {
  written: number;
  kept: number;
  bytes: number;
}

/** Where the folder stays for the moment in which the new one takes its place. */
const asideOf = (out: string): string => `${out}.ban-truoc`;

/** A folder in the making beside the one that it will take the place of. */
export class Draft {
  readonly #dir: string;
  readonly #before: string;
  readonly #folders = new Set<string>();
  readonly told: Written = { written: 0, kept: 0, bytes: 0 };

  constructor(dir: string, before: string) {
    this.#dir = dir;
    this.#before = before;
  }

  /** Puts a file there; one that stands in the folder before with the same bytes is taken over as it is, not written. */
  async put(path: string, content: string | Uint8Array): Promise<void> {
    const bytes = Buffer.from(content);
    const before = await readFile(join(this.#before, path)).catch(() => undefined);
    if (before?.equals(bytes) && (await this.#take(path))) return this.#count('kept', bytes.length);
    await writeFile(await this.#place(path), bytes);
    this.#count('written', bytes.length);
  }

  /** Takes a whole folder over from the one before; false where it is not there. */
  async takeOver(folder: string): Promise<boolean> {
    const entries = await readdir(join(this.#before, folder), {
      recursive: true,
      withFileTypes: true,
    }).catch(() => []);
    const files = entries.filter((entry) => entry.isFile());
    for (const { parentPath, name } of files) {
      const file = join(parentPath, name);
      const path = relative(this.#before, file);
      if (await this.#take(path)) this.#count('kept', (await stat(file)).size);
      else await this.put(path, await readFile(file));
    }
    return files.length > 0;
  }

  #count(kind: 'written' | 'kept', bytes: number): void {
    this.told[kind] += 1;
    this.told.bytes += bytes;
  }

  /** The same file under a second name: nothing is written, its time stays. Not every disk can do it. */
  async #take(path: string): Promise<boolean> {
    const place = await this.#place(path);
    return link(join(this.#before, path), place).then(
      () => true,
      () => false,
    );
  }

  async #place(path: string): Promise<string> {
    const place = resolve(this.#dir, path);
    if (!place.startsWith(this.#dir + sep)) throw new Error(`[kho] ${path} dẫn ra ngoài thư mục`);
    const folder = dirname(place);
    if (!this.#folders.has(folder)) {
      await mkdir(folder, { recursive: true });
      this.#folders.add(folder);
    }
    return place;
  }
}

/** Refuses a folder that anything else stands in, or that holds what this program runs from. */
export async function refuseFolder(out: string): Promise<void> {
  const holds = (path: string) => `${resolve(path)}${sep}`.startsWith(`${out}${sep}`);
  if (out === parse(out).root || holds('.'))
    throw new Refusal(`Không ghi vào ${out} được: thư mục này bị thay cả. Chọn thư mục riêng.`);
  const aside = asideOf(out);
  if (existsSync(aside) && !existsSync(join(aside, markFile)))
    throw new Refusal(`Chuyển ${aside} đi nơi khác rồi chạy lại: lệnh này cần chỗ đó.`);
  // An earlier run was broken off between its two moves.
  if (!existsSync(out) && existsSync(aside)) renameSync(aside, out);
  if ((await isFree(out)) || existsSync(join(out, markFile))) return;
  throw new Refusal(
    `Không ghi vào ${out} được: ở đó có tệp khác, không phải kho do lệnh này làm. Chọn thư mục khác.`,
  );
}

/** Fills a folder beside `out` and puts it there whole; when anything fails, what stood there stays. */
export async function replaceFolder(
  out: string,
  fill: (draft: Draft) => Promise<void>,
): Promise<Written> {
  let told: Written = { written: 0, kept: 0, bytes: 0 };
  const aside = asideOf(out);
  await besides(
    out,
    async (dir) => {
      const draft = new Draft(dir, out);
      await fill(draft);
      told = draft.told;
    },
    async (dir) => {
      await rmdir(out).catch(() => undefined);
      const isThere = existsSync(out);
      rmSync(aside, { recursive: true, force: true });
      if (isThere) renameSync(out, aside);
      try {
        renameSync(dir, out);
      } catch (error) {
        if (isThere) renameSync(aside, out);
        throw error;
      }
      rmSync(aside, { recursive: true, force: true });
    },
  );
  return told;
}
