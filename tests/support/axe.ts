import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules on what may differ between the themes; everything else axe has judged in the light one. */
export const themed = ['color-contrast', 'link-in-text-block'];

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What axe finds wrong with a page as it stands now; `only` names the rules to run where the others cannot differ. */
export async function violations(page: Page, only?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await bringIn(page);
  const found = await page.evaluate(async (rules) => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: Violation[] }> };
    };
    // What passed is neither kept nor told, and styles are not fetched a second time: that was half of the work.
    const lean = { resultTypes: ['violations'], reporter: 'no-passes', preload: false };
    return (await axe.run(rules ? { ...lean, runOnly: { type: 'rule', values: rules } } : lean))
      .violations;
  }, only);
  return found.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`);
}

/** Evaluated by the debugger, which the page's policy does not bind, and without what playwright wraps around a text. */
async function bringIn(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe });
  await session.detach();
}
