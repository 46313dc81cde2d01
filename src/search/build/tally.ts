/**
 * How often each word and each pair of neighbours stands in each unit. Kept in a few long rows of numbers, because
 * millions of small lists would be most of the memory that a build takes.
 */
export class Tally {
  /** Numbers of pairs by first and second number, in the order in which they came; a word alone has no first. */
  readonly #numbers: Map<number, number>[] = [];
  readonly #first = new Row();
  readonly #second = new Row();
  /** Last entry of each pair, plus one. */
  readonly #last = new Row();
  readonly #pair = new Row();
  readonly #unit = new Row();
  readonly #times = new Row();

  /** Notes that a word stands in a unit so many times, after another if there is one; units come in order. */
  add(unit: number, word: number, times: number, after = -1): void {
    const pair = this.#numberOf(after, word);
    const last = this.#last.at(pair) - 1;
    if (last >= 0 && this.#unit.at(last) === unit) {
      this.#times.set(last, this.#times.at(last) + times);
      return;
    }
    this.#last.set(pair, this.#pair.push(pair));
    this.#unit.push(unit);
    this.#times.push(times);
  }

  /** Every word and pair with the units that have it, in the order in which they came. */
  *entries(): Iterable<{ words: number[]; places: { unit: number; times: number }[] }> {
    // Counted, then dealt out: a sort that takes one step for each entry.
    const pairs = this.#first.length;
    const ends = new Uint32Array(pairs + 1);
    for (let i = 0; i < this.#pair.length; i += 1) ends[this.#pair.at(i) + 1]! += 1;
    for (let i = 0; i < pairs; i += 1) ends[i + 1]! += ends[i]!;
    const dealt = new Uint32Array(this.#pair.length);
    const next = ends.slice();
    for (let i = 0; i < this.#pair.length; i += 1) dealt[next[this.#pair.at(i)]!++] = i;
    for (let pair = 0; pair < pairs; pair += 1) {
      const first = this.#first.at(pair);
      const second = this.#second.at(pair);
      yield {
        words: first === 0 ? [second] : [first - 1, second],
        places: Array.from(dealt.subarray(ends[pair], ends[pair + 1]), (i) => ({
          unit: this.#unit.at(i),
          times: this.#times.at(i),
        })),
      };
    }
  }

  #numberOf(after: number, word: number): number {
    const own = (this.#numbers[after + 1] ??= new Map());
    let number = own.get(word);
    if (number === undefined) {
      number = this.#first.length;
      own.set(word, number);
      this.#first.push(after + 1);
      this.#second.push(word);
      this.#last.push(0);
    }
    return number;
  }
}

/** A row of whole numbers that grows. */
class Row {
  #numbers = new Uint32Array(1024);
  length = 0;

  at(place: number): number {
    return this.#numbers[place] ?? 0;
  }

  set(place: number, value: number): void {
    this.#numbers[place] = value;
  }

  /** Returns the new length. */
  push(value: number): number {
    if (this.length === this.#numbers.length) {
      const wider = new Uint32Array(2 * this.length);
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    this.#numbers[this.length] = value;
    return (this.length += 1);
  }
}
