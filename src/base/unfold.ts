/** Opens every `<details>` around an element; true when one of them was closed. */
export function unfold(target: Element): boolean {
  let opened = false;
  for (
    let part = target.closest('details');
    part;
    part = part.parentElement?.closest('details') ?? null
  ) {
    opened ||= !part.open;
    part.open = true;
  }
  return opened;
}
