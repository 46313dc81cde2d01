import type { KitData, KitTemplate } from '#kit/data/kit-data.ts';
import { headerOf, papersOf, type PaperTime } from '#kit/papers/papers.ts';
import { capital } from '#kit/papers/sentence.ts';
import type { Meeting } from '#kit/state/schema.ts';
import type { FormValues, PaperHeader } from '#word/values.ts';
import { beforehand, meetingOf } from './meeting.ts';
import type { FilledForm, Sample, SampleData } from './schema.ts';

/** Stands on every sample: on the page, in print and in Word. */
export const sampleMark = 'Bản mẫu đã điền – người và việc đều bịa ra';

/** A paper of a sample, ready for the page and for Word. */
export interface SamplePaper {
  /** The form's id. */
  form: string;
  /** Its place in addresses, below that of its sample. */
  slug: string;
  name: string;
  /** The form's blocks that this paper has. */
  template: KitTemplate;
  values: FormValues;
  header: PaperHeader;
}

/** What a sample is composed from: the kit's data and every form of the handbook. */
export interface Forms {
  data: KitData;
  forms: readonly KitTemplate[];
}

const named = (title: string): string => capital(title.replace(/^Mẫu\s+/, ''));

/** What a form written by hand says around its text; who signs for the cell is one. */
const around = (
  { number, date, signers }: FilledForm,
  { signature }: KitTemplate,
): Partial<PaperHeader> => ({
  ...(number ? { number } : {}),
  ...(date ? { date } : {}),
  ...(signers ? (signature === 'cell' ? { signer: signers.at(-1) ?? '' } : { signers }) : {}),
});

/** A table that was written by hand has all columns of its form, also those that the kit leaves out of a finished paper. */
function withWholeTables(
  template: KitTemplate,
  hand: FilledForm | undefined,
  forms: readonly KitTemplate[],
): KitTemplate {
  const whole = forms.find(({ id }) => id === template.id)?.blocks ?? [];
  const blocks = template.blocks.map((block) =>
    block.type === 'table' && hand?.tables[block.name]
      ? (whole.find((own) => own.type === 'table' && own.name === block.name) ?? block)
      : block,
  );
  return { ...template, blocks };
}

/** Papers that the kit composes from the meeting, with what was written into them by hand. */
function kitPapers(
  { meeting, forms, papers }: SampleData,
  { data, forms: all }: Forms,
): SamplePaper[] {
  if (!meeting) return [];
  const whole = meetingOf(meeting, forms);
  const header = headerOf(whole, data);
  const of = (time: PaperTime, when: Meeting) =>
    papersOf(when, data).filter((paper) => paper.time === time);
  return [...of('before', beforehand(whole)), ...of('after', whole)]
    .filter(({ template: { id } }) => papers.length === 0 || papers.includes(id))
    .map(({ template, values, date, writer }) => {
      const hand = forms[template.id];
      return {
        form: template.id,
        slug: template.slug,
        name: named(template.title),
        template: withWholeTables(template, hand, all),
        values: {
          ...values,
          complete: true,
          tables: { ...values.tables, ...hand?.tables },
        },
        header: {
          ...header,
          date,
          ...(writer ? { writer } : {}),
          ...(hand ? around(hand, template) : {}),
          note: sampleMark,
        },
      };
    });
}

/** The names around a form that the meeting has no paper for. */
function headerAround({ meeting, header }: SampleData): PaperHeader {
  if (header) {
    const { superior, cell, locality: place, signer } = header;
    return { superior, cell, place, signer };
  }
  if (!meeting) return {};
  const { superior, cell, locality: place, chair: signer, chairRole: signerRole } = meeting.setup;
  return { superior, cell, place, signer, signerRole };
}

/** Forms that no meeting fills in: all of it was written by hand. */
function handPapers(data: SampleData, taken: readonly SamplePaper[], { forms }: Forms) {
  return Object.entries(data.forms).flatMap(([id, hand]): SamplePaper[] => {
    const template = forms.find((form) => form.id === id);
    if (!template || taken.some(({ form }) => form === id)) return [];
    return [
      {
        form: id,
        slug: template.slug,
        name: named(template.title),
        template,
        values: { fields: hand.fields, tables: hand.tables, complete: true },
        header: {
          ...headerAround(data),
          ...around(hand, template),
          note: sampleMark,
        },
      },
    ];
  });
}

/** A form that stands twice in one sample has a number behind its address. */
function withOwnSlugs(papers: SamplePaper[]): SamplePaper[] {
  const seen = new Map<string, number>();
  return papers.map((paper) => {
    const count = (seen.get(paper.slug) ?? 0) + 1;
    seen.set(paper.slug, count);
    return count === 1 ? paper : { ...paper, slug: `${paper.slug}-${count}` };
  });
}

/** All papers of a sample, those of the meeting first. */
export function samplePapers({ data }: Pick<Sample, 'data'>, forms: Forms): SamplePaper[] {
  const kit = kitPapers(data, forms);
  return withOwnSlugs([...kit, ...handPapers(data, kit, forms)]);
}
