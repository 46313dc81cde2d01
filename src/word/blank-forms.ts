import type { PaperHeader, PaperTemplate } from './values.ts';
import { writeDocx } from './write-docx.ts';

/** The empty form as a Word file, for `/bieu-mau/<slug>.docx`: the same bytes on every build. */
export const blankForm = (form: PaperTemplate, header: PaperHeader): Promise<Uint8Array> =>
  writeDocx(form, { fields: {} }, header);
