import { expect, test } from 'vitest';
import config from '#config';
import { frozenHandbook } from '#tests/support/frozen-handbook.ts';
import { blankCards } from './blank-cards.ts';

const { graph } = await frozenHandbook();

test('every procedure that takes place in a meeting has a card; nothing is known on it', () => {
  const cards = blankCards(graph, config);
  const inMeetings = graph.library.procedures.filter(({ data }) =>
    data.phases.some(({ when }) => when === 'meeting'),
  );
  expect(cards.map(({ id }) => id)).toEqual(inMeetings.map(({ data }) => data.id));
  for (const { card } of cards) {
    expect(card.phases.flatMap(({ rows }) => rows).length).toBeGreaterThan(0);
    for (const [, value] of card.boxes) expect(value).toBe('');
    for (const { rows } of card.phases)
      for (const { time, say } of rows) {
        expect(time).toMatch(/^phút \d+$/);
        expect(say).not.toMatch(/\{/);
      }
  }
});
