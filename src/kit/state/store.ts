import { isLocked } from '../rules/meeting-state.ts';
import { includes, inOrder, joined, nextAfter } from './lineage.ts';
import { mergeKept, same } from './merge.ts';
import { beside, opened, stamped, without } from './side-by-side.ts';
import { isTouched, newId } from './new-meeting.ts';
import { readKept } from './read.ts';
import { formatVersion, type Kept, type Meeting } from './schema.ts';
import type { Change, Snapshot, Standing } from './snapshot.ts';
import {
  type Aside,
  asides,
  beforeKey,
  getText,
  type Keeping,
  look,
  putAside,
  remove,
  type DeviceStorage,
  storageKey,
  wipe,
  write,
} from './storage.ts';

/** So many states are remembered, to find the one that two windows had in common. */
const memory = 60;

/** The state of the kit: in memory always, on the device only with the reader's consent. */
export class Store {
  private readonly writer = newId();
  private readonly fresh: () => Meeting;
  private readonly storage: DeviceStorage | undefined;
  private readonly listeners = new Set<() => void>();
  private head: Kept;
  /** States that this window knows of, to find what two of them have in common. */
  private seen: Kept[] = [];
  /** The last change that the reader made in this window. */
  private edited = 0;
  /** The text last read or written, so that an unchanged storage need not be parsed at every key stroke. */
  private raw: string | null = null;
  private isAgreed = false;
  private asides: Aside[] = [];
  private readonly others: readonly string[];
  private readonly unasked: Keeping;
  private current: Snapshot;

  constructor(storage: DeviceStorage | undefined, fresh: () => Meeting, standing: Standing = {}) {
    this.storage = storage;
    this.fresh = fresh;
    this.others = standing.others ?? [];
    this.unasked = standing.isFolder ? 'folder' : storage ? 'asking' : 'forbidden';
    this.head = this.blank();
    this.current = this.drawn({ keeping: this.unasked, otherTab: false });
    if (!storage) return;
    const found = standing.isFolder ? { text: null } : look(storage);
    if ('kept' in found) {
      this.isAgreed = true;
      this.raw = found.text;
      this.head = found.kept;
    } else if (found.text !== null) this.free(found.text);
    this.lookAside();
    this.current = this.drawn(this.isAgreed ? { keeping: 'kept' } : {});
    this.takeBefore();
  }

