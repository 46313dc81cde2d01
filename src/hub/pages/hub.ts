import { inOrder } from '#base/in-order.ts';
import { sortKeyOf, yearOf } from '#base/dates.ts';
import { cellTypes, themes } from '#topics/taxonomy.ts';
import type { Gathered } from '../sources/gather.ts';
import { type HubTopic, otherValue } from '../sources/source-data.ts';

/** A committee of the hub with all its topics, in the order of `inShelves`. */
export interface Committee extends Gathered {
  topics: readonly HubTopic[];
}

/** A topic with the committee that it comes from. */
export interface Held {
  committee: Committee;
  topic: HubTopic;
}

/** Themes in the order of the archive, then what no theme of it holds. */
export const themeKeys: readonly string[] = [...Object.keys(themes), otherValue];

/** What a theme is called. */
export const themeLabel = (theme: string): string =>
  (themes as Record<string, string>)[theme] ?? 'Chủ đề khác';

/** What a kind of cell is called. */
export const cellLabel = (cellType: string): string =>
  (cellTypes as Record<string, { label: string }>)[cellType]?.label ?? 'Loại hình khác';

/** Where topics without a year stand. */
export const noYear = 'khong-ro';

/** The year that a topic is filed under. */
export const yearFor = ({ period }: HubTopic): string => (period ? yearOf(period) : noYear);

/** What a year is called. */
export const yearLabel = (year: string): string =>
  year === noYear ? 'Không rõ năm' : `Năm ${year}`;

/** Newest first, those of no known time last; then by id, so that two runs give one order. */
export function byTime(a: HubTopic, b: HubTopic): number {
  return inOrder(sortKeyOf(b.period), sortKeyOf(a.period)) || inOrder(a.id, b.id);
}

/** A committee's topics as its page has them: theme by theme, newest first. */
export const inShelves = (topics: readonly HubTopic[]): HubTopic[] =>
  topics.toSorted(
    (a, b) => themeKeys.indexOf(a.theme) - themeKeys.indexOf(b.theme) || byTime(a, b),
  );
