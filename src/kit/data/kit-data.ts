import type { EvidenceLevel } from '../../documents/evidence.ts';
import type { HandbookConfig } from '../../handbook/config.ts';
import type { Template } from '../../templates/schema.ts';

/** A step of the meeting as the kit uses it: typed facts and its text without markup. */
export interface KitStep {
  id: string;
  title: string;
  phase: string;
  minutes: number;
  lead: string;
  need: 'required' | 'optional' | 'choice';
  checklist: string[];
  script?: string;
  /** Paragraphs of the step's page, as plain text. */
  text: string[];
}

/** A kind of meeting that the kit can prepare and run. */
export interface KitProcedure {
  id: string;
  title: string;
  shortTitle: string;
  url: string;
  /** Left out where no rule sets a least length. */
  minimum?: { minutes: number; level: EvidenceLevel; source: string; note?: string };
  steps: KitStep[];
}

/** A past topic that a meeting can start from. */
export interface KitTopic {
  id: string;
  title: string;
  url: string;
  cellType: string;
  questions: string[];
}

/** A form as the kit fills it in: its paper, without the notes and the basis that its page shows. */
export type KitTemplate = Pick<
  Template,
  | 'id'
  | 'title'
  | 'heading'
  | 'subject'
  | 'sign'
  | 'letterhead'
  | 'fields'
  | 'blocks'
  | 'signature'
  | 'recipients'
> & { slug: string };

/** Everything the kit knows of the handbook; made at build time, served as one JSON file. */
export interface KitData {
  place: string;
  meetingDay: number;
  header: HandbookConfig['documentHeader'];
  rubric: HandbookConfig['rubric'];
  /** Sign and words of each evidence level; here, because their module would bring all schemas into the browser. */
  evidence: Record<EvidenceLevel, { sign: string; label: string }>;
  procedures: KitProcedure[];
  templates: KitTemplate[];
  topics: KitTopic[];
}
