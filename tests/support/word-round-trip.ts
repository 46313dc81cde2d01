import { expect } from 'vitest';
import { readDraft } from '#editing/word/read-draft.ts';
import { writeDraft } from '#editing/word/write-draft.ts';
import { writeEntry } from '#editing/write-entry.ts';
import { type CollectionName, type Entry, schemas } from '#handbook/collections.ts';
import { parseSource } from '#handbook/read/source-file.ts';

/** Attributes in one order: a tag says the same whichever its author wrote first. */
export const ordered = (body: string) =>
  body.replace(/<Cite\s([^>]*?)\s*\/>/g, (_, attributes: string) => {
    const all = [...attributes.matchAll(/\w+="[^"]*"/g)].map(([one]) => one).sort();
    return `<Cite ${all.join(' ')} />`;
  });

/** Holds that pages go to Word and come back with the same content, the first forty of them. */
export async function sameFromWord(
  name: CollectionName,
  entries: readonly Entry<Record<string, unknown>>[],
): Promise<void> {
  for (const { data, body, file } of entries.slice(0, 40)) {
    const draft = await readDraft(name, writeDraft(name, data, body), 'hinh');
    if ('refusal' in draft) throw new Error(`${file}: ${draft.refusal}`);
    expect(schemas[name].parse(draft.data), file).toEqual(data);
    expect(ordered(draft.body).trim(), file).toBe(
      ordered(body)
        .trim()
        .replace(/\n{3,}/g, '\n\n'),
    );
    const text = writeEntry(name, draft.data, draft.body);
    expect(schemas[name].parse(parseSource(file, text).yaml.toJS()), file).toEqual(data);
  }
}
