/**
 * Edits a text as if it had plain line ends and no mark of its encoding, and gives it both back: a file keeps what its
 * editor's machine gave it, so that a change shows as the lines that changed.
 */
export function keepingLineEnds(raw: string, edit: (text: string) => string): string {
  const text = raw.replace(/^\uFEFF/, '');
  const edited = withLineEndsOf(raw, edit(text.replaceAll('\r\n', '\n')));
  return text.length < raw.length ? `\uFEFF${edited}` : edited;
}

/** A text with the line ends that most lines of another have. */
export function withLineEndsOf(model: string, text: string): string {
  const windows = model.split('\r\n').length - 1;
  const all = model.split('\n').length - 1;
  return windows > all / 2 ? text.replace(/\r?\n/g, '\r\n') : text.replaceAll('\r\n', '\n');
}
