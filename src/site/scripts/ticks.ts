import { deviceKey, deviceStorage, stored } from '#base/device.ts';

const key = deviceKey(stored.ticks);

/** Ticks of checklists stay on this device until they are taken back; nothing is stored before the first tick. */
export function keepTicks(): void {
  const boxes = document.querySelectorAll<HTMLInputElement>('[data-tick]');
  const show = () => {
    const ticked = read();
    for (const box of boxes) box.checked = ticked.has(box.dataset.tick ?? '');
  };
  show();
  // Another window ticked or wiped, perhaps while the browser had laid this page away.
  addEventListener('storage', (event) => [null, key].includes(event.key) && show());
  addEventListener('pageshow', (event) => event.persisted && show());
  for (const box of boxes) {
    const id = box.dataset.tick ?? '';
    box.addEventListener('change', () => {
      const now = read();
      if (box.checked) now.add(id);
      else now.delete(id);
      write(now);
    });
  }
}

function read(): Set<string> {
  try {
    const stored: unknown = JSON.parse(deviceStorage()?.getItem(key) ?? '[]');
    return new Set(Array.isArray(stored) ? stored.map(String) : []);
  } catch {
    return new Set();
  }
}

function write(ticked: Set<string>): void {
  try {
    if (ticked.size === 0) deviceStorage()?.removeItem(key);
    else deviceStorage()?.setItem(key, JSON.stringify([...ticked]));
  } catch {
    // Storage is forbidden or full: the tick holds while the page is open.
  }
}
