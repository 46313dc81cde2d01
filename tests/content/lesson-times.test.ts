import { expect, test } from 'vitest';
import { classTimes, shortened, shorterTimes } from '#lessons/shorten.ts';
import { ownHandbook } from '../support/own-handbook.ts';

const { graph } = await ownHandbook();

test.each(graph.library.lessons.map(({ data }) => [data.id, data] as const))(
  '%s can be given in every time that is shorter than it',
  (_id, { agenda }) => {
    const whole = agenda.reduce((sum, { minutes }) => sum + minutes, 0);
    expect(shorterTimes(agenda)).toEqual(classTimes.filter((limit) => limit < whole));
    for (const limit of shorterTimes(agenda)) {
      const kept = shortened(agenda, limit);
      expect(kept.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(limit);
      // The last part is the one in which the class answers the questions.
      expect(kept.at(-1)?.number).toBe(agenda.length);
    }
  },
);
