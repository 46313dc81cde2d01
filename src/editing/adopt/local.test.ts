import { expect, test } from 'vitest';
import config from '#config';
import { frozenHandbook } from '#tests/support/frozen-handbook.ts';
import { localOf } from './local.ts';

const { graph } = await frozenHandbook();
const [first] = graph.written.answers;
const [requirement] = graph.written.requirements;

test.each([
  ['about the committee’s own page alone', { about: [requirement?.data.id ?? ''] }, true],
  ['about it and a step', { about: [requirement?.data.id ?? '', 'TK-08'] }, false],
  ['that tells of the place', { answer: 'Hỏi văn phòng ở Làng Mẫu.' }, true],
  ['that is asked of the place', { variants: ['ở Làng Mẫu họp ngày nào', 'họp ngày nào'] }, true],
  ['whose safe way tells of it, which is cut out', { safeRule: 'Như Làng Mẫu làm.' }, false],
])('an answer %s', (_, given, isLocal) => {
  if (!first) throw new Error('no answer');
  const answers = [{ ...first, data: { ...first.data, ...given } }];
  const local = { places: ['Làng Mẫu'], papers: [] };
  const { files } = localOf({ ...graph.written, answers }, { ...config, local });
  expect(files.has(first.file)).toBe(isLocal);
});
