import { join } from 'node:path';
import { collectionNames } from '#handbook/collections.ts';
import { jsonSchemaOf } from '../json-schema.ts';
import { writeWhole } from './folder.ts';

/** Writes one JSON Schema per collection into a folder, for editors like VS Code. */
export async function writeSchemas(folder: string): Promise<void> {
  for (const name of collectionNames) {
    const text = `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`;
    await writeWhole(join(folder, `${name}.schema.json`), text);
  }
}
