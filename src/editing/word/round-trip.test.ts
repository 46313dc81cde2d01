import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../handbook/read.ts';
import { parseSource } from '../../handbook/source-file.ts';
import { schemas } from '../../handbook/collections.ts';
import { writeEntry } from '../write-entry.ts';
import { readDraft } from './read-draft.ts';
import { writeDraft } from './write-draft.ts';

const { library } = await readContent(resolve('content'));

test.each(['topics', 'requirements', 'glossary', 'guides'] as const)(
  'every page of %s goes to Word and comes back with the same content',
  async (name) => {
    for (const { data, body, file } of library[name].slice(0, 40)) {
      const draft = await readDraft(name, writeDraft(name, data, body), 'hinh');
      if ('refusal' in draft) throw new Error(`${file}: ${draft.refusal}`);
      expect(schemas[name].parse(draft.data), file).toEqual(data);
      expect(draft.body.trim(), file).toBe(body.trim().replace(/\n{3,}/g, '\n\n'));
      const text = writeEntry(name, draft.data, draft.body);
      expect(schemas[name].parse(parseSource(file, text).yaml.toJS()), file).toEqual(data);
    }
  },
  60_000,
);
