import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { expect } from 'vitest';
import { launch } from './two-engines.ts';
import { type Element, launchWebKit } from './webdriver.ts';

/** What a reader does with a browser, whichever engine it has. */
export interface Hands {
  goto(url: string): Promise<void>;
  /** Runs a function in the page; what it promises is waited for. */
  run<T>(task: (...given: never[]) => T, ...given: unknown[]): Promise<Awaited<T>>;
  /** Waits for the button, link or other thing with this name, and presses it. */
  press(name: string): Promise<void>;
  /** Waits for the field with this label and types into it, key by key, in place of what stands there. */
  type(label: string, text: string): Promise<void>;
  /** Chooses in the list with this label: the first entry whose value or words are these. */
  choose(label: string, entry: string): Promise<void>;
  /** The file of this name that the page handed over. */
  saved(name: RegExp): Promise<{ name: string; bytes: Buffer }>;
  quit(): Promise<void>;
}

/** A part that came late on a loaded machine is no fault. */
const timeout = 30_000;

/** Engines other than Chromium, which the other rings have. */
export const otherEngines = ['firefox', 'webkit'] as const;

/** Starts one of them for a reader who has nothing on the device yet. */
export async function takeHands(engine: (typeof otherEngines)[number]): Promise<Hands> {
  const home = await mkdtemp(join(tmpdir(), 'doc-gia-'));
  const browser = await (engine === 'webkit' ? webKit(home) : firefox(home));
  // In one go with finding it: a page may draw a button anew at that moment.
  const whenThere = async (message: string, task: unknown, ...given: string[]) => {
    // A page that is just being left answers with an error.
    const act = () => browser.run<boolean>(task as never, ...given).catch(() => false);
    await expect.poll(act, { message, timeout }).toBe(true);
  };
  return {
    ...browser,
    press: (name) => whenThere(`“${name}” is there`, pressIn, name),
    choose: (label, entry) => whenThere(`“${entry}” of “${label}”`, chooseIn, label, entry),
    saved: (name) => savedIn(home, name),
    quit: async () => {
      await browser.quit();
      await rm(home, { recursive: true, maxRetries: 5 });
    },
  };
}

/** What each engine does in a way of its own. */
type Engine = Pick<Hands, 'goto' | 'run' | 'type' | 'quit'>;

async function webKit(home: string): Promise<Engine> {
  const driver = await launchWebKit(home);
  const found = (label: string) =>
    foundBy(() => driver.run<Element | null>(fieldIn as never, label), label);
  return {
    ...driver,
    type: async (label, text) => driver.keys(await found(label), text || '\uE003'),
  };
}

async function firefox(home: string): Promise<Engine> {
  const browser = await launch('firefox', {
    'browser.download.folderList': 2,
    'browser.download.dir': home,
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 500, height: 800 });
  page.on('dialog', (dialog) => void dialog.accept());
  const found = (label: string) =>
    foundBy(async () => {
      const handle = await page.evaluateHandle(fieldIn, label);
      return handle.asElement() as ElementHandle<HTMLElement> | null;
    }, label);
  return {
    goto: async (url) => void (await page.goto(url)),
    run: (task, ...given) => page.evaluate(task as never, ...(given as never[])) as never,
    type: async (label, text) => {
      await found(label);
      if (text) await page.keyboard.type(text);
      else await page.keyboard.press('Backspace');
    },
    quit: () => browser.close(),
  };
}

/**
 * Runs in the page: presses what bears a name and is to be seen. With a key of its own Firefox presses nothing when the
 * page draws the button anew meanwhile; `two-engines.test.ts` presses by keys.
 */
function pressIn(name: string): boolean {
  const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
  const named = (element: HTMLElement) => [
    plain(element.getAttribute('aria-label')),
    plain(element.textContent),
  ];
  const shown = [...document.querySelectorAll<HTMLElement>('button, a[href], summary')].filter(
    (element) => element.getClientRects().length > 0 && !(element as HTMLButtonElement).disabled,
  );
  const element =
    shown.find((one) => named(one).includes(name)) ??
    shown.find((one) => named(one).some((its) => its.startsWith(name)));
  element?.click();
  return element !== undefined;
}

/** Runs in the page: gives the focus to the field with this label, its text chosen. */
function fieldIn(label: string): HTMLElement | null {
  const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
  type Field = HTMLInputElement | HTMLTextAreaElement;
  const labels = (field: Field) => [...(field.labels ?? [])].map((one) => plain(one.textContent));
  const shown = [...document.querySelectorAll<Field>('input, textarea')].filter(
    (field) => field.getClientRects().length > 0,
  );
  const field =
    shown.find((one) => labels(one).includes(label)) ??
    shown.find((one) => labels(one).some((its) => its.startsWith(label)));
  field?.focus();
  field?.select();
  return field ?? null;
}

/** Runs in the page: lists open windows of the system, which no driver reaches, so the entry is chosen by script. */
function chooseIn(label: string, entry: string): boolean {
  const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
  const list = [...document.querySelectorAll('select')].find((one) =>
    [...one.labels].some(({ textContent }) => plain(textContent).startsWith(label)),
  );
  const chosen = [...(list?.options ?? [])].find(
    ({ value, text }) => value === entry || plain(text).startsWith(entry),
  );
  if (!list || !chosen) return false;
  list.value = chosen.value;
  for (const name of ['input', 'change']) list.dispatchEvent(new Event(name, { bubbles: true }));
  return true;
}

/** Asks until there is one. */
async function foundBy<T>(look: () => Promise<T | null>, name: string): Promise<T> {
  let element: T | null = null;
  // A page that is just being left answers with an error.
  const isThere = async () => (element = await look().catch(() => null)) !== null;
  await expect.poll(isThere, { message: `“${name}” is there`, timeout }).toBe(true);
  return element as T;
}

/** Waits until a file of this name is whole. */
async function savedIn(folder: string, wanted: RegExp): Promise<{ name: string; bytes: Buffer }> {
  let name = '';
  const isThere = async () => {
    const names = await readdir(folder, { recursive: true });
    name = names.find((one) => wanted.test(one)) ?? '';
    return name !== '' && !names.some((one) => /\.(part|wkdownload)$/.test(one));
  };
  await expect.poll(isThere, { message: `${wanted} is saved`, timeout }).toBe(true);
  return { name, bytes: await readFile(join(folder, name)) };
}
