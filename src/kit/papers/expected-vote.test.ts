import { expect, test } from 'vitest';
import { newVote, type VoteKind } from '../rules/vote.ts';
import { blankMeeting } from '../state/new-meeting.ts';
import type { Meeting } from '../state/schema.ts';
import { data, printed, vote } from '#tests/support/kit-cells.ts';
import { expectedVote, shownVotes } from './expected-vote.ts';
import { factsOf } from './facts.ts';

const kinds = [
  ['regular', 'month-resolution'],
  ['combined', 'month-resolution'],
  ['topic', 'topic-resolution'],
] as const;

/** A draft of a kind of meeting, and its step for a vote. */
function draft(kind: string): { meeting: Meeting; step: string } {
  const procedure = data.procedures.find(({ meeting }) => meeting === kind)!;
  const meeting = blankMeeting({ kind: procedure.id, date: '2026-12-03' });
  return { meeting, step: procedure.steps.find(({ role }) => role === 'vote')?.id ?? '' };
}

test.each(kinds)(
  'the step of a vote in a %s meeting waits for its resolution until it is there',
  (kind, awaited) => {
    const { meeting, step } = draft(kind);
    expect(expectedVote(factsOf(meeting, data), step)).toBe(awaited);
    const withVote = (own: VoteKind) =>
      factsOf({ ...meeting, votes: [{ ...newVote('v', own), step }] }, data);
    expect(expectedVote(withVote('other'), step)).toBe(awaited);
    expect(expectedVote(withVote(awaited), step)).toBeUndefined();
  },
);

test('the vote that a step waits for is the same one, in the same place, once it is kept', () => {
  const { meeting, step } = draft('regular');
  const others = { ...meeting, votes: [newVote('agenda', 'other')] };
  const before = shownVotes(factsOf(others, data), step, 'ready');
  expect(before.map(({ id }) => id)).toEqual(['agenda', 'ready']);
  const kept = { ...others, votes: before.map((one) => ({ ...one, for: 2 })) };
  const after = shownVotes(factsOf(kept, data), step, 'ready');
  expect(after.map(({ id }) => id)).toEqual(['agenda', 'ready']);
  // The next one that is got ready does not double what is there.
  expect(shownVotes(factsOf(kept, data), step, 'next')).toEqual(after);
});

test('the part on the topic ends with the vote on its resolution, wherever it has no step of its own', () => {
  const { meeting } = draft('combined');
  const facts = factsOf(meeting, data);
  const awaited = facts.agenda.filter(({ id }) => expectedVote(facts, id) === 'topic-resolution');
  expect(awaited).toHaveLength(1);
  const [last] = awaited;
  expect(last?.notesTo).toBe('chuyen-de');
  const after = facts.agenda.slice(facts.agenda.indexOf(last!) + 1);
  expect(after.some(({ notesTo, role }) => notesTo === 'chuyen-de' || role === 'tasks')).toBe(
    false,
  );
  // Counted in any step, it is not asked for again; the vote of the month is another one.
  const taken = (kind: VoteKind) =>
    expectedVote(factsOf({ ...meeting, votes: [newVote('v', kind)] }, data), last!.id);
  expect(taken('topic-resolution')).toBeUndefined();
  expect(taken('month-resolution')).toBe('topic-resolution');
});

test('a topic meeting that leaves its vote out is asked for it nowhere else', () => {
  const { meeting, step } = draft('topic');
  const without = { ...meeting, agenda: { ...meeting.agenda, on: { [step]: false } } };
  const facts = factsOf(without, data);
  expect(facts.agenda.filter(({ id }) => expectedVote(facts, id))).toEqual([]);
});

test('a step that is there for something else waits for no vote', () => {
  const { meeting } = draft('regular');
  const facts = factsOf(meeting, data);
  const others = facts.agenda.filter(({ role }) => role !== 'vote');
  for (const { id } of others) expect(expectedVote(facts, id)).toBeUndefined();
});

test('that nobody was against is printed only where everybody present was counted', async () => {
  const { meeting } = draft('regular');
  const counts = { ...meeting.counts, official: 20, presentOfficial: 20 };
  const held = { ...meeting, counts, heldOn: '2026-12-03' };
  const minutes = (yes: number) =>
    printed({ ...held, votes: [vote('other', { for: yes }, 'sửa sân')] }, 'BM-02');
  expect(await minutes(20)).toContain('Không tán thành: 0. Ý kiến khác: 0.');
  expect(await minutes(14)).not.toMatch(/Không tán thành: 0|Ý kiến khác: 0/);
});

test('at the end of the meeting the vote that was not taken stands behind those that were', () => {
  const { meeting } = draft('combined');
  const taken = { ...meeting, votes: [vote('month-resolution', { for: 3 })] };
  const kindsAt = (step: string, of: Meeting) =>
    shownVotes(factsOf(of, data), step, 'ready').map(({ kind }) => kind);
  const last = factsOf(meeting, data).agenda.at(-1)!.id;
  for (const step of ['', last])
    expect(kindsAt(step, taken)).toEqual(['month-resolution', 'topic-resolution']);
  const both = { ...taken, votes: [...taken.votes, vote('topic-resolution', { for: 3 })] };
  expect(kindsAt(last, both)).toHaveLength(2);
});
