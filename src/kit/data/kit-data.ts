import type { CalendarData } from '#calendar/calendar-data.ts';
import type { EvidenceLevel } from '#documents/evidence.ts';
import type { HandbookConfig } from '#handbook/config.ts';
import type { RoleName } from '#procedures/roles.ts';
import type { RuleKey } from '#rules/keys.ts';
import type { RuleValue } from '#rules/schema.ts';
import type { Rubric } from '../rules/score.ts';
import type { VoteKind } from '../rules/vote.ts';
import type { MeetingKind } from '#templates/paper-words.ts';
import type { PaperName } from '#templates/papers.ts';
import type { Template } from '#templates/schema.ts';

/** A step of the meeting as the kit uses it: typed facts and its text without markup. */
export interface KitStep {
  id: string;
  title: string;
  phase: string;
  role: RoleName;
  /** The field or table of the minutes that its notes go into; left out where they stand at the end of its part. */
  notesTo?: string;
  /** What a vote in this step is about, where it is on no resolution. */
  votesOn?: VoteKind;
  minutes: number;
  lead: string;
  leadWithoutCommittee?: string;
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
  /** Its card to print with nothing entered. */
  cardUrl: string;
  /** `own`: it has steps of its own, and neither a regular nor a thematic part. */
  meeting: MeetingKind | 'own';
  /** What papers call it: `thường kỳ`, `xét kết nạp đảng viên`. */
  words: string;
  /** Papers whose forms its steps name, where it is a meeting of its own kind. */
  papers: PaperName[];
  /** Forms that its steps name and the kit does not fill in. */
  forms: { title: string; url: string }[];
  /** Left out where no rule sets a least length. */
  minimum?: { minutes: number; source: string; note?: string; rule: KitRule };
  steps: KitStep[];
}

/** A draft decision of a pack as a task: with the figures of the cell, and as it stands without any. */
export interface PlannedTask {
  what: string;
  open: string;
}

/** A past topic or a pack that a meeting can start from. */
export interface KitTopic {
  id: string;
  title: string;
  url: string;
  cellType: string;
  /** What it is about, in words; left out for one that is not offered in the list. */
  theme?: string;
  /** Months of the year in which it was held, where that is known. */
  months?: number[];
  questions: string[];
  /** What a pack brings beside its questions; a past meeting brings nothing. */
  substance?: { reason: string; figures: string; tasks: PlannedTask[] };
}

/** A form as the kit fills it in: its paper, without the notes and the basis that its page shows. */
export type KitTemplate = Pick<
  Template,
  | 'id'
  | 'paper'
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

/** A rule as the kit applies it: its value, and what to say of where it comes from. */
export interface KitRule {
  id: string;
  title: string;
  url: string;
  /** The rule in one sentence. */
  text: string;
  value: RuleValue;
  /** The value as it stands in a sentence: `90 phút`. */
  words: string;
  level: EvidenceLevel;
  /** Documents and provisions, as read: `Quy định 15-QĐ/ĐU, điểm 9 (bản liền trước Quy định 20-QĐ/ĐU)`; empty for a suggestion. */
  source: string;
  /** True where what was read is the version before the one in force. */
  isPreceding: boolean;
  /** Exceptions, other readings and what follows, each with its source. */
  notes: { text: string; source: string; level: EvidenceLevel }[];
  /** Names of documents it rests on that are no longer in force, with what follows them; empty when all are. */
  stale: string[];
}

/** A matter that a month puts on the agenda. */
export interface MonthItem {
  text: string;
  level: EvidenceLevel;
  /** Documents and provisions it rests on; empty for a suggestion. */
  source: string;
}

/** What a month of the year asks of a cell. */
export interface KitMonth {
  title: string;
  url: string;
  agenda: MonthItem[];
  /** What has to be done before a certain time. */
  deadlines: MonthItem[];
}

/** Everything the kit knows of the handbook; made at build time, served as one JSON file. */
export interface KitData {
  /** What meeting days and days off follow from. */
  calendar: CalendarData;
  header: HandbookConfig['documentHeader'];
  /** How a meeting is scored: the committee's weights, and the levels that a rule sets. */
  rubric: HandbookConfig['rubric'] & Rubric;
  /** Sign and words of each evidence level; here, because their module would bring all schemas into the browser. */
  evidence: Record<EvidenceLevel, { sign: string; label: string }>;
  /** Every rule that the kit asks for, by purpose. */
  rules: Record<RuleKey, KitRule>;
  /** The page on elections, which are not counted here; left out where the handbook has none. */
  elections?: { title: string; url: string };
  procedures: KitProcedure[];
  templates: KitTemplate[];
  topics: KitTopic[];
  /** What each month asks for, by its number; a month that the handbook does not have is left out. */
  months: Record<number, KitMonth>;
}
