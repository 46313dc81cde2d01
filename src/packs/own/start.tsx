import { render } from 'preact';
import { tellFailure } from '#base/failure.ts';
import { Chooser } from './Chooser.tsx';
import { loadIndex } from './load.ts';

/** Draws the chooser into its place on the page. */
export async function startChooser(place: HTMLElement): Promise<void> {
  try {
    const index = await loadIndex();
    place.replaceChildren();
    render(<Chooser index={index} />, place);
  } catch (error) {
    tellFailure(document, error);
  }
}
