import { parseArgs } from 'node:util';
import { buildEnv } from '#tests/support/build-env.ts';
import { makeBareSite } from './bare.ts';
import { coldQuery } from './cold-query.ts';
import { canonicalPages, filesIn, measure, type Run } from './measure.ts';
import { generateTopics } from './topics.ts';
import { timeEdits } from './dev.ts';
import { makeWorkspace } from './workspace.ts';

/** `npm run bench:scale -- --topics N [--bare] [--dev] [--no-build] [--keep]`: what a handbook with N more topics costs to build and to search. */
const { values } = parseArgs({
  options: {
    topics: { type: 'string', default: '2000' },
    bare: { type: 'boolean', default: false },
    dev: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
  },
});

const count = Number(values.topics);
const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const say = (label: string, value: string | number) => console.log(`${label.padEnd(34)}${value}`);
const env = buildEnv({ BASE_PATH: '/', OUT_DIR: './dist', HANDBOOK_CONTENT: 'content' });

function report(name: string, { seconds, cpu, peakMb }: Run, pages: number): void {
  say(`${name}: seconds`, seconds.toFixed(1));
  say(`${name}: processor seconds`, cpu.toFixed(1));
  say(`${name}: canonical pages`, pages);
  say(`${name}: ms per page`, ((1000 * seconds) / pages).toFixed(2));
  say(`${name}: pages per second`, (pages / seconds).toFixed(1));
  say(`${name}: peak memory`, `${Math.round(peakMb)} MB`);
}

const workspace = await makeWorkspace(count);
try {
  const { dir } = workspace;
  if (!values['no-build']) {
    const run = await measure('npm', ['run', 'build'], { cwd: dir, env });
    const dist = `${dir}/dist`;
    const pages = (await canonicalPages(dist)).length;
    report('handbook', run, pages);
    const files = await filesIn(dist);
    const total = (list: typeof files) => list.reduce((sum, { bytes }) => sum + bytes, 0);
    const index = files.filter(({ name }) => /^(tim|pagefind)\//.test(name));
    say('output', `${mb(total(files))} in ${files.length} files`);
    say('index', `${mb(total(index))} in ${index.length} files`);
    const largest = files
      .filter(({ name }) => name.endsWith('.html'))
      .toSorted((a, b) => b.bytes - a.bytes);
    say('largest page', `${largest[0]?.name} ${mb(largest[0]?.bytes ?? 0)}`);
    for (const { query, bytes } of await coldQuery(dist))
      say(`cold query “${query}”`, `${bytes} bytes`);
    if (values.bare) {
      const bare = await makeBareSite(await generateTopics(`${dir}/content`, pages));
      try {
        const build = await measure('node_modules/.bin/astro', ['build', '--force'], {
          cwd: bare.dir,
          env,
        });
        const found = await measure(process.execPath, ['index.mjs'], { cwd: bare.dir, env });
        const both = {
          ...build,
          seconds: build.seconds + found.seconds,
          cpu: build.cpu + found.cpu,
          peakMb: Math.max(build.peakMb, found.peakMb),
        };
        report('bare .mdx', both, (await canonicalPages(`${bare.dir}/dist`)).length);
        say('ratio to the bare site', (run.seconds / both.seconds).toFixed(2));
        say('ratio of processor seconds', (run.cpu / both.cpu).toFixed(2));
      } finally {
        await bare.release();
      }
    }
  }
  if (values.dev) {
    const times = await timeEdits(workspace, env);
    const median = times[Math.floor(times.length / 2)] ?? NaN;
    say('edit on screen: median seconds', median.toFixed(2));
    say('edit on screen: all', times.map((time) => time.toFixed(2)).join(' '));
  }
} finally {
  if (values.keep) console.log(workspace.dir);
  else await workspace.release();
}
