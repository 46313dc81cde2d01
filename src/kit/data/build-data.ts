import { monthOf, quarterOf } from '#base/dates.ts';
import { evidenceLabels } from '#documents/evidence.ts';
import { calendarOf } from '#handbook/graph/calendar.ts';
import type { HandbookConfig } from '#handbook/config.ts';
import { type Handbook, thing } from '#handbook/graph/graph.ts';
import { procedureFor } from '#handbook/graph/by-purpose.ts';
import { minimumOf } from '#handbook/graph/minimum.ts';
import { notesOfRole } from '#procedures/roles.ts';
import type { Procedure, Step } from '#procedures/schema.ts';
import { type MeetingKind, meetingWords } from '#templates/paper-words.ts';
import type { Template } from '#templates/schema.ts';
import { newestFirst } from '#topics/facets.ts';
import { themes } from '#topics/taxonomy.ts';
import { ruleFor, thresholdsOf } from '#rules/value.ts';
import { kitPapers } from '../papers/papers.ts';
import { type VoteKind, voteKinds } from '../rules/vote.ts';
import { framed } from './framed.ts';
import { kitRule, rulesForKit } from './build-rules.ts';
import { cardPath } from './card-path.ts';
import { monthsForKit } from './month-items.ts';
import type { KitData, KitProcedure, KitStep, KitTemplate } from './kit-data.ts';
import { plainStepText } from './plain-text.ts';

/** A list to choose from; any other topic comes by its id from its own page. */
const offeredTopics = 200;

/** Months of a time `2026-03` or `2026-Q1`; none where only the year is known. */
export function monthsOfPeriod(period = ''): number[] {
  const month = monthOf(period);
  if (month) return [month];
  const quarter = Number(quarterOf(period)?.slice(6));
  return quarter ? [quarter * 3 - 2, quarter * 3 - 1, quarter * 3] : [];
}

const titleAndUrl = ({ title, url }: { title: string; url: string }) => ({ title, url });

type Entry = Handbook['library']['procedures'][number];

/** The meetings that the kit prepares: the commonest first, then those with steps of their own. */
const meetingsOf = ({ library }: Handbook): Entry[] => [
  ...(Object.keys(meetingWords) as MeetingKind[]).flatMap(
    (kind) => procedureFor(library, kind) ?? [],
  ),
  ...library.procedures
    .filter(({ data }) => data.ownMeeting)
    .sort((a, b) => a.data.order - b.data.order),
];

function minimumForKit(graph: Handbook, procedure: Procedure): KitProcedure['minimum'] {
  const minimum = minimumOf(graph.library, procedure);
  if (!minimum) return undefined;
  const rule = kitRule(graph, minimum.rule);
  return { ...minimum, rule, source: rule.source || 'gợi ý của sổ tay này' };
}

/** A procedure as a meeting that the kit runs. */
export function procedureOf(graph: Handbook, { slug, data, body }: Entry): KitProcedure {
  const { id, title, shortTitle, ownMeeting } = data;
  const minimum = minimumForKit(graph, data);
  // What is no meeting of the kit has only steps of its own on a card.
  const meeting = data.meeting && data.meeting !== 'congress' ? data.meeting : 'own';
  const steps = stepsOf(graph, { data, body });
  return {
    id,
    title,
    shortTitle,
    url: thing(graph, id).url,
    cardUrl: cardPath(slug),
    meeting,
    words: meeting === 'own' ? (ownMeeting ?? shortTitle) : meetingWords[meeting],
    ...formsOf(graph, data),
    ...(minimum ? { minimum } : {}),
    steps: ownMeeting ? framed(steps, regularSteps(graph), ownMeeting) : steps,
  };
}

const stepsOf = (graph: Handbook, { data, body }: Pick<Entry, 'data' | 'body'>): KitStep[] =>
  data.phases
    .filter((phase) => phase.when === 'meeting')
    .flatMap((phase) => phase.steps.map((step) => stepOf(graph, step, phase.title, body)));

