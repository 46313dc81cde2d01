import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '#handbook/read/read.ts';
import { type PublishedServer, servePublished } from '#tests/support/published-server.ts';
import { filesIn, measure } from '../scale/measure.ts';
import { coldSearch } from './cold-search.ts';
import { type GeneratedHandbook, generateHandbooks, publish } from './handbooks.ts';

/** `npm run bench:hub -- [--handbooks 40,83,166] [--no-search] [--keep]`: what a hub over so many generated handbooks costs to gather, to write and to search. */
const { values } = parseArgs({
  options: {
    handbooks: { type: 'string', default: '166' },
    'no-search': { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});

const sizes = values.handbooks.split(',').map(Number);
const repository = path.resolve(import.meta.dirname, '../..');
const say = (label: string, value: string | number) => console.log(`${label.padEnd(34)}${value}`);
const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

const dir = await mkdtemp(path.join(tmpdir(), 'kho-'));
const server = await servePublished();
const all = await generateHandbooks(path.join(repository, 'content'), Math.max(...sizes));
const { library } = await readContent(path.join(repository, 'content'));
const glossary = library.glossary.map(({ data }) => ({
  term: data.term,
  abbreviations: data.abbreviations,
  synonyms: data.synonyms,
}));
try {
  for (const { key, topics } of all)
    server.handbooks.set(key, publish(server.home(key), topics, glossary));
  for (const size of sizes) await measureHub(all.slice(0, size), size === sizes.at(-1));
} finally {
  await server.stop();
  if (values.keep) console.log(dir);
  else await rm(dir, { recursive: true, force: true });
}

/** Builds a hub over some handbooks: at first, when nothing has changed, when one has, and with some in trouble. */
async function measureHub(handbooks: readonly GeneratedHandbook[], isLast: boolean): Promise<void> {
  const own = path.join(dir, String(handbooks.length));
  const list = `${own}.yaml`;
  await writeFile(list, listOf(handbooks, server));
  const out = path.join(own, 'out');
  const run = async (label: string) => {
    const args = ['src/hub/command.ts', list, '--out', out, '--copies', path.join(own, 'cache')];
    const { seconds, cpu, peakMb, output } = await measure(process.execPath, args, {
      cwd: repository,
    });
    console.log(`\n${handbooks.length} handbooks, ${label}\n${output.trim()}`);
    say('seconds, processor seconds', `${seconds.toFixed(1)}, ${cpu.toFixed(1)}`);
    say('peak memory', `${Math.round(peakMb)} MB`);
  };
  await run('for the first time');
  await report(out, own);
  await run('nothing changed');
  if (!isLast) return;
  const [one, ...others] = handbooks;
  if (!one) return;
  const [first, ...rest] = one.topics;
  const changed = first ? [{ ...first, title: `${first.title} (sửa)` }, ...rest] : rest;
  server.handbooks.set(one.key, publish(server.home(one.key), changed, glossary));
  await run('one topic changed');
  trouble(others, server);
  await run(
    'three down, one of a later version, one with markup in titles, one of 50 MB, one without end',
  );
  server.instead.clear();
  if (!values['no-search']) for (const line of await coldSearch(out)) console.log(line);
}

/** Bytes and files of a hub, by what they are for. */
async function report(out: string, own: string): Promise<void> {
  const files = await filesIn(out);
  const told = (label: string, pattern: RegExp) => {
    const those = files.filter(({ name }) => pattern.test(name));
    const bytes = those.reduce((sum, file) => sum + file.bytes, 0);
    say(label, `${mb(bytes)} in ${those.length} files`);
  };
  told('site', /^/);
  told('pages', /\.html$/);
  told('words by shard', /^tim\/tu\/\w+\/\d/);
  told('tables of words and units', /^tim\/tu\/[^/]+$/);
  told('rows', /^tim\/dong\/.*\/\d/);
  told('texts', /^tim\/dong\/.*\/t/);
  const copies = await filesIn(path.join(own, 'cache'));
  say(
    'copies',
    `${mb(copies.reduce((sum, { bytes }) => sum + bytes, 0))} in ${copies.length} files`,
  );
}

/** What goes wrong in a night. */
function trouble(
  handbooks: readonly GeneratedHandbook[],
  { handbooks: files, home, instead }: PublishedServer,
) {
  const keys = handbooks.map(({ key }) => key);
  for (const key of keys.slice(0, 3)) instead.set(key, (_, response) => response.destroy());
  const [, , , later = '', markup = '', large = '', endless = ''] = keys;
  const index = files.get(later)?.get('api/index.json') ?? '';
  files.get(later)?.set('api/index.json', index.replace('"version":1', '"version":2'));
  const hostile = (handbooks[4]?.topics ?? []).map((topic, i) => ({
    ...topic,
    title: `<img src=x onerror="document.title='${i}'"><script>document.title=1</script> “&amp;” ${i}`,
  }));
  files.set(markup, publish(home(markup), hostile, glossary));
  instead.set(large, (request, response) => {
    if (!request.url?.endsWith('topics.json')) return respond(large, request.url ?? '', response);
    response.writeHead(200);
    const chunk = 'x'.repeat(1_000_000);
    let left = 50;
    const more = () => {
      while (left-- > 0) if (!response.write(chunk)) return void response.once('drain', more);
      response.end();
    };
    more();
  });
  instead.set(endless, (request, response) => {
    const own = (request.url ?? '').replace(/topics\/\d+\.json$/, 'topics.json');
    const text = textOf(endless, own);
    if (!own.endsWith('topics.json')) return void response.end(text);
    const list = JSON.parse(text ?? '{}') as object;
    response.end(JSON.stringify({ ...list, next: `${home(endless)}api/topics/2.json` }));
  });

  function textOf(key: string, url: string): string | undefined {
    return files.get(key)?.get(url.slice(key.length + 2));
  }
  function respond(key: string, url: string, response: { end(text?: string): unknown }): void {
    response.end(textOf(key, url));
  }
}

function listOf(handbooks: readonly GeneratedHandbook[], { home }: PublishedServer): string {
  const sources = handbooks.map(
    ({ key, name }) => `  - key: ${key}\n    name: ${name}\n    url: ${home(key)}\n`,
  );
  return `name: Kho chuyên đề tỉnh Mẫu\npublisher: Ban Tuyên giáo và Dân vận tỉnh Mẫu\nsources:\n${sources.join('')}`;
}
