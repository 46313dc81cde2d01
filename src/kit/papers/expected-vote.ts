import { type StepPlace, usualDestination } from '../rules/destination.ts';
import { isResolution, newVote, type Vote, type VoteKind } from '../rules/vote.ts';
import type { Facts } from './facts.ts';
import type { CountedVote } from './votes.ts';

/** Whether a step closes the part on the topic, in a meeting whose procedure has no step for the vote on that part. */
function closesTopic({ agenda, procedure, hasTopic, hasRegular }: Facts, step: string): boolean {
  const parts = { hasTopic, hasRegular };
  const isOnTopic = (one: StepPlace) => usualDestination(one, parts) === 'topic-resolution';
  const ownVote = procedure.steps.some((one) => one.role === 'vote' && isOnTopic(one));
  return !ownVote && agenda.findLast(isOnTopic)?.id === step;
}

/**
 * What a step of the meeting votes on: what the step itself says, else the resolution that its decisions go into.
 * Undefined for a step that is not there for a vote.
 */
export function voteOfStep(facts: Facts, step: string): VoteKind | undefined {
  const { agenda, procedure, usual } = facts;
  if (closesTopic(facts, step)) return 'topic-resolution';
  if (agenda.find(({ id }) => id === step)?.role !== 'vote') return undefined;
  const to = usual(step);
  return (
    procedure.steps.find(({ id }) => id === step)?.votesOn ?? (to === 'minutes-only' ? 'other' : to)
  );
}

/** What a step of the meeting votes on as long as that vote was not taken. */
export function expectedVote(facts: Facts, step: string): VoteKind | undefined {
  const kind = voteOfStep(facts, step);
  const isTaken = facts.meeting.votes.some(
    (vote) => vote.kind === kind && (isResolution(vote.kind) || vote.step === step),
  );
  return isTaken ? undefined : kind;
}

/** Counts that hold: of a resolution that was voted on again the last one alone. */
export const holdingVotes = ({ votes: { counted, month, topic } }: Facts): CountedVote[] =>
  counted.filter((one) => !isResolution(one.vote.kind) || one === month || one === topic);

/** The resolutions that the agenda comes to a vote on, and that nothing was counted for. */
export function untakenVotes(facts: Facts): VoteKind[] {
  const awaited = new Set(facts.agenda.map(({ id }) => voteOfStep(facts, id)));
  const isCounted = (kind: VoteKind) => facts.votes.counted.some(({ vote }) => vote.kind === kind);
  return [...awaited].filter(
    (kind): kind is VoteKind => kind !== undefined && isResolution(kind) && !isCounted(kind),
  );
}

/** What is still to be voted on when the meeting ends, as long as nobody began with it. */
function leftAtEnd(facts: Facts, step: string): VoteKind | undefined {
  if (step !== '' && step !== facts.agenda.at(-1)?.id) return undefined;
  const { votes } = facts.meeting;
  return untakenVotes(facts).find((kind) => !votes.some((vote) => vote.kind === kind));
}

/**
 * The votes that a step shows, in one list: those of the meeting, then the one that the step is there for, at the end of
 * the meeting the first that was not taken. That one has `id` from the first, and is still the same thing in the same
 * place once something was entered for it.
 */
export function shownVotes(facts: Facts, step: string, id: string): Vote[] {
  const { votes } = facts.meeting;
  const kind = votes.some((vote) => vote.id === id)
    ? undefined
    : (expectedVote(facts, step) ?? leftAtEnd(facts, step));
  return kind ? [...votes, { ...newVote(id, kind), step }] : votes;
}
