import { buttons, codeOf } from './panel.ts';
import { citedPage, citedStep } from './read-page.ts';

/** Fills the part "Chia sẻ, trích dẫn" of a page, which shows link and code already. */
export function fillPage(details: HTMLElement): void {
  const link = details.querySelector('a')?.textContent?.trim() ?? location.href;
  const address = location.origin + location.pathname;
  const embed = document.querySelector('.steps, .paper, .facts, .fold, .guide-text') !== null;
  details.append(...buttons(citedPage(link), address, embed));
}

/** Opens or closes the same part for one step, below the link that was followed. */
export function toggleStep(anchor: HTMLAnchorElement): void {
  const section = anchor.closest('.step');
  if (!section) return;
  const open = section.querySelector('.share');
  anchor.setAttribute('aria-expanded', String(!open));
  if (open) return open.remove();
  // The published address, even where the page is read from a copy.
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const link = new URL(anchor.href, location.href);
  const short = canonical ? new URL(canonical).origin + link.pathname : link.href;
  const panel = document.createElement('div');
  panel.className = 'share';
  const text = document.createElement('p');
  text.textContent = short;
  const page = `${location.origin}${location.pathname}#${section.querySelector('[id]')?.id ?? ''}`;
  panel.append(text, codeOf(short), ...buttons(citedStep(section, short), page, true));
  anchor.parentElement?.after(panel);
  panel.querySelector('button')?.focus();
}
