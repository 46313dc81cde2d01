import type { HandbookConfig } from '#handbook/config.ts';
import type { ReadResult } from '#handbook/read/read.ts';
import { yamlText } from '#handbook/read/source-file.ts';
import { withLineEndsOf } from '../line-ends.ts';
import { cleanProse } from './clean-prose.ts';
import { cleanYaml } from './clean-yaml.ts';
import { localOf } from './local.ts';

/** Every page of the handbook that another committee can take over, by its path, with nothing local in it. */
export function centralContent(read: ReadResult, config: HandbookConfig): Map<string, string> {
  const local = localOf(read.library, config);
  const kept = [...read.sources].filter(([file]) => !local.files.has(file));
  return new Map(
    kept.map(([file, source]) => {
      const plain = (text: string) => text.replaceAll('\r\n', '\n');
      const yaml = cleanYaml(plain(yamlText(source)), local);
      const text = file.endsWith('.yaml')
        ? yaml
        : `---\n${yaml}---\n${cleanProse(plain(source.body), local)}`;
      return [file, withLineEndsOf(source.raw, text)];
    }),
  );
}
