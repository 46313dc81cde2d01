/** Fields in which Enter says “next”: of one line, typed into. */
const typed = 'input:not([type]), input[type=text], input[type=search], input[type=date]';
/** Fields that one goes on to. */
const fields = `${typed}, textarea`;

/** Whether a field stands on the screen, or would if the part of the form that it is in were open. */
function isReachable(field: HTMLElement): boolean {
  // What is in a closed part has a place all the same in some browsers.
  const closed = field.closest('details:not([open])');
  return closed ? closed.matches('.kit-fold') : field.getClientRects().length > 0;
}

/** The button that adds to the list of which a field is the last. */
function adderOf(field: HTMLElement): HTMLButtonElement | null {
  const list = field.closest<HTMLElement>('[data-list]');
  const last = [...(list?.querySelectorAll<HTMLElement>('[data-item]') ?? [])].at(-1);
  if (!last?.contains(field)) return null;
  const own = [...last.querySelectorAll<HTMLElement>(fields)].filter(isReachable);
  const isLast = own.at(-1) === field;
  return isLast ? (list?.querySelector<HTMLButtonElement>('[data-add]') ?? null) : null;
}

/** Enter goes on to the next field, also into the next part of the form; in the last one of a list it adds a line. Returns how to stop it. */
export function listenToEnter(root: HTMLElement): () => void {
  const go = (event: KeyboardEvent) => {
    const field = event.target;
    if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return;
    if (!(field instanceof HTMLInputElement) || !field.matches(typed)) return;
    event.preventDefault();
    const adder = field.value.trim() ? adderOf(field) : null;
    if (adder) return adder.click();
    const all = [...root.querySelectorAll<HTMLElement>(fields)].filter(isReachable);
    const next = all[all.indexOf(field) + 1];
    const part = next?.closest<HTMLDetailsElement>('.kit-fold');
    if (part) part.open = true;
    next?.focus();
  };
  root.addEventListener('keydown', go);
  return () => root.removeEventListener('keydown', go);
}
