import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { contentDir } from '#handbook/content-dir.ts';
import { isTaken, withoutLeftOut } from '../adopt/left-out.ts';
import { ownFiles } from '../adopt/own-files.ts';
import type { Blobs, CodePlan } from './code.ts';
import { blobOf, blobsIn, originFile } from './origin.ts';

/** Where files go that were changed both in a handbook and by the new version. */
export const asideFolder = 'sua-rieng';

/** Its place there; no program takes it for code. */
const asideName = (file: string): string => join(asideFolder, `${file}.txt`);

/** The file in which a handbook keeps what an upgrade did. */
export const reportFile = (version: string): string => `nang-cap-${version}.md`;

const isCode = (file: string) =>
  isTaken(file) &&
  file !== originFile &&
  !/^nang-cap-[\d.]+\.md$/.test(file) &&
  !file.startsWith(`${asideFolder}/`);

/** What the code of this version is, by path; a copy's README goes without what stays behind. */
export async function newCode(here: string): Promise<Map<string, string>> {
  const content = `${relative(here, contentDir).split(sep).join('/')}/`;
  const files = ownFiles(here).filter((file) => isCode(file) && !file.startsWith(content));
  const blobs = await blobsIn(here, files);
  return blobs.set('README.md', blobOf(Buffer.from(await readmeOf(here))));
}

/** What a handbook's code is now, by path. */
export const codeOf = (folder: string): Promise<Blobs> =>
  blobsIn(folder, ownFiles(folder, { loose: true }).filter(isCode));

const readmeOf = async (here: string): Promise<string> =>
  withoutLeftOut(await readFile(join(here, 'README.md'), 'utf8'));

/** Carries a plan out in a copy of the handbook. */
export async function writeCode(
  here: string,
  draft: string,
  { put, remove, clashing }: CodePlan,
  next: Blobs,
): Promise<void> {
  for (const file of clashing) await copy(draft, draft, file, asideName(file));
  for (const file of [...remove, ...clashing]) await rm(join(draft, file));
  for (const file of [...put, ...clashing].filter((one) => next.has(one)))
    if (file === 'README.md') await writeFile(join(draft, file), await readmeOf(here));
    else await copy(here, draft, file);
}

async function copy(from: string, to: string, file: string, as = file): Promise<void> {
  await mkdir(dirname(join(to, as)), { recursive: true });
  await cp(join(from, file), join(to, as));
}
