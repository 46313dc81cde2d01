import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openBrowser } from '../search/browser.ts';
import type { Workspace } from './workspace.ts';

const edits = 7;

/** Starts the live preview of a workspace, edits one topic again and again; seconds from saving to the text on screen, sorted. */
export async function timeEdits(
  { dir, topics }: Workspace,
  env: NodeJS.ProcessEnv,
): Promise<number[]> {
  const topic = topics[1];
  if (!topic) throw new Error('[bench] no topic to edit');
  const file = path.join(dir, 'content/topics', `${topic.slug}.${topic.ending}`);
  const server = spawn('node_modules/.bin/astro', ['dev', '--port', '0', '--host', '127.0.0.1'], {
    cwd: dir,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const browser = await openBrowser();
  try {
    const origin = await new Promise<string>((done) => {
      server.stdout.on('data', (data) => {
        const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(data)) ?? [];
        if (address) done(address);
      });
    });
    const page = await browser.newPage();
    await page.goto(`${origin}/chuyen-de/${topic.slug}/`, { timeout: 300_000 });
    await page.waitForTimeout(3000);
    const text = await readFile(file, 'utf8');
    const times: number[] = [];
    for (let i = 0; i < edits; i++) {
      const mark = `Dòng mới số ${i}`;
      const started = performance.now();
      await writeFile(file, `${text}\n${mark}\n`);
      await page.getByText(mark).waitFor({ timeout: 120_000 });
      times.push((performance.now() - started) / 1000);
      await page.waitForTimeout(1000);
    }
    return times.toSorted((a, b) => a - b);
  } finally {
    await browser.close();
    if (server.pid) process.kill(-server.pid);
  }
}
