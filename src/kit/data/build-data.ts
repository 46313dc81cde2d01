import { evidenceLabels } from '../../documents/evidence.ts';
import { calendarOf } from '../../handbook/calendar.ts';
import type { HandbookConfig } from '../../handbook/config.ts';
import { entryOf, type Handbook, thing } from '../../handbook/graph.ts';
import { minimumOf } from '../../handbook/minimum.ts';
import type { Procedure } from '../../procedures/schema.ts';
import type { Template } from '../../templates/schema.ts';
import { newestFirst } from '../../topics/facets.ts';
import { thresholdsOf } from '../../rules/value.ts';
import { paperIds } from '../papers/papers.ts';
import { kitRule, rulesForKit } from './build-rules.ts';
import type { KitData, KitProcedure, KitTemplate } from './kit-data.ts';
import { plainStepText } from './plain-text.ts';

/** A list to choose from; any other topic comes by its id from its own page. */
const offeredTopics = 200;

/** The kinds of meeting that the kit prepares, by the ids of their procedures, the commonest first. */
const meetingKinds = ['TK', 'KET', 'CDE'];

/** The procedure of elections at a congress. */
const electionPage = 'BCU';

function minimumForKit(graph: Handbook, procedure: Procedure): KitProcedure['minimum'] {
  const minimum = minimumOf(graph.library, procedure);
  if (!minimum) return undefined;
  const rule = kitRule(graph, minimum.rule);
  return { ...minimum, rule, source: rule.source || 'gợi ý của sổ tay này' };
}

function procedureOf(graph: Handbook, id: string): KitProcedure {
  const { data, body } = entryOf(graph, 'procedures', id);
  const { title, shortTitle } = data;
  const minimum = minimumForKit(graph, data);
  return {
    id,
    title,
    shortTitle,
    url: thing(graph, id).url,
    ...(minimum ? { minimum } : {}),
    steps: data.phases
      .filter((phase) => phase.when === 'meeting')
      .flatMap((phase) =>
        phase.steps.map(({ id: step, title, minutes, lead, need, checklist, script }) => ({
          id: step,
          title,
          phase: phase.title,
          minutes: minutes ?? 1,
          lead,
          need,
          checklist,
          ...(script ? { script } : {}),
          text: plainStepText(body, step),
        })),
      ),
  };
}

function templateOf({ slug, data }: { slug: string; data: Template }): KitTemplate {
  const { id, title, heading, subject, sign, letterhead, fields, blocks, signature, recipients } =
    data;
  return {
    id,
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
  return {
    place: config.place,
    calendar: calendarOf(graph),
    header: config.documentHeader,
    rubric: { ...config.rubric, thresholds: thresholdsOf(rules['score-thresholds'].value) },
    evidence: evidenceLabels,
    rules,
    ...(graph.entries.has(electionPage)
      ? { elections: titleAndUrl(thing(graph, electionPage)) }
      : {}),
    procedures: meetingKinds
      .filter((id) => graph.entries.has(id))
      .map((id) => procedureOf(graph, id)),
    templates: graph.library.templates
      .filter(({ data }) => paperIds.includes(data.id))
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
