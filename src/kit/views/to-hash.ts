import { decoded } from '#base/decode.ts';

/** Scrolls to the part of the page that the address names behind `#`; false when it names none that is there. */
export function scrollToHash(): boolean {
  const target = document.getElementById(decoded(location.hash.slice(1)));
  target?.scrollIntoView({ behavior: 'instant' });
  return target !== null;
}
