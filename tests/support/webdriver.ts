import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { vi } from 'vitest';
import { freePort } from './port.ts';
import { needProgram } from './program.ts';

/** How the protocol names an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** An element of a page, as the driver names it. */
export type Element = Record<typeof elementKey, string>;

/** A browser that is driven by the W3C protocol, https://www.w3.org/TR/webdriver2/. */
export interface WebDriver {
  goto(url: string): Promise<void>;
  /** Runs a function in the page; what it promises is waited for. */
  run<T>(task: (...given: never[]) => T, ...given: unknown[]): Promise<Awaited<T>>;
  /** Types into an element as its reader would. */
  keys(element: Element, text: string): Promise<void>;
  /** Ends the browser and what it needed. */
  quit(): Promise<void>;
}

/** Starts WebKitGTK, with a screen of its own where the machine has none; `home` is its reader's folder. */
export async function launchWebKit(home: string): Promise<WebDriver> {
  needProgram('WebKitWebDriver', 'webkit2gtk-driver');
  const started: ChildProcess[] = [];
  const quit = async () => {
    for (const program of started.reverse()) {
      if (program.exitCode !== null || program.signalCode !== null) continue;
      program.kill();
      await once(program, 'exit');
    }
  };
  const display = process.env.DISPLAY ?? (await startScreen(started));
  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: display,
    HOME: home,
    XDG_DOWNLOAD_DIR: home,
    LANG: 'C.UTF-8',
  };
  started.push(
    spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' }),
  );
  const send = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`${method} ${path}: ${value.error} ${value.message}`);
    return value;
  };
  await vi.waitFor(() => send('GET', '/status'), { timeout: 10_000, interval: 100 });
  const { sessionId } = await send<{ sessionId: string }>('POST', '/session', {
    capabilities: { alwaysMatch: { unhandledPromptBehavior: 'accept' } },
  });
  const at = `/session/${sessionId}`;
  await send('POST', `${at}/window/rect`, { width: 500, height: 900 });
  return {
    goto: (url) => send('POST', `${at}/url`, { url }),
    run: (task, ...args) =>
      send('POST', `${at}/execute/sync`, { script: `return (${task})(...arguments)`, args }),
    keys: (element, text) => send('POST', `${at}/element/${element[elementKey]}/value`, { text }),
    quit: async () => {
      await send('DELETE', at).catch(() => undefined);
      await quit();
    },
  };
}

/** A screen that nobody sees; its number. */
async function startScreen(started: ChildProcess[]): Promise<string> {
  needProgram('Xvfb', 'xvfb');
  const args = ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  const screen = spawn('Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  started.push(screen);
  const [number] = (await once(createInterface(screen.stdout), 'line')) as [string];
  return `:${number}`;
}
