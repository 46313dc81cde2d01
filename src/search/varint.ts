/**
 * Whole numbers as printable characters that JSON need not escape and that brotli packs well.
 * A digit from the first half of the alphabet ends a number, one from the second half goes on.
 */
const ALPHABET = Array.from({ length: 92 }, (_, i) => String.fromCharCode(35 + i))
  .filter((char) => char !== '\\')
  .slice(0, 90)
  .join('');
const HALF = ALPHABET.length / 2;
const VALUE = new Map([...ALPHABET].map((char, i) => [char, i]));

/** Writes one number. */
export function writeNumber(value: number): string {
  let out = ALPHABET[value % HALF] ?? '';
  for (let rest = Math.floor(value / HALF); rest > 0; rest = Math.floor(rest / HALF)) {
    out = (ALPHABET[HALF + (rest % HALF)] ?? '') + out;
  }
  return out;
}

/** Writes several numbers, one after the other. */
export function writeNumbers(values: readonly number[]): string {
  return values.map(writeNumber).join('');
}

/** Reads back what `writeNumbers` wrote. */
export function readNumbers(text: string): number[] {
  const out: number[] = [];
  let value = 0;
  for (const char of text) {
    const digit = VALUE.get(char) ?? 0;
    if (digit >= HALF) value = (value + digit - HALF) * HALF;
    else {
      out.push(value + digit);
      value = 0;
    }
  }
  return out;
}

/** Writes numbers that rise, as steps from one to the next. */
export function writeSteps(values: readonly number[]): string {
  return writeNumbers(values.map((value, i) => value - (values[i - 1] ?? -1) - 1));
}

/** Reads back what `writeSteps` wrote. */
export function readSteps(text: string): number[] {
  let last = -1;
  return readNumbers(text).map((step) => (last += step + 1));
}

/** Reads the number that begins at a place, and where the next one does. */
export function readNumber(text: string, from: number): [value: number, next: number] {
  let value = 0;
  for (let at = from; at < text.length; at += 1) {
    const digit = VALUE.get(text[at] ?? '') ?? 0;
    if (digit < HALF) return [value + digit, at + 1];
    value = (value + digit - HALF) * HALF;
  }
  return [value, text.length];
}

/** Writes a whole number up to 89 as one character; larger ones as 89. */
export const writeLevel = (level: number): string => ALPHABET[Math.min(HALF * 2 - 1, level)] ?? '#';

/** Reads a level back. */
export const readLevel = (char: string | undefined): number => VALUE.get(char ?? '') ?? 0;

/** Reads numbers that are each followed by a count. */
export function readCountedNumbers(text: string): [number: number, count: number][] {
  const out: [number, number][] = [];
  let value = 0;
  for (let i = 0; i < text.length; i += 1) {
    const digit = VALUE.get(text[i] ?? '') ?? 0;
    if (digit >= HALF) value = (value + digit - HALF) * HALF;
    else {
      i += 1;
      out.push([value + digit, readCount(text[i] ?? '')]);
      value = 0;
    }
  }
  return out;
}

/** Counts as one character each, on a scale of half powers of two: exact enough to weigh words. */
export function writeCount(count: number): string {
  return ALPHABET[Math.min(HALF * 2 - 1, Math.round(2 * Math.log2(Math.max(1, count))))] ?? '#';
}

/** Reads a count back, within a fifth of what it was. */
export function readCount(char: string): number {
  return 2 ** ((VALUE.get(char) ?? 0) / 2);
}
