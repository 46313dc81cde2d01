import { expect, test } from 'vitest';
import { fullMeeting, printedPapers, sixMeetings } from '../support/full-meetings.ts';
import { kit } from '../support/office-files.ts';
import { openLines, repeatedSentences } from '../support/open-lines.ts';

/* The papers of the six meetings on the forms of this handbook, as `src/kit/papers/matrix.test.ts` has them on frozen ones. */

test.each(sixMeetings)(
  '%s meeting of %s: nothing is dotted that was entered, nothing said twice, nothing left “nếu có”',
  async (kind, cell) => {
    const papers = await printedPapers(fullMeeting(kit, kind, cell), kit);
    for (const [paper, text] of papers) {
      expect(openLines(paper, text), paper).toEqual([]);
      expect(repeatedSentences(text), paper).toEqual([]);
      expect(text, paper).not.toMatch(/nếu có/i);
    }
    const minutes = papers.get('minutes') ?? '';
    // What a meeting on a topic was about stands before what was said to it; else the parts follow the meeting.
    const [about, said] = ['Trình bày đề dẫn', 'Nội dung ý kiến'].map((w) => minutes.indexOf(w));
    if (kind === 'topic') expect(about).toBeLessThan(said!);
    if (kind === 'combined') expect(about).toBeGreaterThan(said!);
    const resolution = papers.get('month-resolution') ?? papers.get('topic-resolution');
    expect(resolution).not.toMatch(/thời lượng|\d phút/i);
  },
);
