import { endOpening, tellFailure } from '#base/failure.ts';
import { drawHandout } from '../handout/draw.ts';
import { h, toNode } from '../markup.ts';
import { fullTitle } from '../pack.ts';
import { drawSlides } from '../slides/draw.ts';
import { slidesOf } from '../slides/slides.ts';
import { choiceHere, isEmpty, loadIndex, loadPack } from './load.ts';

/** Draws the slides or the handout of the choice in the address into their place on this page. */
export async function drawPage(kind: 'slides' | 'handout'): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-own-pack]');
  const heading = document.querySelector('h1');
  if (!place || !heading) return;
  try {
    const index = await loadIndex();
    const choice = choiceHere(index);
    endOpening(document);
    document.querySelector('[data-own-empty]')?.toggleAttribute('hidden', !isEmpty(choice));
    if (isEmpty(choice)) return;
    const pack = await loadPack(choice, index);
    heading.textContent = pack.title;
    // As on every page the name of the handbook stands last, whatever the title holds.
    document.title = [fullTitle(pack), document.title.split(' – ').at(-1)].join(' – ');
    if (pack.titleBy)
      heading.after(toNode(h('p', { class: 'own-hint', 'data-title-by': '' }, pack.titleBy)));
    const drawn = kind === 'slides' ? drawSlides(slidesOf(pack), pack.site) : drawHandout(pack);
    place.replaceChildren(...drawn.map(toNode));
    const back = document.querySelector<HTMLAnchorElement>('[data-own-back]');
    if (back) back.hash = location.hash;
  } catch (error) {
    tellFailure(document, error);
  }
}
