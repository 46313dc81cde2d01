import type { ScriptBlank } from '#procedures/script-blanks.ts';
import { type Facts } from './facts.ts';
import { open, withoutAddress } from './people.ts';
import { voteFields } from './vote-fields.ts';
import { measureWords } from './vote-words.ts';

/** What a meeting of its own kind votes on: the kind that its steps of voting name, else any other matter voted on there. */
function ownVotes({ procedure, meeting }: Facts) {
  if (procedure.meeting !== 'own') return [];
  const steps = procedure.steps.filter(({ role }) => role === 'vote');
  return meeting.votes.filter(({ kind, step }) =>
    steps.some(({ id, votesOn }) => kind === (votesOn ?? 'other') && (votesOn || step === id)),
  );
}

/** A person's name as it was entered for a vote, without the words before it. */
export const nameIn = (subject: string): string =>
  withoutAddress(open(subject).replace(/^quần chúng\s+/iu, ''));

/** Whom the meeting considers, and what its ballots came to. */
export function consideredIn(facts: Facts): Partial<Record<ScriptBlank, string>> {
  const names = ownVotes(facts)
    .map(({ subject }) => nameIn(subject))
    .filter(Boolean);
  const counted = facts.votes.counted.findLast(({ vote }) => vote.kind === 'discipline');
  const fields = voteFields(counted);
  const outcome = counted?.result.outcome;
  return {
    'nguoi-duoc-xet': [...new Set(names)].join(', '),
    'ket-qua-phieu': [fields['tan-thanh'], fields['khong-tan-thanh']].filter(Boolean).join('; '),
    'hinh-thuc': outcome ? measureWords[outcome.measure] : '',
  };
}
