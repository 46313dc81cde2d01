import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { promisify } from 'node:util';

/** Fetched by npm when it is needed: it brings 170 MB that nothing else uses. */
const version = 'lighthouse@13.5.0';

/** Scores from 0 to 100; layout shift; largest paint in ms. */
export interface Scores {
  performance: number;
  accessibility: number;
  practices: number;
  seo: number;
  shift: number;
  paint: number;
}

interface Report {
  categories: Record<string, { score: number | null } | undefined>;
  audits: Record<string, { numericValue?: number } | undefined>;
}

const run = promisify(execFile);

/** Lets npm fetch Lighthouse and says where its program lies, so that no run waits for npm. */
export async function fetchLighthouse(): Promise<string> {
  const where = ['exec', '--yes', `--package=${version}`, '--', 'which', 'lighthouse'];
  return realpath((await run('npm', where)).stdout.trim());
}

/** One run of Lighthouse (the program) with its own settings for phones: slow 4G, weak processor. */
export async function lighthouse(program: string, url: string, browser: string): Promise<Scores> {
  const { stdout } = await run(
    process.execPath,
    [
      program,
      url,
      '--quiet',
      '--output=json',
      '--only-categories=performance,accessibility,best-practices,seo',
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
    ],
    { maxBuffer: 64 * 1024 * 1024, env: { ...process.env, CHROME_PATH: browser } },
  );
  const { categories, audits } = JSON.parse(stdout) as Report;
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    practices: score('best-practices'),
    seo: score('seo'),
    shift: audits['cumulative-layout-shift']?.numericValue ?? NaN,
    paint: audits['largest-contentful-paint']?.numericValue ?? NaN,
  };
}
