import { z } from 'zod';
import { citation, type EvidenceLevel, evidenceLevel } from '../documents/evidence.ts';
import { templateId } from '../templates/schema.ts';
import { period } from '../vietnamese/fields.ts';
import { pageFields } from '../vietnamese/page-fields.ts';
import { type CellType, cellTypes, themes, topicKinds } from './taxonomy.ts';

const keysOf = <K extends string>(table: Record<K, unknown>) => Object.keys(table) as K[];

/** `CD-2026-Q1-02`, `CD-2022-09-01`, `CD-2020-01`, or `CD-KR-01` for an unknown period. */
export const topicId = z
  .string()
  .regex(/^CD-(\d{4}(-Q[1-4]|-\d{2})?|KR)-\d{2,5}$/, 'mã chuyên đề có dạng CD-2026-Q1-02');

/** One past meeting reported in public: `content/topics/*.mdx`, or `.md` where the prose has no tags. The body says what was reported. */
export const topicSchema = z.strictObject({
  id: topicId,
  ...pageFields,
  kind: z.enum(keysOf(topicKinds)),
  theme: z.enum(keysOf(themes)),
  /** The cell that held it, as the source names it; left out for nationwide material. No private names. */
  heldBy: z.string().min(3).optional(),
  cellType: z.enum(keysOf(cellTypes) as [CellType, ...CellType[]]),
  /** Left out when the source gives no year. The quarter is derived. */
  period: period.optional(),
  /** The yearly theme that this topic narrows down, when the source says so. */
  parentTheme: z.string().min(5).optional(),
  source: z.strictObject({ title: z.string().min(3), url: z.url().optional() }),
  evidence: evidenceLevel.exclude(['suggestion']),
  /** What the topic rested on at the time; shown as "căn cứ khi ấy", never as a rule of today. */
  basisThen: z.array(citation).default([]),
  /** Three to five questions for a discussion of today; always our suggestion. */
  questions: z.array(z.string().min(15)).min(3).max(5),
  related: z.array(topicId).default([]),
  /** The form one starts from when using this topic again. */
  template: templateId,
});
export type Topic = z.infer<typeof topicSchema>;

/** The level that readers see: `official` once an editor compared the page with an official text. */
export const topicLevel = ({
  evidence,
  compared,
}: Pick<Topic, 'evidence' | 'compared'>): EvidenceLevel => (compared ? 'official' : evidence);
