import { isDay, today } from '#calendar/days.ts';
import { isRecord } from '#base/is-record.ts';
import { kindOfSubject } from '../rules/old-subject.ts';
import { formatVersion } from './schema.ts';

type Raw = Record<string, unknown>;

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
const words = (value: unknown): string => (typeof value === 'string' ? value : '');
/** What is not of the expected form is left as it is, for the schema to refuse. */
const mapped = (value: unknown, change: (item: Raw) => Raw): unknown =>
  Array.isArray(value)
    ? value.map((item: unknown) => (isRecord(item) ? change(item) : item))
    : value;

/** Being exempt was a presence, so that who was exempt could not come. */
const member = (old: Raw): Raw =>
  old.presence === 'exempt'
    ? { ...old, standing: 'exempt', presence: 'excused' }
    : { ...old, standing: 'active' };

/** Exempt members were one number: official ones as far as they can have been absent, then probationary ones. */
function counts(old: Raw): Raw {
  const exempt = number(old.exempt);
  const official = Math.min(
    exempt,
    Math.max(0, number(old.official) - number(old.presentOfficial)),
  );
  const room = Math.max(0, number(old.probationary) - number(old.presentProbationary));
  const probationaryExempt = Math.min(exempt - official, room);
  return {
    ...old,
    temporary: 0,
    presentTemporary: 0,
    exempt: exempt - probationaryExempt,
    presentExempt: 0,
    away: 0,
    presentAway: 0,
    near: 0,
    presentNear: 0,
    suspended: 0,
    probationaryExempt,
    probationaryAway: 0,
  };
}

/** Only hands were counted, and what they were about stood in the subject. */
const vote =
  (setup: Raw) =>
  (old: Raw): Raw => ({
    ...old,
    kind: kindOfSubject(words(old.subject), words(setup.kind), words(setup.topicTitle)),
    ballot: 'open',
    higher: 0,
    warning: 0,
    reprimand: 0,
    reserved: 0,
    reservedText: '',
  });

/** Blanks of the forms that have another name now. A share typed for `ty-le` was of those present: no form asks for it any more. */
const renamed: Record<string, string> = {
  'du-quyen': 'co-mat-bieu-quyet',
  'so-chinh-thuc': 'chinh-thuc',
};

const draft = (old: unknown): unknown =>
  isRecord(old)
    ? Object.fromEntries(
        Object.entries(old).map(([field, text]) => [renamed[field] ?? field, text]),
      )
    : old;

/** A meeting of version 1 as version 2 keeps it; nothing that was entered is left out. */
function meetingOfV1(old: unknown): unknown {
  if (!isRecord(old)) return old;
  const setup = isRecord(old.setup) ? old.setup : {};
  return {
    ...old,
    members: mapped(old.members, member),
    counts: isRecord(old.counts) ? counts(old.counts) : old.counts,
    votes: mapped(old.votes, vote(setup)),
    drafts: isRecord(old.drafts)
      ? Object.fromEntries(
          Object.entries(old.drafts).map(([form, fields]) => [form, draft(fields)]),
        )
      : old.drafts,
  };
}

/** What was decided stood as one text by step; its order tells the decisions apart, the same in every window. */
const decisions = (old: Raw): Raw[] =>
  Object.entries(old).flatMap(([step, text], i) =>
    typeof text !== 'string' || text.trim() === ''
      ? []
      : [{ id: `quyet-${i}`, step, text, to: '', who: '', due: '' }],
  );

/** The day on which a meeting was over, where version 2 noted only the moment. */
function heldOn({ run, setup }: Raw): string {
  if (!isRecord(run) || typeof run.endedAt !== 'number') return '';
  const planned = isRecord(setup) ? words(setup.date) : '';
  return isDay(planned) ? planned : today(new Date(run.endedAt));
}

/** A meeting of version 2 as version 3 keeps it. */
const meetingOfV2 = (old: unknown): unknown =>
  isRecord(old)
    ? {
        ...old,
        decisions: isRecord(old.decisions) ? decisions(old.decisions) : old.decisions,
        heldOn: heldOn(old),
      }
    : old;

/** Way from each version of a meeting to the next one. A version that is added has a line here. */
const migrations: Record<number, (meeting: unknown) => unknown> = {
  1: meetingOfV1,
  2: meetingOfV2,
};

/** A meeting brought to the present version; where it says no version of its own, it has that of what it stood in. */
function meetingFrom(outer: number, old: unknown): unknown {
  if (!isRecord(old)) return old;
  const own = isVersion(old.version) ? old.version : outer;
  let meeting: unknown = old;
  for (let version = own; version < formatVersion; version += 1)
    meeting = migrations[version]?.(meeting) ?? meeting;
  return { ...(meeting as Raw), version: Math.max(own, formatVersion) };
}

const isVersion = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1;

/** What stands on the device or in a file, brought to the present version; a later version keeps its number, anything else is left as it is. */
export function upgraded(value: unknown): unknown {
  if (!isRecord(value) || !isVersion(value.version)) return value;
  const { version } = value;
  return {
    ...value,
    version: Math.max(version, formatVersion),
    meeting: meetingFrom(version, value.meeting),
    ...(Array.isArray(value.archive)
      ? { archive: value.archive.map((meeting) => meetingFrom(version, meeting)) }
      : {}),
  };
}

/** Whether a later version than this one had a hand in it. */
export function isAhead(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const inside: unknown[] = [value.meeting, ...(Array.isArray(value.archive) ? value.archive : [])];
  return [value, ...inside].some(
    (part) => isRecord(part) && isVersion(part.version) && part.version > formatVersion,
  );
}
