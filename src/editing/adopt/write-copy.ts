import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { HandbookConfig } from '#handbook/config.ts';
import { checkContent } from '#handbook/check/check.ts';
import { contentDir } from '#handbook/content-dir.ts';
import { collectionNames } from '#handbook/collections.ts';
import { writeLedger } from '#handbook/addresses/ledger.ts';
import { formatProblem } from '#handbook/problem.ts';
import { readContent } from '#handbook/read/read.ts';
import { samplesFolder } from '#samples/read.ts';
import { keepingLineEnds } from '../line-ends.ts';
import { Refusal } from '../commands/options.ts';
import { centralContent } from './clean-content.ts';
import { isTaken, withoutLeftOut } from './left-out.ts';
import { localCollections } from './local.ts';
import { newConfig, newScheme } from './new-config.ts';
import { ownFiles } from './own-files.ts';
import { newCode } from '../upgrade/code-files.ts';
import { recordOrigin } from '../upgrade/record-origin.ts';
import { textsIn } from './texts-in.ts';
import { tracesIn } from './traces.ts';

/** Fills a folder with the handbook of another committee; refuses what would be wrong in it or still names this one. */
export async function writeCopy(
  here: string,
  draft: string,
  name: string,
  config: HandbookConfig,
): Promise<void> {
  const own = `${relative(here, contentDir).split(sep).join('/')}/`;
  for (const file of ownFiles(here).filter((f) => isTaken(f) && !f.startsWith(own))) {
    await mkdir(dirname(join(draft, file)), { recursive: true });
    await cp(join(here, file), join(draft, file));
  }
  const change = async (file: string, edit: (text: string) => string) =>
    writeFile(join(draft, file), keepingLineEnds(await readFile(join(here, file), 'utf8'), edit));
  await change('README.md', withoutLeftOut);
  await change('handbook.config.ts', (text) => newConfig(text, name));
  const content = join(draft, 'content');
  for (const collection of collectionNames)
    await mkdir(join(content, collection), { recursive: true });
  for (const collection of localCollections)
    await writeFile(join(content, collection, '.gitkeep'), '');
  const read = await readContent(contentDir);
  for (const [file, text] of centralContent(read, config))
    await writeFile(join(content, file), text);
  // Invented cells are nobody's own.
  const samples = join(contentDir, samplesFolder);
  if (existsSync(samples)) await cp(samples, join(content, samplesFolder), { recursive: true });
  const adopted = { ...config, scheme: newScheme };
  const { problems, ledger } = await checkContent(content, adopted, { recording: true });
  if (problems.length > 0)
    throw new Refusal(
      `Chưa tạo gì, vì bỏ phần của địa phương rồi thì nội dung còn lỗi. Sửa ở sổ tay này rồi chạy lại:\n${problems.map(formatProblem).join('\n')}`,
    );
  await writeLedger(join(content, 'ledger.json'), ledger);
  await recordOrigin(here, draft, await newCode(here));
  const traces = tracesIn(await textsIn(draft, ownFiles(draft)), [
    ...config.local.places,
    ...config.local.papers,
  ]);
  if (traces.length > 0)
    throw new Refusal(
      `Chưa tạo gì, vì bản sao còn tên địa phương. Sửa các tệp này, hoặc thêm vào src/editing/adopt/left-out.ts:\n${traces.join('\n')}`,
    );
}
