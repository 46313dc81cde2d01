/** Whether the words stand in this order, with at most `slop` others between them in all. */
export function inARow(words: readonly string[], phrase: readonly string[], slop: number): boolean {
  return words.some((first, start) => {
    if (first !== phrase[0]) return false;
    const window = words.slice(start, start + phrase.length + slop);
    let at = 0;
    return phrase.every((word) => {
      at = window.indexOf(word, at) + 1;
      return at > 0;
    });
  });
}
