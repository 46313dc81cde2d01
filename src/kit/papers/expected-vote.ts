import { newVote, type Vote, type VoteKind } from '../rules/vote.ts';
import type { Facts } from './facts.ts';

/**
 * What a step of the meeting votes on as long as that vote was not taken: what the step itself says, else the
 * resolution that its decisions go into. Undefined for a step that is not there for a vote.
 */
export function expectedVote(facts: Facts, step: string): VoteKind | undefined {
  const { agenda, procedure, meeting, usual } = facts;
  if (agenda.find(({ id }) => id === step)?.role !== 'vote') return undefined;
  const to = usual(step);
  const kind =
    procedure.steps.find(({ id }) => id === step)?.votesOn ??
    (to === 'minutes-only' ? 'other' : to);
  const isTaken = meeting.votes.some(
    (vote) => vote.kind === kind && (kind === to || vote.step === step),
  );
  return isTaken ? undefined : kind;
}

/**
 * The votes that a step shows, in one list: those of the meeting, then the one that the step is there for. That one
 * has `id` from the first, and is still the same thing in the same place once something was entered for it.
 */
export function shownVotes(facts: Facts, step: string, id: string): Vote[] {
  const { votes } = facts.meeting;
  const kind = votes.some((vote) => vote.id === id) ? undefined : expectedVote(facts, step);
  return kind ? [...votes, { ...newVote(id, kind), step }] : votes;
}
