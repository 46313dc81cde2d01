import { decoded } from '#base/decode.ts';
import { unfold } from '#base/unfold.ts';

/** Scrolls to the part of the page that the address names behind `#`, and opens it; false when it names none that is there. */
export function scrollToHash(): boolean {
  return showPart(decoded(location.hash.slice(1)));
}

/** Opens and scrolls to a part of the page; false when there is none of that name. */
export function showPart(id: string): boolean {
  const target = document.getElementById(id);
  if (target) unfold(target);
  target?.scrollIntoView({ behavior: 'instant' });
  return target !== null;
}
