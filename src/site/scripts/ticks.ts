const key = 'dau-tich';

/** Ticks of checklists stay on this device until they are taken back; nothing is stored before the first tick. */
export function keepTicks(): void {
  const boxes = document.querySelectorAll<HTMLInputElement>('[data-tick]');
  const ticked = read();
  for (const box of boxes) {
    const id = box.dataset.tick ?? '';
    box.checked = ticked.has(id);
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
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return new Set(Array.isArray(stored) ? stored.map(String) : []);
  } catch {
    return new Set();
  }
}

function write(ticked: Set<string>): void {
  try {
    if (ticked.size === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify([...ticked]));
  } catch {
    // Storage is forbidden or full: the tick holds while the page is open.
  }
}
