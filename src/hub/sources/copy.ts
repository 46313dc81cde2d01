import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { day, period } from '#base/fields.ts';
import { writeWhole } from '#base/write-whole.ts';
import type { GlossaryTerm } from '#search/data.ts';
import type { HubTopic } from './source-data.ts';

/** Raised when a copy holds other things than before: what an earlier version kept is then read anew. */
const FORMAT = 1;

const seen = z.strictObject({ etag: z.string().optional(), hash: z.string() });

/** What is known of the newest good copy of a handbook, beside what it holds. */
const recordSchema = z.strictObject({
  format: z.literal(FORMAT),
  /** The home that it was read from: a copy of another address is none. */
  home: z.string(),
  /** The version of the code that made it. */
  release: z.string(),
  /** The last day on which the handbook was read and was so. */
  asOf: day,
  /** The files that it was made of, by path below the home. */
  files: z.record(z.string(), seen),
  /** Topics left out because they did not keep to the form. */
  refused: z.number().int(),
  /** Hash of what it holds. */
  digest: z.string(),
});
export type CopyRecord = z.infer<typeof recordSchema>;

const topic = z.strictObject({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  theme: z.string(),
  cellType: z.string(),
  period: period.optional(),
  path: z.string(),
  words: z.string(),
});

const holdingsSchema = z.strictObject({
  topics: z.array(topic),
  glossary: z.array(
    z.strictObject({
      term: z.string(),
      abbreviations: z.array(z.string()),
      synonyms: z.array(z.string()),
    }),
  ),
});

/** What a copy holds of a handbook. */
export interface Holdings {
  topics: HubTopic[];
  glossary: GlossaryTerm[];
}

/** The newest good copies, one folder each, named after the keys of the list. */
export class Copies {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** What is known of a copy; undefined where there is none that can be used. */
  async record(key: string, home: string): Promise<CopyRecord | undefined> {
    const found = recordSchema.safeParse(await this.#json(key, 'ban.json'));
    if (!found.success || found.data.home !== home) return undefined;
    const whole = await readFile(this.#path(key, holdingsFile(found.data)), 'utf8').catch(() => '');
    return digestOf(whole) === found.data.digest ? found.data : undefined;
  }

  /** What a copy holds. */
  async holdings(key: string, record: CopyRecord): Promise<Holdings> {
    return holdingsSchema.parse(await this.#json(key, holdingsFile(record)));
  }

  /** Keeps a newer copy than the one before; until its record is written, that stays the newest. */
  async keep(
    key: string,
    record: Omit<CopyRecord, 'format' | 'digest'>,
    holdings: Holdings,
    before: CopyRecord | undefined,
  ): Promise<CopyRecord> {
    const text = JSON.stringify(holdings);
    const kept: CopyRecord = { format: FORMAT, ...record, digest: digestOf(text) };
    await writeWhole(this.#path(key, holdingsFile(kept)), text);
    await this.confirm(key, kept);
    if (before && before.digest !== kept.digest)
      await rm(this.#path(key, holdingsFile(before)), { force: true });
    return kept;
  }

  /** Writes down anew what is known of a copy that stays as it is. */
  async confirm(key: string, record: CopyRecord): Promise<void> {
    await writeWhole(this.#path(key, 'ban.json'), JSON.stringify(record));
  }

  #path = (key: string, file: string): string => join(this.#folder, key, file);

  async #json(key: string, file: string): Promise<unknown> {
    try {
      return JSON.parse(await readFile(this.#path(key, file), 'utf8'));
    } catch {
      return undefined;
    }
  }
}

const holdingsFile = ({ digest }: { digest: string }): string => `${digest.slice(0, 16)}.json`;
const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
