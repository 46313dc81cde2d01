/** How a member stands in the cell where the meeting is. */
export const memberKinds = {
  official: 'Chính thức',
  probationary: 'Dự bị',
  temporary: 'Sinh hoạt tạm thời đến',
} as const;
export type MemberKind = keyof typeof memberKinds;

/** What sets a member of the cell apart; `near` is another cell of the same đảng bộ, which is never taken off. */
export const standings = {
  active: 'Sinh hoạt bình thường',
  exempt: 'Được miễn sinh hoạt',
  away: 'Sinh hoạt tạm thời ở đảng bộ khác',
  near: 'Sinh hoạt tạm thời ở chi bộ khác cùng đảng bộ',
  suspended: 'Bị đình chỉ sinh hoạt, khởi tố, truy tố hoặc tạm giam',
} as const;
export type Standing = keyof typeof standings;

/** Who came to the meeting; apart from the standing, because a member who is exempt may come and vote. */
export const presenceLabels = {
  present: 'Có mặt',
  excused: 'Vắng có lý do',
  unexcused: 'Vắng không lý do',
} as const;
export type Presence = keyof typeof presenceLabels;

/** One member of the cell; a name or a nickname, as the cell likes. */
export interface Member {
  id: string;
  name: string;
  kind: MemberKind;
  standing: Standing;
  presence: Presence;
  reason: string;
}

/** Whether a member has to come; somebody who need not is absent without any reason to give. */
export const isDue = ({ standing }: Pick<Member, 'standing'>): boolean => standing === 'active';

/** Numbers of a roll call, entered by hand where there is no list of names. The special groups are among the official members. */
export interface HeadCount {
  official: number;
  probationary: number;
  /** Members of another cell who attend this one for a time: no vote, and not among this cell's number. */
  temporary: number;
  presentOfficial: number;
  presentProbationary: number;
  presentTemporary: number;
  /** Absent though they had to come, official and probationary together. */
  excused: number;
  unexcused: number;
  exempt: number;
  presentExempt: number;
  away: number;
  presentAway: number;
  near: number;
  presentNear: number;
  /** They neither come nor vote. */
  suspended: number;
  /** Probationary members who are absent because they are exempt. */
  probationaryExempt: number;
  /** Probationary members who are absent because they are elsewhere for a time, or suspended. */
  probationaryAway: number;
}

/** Nobody counted yet. */
export const noCounts = (): HeadCount => ({
  official: 0,
  probationary: 0,
  temporary: 0,
  presentOfficial: 0,
  presentProbationary: 0,
  presentTemporary: 0,
  excused: 0,
  unexcused: 0,
  exempt: 0,
  presentExempt: 0,
  away: 0,
  presentAway: 0,
  near: 0,
  presentNear: 0,
  suspended: 0,
  probationaryExempt: 0,
  probationaryAway: 0,
});

/** Whether a member sits in the meeting; somebody suspended does not, whatever was ticked. */
const attends = ({ standing, presence }: Member): boolean =>
  presence === 'present' && standing !== 'suspended';

/** Counts a list of members. */
export function countMembers(members: readonly Member[]): HeadCount {
  const count = (test: (member: Member) => boolean): number => members.filter(test).length;
  const of = (kind: MemberKind) => (m: Member) => m.kind === kind;
  const present = (kind: MemberKind) => (m: Member) => m.kind === kind && attends(m);
  const special = (standing: Standing) => (m: Member) =>
    m.kind === 'official' && m.standing === standing;
  const came = (standing: Standing) => (m: Member) => special(standing)(m) && attends(m);
  const absent = (presence: Presence) => (m: Member) =>
    m.kind !== 'temporary' && isDue(m) && m.presence === presence;
  const idle = (test: (standing: Standing) => boolean) => (m: Member) =>
    m.kind === 'probationary' && test(m.standing) && !attends(m);
  return {
    official: count(of('official')),
    probationary: count(of('probationary')),
    temporary: count(of('temporary')),
    presentOfficial: count(present('official')),
    presentProbationary: count(present('probationary')),
    presentTemporary: count(present('temporary')),
    excused: count(absent('excused')),
    unexcused: count(absent('unexcused')),
    exempt: count(special('exempt')),
    presentExempt: count(came('exempt')),
    away: count(special('away')),
    presentAway: count(came('away')),
    near: count(special('near')),
    presentNear: count(came('near')),
    suspended: count(special('suspended')),
    probationaryExempt: count(idle((standing) => standing === 'exempt')),
    probationaryAway: count(idle((standing) => standing !== 'exempt' && standing !== 'active')),
  };
}

/** The same of a list from which nobody was called yet: who has to come is neither present nor absent. */
export const uncalled = (counts: HeadCount): HeadCount => ({
  ...counts,
  presentOfficial: 0,
  presentProbationary: 0,
  presentTemporary: 0,
  presentExempt: 0,
  presentAway: 0,
  presentNear: 0,
  excused: 0,
  unexcused: 0,
});

/** Official members who are absent and need not come. */
export const idleOfficial = (c: HeadCount): number =>
  c.exempt - c.presentExempt + c.away - c.presentAway + c.near - c.presentNear + c.suspended;

/** Probationary members who are absent and need not come. */
export const idleProbationary = (c: HeadCount): number => c.probationaryExempt + c.probationaryAway;
