import type { Deduction } from '#rules/schema.ts';
import type { Roll } from './roll.ts';

/** Official members taken off the number that a vote is counted on, by the reason. */
export interface Taken {
  group: Deduction;
  number: number;
}

/** Whom a vote is counted on. */
export interface Voters {
  /** All official members of the cell. */
  official: number;
  /** Every group that the rule takes off, also where nobody is in it. */
  taken: Taken[];
  /** `số thành viên`: official members less those taken off. */
  members: number;
  /** Present and with a vote. Never what a vote is counted on. */
  present: number;
  /** The most votes that can be cast: those present, or before the roll call all who may come. */
  most: number;
  /** Whether anybody was called, so that `present` means something. */
  isTaken: boolean;
  /** False while it is open whether somebody came who would have to be counted. */
  isSure: boolean;
  /** What contradicts itself in the roll, so that nothing can be counted on it; empty when nothing does. */
  problem: string;
}

const sizes: Record<Deduction, (roll: Roll) => number> = {
  'exempt-absent': (roll) => roll.exempt - roll.presentExempt,
  'away-absent': (roll) => roll.away - roll.presentAway,
  suspended: (roll) => roll.suspended,
};

/** The groups in the order in which they are told. */
const groups = Object.keys(sizes) as Deduction[];

/** The number that a vote of the cell is counted on, by the rule's list of those taken off. */
export function votersOf(roll: Roll, deduct: readonly Deduction[]): Voters {
  const taken = groups
    .filter((group) => deduct.includes(group))
    .map((group) => ({ group, number: Math.max(0, sizes[group](roll)) }));
  const off = taken.reduce((sum, { number }) => sum + number, 0);
  return {
    official: roll.official,
    taken,
    members: Math.max(0, roll.official - off),
    present: roll.presentOfficial,
    most: roll.isTaken ? roll.presentOfficial : roll.official - roll.suspended,
    isTaken: roll.isTaken,
    isSure: roll.isTaken || roll.exempt + roll.away === 0,
    problem: roll.isWrong ? roll.problem : '',
  };
}
