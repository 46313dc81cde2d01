import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, symlink, unlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { release } from '#base/release.ts';
import type { HandbookConfig } from '#handbook/config.ts';
import { contentDir } from '#handbook/content-dir.ts';
import type { Library } from '#handbook/collections.ts';
import { readLedger } from '#handbook/addresses/ledger.ts';
import { readContent } from '#handbook/read/read.ts';
import { centralContent } from '../adopt/clean-content.ts';
import { localOf } from '../adopt/local.ts';
import { madeFolders } from '../adopt/own-files.ts';
import { Refusal } from '../commands/options.ts';
import { type CodePlan, planCode } from './code.ts';
import { asideFolder, codeOf, newCode, reportFile, writeCode } from './code-files.ts';
import { moveConfig, moveContent } from './content.ts';
import { fromHistory, fromOrigin } from './known-code.ts';
import { type Origin, readOrigin } from './origin.ts';
import { readPages } from './read-pages.ts';
import { recordOrigin } from './record-origin.ts';
import { reportOf } from './report.ts';
import { shippedFrames } from './shipped-forms.ts';
import { isOlder, type StepFacts, steps, unnumbered } from './steps.ts';
import { backupOf } from './swap.ts';

/** Fills a folder with a handbook moved to the version that runs this, and checks it; gives the report. */
export async function writeUpgrade(
  here: string,
  folder: string,
  draft: string,
  config: HandbookConfig,
  { setAside }: { setAside: boolean },
): Promise<string> {
  const origin = await readOrigin(folder);
  const version = origin?.version ?? unnumbered;
  if (isOlder(release, version))
    throw new Refusal(`Thư mục ${folder} đã ở bản ${version}, mới hơn bản ${release} ở đây.`);
  const next = await newCode(here);
  const code = await planOf(here, folder, next, origin);
  if (code.clashing.length > 0 && !setAside) throw new Refusal(clash(code));

  await cp(folder, draft, { recursive: true, verbatimSymlinks: true, filter: isKept(folder) });
  await writeCode(here, draft, code, next);
  const read = await readContent(contentDir);
  const local = localOf(read.library, config);
  const facts: StepFacts = { shipped: without(read.library, local.files), numbers: [] };
  const configFile = join(draft, 'handbook.config.ts');
  const moved = moveConfig(await readFile(configFile, 'utf8'), version, facts, steps);
  await writeFile(configFile, moved.text);

  const modules = join(draft, 'node_modules');
  await symlink(join(here, 'node_modules'), modules, 'junction');
  try {
    const ledger = join(draft, 'content/ledger.json');
    const before = Object.keys(await readLedger(ledger));
    const isShippedFrame = (id: string, frame: string) =>
      origin ? origin.frames[id] === frame : (shippedFrames[id] ?? []).includes(frame);
    const texts = await readPages(join(draft, 'content'));
    const content = moveContent(
      { texts, config: await configOf(configFile), version, published: before, isShippedFrame },
      { library: facts.shipped, texts: centralContent(read, config), version: release },
      facts,
      steps,
    );
    for (const [file, text] of content.files) {
      await mkdir(dirname(join(draft, 'content', file)), { recursive: true });
      await writeFile(join(draft, 'content', file), text);
    }
    await check(draft);
    await recordOrigin(
      here,
      draft,
      next,
      (id, frame) => content.framed.includes(id) || isShippedFrame(id, frame),
    );
    const report = reportOf({
      folder,
      backup: backupOf(folder),
      from: version,
      to: release,
      code,
      config: moved.done,
      content,
      untouched: texts.size - content.edited.length,
      ids: { before: before.length, after: Object.keys(await readLedger(ledger)).length },
      asideFolder,
    });
    await writeFile(join(draft, reportFile(release)), report);
    return report;
  } finally {
    await unlink(modules);
  }
}

/** What becomes of the code; refused where nothing can say what was changed in it. */
async function planOf(
  here: string,
  folder: string,
  next: ReadonlyMap<string, string>,
  origin: Origin | undefined,
): Promise<CodePlan> {
  const known = origin ? fromOrigin(origin) : fromHistory(here);
  if (known) return planCode(await codeOf(folder), next, known);
  throw new Refusal(
    `Thư mục ${folder} chưa ghi lấy từ bản nào (origin.json), nên phải dò trong lịch sử git để biết tệp nào đã sửa. Lấy bản mới bằng git clone, rồi chạy lại với thư mục đó.`,
  );
}

const isKept = (folder: string) => (path: string) => !madeFolders.includes(relative(folder, path));

const without = (library: Library, files: ReadonlySet<string>): Library =>
  Object.fromEntries(
    Object.entries(library).map(([name, entries]) => [
      name,
      (entries as { file: string }[]).filter(({ file }) => !files.has(file)),
    ]),
  ) as unknown as Library;

function clash({ clashing }: CodePlan): string {
  const shown = clashing.slice(0, 20).map((file) => `  ${file}`);
  const more = clashing.length > 20 ? `\n  và ${clashing.length - 20} tệp nữa` : '';
  return `${clashing.length} tệp mã đã sửa ở sổ tay này, mà bản mới cũng sửa hoặc đã bỏ:\n${shown.join('\n')}${more}\nChạy lại với --set-aside để cất các tệp đó vào ${asideFolder}/ và dùng tệp của bản mới.`;
}

/** The configuration of a handbook, as its new code reads it. */
async function configOf(file: string): Promise<HandbookConfig> {
  try {
    const read = (await import(pathToFileURL(file).href)) as { default: HandbookConfig };
    return read.default;
  } catch (error) {
    throw new Refusal(`Bản mới không nhận handbook.config.ts:\n${(error as Error).message}`);
  }
}

/** Checks the moved handbook with its own new code, and records its new ids. */
async function check(draft: string): Promise<void> {
  const env = { ...process.env };
  delete env.HANDBOOK_CONTENT;
  try {
    const args = ['src/editing/commands/check-content.ts', '--record'];
    await promisify(execFile)(process.execPath, args, { cwd: draft, env });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Refusal(
      `Nội dung chưa chuyển hết được. Sửa ở sổ tay đang dùng những chỗ sau rồi chạy lại:\n${stdout}${stderr}`,
    );
  }
}
