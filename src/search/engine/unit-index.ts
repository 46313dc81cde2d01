import type { Manifest } from '../data.ts';
import { type Posting, readPosting } from '../postings.ts';
import { shardOf, type Shard } from '../shards.ts';
import type { Lexicon, Word } from '../understand/lexicon.ts';
import { writeNumbers } from '../varint.ts';
import type { IndexFiles } from './index-files.ts';
import { LoadOnce } from './load-once.ts';

/** A word to find, and whether its marks are binding. */
export interface Wanted {
  word: Word;
  exact: boolean;
}

/** What a match in other marks is worth where the query has none; where it has, other marks are another word. */
const OTHER_MARKS = 0.5;

/** Files kept at most. */
const MOST_SHARDS = 200;

/** What a unit has of what was looked for. */
export interface Held {
  /** How often it stands there beside how often would say half of all it can: counts of several words add up. */
  odds: number;
  /** 1 for the words themselves, less in other marks. */
  share: number;
}

/** Where something was found. */
export interface Found {
  units: ReadonlyMap<number, Held>;
  /** In how many units it stands; of a word that stands everywhere, only the best of them are known. */
  total: number;
}

/** A name as far as words that were looked for stand in it. */
export interface Name {
  /** What all its words weigh together. */
  weight: number;
  /** Numbers of the words and their places in it, in that order. */
  words: { id: number; at: number }[];
}

/** Names by unit and number; 0 is the title. */
export type Names = ReadonlyMap<number, ReadonlyMap<number, Name>>;

/** Finds the units of words and of pairs of neighbours; loads only the shards it needs. */
export class UnitIndex {
  readonly #manifest: Manifest;
  readonly #lexicon: Lexicon;
  readonly #shards: LoadOnce<number, Shard>;

  constructor(files: IndexFiles, manifest: Manifest, lexicon: Lexicon) {
    this.#shards = new LoadOnce((shard) => files.shard(manifest, shard), MOST_SHARDS);
    this.#manifest = manifest;
    this.#lexicon = lexicon;
  }

  /** Units that have the words one after the other. */
  async find(wanted: readonly Wanted[]): Promise<Found> {
    const variants = this.#variants(wanted);
    // Words of every day that the site lacks stand nowhere.
    if (variants.length === 0) return { units: new Map(), total: 0 };
    const shard = await this.#shardOf(wanted.map(({ word }) => word));
    const units = new Map<number, Held>();
    let most = 0;
    for (const { ids, worth } of variants) {
      const { mentions, total } = postingIn(shard, ids);
      most = Math.max(most, total);
      for (const { unit, impact } of mentions) {
        const before = units.get(unit);
        units.set(unit, {
          odds: (before?.odds ?? 0) + (worth * impact) / (1 - impact),
          share: Math.min(1, (before?.share ?? 0) + worth),
        });
      }
    }
    return { units, total: Math.max(units.size, most) };
  }

  /** All names that have one of the words. */
  async names(words: readonly Word[]): Promise<Names> {
    const shards = await Promise.all(words.map((word) => this.#shardOf([word])));
    const names = new Map<number, Map<number, Name>>();
    words.forEach(({ id }, i) => {
      for (const { unit, name, at, weight } of postingIn(shards[i] ?? {}, [id]).names) {
        let own = names.get(unit);
        if (!own) names.set(unit, (own = new Map()));
        const known = own.get(name);
        if (known) known.words.push({ id, at });
        else own.set(name, { weight, words: [{ id, at }] });
      }
    });
    for (const own of names.values()) {
      for (const name of own.values()) name.words.sort((a, b) => a.at - b.at);
    }
    return names;
  }

  #shardOf(words: readonly Word[]): Promise<Shard> {
    const folds = words.map(({ fold }) => fold);
    return this.#shards.get(shardOf(folds, this.#manifest.shards));
  }

  /** The words themselves and, for words typed without marks, all words of the same letters. */
  #variants(wanted: readonly Wanted[]): { ids: number[]; worth: number }[] {
    let variants: { ids: number[]; worth: number }[] = [{ ids: [], worth: 1 }];
    for (const { word, exact } of wanted) {
      const words = exact ? [word] : this.#lexicon.folded(word.fold);
      variants = variants.flatMap(({ ids, worth }) =>
        words.map((variant) => ({
          ids: [...ids, variant.id],
          worth: variant === word ? worth : worth * OTHER_MARKS,
        })),
      );
    }
    return variants.filter(({ ids }) => ids.every((id) => id >= 0));
  }
}

const postingIn = (shard: Shard, ids: readonly number[]): Posting =>
  readPosting(shard[writeNumbers(ids)] ?? '');
