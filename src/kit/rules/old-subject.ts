import { fold } from '#vietnamese/fold.ts';
import type { VoteKind } from './vote.ts';

/** Words by which a vote on something that takes two thirds was named. */
const proposals: readonly [RegExp, VoteKind][] = [
  [/\bket nap\b/, 'admission'],
  [/\bcong nhan\b.*\bchinh thuc\b/, 'confirmation'],
  [/\bxoa ten\b/, 'removal'],
  [/\bkhai tru\b/, 'expulsion'],
];

/** What a vote was about that was kept before votes had a kind: guessed from its words, as papers did then. */
export function kindOfSubject(subject: string, meetingKind: string, topicTitle: string): VoteKind {
  const words = fold(subject);
  if (!/nghi quyet|\bnq\b/.test(words))
    return proposals.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
  const title = fold(topicTitle.trim());
  // A meeting on a topic alone has no other resolution than that one.
  const isTopic =
    meetingKind === 'CDE' || words.includes('chuyen de') || (title !== '' && words.includes(title));
  return isTopic && meetingKind !== 'TK' ? 'topic-resolution' : 'month-resolution';
}
