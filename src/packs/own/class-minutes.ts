/** Minutes that a class usually needs for one thing of a kind; a suggestion, to be altered. */
const usual: Readonly<Record<string, number>> = {
  pack: 20,
  topic: 15,
  lesson: 15,
  template: 10,
  requirement: 10,
  month: 10,
  guide: 10,
};
const other = 5;
/** A procedure takes about a minute for each of its steps: a class goes through it, it does not hold the meeting. */
const procedure = { least: 15, most: 45, round: 5 };

/** A step with words to be said is played by roles. */
const played = 10;

/** Minutes for a thing in a class, whatever a meeting needs for it: by the steps of a procedure, the words of a step. */
export function classMinutes(kind: string, { steps = 0, hasScript = false } = {}): number {
  if (hasScript) return played;
  if (kind !== 'procedure') return usual[kind] ?? other;
  const { least, most, round } = procedure;
  return Math.min(most, Math.max(least, Math.ceil(steps / round) * round));
}
