/** Types of the files that this handbook hands out and that some server does not know by itself, by the end of their name. */
export const fileTypes: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  imscc: 'application/zip',
  ics: 'text/calendar; charset=utf-8',
};

/** The type of a file by its path; undefined where any server knows it. */
export const typeOf = (path: string): string | undefined =>
  fileTypes[/\.([a-z]+)$/.exec(path)?.[1] ?? ''];
