import { shardOf, type Shard } from '../shards.ts';
import type { Lexicon, Word } from '../understand/lexicon.ts';
import { readNumbers, writeNumbers } from '../varint.ts';
import type { Manifest } from '../data.ts';
import type { IndexFiles } from './index-files.ts';
import { LoadOnce } from './load-once.ts';

/** A word to find, and whether its marks are binding. */
export interface Wanted {
  word: Word;
  exact: boolean;
}

/** What a match in other marks is worth: half for words typed without marks, little otherwise. */
const OTHER_MARKS = { free: 0.55, binding: 0.15 };

/** Files kept at most. */
const MOST_SHARDS = 100;

/** Finds the pages of words and of pairs of neighbours; loads only the shards it needs. */
export class TextIndex {
  readonly #manifest: Manifest;
  readonly #lexicon: Lexicon;
  readonly #shards: LoadOnce<number, Shard>;

  constructor(files: IndexFiles, manifest: Manifest, lexicon: Lexicon) {
    this.#shards = new LoadOnce((shard) => files.shard(manifest, shard), MOST_SHARDS);
    this.#manifest = manifest;
    this.#lexicon = lexicon;
  }

  /** Pages that have the words one after the other, each with what the match is worth (up to 1). */
  async find(wanted: readonly Wanted[]): Promise<Map<number, number>> {
    const folds = wanted.map(({ word }) => word.fold);
    const shard = await this.#shards.get(shardOf(folds, this.#manifest.shards));
    const pages = new Map<number, number>();
    for (const { ids, worth } of this.#variants(wanted)) {
      for (const page of readPages(shard[writeNumbers(ids)] ?? '')) {
        pages.set(page, Math.max(pages.get(page) ?? 0, worth));
      }
    }
    return pages;
  }

  /** The words themselves and all words of the same letters. */
  #variants(wanted: readonly Wanted[]): { ids: number[]; worth: number }[] {
    let variants: { ids: number[]; worth: number }[] = [{ ids: [], worth: 1 }];
    for (const { word, exact } of wanted) {
      const other = exact ? OTHER_MARKS.binding : OTHER_MARKS.free;
      variants = variants.flatMap(({ ids, worth }) =>
        this.#lexicon.folded(word.fold).map((variant) => ({
          ids: [...ids, variant.id],
          worth: variant === word ? worth : worth * other,
        })),
      );
    }
    return variants;
  }
}

function readPages(text: string): number[] {
  let last = -1;
  return readNumbers(text).map((step) => (last += step + 1));
}
