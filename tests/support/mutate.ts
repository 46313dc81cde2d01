/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const signs = [
  '{',
  '}',
  '<',
  '>',
  '"',
  "'",
  ':',
  ': ',
  '- ',
  '---',
  '\n',
  '\t',
  '&a ',
  '*a',
  '!!x ',
  '|',
  '>',
  '#',
  '`',
  '\\',
  '<Ref>',
  '</Step>',
  '<Cite id="HD-42-2025"',
  '<!--',
  '[',
  ']',
  '\u0000',
  '\ufeff',
  '\u0301',
  '\r\n',
  'import x\n',
  '{1+',
  'null',
  '~',
  '2026-02-30',
  '999999999999',
  '__proto__',
  '((((',
];

/** One to three small injuries to a text; `other` lends pieces. */
export function mutate(text: string, other: string, draw: () => number): string {
  let result = text;
  const place = (of: string) => Math.floor(draw() * (of.length + 1));
  for (let i = 0; i <= draw() * 3; i++) {
    const at = place(result);
    const end = Math.min(result.length, at + Math.floor(draw() * 40));
    const rows = result.split('\n');
    const row = Math.floor(draw() * rows.length);
    const ways: (() => string)[] = [
      () => result.slice(0, at) + result.slice(end),
      () =>
        result.slice(0, at) + (signs[Math.floor(draw() * signs.length)] ?? '') + result.slice(at),
      () => result.slice(0, at) + result.slice(at, end).repeat(2) + result.slice(end),
      () => rows.toSpliced(row, 1).join('\n'),
      () => rows.toSpliced(row, 0, rows[Math.floor(draw() * rows.length)] ?? '').join('\n'),
      () => rows.toSpliced(row, 1, `  ${rows[row]}`).join('\n'),
      () => result.slice(0, at) + other.slice(place(other)).slice(0, 60) + result.slice(at),
      () => result.slice(0, Math.max(at, 10)),
      () =>
        result.slice(0, at) +
        String.fromCharCode(32 + Math.floor(draw() * 95)) +
        result.slice(at + 1),
    ];
    result = (ways[Math.floor(draw() * ways.length)] ?? (() => result))();
  }
  return result;
}
