import { wipeCopies, wipedWords, wipeStorage } from '../wipe.ts';

/** Brings the button to life that removes all of this handbook from the device: the first press asks, the second does it. */
export function mountWipe(root: HTMLElement, onWiped: () => void): void {
  const button = root.querySelector('button')!;
  const status = root.querySelector('[role="status"]')!;
  let isAsked = false;
  button.addEventListener('click', async () => {
    isAsked = !isAsked;
    if (isAsked) {
      status.textContent = 'Xóa rồi không lấy lại được. Bấm lần nữa để xóa.';
      return;
    }
    const gone = wipeStorage();
    status.textContent = wipedWords([...gone, ...(await wipeCopies())]);
    onWiped();
  });
}
