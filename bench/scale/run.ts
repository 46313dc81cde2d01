import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildEnv } from '#tests/support/build-env.ts';
import { makeBareSite } from './bare.ts';
import { coldQuery } from './cold-query.ts';
import { timeEdits } from './dev.ts';
import { hasHugo, makeHugoSite } from './hugo.ts';
import { canonicalPages, filesIn, measure, type Run } from './measure.ts';
import { build, type Rival } from './rival.ts';
import { generateTopics, MDX_EVERY } from './topics.ts';
import { makeWorkspace, type Workspace } from './workspace.ts';

/**
 * `npm run bench:scale -- --topics N`: what a handbook with N more topics costs to build and to search.
 * With `--beside DIR` an older checkout with its packages is built with as many topics, with `--rivals` bare Astro sites
 * and Hugo with as many pages: all in alternating order, `--rounds` times, compared round by round. `--edit` builds once
 * more after one topic was changed, `--dev` times the live preview.
 */
const { values } = parseArgs({
  options: {
    topics: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '3' },
    beside: { type: 'string' },
    rivals: { type: 'boolean', default: false },
    edit: { type: 'boolean', default: false },
    dev: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
  },
});

const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const say = (label: string, value: string | number) => console.log(`${label.padEnd(34)}${value}`);
const env = buildEnv({ BASE_PATH: '/', OUT_DIR: './dist', HANDBOOK_CONTENT: 'content' });
const median = (all: readonly number[]) =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;
const figures = (run: Run) =>
  `${run.seconds.toFixed(1).padStart(7)} s ${run.cpu.toFixed(1).padStart(7)} processor s ${Math.round(run.peakMb).toString().padStart(6)} MB`;

const workspace = await makeWorkspace(Number(values.topics));
const others: { dir: string }[] = [];
const handbook = (name: string, { dir }: Pick<Workspace, 'dir'>): Rival => ({
  name,
  dir,
  dist: path.join(dir, 'dist'),
  steps: [['npm', 'run', 'build']],
});

try {
  const own = handbook('handbook', workspace);
  if (!values['no-build']) await compare([own, ...(await rivalsOf(own))]);
  if (values.dev) {
    const times = await timeEdits(workspace, env);
    say('edit on screen: median seconds', median(times).toFixed(2));
    say('edit on screen: all', times.map((time) => time.toFixed(2)).join(' '));
  }
} finally {
  if (values.keep) console.log([workspace, ...others].map(({ dir }) => dir).join('\n'));
  else
    for (const { dir } of [workspace, ...others]) await rm(dir, { recursive: true, force: true });
}

/** The sites to compare with; a first build tells how many pages they need. */
async function rivalsOf(own: Rival): Promise<Rival[]> {
  const run = await build(own, env);
  say('first build, not compared', figures(run));
  await describe(own.dist);
  const found: Rival[] = [];
  if (values.beside) {
    const module = pathToFileURL(path.resolve(values.beside, 'bench/scale/workspace.ts')).href;
    const older = (await import(module)) as { makeWorkspace: typeof makeWorkspace };
    const count = (await topicsOf(workspace.dir)) - (await topicsOf(values.beside));
    const made = await older.makeWorkspace(count);
    others.push(made);
    found.push(handbook('older handbook', made));
  }
  if (values.rivals) {
    const pages = (await canonicalPages(own.dist)).length;
    const topics = await generateTopics(path.join(workspace.dir, 'content'), pages);
    const made = [
      await makeBareSite(topics, MDX_EVERY),
      await makeBareSite(topics, 1),
      ...(hasHugo() ? [await makeHugoSite(topics)] : []),
    ];
    if (!hasHugo()) say('Hugo', 'not installed (Debian: hugo), not compared');
    others.push(...made);
    found.push(...made);
  }
  return found;
}

/** How many topics a handbook has. */
async function topicsOf(dir: string): Promise<number> {
  const files = await filesIn(path.join(dir, 'content/topics'));
  return files.filter(({ name }) => /\.mdx?$/.test(name)).length;
}

/** Builds all sites in turn, each round from another one on, and prints medians and the ratios of the rounds. */
async function compare(sites: readonly Rival[]): Promise<void> {
  const runs = new Map<Rival, Run[]>(sites.map((site) => [site, []]));
  const edits: Run[] = [];
  for (let round = 0; round < Number(values.rounds); round++) {
    for (let i = 0; i < sites.length; i++) {
      const site = sites[(i + round) % sites.length];
      if (!site) continue;
      const run = await build(site, env);
      runs.get(site)?.push(run);
      say(`round ${round + 1}: ${site.name}`, figures(run));
      if (values.edit && site === sites[0]) {
        const edit = await buildEdited(site, round);
        edits.push(edit);
        say(`round ${round + 1}: one topic edited`, figures(edit));
      }
    }
  }
  const own = runs.get(sites[0] as Rival) ?? [];
  for (const [site, all] of [
    ...runs,
    ...(edits.length ? [[{ name: 'one topic edited' }, edits] as const] : []),
  ]) {
    const of = (key: 'seconds' | 'cpu' | 'peakMb') => median(all.map((run) => run[key]));
    const middle = { seconds: of('seconds'), cpu: of('cpu'), peakMb: of('peakMb'), output: '' };
    say(`median: ${site.name}`, figures(middle));
    if ('dist' in site) say(`pages: ${site.name}`, (await canonicalPages(site.dist)).length);
    if (site === sites[0]) continue;
    for (const key of ['cpu', 'seconds', 'peakMb'] as const) {
      const ratios = own.map((run, i) => run[key] / (all[i]?.[key] ?? NaN));
      say(
        `handbook / ${site.name}: ${key}`,
        `${median(ratios).toFixed(2)} (${ratios.map((ratio) => ratio.toFixed(2)).join(', ')})`,
      );
    }
  }
}

/** Changes one topic and builds once more over what is there. */
async function buildEdited({ dir }: Rival, round: number): Promise<Run> {
  const topic = workspace.topics[1];
  if (!topic) throw new Error('[bench] no topic to edit');
  const file = path.join(dir, 'content/topics', `${topic.slug}.${topic.ending}`);
  await writeFile(file, `${await readFile(file, 'utf8')}\nDòng mới số ${round}\n`);
  return measure('npm', ['run', 'build'], { cwd: dir, env });
}

/** Sizes of a built handbook, and what a first search in it fetches. */
async function describe(dist: string): Promise<void> {
  const files = await filesIn(dist);
  const total = (list: typeof files) => list.reduce((sum, { bytes }) => sum + bytes, 0);
  const index = files.filter(({ name }) => /^(tim|pagefind)\//.test(name));
  say('output', `${mb(total(files))} in ${files.length} files`);
  say('index', `${mb(total(index))} in ${index.length} files`);
  const [largest] = files
    .filter(({ name }) => name.endsWith('.html'))
    .toSorted((a, b) => b.bytes - a.bytes);
  say('largest page', `${largest?.name} ${mb(largest?.bytes ?? 0)}`);
  for (const { query, bytes } of await coldQuery(dist))
    say(`cold query “${query}”`, `${bytes} bytes`);
}
