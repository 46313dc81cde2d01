import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leftOut } from '#editing/adopt/left-out.ts';
import { ownFiles } from '#editing/adopt/own-files.ts';
import { quietEnv } from '#site/build/astro.ts';

const tracked = ownFiles('.', { loose: true });
const code = tracked.filter((file) => /\.(tsx?|mjs|astro)$/.test(file));
const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').length;

/** From the ground up: a folder may import from itself and from what stands before it. */
const order = [
  'base',
  'vietnamese',
  'documents',
  'rules',
  'calendar',
  'requirements',
  'templates',
  'procedures',
  'topics',
  'topic-packs',
  'months',
  'guides',
  'lessons',
  'glossary',
  'answers',
  'handbook',
  'word',
  'search',
  'offline',
  'kit',
  'samples',
  'api',
  'packs',
  'editing',
  'site',
  'usb',
  'hub',
  'pages',
];

/** The file that an import names; `#` stands for `src/`, as package.json has it. */
const targetOf = (file: string, named: string): string =>
  named.startsWith('#') ? `src/${named.slice(1)}` : normalize(join(dirname(file), named));

describe('imports', () => {
  const imports = code
    .filter((file) => file.startsWith('src/') && !file.endsWith('.test.ts'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([.#][^']+)'/g)].map(
        ([, named = '']) => ({ file, named, target: targetOf(file, named) }),
      ),
    );

  test('go in one direction', () => {
    const rank = (path: string) => order.indexOf(path.split('/')[1] ?? '');
    const wrong = imports
      .filter(({ file, target }) => rank(file) >= 0 && rank(target) > rank(file))
      .map(({ file, target }) => `${file} → ${target}`);
    expect(imports.length).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  });

  test('of another room begin with #', () => {
    const roomOf = (path: string) => path.split('/').slice(0, 2).join('/');
    const wrong = imports
      .filter(({ named, target }) => named.startsWith('.') && target.startsWith('src/'))
      .filter(
        ({ file, named, target }) => roomOf(file) !== roomOf(target) || /^(\.\.\/){2}/.test(named),
      );
    expect(wrong.map(({ file, named }) => `${file} → ${named}`)).toEqual([]);
  });

  test('of astro:content stand in two files', () => {
    const doors = code.filter(
      (file) => file.startsWith('src/') && /from 'astro:content'/.test(readFileSync(file, 'utf8')),
    );
    expect(doors.sort()).toEqual(['src/content.config.ts', 'src/handbook/load.ts']);
  });

  test('every folder of src has a place in the order', () => {
    const folders = new Set(code.flatMap((file) => /^src\/([^/]+)\//.exec(file)?.[1] ?? []));
    expect([...folders].filter((folder) => !order.includes(folder))).toEqual([]);
  });

  test('and the README lists them in that order', () => {
    const [, tree = ''] = /^src\/\n([^]*?)^bench\//m.exec(readFileSync('README.md', 'utf8')) ?? [];
    // A line may name several, before what they are.
    const listed = [...tree.matchAll(/^ {2}(\S+\/(?: \S+\/)*)/gm)].flatMap(([, names = '']) =>
      names.split(' ').map((name) => name.slice(0, -1)),
    );
    expect(listed).toEqual([...order, 'styles']);
  });
});

test('each large room says in a screen what it is', () => {
  const files = code.filter((file) => file.startsWith('src/') && !file.endsWith('.test.ts'));
  const sizes = Map.groupBy(files, (file) => file.split('/').slice(0, 2).join('/'));
  // Routes choose and no more.
  const large = [...sizes].filter(([room, all]) => all.length > 40 && room !== 'src/pages');
  const read = large.map(([room]) => [room, `${room}/README.md`] as const);
  expect(read.filter(([, file]) => !existsSync(file))).toEqual([]);
  expect(read.filter(([, file]) => linesOf(file) > 40)).toEqual([]);
  expect(read.length).toBeGreaterThan(3);
});

describe('sizes', () => {
  test.each([
    ['.ts files', /\.tsx?$/, 300],
    ['.astro files', /\.astro$/, 150],
    ['routes', /^src\/pages\/.*\.(astro|ts)$/, 60],
    ['astro.config.mjs', /^astro\.config\.mjs$/, 60],
  ])('%s keep to their limit', (_name, pattern, limit) => {
    const long = code.filter((file) => pattern.test(file) && linesOf(file) - 1 > limit);
    expect(long.map((file) => `${file}: ${linesOf(file)}`)).toEqual([]);
  });
});

describe('line ends', () => {
  test('are those of git, of the formatter and of editors alike, and no tracked text has others', () => {
    expect(readFileSync('.gitattributes', 'utf8')).toMatch(/^\* text=auto eol=lf$/m);
    expect(readFileSync('.prettierrc.json', 'utf8')).toContain('"endOfLine": "lf"');
    expect(readFileSync('.editorconfig', 'utf8')).toContain('end_of_line = lf');
    const binary = /^\*\.(\w+) binary$/gm;
    const kinds = [...readFileSync('.gitattributes', 'utf8').matchAll(binary)].map((m) => m[1]);
    const texts = tracked.filter((file) => !kinds.includes(file.split('.').at(-1)));
    const read = texts.map((file) => [file, readFileSync(file, 'utf8')] as const);
    expect(read.filter(([, text]) => /\r|\0/.test(text)).map(([file]) => file)).toEqual([]);
  });
});

describe('the lock file', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>;
  };

  test('holds every optional package that its packages name, for every platform', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => /darwin|win32|windows|linux/.test(name))
        .filter(
          (name) =>
            !lock.packages[`${path}/node_modules/${name}`] &&
            !lock.packages[`node_modules/${name}`],
        )
        .map((name) => `${path}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test.each(['darwin-arm64', 'darwin-x64', 'linux-x64', 'linux-arm64'])(
    'has binaries for %s',
    (platform) => {
      const names = Object.keys(lock.packages).filter((name) => name.includes(platform));
      for (const tool of [
        '@pagefind/',
        '@tailwindcss/oxide-',
        '@rolldown/binding-',
        'lightningcss-',
      ]) {
        expect(
          names.some((name) => name.includes(tool)),
          `${tool}${platform}`,
        ).toBe(true);
      }
    },
  );

  test('has binaries for Windows', () => {
    const names = Object.keys(lock.packages);
    for (const name of [
      '@pagefind/windows-x64',
      '@tailwindcss/oxide-win32-x64-msvc',
      '@rolldown/binding-win32-x64-msvc',
      'lightningcss-win32-x64-msvc',
    ])
      expect(names).toContain(`node_modules/${name}`);
  });

  test('names no download address', () => {
    expect(Object.values(lock.packages).filter((entry) => entry.resolved)).toEqual([]);
  });
});

test('no script starts a tool that tells its maker of its use', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(quietEnv({}).ASTRO_TELEMETRY_DISABLED).toBe('1');
  expect(Object.values(scripts).filter((line) => /(?:^|&& |npx )astro\b/.test(line))).toEqual([]);
});

test('every dependency is pinned to one version', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Record<string, Record<string, string>>;
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

/** True for what an adopted copy, where this runs too, did not take over. */
const stayedBehind = (file: string) =>
  leftOut.some(({ path }) => file.startsWith(path) && !existsSync(path));

describe('what the documents name is there', () => {
  const documents = tracked.filter(
    (file) => /\.(?:md|yml|yaml)$/.test(file) && !/^(?:content|tests\/fixtures)\//.test(file),
  );
  const named = (files: readonly string[], pattern: RegExp) =>
    files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, path = '']) => ({ file, path })),
    );
  const isGone = ({ path }: { path: string }) => !existsSync(path) && !stayedBehind(path);

  test('every file and folder', () => {
    const all = named(
      documents,
      /`((?:src|tests|bench|hosting|docs|findings|public|\.github|\.ci)\/[\w./-]+)`/g,
    );
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter(isGone)).toEqual([]);
  });

  test('every page that another one links to', () => {
    const all = named(documents, /\]\((?!https?:|#|mailto:)([\w./-]+)(?:#[^)]*)?\)/g).map(
      ({ file, path }) => ({ file, path: normalize(join(dirname(file), path)) }),
    );
    expect(all.length).toBeGreaterThan(15);
    expect(all.filter(isGone)).toEqual([]);
  });

  test('every file that a comment in the code names', () => {
    const comment =
      /^\s*(?:\/\/|\/?\*).*?\b((?:src|tests|bench|docs)\/[\w./-]+\.(?:tsx?|astro|md|svg|json))/gm;
    const all = named(code, comment);
    expect(all.length).toBeGreaterThan(3);
    expect(all.filter(isGone)).toEqual([]);
  });

  test('every script', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const all = named([...documents, '.ci/run'], /npm run (?:--\S+ )?([a-z][\w:-]*)/g);
    expect(all.length).toBeGreaterThan(40);
    expect(all.filter(({ path }) => !(path in scripts))).toEqual([]);
    const files = Object.values(scripts).flatMap((line) => line.match(/[\w/.-]+\.ts\b/g) ?? []);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  test('and every number of the search stands on the page that says what holds it', () => {
    const rows = readFileSync('docs/search.md', 'utf8').split('\n');
    const numbers = code
      .filter((file) => file.startsWith('src/search/') && !file.endsWith('.test.ts'))
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/^(?:export )?const ([A-Z][A-Z_]*) = [\d.]/gm)].map(
          ([, name]) => ({ file: file.slice('src/search/'.length), name }),
        ),
      );
    expect(numbers.length).toBeGreaterThan(80);
    const rowOf = (file: string) => rows.find((row) => row.startsWith(`| \`${file}\` |`)) ?? '';
    expect(numbers.filter(({ file, name }) => !rowOf(file).includes(`\`${name}\``))).toEqual([]);
  });

  test('and every name that a walk through the code gives a file', () => {
    const text = readFileSync('docs/architecture.md', 'utf8');
    // `src/kit/start.tsx` (`startKit`), or `src/site/shell/cites.ts`, `drawCites` inside brackets.
    const named = /`(src\/[\w./-]+\.\w+)`,?\s\(?((?:`[#\w]+`(?:,\s)?)+)/g;
    const found = [...text.matchAll(named)].flatMap(([, file = '', names = '']) =>
      [...names.matchAll(/\w+/g)].map(([name]) => ({ file, name })),
    );
    expect(found.length).toBeGreaterThan(40);
    const gone = found.filter(
      ({ file, name }) =>
        !new RegExp(`(?:function|const|class) ${name}\\b`).test(readFileSync(file, 'utf8')),
    );
    expect(gone).toEqual([]);
  });

  test('and every dependency has its reason in the README', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    ) as Record<string, Record<string, string>>;
    const [, table = ''] = readFileSync('README.md', 'utf8').split('## Dependencies');
    const silent = Object.keys({ ...dependencies, ...devDependencies }).filter(
      (name) => !new RegExp(`[| (,]${name.replace('/', '\\/')}[|,) ]`).test(table),
    );
    expect(silent).toEqual([]);
  });
});
