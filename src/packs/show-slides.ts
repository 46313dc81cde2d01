const forward = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']);
const back = new Set(['ArrowLeft', 'ArrowUp', 'PageUp']);

/** Buttons and keys of the slides on this page: one slide fills the window until Esc. Without this they are a list. */
export function showSlides(): void {
  const list = document.querySelector<HTMLElement>('[data-slides]');
  const bar = document.querySelector<HTMLElement>('[data-slide-bar]');
  if (!list || !bar) return;
  const root = document.documentElement;
  const button = (name: string) => bar.querySelector<HTMLElement>(`[data-slide-${name}]`);
  const slides = () => [...list.querySelectorAll<HTMLElement>('.slide')];
  const isShowing = () => root.classList.contains('is-showing');
  let at = 0;

  const show = (index: number) => {
    const all = slides();
    at = Math.min(Math.max(index, 0), all.length - 1);
    all.forEach((slide, i) => slide.classList.toggle('is-current', i === at));
    const place = button('place');
    if (place) place.textContent = `${at + 1} / ${all.length}`;
  };
  const nearest = () => {
    const middle = innerHeight / 2;
    const found = slides().findIndex((slide) => slide.getBoundingClientRect().bottom > middle);
    return Math.max(found, 0);
  };
  const start = () => {
    show(nearest());
    root.classList.add('is-showing');
    // Where the browser refuses, one slide fills the window all the same.
    // eslint-disable-next-line no-restricted-properties -- asked for first
    root.requestFullscreen?.().catch(() => undefined);
    button('next')?.focus();
  };
  const leave = () => {
    if (!isShowing()) return;
    root.classList.remove('is-showing');
    // eslint-disable-next-line no-restricted-properties -- only where a slide fills the screen
    if (document.fullscreenElement) void document.exitFullscreen();
    slides()[at]?.scrollIntoView({ block: 'center' });
    button('show')?.focus({ preventScroll: true });
  };

  button('show')?.addEventListener('click', start);
  button('leave')?.addEventListener('click', leave);
  button('next')?.addEventListener('click', () => show(at + 1));
  button('back')?.addEventListener('click', () => show(at - 1));
  list.addEventListener('click', (event) => {
    if (isShowing() && !(event.target as Element).closest('a')) show(at + 1);
  });
  document.addEventListener('fullscreenchange', () => {
    // eslint-disable-next-line no-restricted-properties -- only browsers that have it tell of the change
    if (!document.fullscreenElement) leave();
  });
  document.addEventListener('keydown', (event) => {
    if (!isShowing() || event.ctrlKey || event.metaKey || event.altKey) return;
    // A button that has the focus answers its own keys.
    if ((event.key === ' ' || event.key === 'Enter') && event.target instanceof HTMLButtonElement)
      return;
    if (event.key === 'Escape') leave();
    else if (forward.has(event.key)) show(at + 1);
    else if (back.has(event.key)) show(at - 1);
    else if (event.key === 'Home') show(0);
    else if (event.key === 'End') show(slides().length - 1);
    else return;
    event.preventDefault();
  });
  bar.hidden = false;
}