/** Steps of the regular meeting, which every other one opens and closes with. */
function regularSteps(graph: Handbook): KitStep[] {
  const regular = procedureFor(graph.library, 'regular');
  return regular ? stepsOf(graph, regular) : [];
}

/** What the forms that its steps name are to a meeting of its own kind: papers that the kit fills in, and others. */
function formsOf(
  graph: Handbook,
  { phases, ownMeeting }: Procedure,
): Pick<KitProcedure, 'papers' | 'forms'> {
  if (!ownMeeting) return { papers: [], forms: [] };
  const ids = new Set(phases.flatMap(({ steps }) => steps.flatMap((step) => step.templates)));
  const named = graph.library.templates.filter(({ data: { id } }) => ids.has(id));
  const papers = named.flatMap(({ data: { paper } }) =>
    paper && kitPapers.includes(paper) ? [paper] : [],
  );
  return {
    papers,
    forms: named
      .filter(({ data: { paper } }) => !paper || !papers.includes(paper))
      .map(({ data }) => titleAndUrl(thing(graph, data.id))),
  };
}

/** The kind of vote that a rule counts; undefined for one on resolutions. */
const voteKindOf = (graph: Handbook, ruleId: string | undefined): VoteKind | undefined =>
  (Object.keys(voteKinds) as VoteKind[]).find(
    (kind) =>
      voteKinds[kind] !== 'vote-resolution' &&
      ruleFor(graph.library.rules, voteKinds[kind]).data.id === ruleId,
  );

function stepOf(graph: Handbook, step: Step, phase: string, body: string): KitStep {
  const { id, title, minutes, lead, leadWithoutCommittee, need, checklist, script } = step;
  const role = step.role ?? 'other';
  const notesTo = step.notesTo ?? notesOfRole[role];
  const votesOn = voteKindOf(graph, step.countedBy);
  return {
    id,
    // A step that takes place is there: its title on the page leaves that open.
    title: title.replace(' (nếu có)', ''),
    phase,
    role,
    ...(notesTo ? { notesTo } : {}),
    ...(votesOn ? { votesOn } : {}),
    minutes: minutes ?? 1,
    lead,
    ...(leadWithoutCommittee ? { leadWithoutCommittee } : {}),
    need,
    checklist,
    ...(script ? { script } : {}),
    text: plainStepText(body, id),
  };
}

function templateOf({ slug, data }: { slug: string; data: Template }): KitTemplate {
  const { id, paper, title, heading, subject, sign, letterhead, fields, blocks } = data;
  const { signature, recipients } = data;
  return {
    id,
    paper,
    slug,
    title,
    heading,
    subject,
    sign,
    letterhead,
    fields,
    blocks,
    signature,
    recipients,
  };
}

/** What the kit needs of the handbook, and nothing more. */
export function buildKitData(graph: Handbook, config: HandbookConfig): KitData {
  const rules = rulesForKit(graph);
  const congress = procedureFor(graph.library, 'congress');
  return {
    calendar: calendarOf(graph),
    header: config.documentHeader,
    rubric: { ...config.rubric, thresholds: thresholdsOf(rules['score-thresholds'].value) },
    evidence: evidenceLabels,
    rules,
    ...(congress ? { elections: titleAndUrl(thing(graph, congress.data.id)) } : {}),
    procedures: meetingsOf(graph).map((entry) => procedureOf(graph, entry)),
    months: monthsForKit(graph),
    templates: graph.library.templates
      .filter(({ data: { paper } }) => paper && kitPapers.includes(paper))
      .map(templateOf),
    topics: graph.library.topics
      .toSorted(newestFirst)
      .slice(0, offeredTopics)
      .sort((a, b) => a.slug.localeCompare(b.slug, 'en'))
      .map(({ data: { id, title, cellType, theme, period, questions } }) => ({
        id,
        title,
        url: thing(graph, id).url,
        cellType,
        theme: themes[theme],
        months: monthsOfPeriod(period),
        questions,
      })),
  };
}
