import { useEffect, useState } from 'preact/hooks';
import { type Choice, writeChoice } from './choice.ts';
import { loadPack } from './load.ts';
import type { PackIndex } from './pack-index.ts';
import { sizeWords } from './size-words.ts';

/** How long a choice may rest before its pack is drawn again: not at every key of a number. */
const pause = 300;

/** How much the whole choice is; nothing where its data do not come. */
export function Size({ choice, index }: { choice: Choice; index: PackIndex }) {
  const [words, setWords] = useState('');
  // The title alters neither minutes nor slides.
  const key = writeChoice({ ...choice, title: '' });
  useEffect(() => {
    let isCurrent = true;
    const tell = (said: string) => {
      if (isCurrent) setWords(said);
    };
    const timer = setTimeout(() => {
      loadPack(choice, index).then(
        (pack) => tell(`Cả bài: ${sizeWords(pack)}.`),
        () => tell(''),
      );
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [key]);
  return words ? <p class="own-total">{words}</p> : null;
}
