import { formatVersion, type Kept, type Meeting } from './schema.ts';
import { type Found, type Keeping, read, type Shelf, storageKey, wipe, write } from './storage.ts';

/** What views draw. */
export interface Snapshot {
  meeting: Meeting;
  archive: Meeting[];
  keeping: Keeping;
  /** True once another tab has written. */
  otherTab: boolean;
  /** True when what stood on the device could not be read and was put aside. */
  damaged: boolean;
}

/** A change of the meeting; gets the newest state, so that two tabs never undo each other. */
export type Change = (meeting: Meeting) => Meeting;

/** The state of the kit: in memory always, on the device only with the reader's consent. */
export class Store {
  #rev = 0;
  /** The text last read or written, so that an unchanged shelf need not be parsed at every key stroke. */
  #raw: string | null = null;
  #snapshot: Snapshot;
  readonly #fresh: () => Meeting;
  readonly #shelf: Shelf | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(shelf: Shelf | undefined, fresh: () => Meeting) {
    this.#shelf = shelf;
    this.#fresh = fresh;
    const found: Found = shelf ? read(shelf) : {};
    this.#rev = found.kept?.rev ?? 0;
    this.#snapshot = {
      meeting: found.kept?.meeting ?? fresh(),
      archive: found.kept?.archive ?? [],
      keeping: !shelf ? 'forbidden' : found.kept ? 'kept' : 'asking',
      otherTab: false,
      damaged: !found.kept && found.damaged !== undefined,
    };
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The answer to "Lưu trên máy này?". Writing at once shows before any typing whether the device can keep it. */
  consent(yes: boolean): void {
    this.#snapshot = { ...this.#snapshot, keeping: yes ? 'kept' : 'refused' };
    this.#keep({});
  }

  /** Changes the meeting and keeps it, where that was agreed to. */
  change(change: Change): void {
    this.#adoptNewer();
    this.#keep({ meeting: change(this.#snapshot.meeting) });
  }

  /** Puts another meeting in the place of this one, which goes to the archive unless nothing was entered in it. */
  replace(meeting: Meeting, archiveCurrent: boolean): void {
    this.#adoptNewer();
    const { meeting: current, archive } = this.#snapshot;
    const rest = archive.filter(({ id }) => id !== meeting.id && id !== current.id);
    this.#keep({ meeting, archive: archiveCurrent ? [current, ...rest] : rest });
  }

  /** Forgets everything, here and on the device, and asks again. */
  wipe(): void {
    if (this.#shelf) wipe(this.#shelf);
    this.#forget();
  }

  /** Called when another tab wrote or wiped. */
  heard(key: string | null, value: string | null): void {
    const { keeping } = this.#snapshot;
    // What this tab holds was never kept, so another tab's wiping does not concern it.
    if (keeping !== 'kept' && keeping !== 'full') return;
    if (key === null || (key === storageKey && value === null)) this.#forget();
    else if (key === storageKey) this.#adoptNewer();
  }

  #forget(): void {
    this.#rev = 0;
    this.#raw = null;
    const keeping = this.#shelf ? 'asking' : 'forbidden';
    this.#set({ meeting: this.#fresh(), archive: [], keeping, otherTab: false, damaged: false });
  }

  #agreed(): boolean {
    return this.#snapshot.keeping === 'kept' || this.#snapshot.keeping === 'full';
  }

  #adoptNewer(): void {
    if (!this.#shelf || !this.#agreed()) return;
    const raw = this.#shelf.getItem(storageKey);
    if (raw === this.#raw) return;
    this.#raw = raw;
    const { kept } = read(this.#shelf);
    if (!kept || kept.rev <= this.#rev) return;
    this.#rev = kept.rev;
    this.#set({ meeting: kept.meeting, archive: kept.archive, keeping: 'kept', otherTab: true });
  }

  #keep(part: Partial<Pick<Snapshot, 'meeting' | 'archive'>>): void {
    const next = { ...this.#snapshot, ...part };
    if (!this.#shelf || !this.#agreed()) return this.#set(part);
    const kept: Kept = {
      version: formatVersion,
      rev: this.#rev + 1,
      meeting: next.meeting,
      archive: next.archive,
    };
    const keeping = write(this.#shelf, kept);
    if (keeping === 'kept') {
      this.#rev += 1;
      this.#raw = this.#shelf.getItem(storageKey);
    }
    this.#set({ ...part, keeping });
  }

  #set(part: Partial<Snapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...part };
    for (const listener of this.#listeners) listener();
  }
}
