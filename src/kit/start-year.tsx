import { render } from 'preact';
import { settled } from '#base/device.ts';
import { tellFailure } from '#base/failure.ts';
import { fetchJson } from '#base/fetch-json.ts';
import { href } from '#base/href.ts';
import type { KitData } from './data/kit-data.ts';
import { YearBook } from './views/year/YearBook.tsx';

/** Draws the book of the year into its place on the page. */
export async function startYear(root: HTMLElement): Promise<void> {
  try {
    const data = await fetchJson<KitData>(href('/hop-toi-nay/du-lieu.json'));
    await settled();
    const draw = () => render(<YearBook data={data} />, root);
    root.replaceChildren();
    draw();
    // What was opened from files is gone once the page is left, also for whoever presses Back next.
    addEventListener('pagehide', () => render(null, root));
    addEventListener('pageshow', (event) => event.persisted && draw());
  } catch (error) {
    tellFailure(root, error);
  }
}
