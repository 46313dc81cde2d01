import { fold } from '#vietnamese/fold.ts';
import type { KitTopic } from '../data/kit-data.ts';

/** What is known of the meeting that a topic is looked for. */
interface Sought {
  cellType: string;
  /** 1–12; 0 where the meeting has no day yet. */
  month: number;
}

/** So many are proposed at once. */
const most = 6;

/** How well a topic fits: the cell's own kind counts most, then the month, then what is for every cell. */
function fit({ cellType, months = [] }: KitTopic, sought: Sought): number {
  const isOwn = sought.cellType !== '' && cellType === sought.cellType;
  return (isOwn ? 4 : 0) + (months.includes(sought.month) ? 2 : 0) + (cellType === 'chung' ? 1 : 0);
}

/** Topics that fit the cell or the month, the best first. */
export function fittingTopics(topics: readonly KitTopic[], sought: Sought): KitTopic[] {
  return topics
    .map((topic) => ({ topic, score: fit(topic, sought) }))
    .filter(({ score }) => score > 1)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ topic }) => topic);
}

/** All topics by what they are about, in the order of the first of each. */
export function topicsByTheme(topics: readonly KitTopic[]): [theme: string, topics: KitTopic[]][] {
  const names = [...new Set(topics.map(({ theme = 'Khác' }) => theme))].sort((a, b) =>
    a.localeCompare(b, 'vi'),
  );
  return names.map((name) => [name, topics.filter(({ theme = 'Khác' }) => theme === name)]);
}

/** A text to find the beginnings of words in. */
const wordsOf = (text: string): string => ` ${fold(text).replace(/[^a-z0-9]+/g, ' ')}`;

const allWordsOf = ({ title, theme = '', questions }: KitTopic): string =>
  wordsOf([title, theme, ...questions].join(' '));

/** Topics that have every word that was typed, with or without marks; those with all of them in the title first. */
export function topicsWith(topics: readonly KitTopic[], typed: string): KitTopic[] {
  const words = wordsOf(typed).split(' ').filter(Boolean);
  const has = (text: string) => words.every((word) => text.includes(` ${word}`));
  const found = topics.filter((topic) => has(allWordsOf(topic)));
  const first = found.filter(({ title }) => has(wordsOf(title)));
  return [...first, ...found.filter((topic) => !first.includes(topic))];
}
