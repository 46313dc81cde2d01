import { download } from '../download.ts';
import { endingOf } from '../ending.ts';
import type { Versions } from '../manifest.ts';
import { alone, askList, askVersions, canKeep, copies, startWorker } from '../register.ts';
import { wipeCopies, wipedWords } from '../wipe.ts';
import { type State, stateOf } from './state.ts';
import { words } from './wording.ts';

const { buttons } = words;
/** What ends or undoes something never stands out. */
const takesBack = new Set([buttons.stop, buttons.remove]);

/** Brings the panel to life: what is on this device, and the buttons that change it. */
export async function mountOfflinePanel(root: HTMLElement): Promise<void> {
  const part = <E extends HTMLElement>(name: string) =>
    root.querySelector<E>(`[data-offline-${name}]`)!;
  const bar = part('progress').querySelector('progress')!;
  const say = (text: string) => (part('status').textContent = text);
  if (location.protocol === 'file:') return void say(words.usb);
  if (!isSecureContext) return void say(words.insecure);
  if (!canKeep()) return void say(words.cannot);
  let offered: Versions | undefined;

  function offer(...actions: [label: string, act: () => void][]): void {
    const hadFocus = part('actions').contains(document.activeElement);
    part('actions').replaceChildren(
      ...actions.map(([label, act]) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = takesBack.has(label) ? 'button' : 'button button--main';
        button.textContent = label;
        button.addEventListener('click', act);
        return button;
      }),
    );
    // The button that was pressed is gone; the keyboard stays at the same place.
    if (hadFocus) (part('actions').querySelector('button') ?? root.querySelector('h2'))?.focus();
  }

  async function show(first = ''): Promise<void> {
    part('progress').hidden = true;
    offered = await askVersions().catch(() => undefined);
    const state = await stateOf(copies(), offered);
    say([first, describe(state, offered)].filter(Boolean).join(' '));
    const get: [string, () => void][] = offered
      ? [[labels[state.name] ?? '', () => void run()]]
      : [];
    const drop: [string, () => void] = [buttons.remove, () => void remove()];
    const isEmpty = (await copies().names()).length === 0;
    if (state.name === 'none') offer(...get, ...(isEmpty ? [] : [drop]));
    else if (state.name === 'held') offer(drop);
    else if (state.name === 'ready') offer([buttons.use, () => location.reload()], drop);
    else offer(...get, drop);
  }

  const isNewer = async () =>
    (await askVersions())['tat-ca'].version !== offered?.['tat-ca'].version;

  async function remove(): Promise<void> {
    const gone = await wipeCopies();
    await show(gone.some(({ why }) => why) ? wipedWords(gone) : words.removed);
  }

  async function run(): Promise<void> {
    const stop = new AbortController();
    let told = -1;
    offer([buttons.stop, () => stop.abort()]);
    const onProgress = (held: number) => {
      const bytes = offered?.['tat-ca'].bytes ?? held;
      bar.max = bytes;
      bar.value = held;
      part('amount').textContent = words.amount(held, bytes);
      // A screen reader hears every quarter, not every file.
      const quarter = Math.floor((4 * held) / bytes);
      if (quarter !== told) say(words.loading(quarter * 25));
      told = quarter;
    };
    try {
      const done = await alone(async () => {
        const free = await freeSpace();
        const need = offered?.['tat-ca'].bytes ?? 0;
        if (free !== undefined && free < need) return words.small(need, free);
        part('progress').hidden = false;
        onProgress(0);
        await startWorker();
        await download(await askList('tat-ca'), {
          copies: copies(),
          get: fetch.bind(globalThis),
          signal: stop.signal,
          onProgress,
        });
        return '';
      });
      await show(done ?? words.busy);
      // Asks not to throw the copy away when the device runs short. Firefox asks the reader and waits: nothing else does.
      if (done === '') void navigator.storage?.persist?.().catch(() => false);
    } catch (error) {
      await show(words.endings[await endingOf(error, isNewer)]);
    }
  }

  // Storage may be there and yet refused, by a setting or in a private window.
  await show().catch(async (error: unknown) => {
    say(words.endings[await endingOf(error, isNewer)]);
  });
}

const labels: Partial<Record<State['name'], string>> = {
  none: buttons.get,
  begun: buttons.resume,
  newer: buttons.update,
};

function describe(state: State, offered: Versions | undefined): string {
  const whole = offered?.['tat-ca'];
  if (state.name === 'ready') return words.ready;
  if (state.name === 'held')
    return state.bytes === undefined ? words.heldUnknown : words.held(state.bytes);
  if (!whole) return words.offline;
  if (state.name === 'newer') return words.newer(whole.bytes);
  if (state.name === 'begun') return words.begun(state.held, whole.bytes);
  return words.none(whole.bytes, whole.files);
}

async function freeSpace(): Promise<number | undefined> {
  const room = await navigator.storage?.estimate?.().catch(() => undefined);
  return room?.quota === undefined ? undefined : room.quota - (room.usage ?? 0);
}
