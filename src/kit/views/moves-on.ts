/** What a press tells of itself; an older browser does not say what pressed. */
interface Press {
  detail: number;
  timeStamp: number;
  pointerType?: string;
}

/** How soon after a press the next one is still the same double tap, in milliseconds. */
const doubleTap = 450;

/** Whether a press belongs to the one before: a mouse says so itself, a finger does not, and the keyboard is always meant. */
export const isSecondPress = (press: Press, before: Press): boolean =>
  press.timeStamp - before.timeStamp < doubleTap &&
  (press.detail > 1 || (press.detail > 0 && press.pointerType !== 'mouse'));

/** For a button that moves on, after which something else stands in its place: the second press of a double tap is not for that. */
export const movesOn =
  (act: () => void) =>
  (press: Press): void => {
    const stop = (next: MouseEvent) => {
      if (!isSecondPress(next, press)) return;
      next.preventDefault();
      next.stopPropagation();
    };
    addEventListener('click', stop, true);
    setTimeout(() => removeEventListener('click', stop, true), doubleTap);
    act();
  };
