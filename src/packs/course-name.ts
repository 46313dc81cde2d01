/*
 * Moodle (4.5) makes the short name of a restored course from the title: it takes out the blanks, puts only a to z in
 * capitals, cuts after 94 bytes and then refuses what looks like a tag. A cut inside a letter leaves no name at all.
 */
const mostBytes = 94;
const cutSign = '…';

const bytesOf = (words: string) => new TextEncoder().encode(words.replaceAll(' ', '')).length;

/** As many of the pieces as have room, joined again; the sign says that some are missing. */
function fitting(pieces: readonly string[], between: string): string {
  let kept = '';
  for (const piece of pieces) {
    const next = kept ? kept + between + piece : piece;
    if (bytesOf(next + cutSign) > mostBytes) break;
    kept = next;
  }
  return kept && kept + cutSign;
}

/** A title as the name of a course: in capitals with their marks, without what reads like a tag, short enough to be kept whole. */
export function courseName(title: string): string {
  const safe = title
    .normalize('NFC')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replace(/\s+/gu, ' ')
    .trim()
    .toUpperCase();
  if (bytesOf(safe) <= mostBytes) return safe;
  // One word longer than all the room is cut between two letters.
  return fitting(safe.split(' '), ' ') || fitting([...safe], '');
}
