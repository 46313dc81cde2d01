import { useEffect, useState } from 'preact/hooks';

/** How long a message stays: long enough to read two lines, or as many as it has. */
const stayOf = (words: string): number => Math.max(6000, words.length * 70);

/** A message that leaves by itself, or as soon as the reader presses anything. */
export function useToast(): { words: string; say: (words: string) => void } {
  // A new object for each message, so that the same words said twice stay their full time.
  const [said, setSaid] = useState({ words: '' });
  useEffect(() => {
    if (said.words === '') return;
    const leave = () => setSaid({ words: '' });
    const timer = setTimeout(leave, stayOf(said.words));
    addEventListener('pointerdown', leave);
    return () => {
      clearTimeout(timer);
      removeEventListener('pointerdown', leave);
    };
  }, [said]);
  return { words: said.words, say: (words) => setSaid({ words }) };
}