  get snapshot(): Snapshot {
    return this.current;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The answer to "Lưu trên máy này?". Writing at once shows before any typing whether the device can keep it. */
  consent(yes: boolean): void {
    if (this.unasked === 'folder') return;
    if (!yes) return this.set({ keeping: 'refused' });
    if (this.joinDevice()) return;
    this.isAgreed = true;
    this.keep(this.head);
  }

  /** Changes the meeting and keeps it, where that was agreed to. A held one stays as it is, unless unlocking is the change. */
  change(change: Change, evenHeld = false): void {
    if (isLocked(this.head.meeting) && !evenHeld) return;
    this.edit((kept) => ({ ...kept, meeting: stamped(kept.meeting, change(kept.meeting)) }));
  }

  /** Removes a meeting: one of the archive, or the present one, after which nothing is entered. */
  remove(id: string): void {
    this.edit((kept) => without(kept, id, this.fresh));
  }

  /** Puts another meeting in the place of this one, which goes to the archive unless nothing was entered in it. */
  replace(meeting: Meeting, alsoArchived: readonly Meeting[] = []): void {
    this.edit((kept) => opened(kept, meeting, alsoArchived));
  }

  /** Puts meetings into the archive, beside what stands there. */
  archive(meetings: readonly Meeting[]): void {
    this.edit((kept) => beside(kept, meetings));
  }

  /** Forgets everything, here and on the device, and asks again; false where the browser lets nothing be removed. */
  wipe(): boolean {
    // Who said no keeps nothing here: what another window keeps is not theirs to wipe.
    const isElsewhere = this.current.keeping === 'refused' && this.asides.length === 0;
    const isGone = !this.storage || isElsewhere || wipe(this.storage, this.others);
    this.lookAside();
    this.forget();
    return isGone;
  }

  /** Forgets what was typed here, and nothing on the device. */
  forget(): void {
    this.head = this.blank();
    this.seen = [];
    this.edited = 0;
    this.raw = null;
    this.isAgreed = false;
    this.set({ keeping: this.unasked, otherTab: false });
  }

  /** Removes one text that cannot be read; false where the browser refuses. */
  removeAside(key: string): boolean {
    if (!this.storage || !remove(this.storage, key)) return false;
    this.vacate();
    return true;
  }

  /** Opens what an earlier version had put aside and this one can read; its place is freed once it is kept. */
  restore({ key, kept }: Aside): void {
    if (!kept) return;
    this.replace(kept.meeting, kept.archive);
    if (this.current.keeping === 'kept') this.removeAside(key);
  }

  /** Called when another window wrote or wiped. */
  heard(key: string | null, value: string | null): void {
    const isOurs = key === null || key.startsWith(storageKey);
    if (!this.storage || !isOurs || ['refused', 'folder'].includes(this.current.keeping)) return;
    const text = getText(this.storage, storageKey);
    if (key !== storageKey) this.lookAside();
    if ((key === null || key === storageKey) && text === null) {
      if (this.isAgreed) this.forget();
      else this.vacate();
    } else if (!this.isAgreed) this.joinDevice();
    else if (key === storageKey) this.hear([value, text]);
    if (key !== storageKey) this.set({});
    this.takeBefore();
  }

  /** A text that was overwritten at once is heard of all the same: nothing in it is lost. */
  private hear(texts: (string | null)[]): void {
    const before = this.head;
    const isNew = texts.filter((text) => this.takeIn(text)).length > 0;
    // What stands there now is older than what this window knows, or cannot be read.
    const isBehind = texts.at(-1) !== this.raw;
    if (isNew || isBehind) this.put();
    else if (this.head !== before) this.set({});
  }

  /** Looks at the device again, after a time in which nothing could be heard. */
  refresh(): void {
    if (this.storage) this.heard(storageKey, getText(this.storage, storageKey));
  }

  private blank(): Kept {
    const empty = { rev: 0, writers: {}, archive: [] };
    return { ...empty, version: formatVersion, meeting: this.fresh() };
  }

  /** What is kept on this device already, by another window, becomes what is shown; what was typed here goes to its archive. */
  private joinDevice(): boolean {
    const found = this.storage && look(this.storage);
    if (!found || !('kept' in found)) return false;
    this.isAgreed = true;
    const own = this.head.meeting;
    this.head = found.kept;
    this.raw = found.text;
    this.seen = [];
    if (isTouched(own)) this.keep({ ...this.head, archive: [own, ...this.head.archive] });
    else this.set({ keeping: 'kept', otherTab: true });
    return true;
  }

  /** The place on the device is free again: goes on keeping, or asks. */
  private vacate(): void {
    this.lookAside();
    const { keeping } = this.current;
    const isFree = !this.asides.some(({ key }) => key === storageKey);
    if (keeping !== 'occupied' || !isFree) this.set({});
    else if (this.isAgreed) this.keep(this.head);
    else this.set({ keeping: 'asking' });
  }

  private edit(change: (kept: Kept) => Kept): void {
    const shown = this.head;
    const mine = change(shown);
    if (this.storage && this.isAgreed) this.takeIn(getText(this.storage, storageKey));
    this.keep(this.head === shown ? mine : mergeKept(shown, this.head, mine));
  }

  private keep(next: Kept): void {
    this.advance({ ...next, ...nextAfter(this.writer, [this.head]) });
    this.edited = this.head.rev;
    this.put();
  }

  private advance(next: Kept): void {
    this.seen = [...this.seen, this.head].slice(-memory);
    this.head = next;
  }

  /** Takes in what another window wrote; true when the outcome is to be written. */
  private takeIn(text: string | null): boolean {
    if (text === null || text === this.raw || !this.storage) return false;
    const read = readKept(text);
    if ('cause' in read) return false;
    const { kept } = read;
    const mine = this.head;
    if (includes(kept, mine) && kept.rev >= mine.rev) {
      this.raw = text;
      this.advance(kept);
      this.current = this.drawn({ otherTab: true });
      return false;
    }
    if (includes(mine, kept)) return false;
    this.advance(this.merged(mine, kept));
    this.seen.push(kept);
    this.current = this.drawn({ otherTab: true });
    // Whoever changed something that the other one does not know of writes; a window that only looks on need not.
    const isUnknown = (kept.writers[this.writer] ?? 0) < this.edited;
    if (isUnknown) this.advance({ ...this.head, ...nextAfter(this.writer, [this.head]) });
    return isUnknown;
  }

  /** Takes in what a window of an earlier version wrote after this one had moved its meeting to another key. */
  private takeBefore(): void {
    if (this.unasked === 'folder') return;
    const text = this.storage && getText(this.storage, beforeKey);
    const read = typeof text === 'string' ? readKept(text) : undefined;
    if (!this.storage || !read || !('kept' in read)) return;
    if (!this.isAgreed) this.head = read.kept;
    else for (const one of [getText(this.storage, storageKey), text]) this.takeIn(one ?? null);
    this.isAgreed = true;
    this.put();
    if (this.current.keeping === 'kept') remove(this.storage, beforeKey);
  }

  /** Two states that were made without knowing of each other, in one; every window comes to the same. */
  private merged(mine: Kept, kept: Kept): Kept {
    const [first, second] = inOrder(mine, kept);
    const place = { rev: second.rev, writers: joined([first, second]) };
    if (same({ ...first, ...place }, { ...second, ...place }, true)) return { ...second, ...place };
    const common = this.seen.filter((state) => includes(mine, state) && includes(kept, state));
    const base = common.length > 0 ? common.reduce((a, b) => inOrder(a, b)[1]) : this.blank();
    return { ...mergeKept(base, first, second), ...place };
  }

  /** Writes what is shown, where that was agreed to and destroys nothing. */
  private put(): void {
    const storage = this.storage;
    if (!storage || !this.isAgreed) return this.set({});
    const text = getText(storage, storageKey);
    if (text !== null && text !== this.raw && !this.free(text))
      return this.set({ keeping: 'occupied' });
    const keeping = write(storage, this.head);
    if (keeping === 'kept') this.raw = getText(storage, storageKey);
    this.set({ keeping });
  }

  /** Whether the place on the device can be written to: what cannot be read there is put aside first. */
  private free(text: string): boolean {
    const read = readKept(text);
    if ('kept' in read || !this.storage) return true;
    const isFree = putAside(this.storage, text, read.cause);
    this.lookAside();
    if (!isFree) this.current = this.drawn({ keeping: 'occupied' });
    return isFree;
  }

  private lookAside(): void {
    this.asides = this.storage ? asides(this.storage, this.others) : [];
  }

  private drawn(part: Partial<Snapshot>): Snapshot {
    const { meeting, archive } = this.head;
    return { ...this.current, ...part, meeting, archive, asides: this.asides };
  }

  private set(part: Partial<Snapshot>): void {
    this.current = this.drawn(part);
    for (const listener of this.listeners) listener();
  }
}
