/** One line of a comparison: kept, taken out, or put in. */
export type DiffLine = ` ${string}` | `-${string}` | `+${string}`;

/** The lines of two texts side by side, by their longest common run of lines. */
export function diffLines(before: string, after: string): DiffLine[] {
  const [a, b] = [before === '' ? [] : before.split('\n'), after.split('\n')];
  const rest = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => rest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      (rest[i] ?? [])[j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push(` ${a[i++]}`);
      j++;
    } else if (j < b.length && (i === a.length || at(i, j + 1) > at(i + 1, j)))
      lines.push(`+${b[j++]}`);
    else lines.push(`-${a[i++]}`);
  }
  return lines;
}

/** The changed lines with two lines around them. */
export function shortDiff(before: string, after: string): string[] {
  const lines = diffLines(before, after);
  const near = (i: number) =>
    lines.slice(Math.max(0, i - 2), i + 3).some((l) => !l.startsWith(' '));
  return lines.flatMap((line, i) => (near(i) ? [line] : near(i - 1) ? ['  …'] : []));
}
