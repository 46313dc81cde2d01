import { leastOf, type Share } from '#rules/share.ts';

/** A name on the ballot with the valid votes for it. */
export interface Candidate {
  name: string;
  votes: number;
}

/** Whom a congress counts an election on: the members of a vote, less those absent throughout with an accepted reason. */
export const congressMembers = (members: number, excusedThroughout: number): number =>
  Math.max(0, members - excusedThroughout);

/** The least number of members present, of all who were called, for a congress to be valid. */
export const quorumOf = (called: number, share: Share): number => leastOf(share, called);

/** Ballots of one round. A ballot with nothing or both boxes marked for a name is valid, and counts for nobody. */
export interface Ballots {
  present: number;
  handedOut: number;
  returned: number;
  invalid: number;
}

/** Valid ballots, or what cannot be, in words. */
export function validBallots(
  { present, handedOut, returned, invalid }: Ballots,
  candidates: readonly Candidate[],
): { valid: number; problem: string } {
  const valid = returned - invalid;
  const over = candidates.find(({ votes }) => votes > valid);
  const problem =
    handedOut > present
      ? `Phát ra ${handedOut} phiếu, nhiều hơn ${present} đảng viên có quyền bầu có mặt.`
      : returned > handedOut
        ? `Thu về ${returned} phiếu, nhiều hơn ${handedOut} phiếu phát ra.`
        : valid < 0
          ? `Có ${invalid} phiếu không hợp lệ, nhiều hơn ${returned} phiếu thu về.`
          : over
            ? `${over.name} được ${over.votes} phiếu, nhiều hơn ${valid} phiếu hợp lệ.`
            : '';
  return { valid, problem };
}

/** Who is elected, and what the congress has still to do. */
export interface Election {
  needed: number;
  elected: Candidate[];
  /** Tied at the last places: they alone are voted on again, and the one with more votes is elected. */
  tied: Candidate[];
  /** Places that the tied ones stand for. */
  tiedFor: number;
  /** Places that nobody reached: the congress decides whether to vote on. */
  open: number;
}

const byVotes = (a: Candidate, b: Candidate): number => b.votes - a.votes;

/** The names with more votes than the rest, as far as there are places; those of equal votes across the last place are tied. */
function fromTheTop(
  candidates: readonly Candidate[],
  seats: number,
): Pick<Election, 'elected' | 'tied' | 'tiedFor'> {
  const sorted = [...candidates].sort(byVotes);
  const last = sorted[seats - 1];
  const next = sorted[seats];
  if (!last || !next || last.votes > next.votes)
    return { elected: sorted.slice(0, seats), tied: [], tiedFor: 0 };
  const elected = sorted.filter(({ votes }) => votes > last.votes);
  const tied = sorted.filter(({ votes }) => votes === last.votes);
  return { elected, tied, tiedFor: seats - elected.length };
}

/** The result of a round: of those who reach the share of members, from the top down. */
export function elect(
  candidates: readonly Candidate[],
  seats: number,
  members: number,
  share: Share,
): Election {
  const needed = leastOf(share, members);
  const reached = candidates.filter(({ votes }) => votes >= needed);
  const chosen = fromTheTop(reached, seats);
  return { needed, ...chosen, open: Math.max(0, seats - reached.length) };
}

/** The second round among those tied: more votes suffice, no share is asked for. */
export const electTied = (
  candidates: readonly Candidate[],
  seats: number,
): Pick<Election, 'elected' | 'tied' | 'tiedFor'> => fromTheTop(candidates, seats);
