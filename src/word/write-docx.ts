import { body } from './blocks.ts';
import { fill, isFilled, wordsOf } from './fill.ts';
import { letterhead } from './letterhead.ts';
import { packageDocument } from './package.ts';
import { section } from './section.ts';
import { signatures } from './signature.ts';
import { stylesFile } from './styles.ts';
import { title } from './title.ts';
import type { FormValues, PaperHeader, PaperTemplate } from './values.ts';
import { join } from '#base/xml.ts';

/** Title among the file's properties: what the paper is about, or the form's name while that is blank. */
function fileTitle(form: PaperTemplate, values: FormValues): string {
  const subject = fill(form.subject ?? '', form.fields, values.fields);
  return form.subject && isFilled(subject) ? `${form.heading}: ${wordsOf(subject)}` : form.title;
}

/**
 * Writes a form as a Word file in the Party's document format. Runs in Node and in the browser;
 * the same form, values and header always give the same bytes.
 */
export async function writeDocx(
  form: PaperTemplate,
  values: FormValues,
  header: PaperHeader,
): Promise<Uint8Array> {
  const content = join([
    ...(form.letterhead ? letterhead(form, header) : []),
    ...title(form, values),
    ...body(form, values),
    ...signatures(form, header),
    section,
  ]);
  return packageDocument({
    body: content,
    title: fileTitle(form, values),
    styles: stylesFile(),
    hasHeaders: true,
    ...(header.note ? { note: header.note } : {}),
  });
}
