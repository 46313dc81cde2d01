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
import { thresholdsOf } from '#rules/value.ts';
import { kitPapers } from '../papers/papers.ts';
import { kitRule, rulesForKit } from './build-rules.ts';
import { monthsForKit } from './month-items.ts';
import type { KitData, KitProcedure, KitStep, KitTemplate } from './kit-data.ts';
import { plainStepText } from './plain-text.ts';

/** A list to choose from; any other topic comes by its id from its own page. */
const offeredTopics = 200;

/** The kinds of meeting that the kit prepares, the commonest first. */
const meetingKinds = Object.keys(meetingWords) as MeetingKind[];

function minimumForKit(graph: Handbook, procedure: Procedure): KitProcedure['minimum'] {
  const minimum = minimumOf(graph.library, procedure);
  if (!minimum) return undefined;
  const rule = kitRule(graph, minimum.rule);
  return { ...minimum, rule, source: rule.source || 'gợi ý của sổ tay này' };
}

function procedureOf(graph: Handbook, meeting: MeetingKind): KitProcedure[] {
  const found = procedureFor(graph.library, meeting);
  if (!found) return [];
  const { data, body } = found;
  const { id, title, shortTitle } = data;
  const minimum = minimumForKit(graph, data);
  const steps = data.phases
    .filter((phase) => phase.when === 'meeting')
    .flatMap((phase) => phase.steps.map((step) => stepOf(step, phase.title, body)));
  const url = thing(graph, id).url;
  return [{ id, title, shortTitle, url, meeting, ...(minimum ? { minimum } : {}), steps }];
}

function stepOf(step: Step, phase: string, body: string): KitStep {
  const { id, title, minutes, lead, leadWithoutCommittee, need, checklist, script } = step;
  const role = step.role ?? 'other';
  const notesTo = step.notesTo ?? notesOfRole[role];
  return {
    id,
    // A step that takes place is there: its title on the page leaves that open.
    title: title.replace(' (nếu có)', ''),
    phase,
    role,
    ...(notesTo ? { notesTo } : {}),
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

const titleAndUrl = ({ title, url }: { title: string; url: string }) => ({ title, url });

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
    procedures: meetingKinds.flatMap((kind) => procedureOf(graph, kind)),
    months: monthsForKit(graph),
    templates: graph.library.templates
      .filter(({ data: { paper } }) => paper && kitPapers.includes(paper))
      .map(templateOf),
    topics: graph.library.topics
      .toSorted(newestFirst)
      .slice(0, offeredTopics)
      .sort((a, b) => a.slug.localeCompare(b.slug, 'en'))
      .map(({ data: { id, title, cellType, questions } }) => ({
        id,
        title,
        url: thing(graph, id).url,
        cellType,
        questions,
      })),
  };
}
