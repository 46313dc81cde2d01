import { meetingLabels, type Procedure, procedureId } from '#procedures/schema.ts';
import { neededRoles, notesOfRole, roleLabels, singleRoles } from '#procedures/roles.ts';
import { papers } from '#templates/papers.ts';
import { formFor } from '#handbook/graph/by-purpose.ts';
import type { Library } from '#handbook/collections.ts';
import { nearest } from '../near-miss.ts';
import type { Problem } from '#handbook/problem.ts';
import type { Rule } from './rule.ts';

type Entry = Library['procedures'][number];

/** Each kind of meeting has one procedure; every step within it says its role, and its notes have a place in the minutes. */
export const meetingRoles: Rule = ({ library, refusedIds }) => {
  const places = notesPlaces(library);
  // A procedure that its schema refuses may be the one.
  const isSure = ![...refusedIds].some((id) => procedureId.safeParse(id).success);
  const regular = library.procedures.some(({ data }) => data.meeting === 'regular');
  return [
    ...(regular || !isSure
      ? []
      : [
          {
            file: 'procedures',
            place: { line: 1 },
            message: 'chưa quy trình nào là buổi thường kỳ (meeting: regular)',
            fix: 'ghi “meeting: regular” vào phần đầu của quy trình đó',
          },
        ]),
    ...library.procedures.flatMap((entry) => [
      ...twice(entry, library),
      ...ownProblems(entry),
      ...stepProblems(entry, places),
      ...absentRoles(entry),
    ]),
  ];
};

function twice({ file, data: { id, meeting } }: Entry, { procedures }: Library): Problem[] {
  const first = procedures.find(({ data }) => meeting && data.meeting === meeting);
  if (!meeting || !first || first.data.id === id) return [];
  return [
    {
      file,
      place: { path: ['meeting'] },
      message: `“meeting: ${meeting}” (${meetingLabels[meeting]}) đã có ở ${first.data.id} (${first.file})`,
      fix: 'mỗi loại buổi họp chỉ một quy trình: bỏ “meeting” ở một trong hai',
    },
  ];
}

/** Where notes may go: what the contract of the minutes has for them, and fields that the form adds for the cell's own. */
function notesPlaces(library: Library): string[] {
  const usual = new Set<string>(Object.values(notesOfRole));
  const form = formFor(library, 'minutes')?.data;
  const filled: readonly string[] = Object.keys(papers.minutes.fields);
  const own = (form?.fields ?? []).filter(
    ({ name, type }) => !filled.includes(name) && (type === 'text' || type === 'long-text'),
  );
  return [...usual, ...own.map(({ name }) => name)];
}

/** Steps of the kit's meetings, with their place in the file. */
const steps = ({ phases }: Procedure) =>
  phases.flatMap((phase, p) =>
    phase.steps.map((step, s) => ({
      step,
      isInside: phase.when === 'meeting',
      path: ['phases', p, 'steps', s] as PropertyKey[],
    })),
  );

/** Whether the kit runs a procedure as a meeting. */
const isPrepared = ({ meeting, ownMeeting }: Procedure): boolean =>
  ownMeeting !== undefined || (meeting !== undefined && meeting !== 'congress');

/** A meeting is either of a kind that code asks for or has steps of its own, and those it must have. */
function ownProblems({ file, data }: Entry): Problem[] {
  if (data.ownMeeting === undefined) return [];
  const problem = (message: string, fix: string): Problem[] => [
    { file, place: { path: ['ownMeeting'] }, message, fix },
  ];
  if (data.meeting)
    return problem(
      `quy trình vừa là “meeting: ${data.meeting}” vừa là buổi có trình tự riêng`,
      'bỏ một trong hai dòng “meeting”, “ownMeeting”',
    );
  return steps(data).some(({ isInside }) => isInside)
    ? []
    : problem(
        'buổi có trình tự riêng mà không bước nào ở trong buổi họp',
        'đặt “when: meeting” cho phần của buổi họp, hoặc bỏ dòng “ownMeeting”',
      );
}

function stepProblems({ file, data }: Entry, places: readonly string[]): Problem[] {
  const all = steps(data);
  return all.flatMap(({ step: { id, role, notesTo }, isInside, path }, i): Problem[] => {
    const problem = (key: string, message: string, fix: string): Problem[] => [
      { file, place: { path: [...path, key] }, message, fix },
    ];
    if (!isPrepared(data) || !isInside) {
      if (!role && !notesTo) return [];
      const key = role ? 'role' : 'notesTo';
      return isInside
        ? problem(
            key,
            `bước ${id} có “${key}” mà quy trình không nói là loại buổi họp nào`,
            'ghi “meeting: regular”, “combined” hoặc “topic”, hay “ownMeeting: …”, ở đầu tệp; hoặc bỏ dòng này',
          )
        : problem(key, `“${key}” chỉ đặt ở bước trong buổi họp`, 'bỏ dòng này');
    }
    if (!role)
      return problem(
        'id',
        `bước ${id} chưa ghi vai trò, nên trang Chuẩn bị buổi họp không biết ghi chép của bước vào đâu`,
        `thêm “role: …”, một trong: ${Object.entries(roleLabels)
          .map(([name, label]) => `${name} (${label})`)
          .join(', ')}`,
      );
    const before = all.slice(0, i).find(({ step }) => step.role === role);
    const isSecond = singleRoles.includes(role) && before !== undefined;
    const isLost = notesTo !== undefined && !places.includes(notesTo);
    return [
      ...(isSecond
        ? problem(
            'role',
            `vai trò ${role} (${roleLabels[role]}) đã có ở bước ${before.step.id}`,
            'mỗi buổi họp chỉ một bước có vai trò này; bước kia ghi vai trò khác, hoặc other',
          )
        : []),
      ...(isLost
        ? problem(
            'notesTo',
            `biên bản không có chỗ “${notesTo}” cho ghi chép của bước ${id}`,
            `${nearest(notesTo, places) ? `ý đồng chí là “${nearest(notesTo, places)}”? ` : ''}ghi một trong: ${places.join(', ')}`,
          )
        : []),
    ];
  });
}

/** Roles that no step of a meeting has, so that a part of its minutes would stay empty. */
function absentRoles({ file, data }: Entry): Problem[] {
  const { meeting } = data;
  const inside = steps(data).filter(({ isInside }) => isInside);
  // Steps without a role are told one by one.
  if (!meeting || inside.some(({ step }) => !step.role)) return [];
  return neededRoles[meeting]
    .filter((role) => inside.every(({ step }) => step.role !== role))
    .map((role) => ({
      file,
      place: { path: ['meeting'] },
      message: `${meetingLabels[meeting]}: không bước nào có vai trò ${role} (${roleLabels[role]})`,
      fix: `ghi “role: ${role}” vào bước đó trong buổi họp`,
    }));
}
