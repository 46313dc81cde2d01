import { isoDay } from '#base/dates.ts';
import { fold } from '#vietnamese/fold.ts';
import { zip, type ZipEntry } from '#base/zip.ts';

/** A name that no file before it has: `bien-ban.docx`, then `bien-ban-2.docx`. */
function freeName(name: string, taken: Set<string>): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${stem}-${count}${ending}`;
  taken.add(free);
  return free;
}

/** Several papers as one .zip; none is lost when two have the same name. */
export function zipFiles(files: readonly ZipEntry[]): Uint8Array {
  const taken = new Set<string>();
  return zip(
    files.map(({ name, bytes }) => ({ name: freeName(name, taken), bytes })),
    0,
  );
}

/** `bien-ban-2026-12-03.docx`: the form's address, else its heading, and the day where it is known. */
export function fileName(form: { heading: string; slug?: string }, dateIso?: string): string {
  const stem = fold(form.slug ?? form.heading)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const day = dateIso && isoDay.test(dateIso) ? `-${dateIso}` : '';
  return `${stem}${day}.docx`;
}
