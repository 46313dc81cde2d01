import { jsonResponse } from './json-response.ts';
import { devicePrefix } from '#base/device-key.ts';
import { copyOf, type CopyList, isLegacy, paths } from './manifest.ts';

/** Which caches are in use, by their names. Written in one piece, so that a change is whole or did not happen. */
export interface Choice {
  /** The copy that pages come from. */
  current?: string;
  /** A whole newer copy that waits until no open page needs the old one. */
  next?: string;
  /** The copy before, kept for pages that are still open. */
  previous?: string;
}

/** The copies on this device, of the handbook below `base`. */
export class Copies {
  readonly base: string;
  readonly caches: CacheStorage;
  private readonly note: string;
  private readonly noteCache: string;

  constructor(base: string, caches: CacheStorage) {
    this.base = base;
    this.caches = caches;
    this.noteCache = `${devicePrefix(base)}chon`;
    this.note = `${base}ngoai-tuyen/chon`;
  }

  /** What was chosen; a copy that the browser has thrown away counts as none. */
  async choice(): Promise<Choice> {
    if (!(await this.caches.has(this.noteCache))) return {};
    const note = await (await this.caches.open(this.noteCache)).match(this.note);
    const choice = ((await note?.json().catch(() => ({}))) ?? {}) as Choice;
    const held = await this.caches.keys();
    return Object.fromEntries(
      Object.entries(choice).filter(([, name]) => held.includes(String(name))),
    );
  }

  private async write(choice: Choice): Promise<void> {
    const cache = await this.caches.open(this.noteCache);
    await cache.put(this.note, jsonResponse(choice));
  }

  /** Takes a copy that is whole: at once where there is none, otherwise as the next one. */
  async offer(name: string): Promise<void> {
    const choice = await this.choice();
    if (name === choice.current) return;
    await this.write(choice.current ? { ...choice, next: name } : { current: name });
  }

  /**
   * Called between two pages while `quiet`, when no other page and no meeting is open: the next copy becomes the
   * current one; a copy that was current before the last change is deleted.
   */
  async settle(quiet: boolean): Promise<Choice> {
    const choice = await this.choice();
    if (!quiet) return choice;
    const { current, next, previous } = choice;
    const legacy = await this.legacy();
    if (!next && !previous && legacy.length === 0) return choice;
    const settled: Choice = next ? { current: next, previous: current } : { current };
    if (next || previous) await this.write(settled);
    const gone = [...legacy, ...(previous ? [previous] : [])];
    await Promise.all(gone.map((name) => this.caches.delete(name)));
    return settled;
  }

  /** Names of all caches that hold files of this handbook, whole or in part. */
  async names(): Promise<string[]> {
    const prefix = devicePrefix(this.base);
    return (await this.caches.keys()).filter(
      (name) => name.startsWith(prefix) && name !== this.noteCache,
    );
  }

  /** Deletes downloads that were begun for a version that is no longer on offer. */
  async forgetPartsExcept(wanted: string): Promise<void> {
    const used = [wanted, ...Object.values(await this.choice())];
    const { scope } = copyOf(wanted);
    const old = (await this.names()).filter((n) => !used.includes(n) && copyOf(n).scope === scope);
    await Promise.all(old.map((name) => this.caches.delete(name)));
  }

  /** The list that came with a copy. */
  async listOf(name: string): Promise<CopyList | undefined> {
    const cache = await this.caches.open(name);
    const list = await cache.match(this.base + paths.list(copyOf(name).scope));
    return list && ((await list.json()) as CopyList);
  }

  /** Names of all caches of this handbook, also those that an earlier kind of worker has left. */
  async everything(): Promise<string[]> {
    const prefix = devicePrefix(this.base);
    const own = (await this.caches.keys()).filter((name) => name.startsWith(prefix));
    return [...own, ...(await this.legacy())];
  }

  /** Caches without a base in their name: ours where they hold a page or a part that stands right below our base. */
  private async legacy(): Promise<string[]> {
    const old = (await this.caches.keys()).filter(isLegacy);
    const ours = await Promise.all(old.map((name) => this.holdsOurs(name)));
    return old.filter((_, i) => ours[i]);
  }

  private async holdsOurs(name: string): Promise<boolean> {
    const held = (await (await this.caches.open(name)).keys()).map(({ url }) => new URL(url));
    const own = ({ pathname }: URL) => pathname.slice(this.base.length);
    const isOurs = (url: URL) =>
      url.pathname.startsWith(this.base) &&
      /^(index\.html|(tai-nguyen|hop-toi-nay)\/.*)?$/.test(own(url));
    return held.length === 0 || held.some(isOurs);
  }

  /** Deletes every copy, whole or begun. */
  async remove(): Promise<void> {
    const names = await this.everything();
    await Promise.all(names.map((name) => this.caches.delete(name)));
  }
}
