import type { VoteKind } from '../rules/vote.ts';
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
