import type { CollectionName } from '#handbook/collections.ts';
import DocumentBody from './DocumentBody.astro';
import GuideBody from './GuideBody.astro';
import LessonBody from './LessonBody.astro';
import MonthBody from './MonthBody.astro';
import PackBody from './PackBody.astro';
import ProcedureBody from './ProcedureBody.astro';
import RequirementBody from './RequirementBody.astro';
import RuleBody from './RuleBody.astro';
import TemplateBody from './TemplateBody.astro';
import TopicBody from './TopicBody.astro';

/** What draws one thing of each collection, wherever it stands: its own page, a printed volume. */
export const bodies = {
  documents: DocumentBody,
  guides: GuideBody,
  lessons: LessonBody,
  months: MonthBody,
  packs: PackBody,
  procedures: ProcedureBody,
  requirements: RequirementBody,
  rules: RuleBody,
  templates: TemplateBody,
  topics: TopicBody,
} satisfies Partial<Record<CollectionName, unknown>>;
