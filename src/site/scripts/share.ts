/** Loads what sharing needs only when somebody asks for it; the link of a step stays a plain link until then. */
export function shareOnRequest(): void {
  const details = document.querySelector<HTMLDetailsElement>('[data-share]');
  details?.addEventListener(
    'toggle',
    // Without it the details still hold the address and its code.
    () =>
      import('../share/open.ts').then(
        ({ fillPage }) => fillPage(details),
        () => undefined,
      ),
    {
      once: true,
    },
  );
  document.addEventListener('click', async (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element))
      return;
    const anchor = event.target.closest<HTMLAnchorElement>('[data-step-link]');
    if (!anchor) return;
    event.preventDefault();
    try {
      (await import('../share/open.ts')).toggleStep(anchor);
    } catch {
      // Without network the script may be missing: the link does what a link does.
      location.assign(anchor.href);
    }
  });
}
