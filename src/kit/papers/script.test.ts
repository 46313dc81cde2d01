import { expect, test } from 'vitest';
import { fullMeeting } from '#tests/support/full-meetings.ts';
import { data } from '#tests/support/kit-cells.ts';
import { wordFiles } from './word.ts';
import { headerOf, papersOf } from './papers.ts';
import { strFromU8, unzipSync } from 'fflate';

test('each step of the script has a heading of its own that stays with what is said', async () => {
  const meeting = fullMeeting(data, 'combined', 'forty');
  const script = papersOf(meeting, data).filter(({ template }) => template.paper === 'script');
  const sections = script[0]?.values.sections ?? [];
  const steps = sections.filter(({ isSub }) => isSub);
  expect(sections.filter(({ isSub }) => !isSub).every(({ text }) => !text)).toBe(true);
  expect(steps[0]?.heading).toMatch(/^19:00 – .+ \(\d+ phút, .+\)$/);
  expect(steps.filter(({ text = '' }) => text.startsWith('“')).length).toBeGreaterThan(10);
  const [file] = await wordFiles(script, headerOf(meeting, data));
  const parts = unzipSync(file!.bytes);
  expect(strFromU8(parts['word/document.xml']!).match(/w:pStyle w:val="Heading2"/g)).toHaveLength(
    steps.length,
  );
  const style = /w:styleId="Heading2".*?<\/w:style>/s.exec(strFromU8(parts['word/styles.xml']!));
  expect(style?.[0]).toContain('<w:keepNext/>');
});
