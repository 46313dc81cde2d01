import { dotted } from './dots.ts';
import { fill } from './fill.ts';
import { paragraph, run } from './paragraph.ts';
import type { FormValues, PaperTemplate } from './values.ts';
import type { Xml } from '#base/xml.ts';

/** Kind of the paper and its subject, centred; five dashes below them on a paper with letterhead. */
export function title(form: PaperTemplate, values: FormValues): Xml[] {
  const subject = form.subject ? fill(form.subject, form.fields, values.fields).map(dotted) : [];
  const centred = [
    paragraph({ style: 'Title' }, run(form.heading)),
    ...subject.map((words) => paragraph({ style: 'Subtitle' }, run(words))),
  ];
  const end = form.letterhead ? '-----' : '';
  return [...centred, paragraph({ style: 'Subtitle', after: 200 }, ...(end ? [run(end)] : []))];
}
