import { lineOf } from '../ooxml/words.ts';
import { picturesIn } from './pictures.ts';

/** What an element shows: its words, and these with its pictures, as an editor is told of what goes. */
export function seenIn(element: Element): { words: string; all: string } {
  const words = lineOf(element);
  return { words, all: [words, picturesIn(element)].filter(Boolean).join(' ') };
}
