import type { FilledPaper } from '#templates/filled.ts';
import { written } from '#word/fill.ts';
import { paperNumber, placeAndDate } from '#word/paper-date.ts';
import { namesUnder } from '#word/signature.ts';
import type { PaperHeader } from '#word/values.ts';
import { type SamplePaper, sampleMark } from './papers.ts';

/** The names under the two titles, as Word has them. */
function namesOf({ template: { signature }, header }: SamplePaper): readonly [string, string] {
  if (signature === 'none') return ['', ''];
  if (signature === 'cell') return ['', header.signer ?? ''];
  const [left = '', right = ''] = namesUnder(signature, header);
  return [left, right];
}

const capitals = (name: PaperHeader['cell']): string => (name ?? '').toLocaleUpperCase('vi');

/** A paper of a sample for the page: words as the Word file writes them. */
export function filledPaper(paper: SamplePaper): FilledPaper {
  const { template, values, header } = paper;
  const types = new Map(template.fields.map((field) => [field.name, field]));
  return {
    fields: Object.fromEntries(
      Object.entries(values.fields).map(([name, value]) => {
        const field = types.get(name);
        return [name, field ? written(field, value) : value];
      }),
    ),
    tables: values.tables ?? {},
    slots: values.slots ?? {},
    sections: (values.sections ?? []).map(({ heading, isSub = false, text = '', items = [] }) => ({
      heading,
      isSub,
      lines: [...text.split('\n').filter(Boolean), ...items.map((item) => `- ${item}`)],
    })),
    superior: capitals(header.superior),
    cell: capitals(header.cell),
    number: template.sign ? paperNumber(template.sign, header.number) : '',
    day: placeAndDate(header.place, header.date),
    role: header.signerRole ?? 'BÍ THƯ',
    names: namesOf(paper),
    mark: `${sampleMark}.`,
  };
}
