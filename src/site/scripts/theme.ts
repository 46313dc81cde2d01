import { deviceKey, deviceStorage, stored } from '#base/device.ts';

const key = deviceKey(stored.theme);

/** Light, dark or as the system has it; kept on the device only once the reader chooses. */
export function themeSwitch(): void {
  const field = document.querySelector<HTMLElement>('[data-theme-switch]');
  if (!field) return;
  const buttons = [...field.querySelectorAll<HTMLButtonElement>('[data-theme-choice]')];
  const show = () => {
    const now = document.documentElement.dataset.theme ?? 'auto';
    for (const b of buttons) b.setAttribute('aria-pressed', String(b.dataset.themeChoice === now));
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const choice = button.dataset.themeChoice ?? 'auto';
      if (choice === 'auto') delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = choice;
      remember(choice);
      show();
    });
  }
  show();
}

function remember(choice: string): void {
  try {
    if (choice === 'auto') deviceStorage()?.removeItem(key);
    else deviceStorage()?.setItem(key, choice);
  } catch {
    // Storage is forbidden: the choice holds for this page only.
  }
}
