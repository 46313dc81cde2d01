import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { type Activity, bookChapters, restored } from '#tests/support/moodle-course.ts';
import { bankOf } from '#tests/support/moodle-questions.ts';
import { type CourseFile, courseFiles } from './files.ts';

/*
 * Every file for Moodle, put into a Moodle that is there, beside what the suite's own reading of Moodle makes of it:
 * npm run bench:moodle -- FOLDER_OF_MOODLE [--as USER]
 * USER is the one that the web server runs as. What differs is told; the courses stay, hidden.
 */

const args = process.argv.slice(2);
const user = args.includes('--as') ? args[args.indexOf('--as') + 1] : undefined;
const [moodle] = args;
if (!moodle || moodle.startsWith('--'))
  throw new Error('npm run bench:moodle -- FOLDER_OF_MOODLE [--as USER]');
execFileSync('php', ['--version'], { stdio: 'ignore' });

const folder = mkdtempSync(join(tmpdir(), 'moodle-'));
chmodSync(folder, 0o755);
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** What came out of Moodle as far as it is compared; undefined where it refused. */
function inMoodle({ name, bytes }: CourseFile): unknown {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const php = [
    '-d',
    'max_input_vars=5000',
    resolve('docs/khoi-phuc-goi.php'),
    resolve(moodle!),
    file,
    '--json',
  ];
  const [program, ...given] = user ? ['runuser', '-u', user, '--', 'php', ...php] : ['php', ...php];
  const { stdout, stderr, status } = spawnSync(program!, given, {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) {
    console.log(`  ${stderr.trim().split('\n').at(-1)}`);
    return undefined;
  }
  return JSON.parse(stdout.slice(stdout.indexOf('{'))) as unknown;
}

interface Made {
  shortName: string;
  fullName: string;
  sections: { summary: string; activities: { kind: string; name: string; framed: boolean }[] }[];
  chapters: { title: string; isSub: boolean; files: string[] }[];
  questions: { category: string; kind: string; name: string; id: string; feedback: string }[];
}

const kindOf: Record<Activity['kind'], string> = {
  page: 'page',
  file: 'resource',
  'framed-link': 'url',
  label: 'label',
};
/** A course whose name is taken gets another behind it. */
const uncounted = (name: string) => name.replace(/ copy \d+$/, '').replace(/_\d+$/, '');

/** Both readings of a file in one form. */
function readings({ name, bytes }: CourseFile, found: Made | undefined): [unknown, unknown] {
  if (name.endsWith('.imscc')) {
    const own = restored(bytes);
    return [
      found && {
        names: [uncounted(found.fullName), uncounted(found.shortName)],
        sections: found.sections.map(({ summary, activities }) => ({
          summary,
          activities: activities.map((one) => [one.kind, one.name, one.framed]),
        })),
      },
      own && {
        names: [own.fullName, own.shortName],
        sections: own.sections.map(({ summary, activities }) => ({
          summary,
          activities: activities.map((one) => [
            kindOf[one.kind],
            one.name,
            one.kind === 'framed-link',
          ]),
        })),
      },
    ];
  }
  if (name.endsWith('.zip'))
    return [
      found?.chapters.map(({ title, isSub, files }) => ({ title, isSub, files })),
      bookChapters(unzipSync(bytes)).map(({ title, isSub, body }) => ({
        title,
        isSub,
        files: [...body.matchAll(/href="tep\/([^"]+)"/g)].map(([, file]) => file),
      })),
    ];
  return [
    found?.questions.map(({ category, kind, name: title, id }) => ({
      category,
      kind,
      name: title,
      id,
    })),
    bankOf(strFromU8(bytes)),
  ];
}

const files = await courseFiles();
let differing = 0;
for (const file of files) {
  console.log(file.name);
  const [theirs, ours] = readings(file, inMoodle(file) as Made | undefined);
  if (isDeepStrictEqual(theirs, ours)) continue;
  differing += 1;
  console.log(`  Moodle: ${JSON.stringify(theirs)}\n  here:   ${JSON.stringify(ours)}`);
}
console.log(`${files.length} files, ${differing} read otherwise`);
process.exitCode = differing > 0 ? 1 : 0;
