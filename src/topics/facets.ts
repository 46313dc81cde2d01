import { memoizeByObject } from '#base/memoize.ts';
import { quarterOf, sortKeyOf, yearOf } from '#base/dates.ts';
import { pageWords } from './paging.ts';
import type { Topic } from './schema.ts';
import { cellTypes, themes } from './taxonomy.ts';

/** One value of a facet: a page of its own that works as a plain link. */
export interface FacetValue {
  /** What it is: `2025-Q4`, the key of a theme or of a kind of cell. */
  value: string;
  /** Site path of the page that lists these topics. */
  url: string;
  label: string;
  count: number;
}

/** A property by which topics are grouped and filtered. */
export interface Facet {
  key: 'chu-de' | 'loai-hinh' | 'nam' | 'quy';
  title: string;
  values: FacetValue[];
}

interface Definition {
  key: Facet['key'];
  title: string;
  valueOf: (topic: Topic) => string | undefined;
  label: (value: string) => string;
  /** Values by name (A–Z) or newest first. */
  newestFirst: boolean;
}

const roman: Record<string, string> = { Q1: 'I', Q2: 'II', Q3: 'III', Q4: 'IV' };

/** The properties by which the archive is filtered. */
export const facetDefinitions: Definition[] = [
  {
    key: 'chu-de',
    title: 'Chủ đề',
    valueOf: (topic) => topic.theme,
    label: (value) => themes[value as keyof typeof themes],
    newestFirst: false,
  },
  {
    key: 'loai-hinh',
    title: 'Loại hình chi bộ',
    valueOf: (topic) => topic.cellType,
    label: (value) => cellTypes[value as keyof typeof cellTypes].label,
    newestFirst: false,
  },
  {
    key: 'nam',
    title: 'Năm',
    valueOf: (topic) => topic.period && yearOf(topic.period),
    label: (value) => `Năm ${value}`,
    newestFirst: true,
  },
  {
    key: 'quy',
    title: 'Quý, năm',
    valueOf: (topic) => topic.period && quarterOf(topic.period),
    label: (value) => `Quý ${roman[value.slice(5)]}/${value.slice(0, 4)}`,
    newestFirst: true,
  },
];

/** URL form of a value: `2025-Q4` → `2025-q4`. */
const slugOf = (value: string) => value.toLowerCase();

/** Past meetings, and what is made ready to be discussed: a theme of the latter alone is a theme all the same. */
interface Archive<T> {
  topics: T[];
  packs: { data: Pick<Topic, 'theme'> }[];
}

/** Topics grouped by the values of one facet, in the order in which the values are shown. */
export function groupBy<T extends { data: Topic }>(
  { topics, packs }: Archive<T>,
  definition: Definition,
) {
  const groups = new Map<string, T[]>();
  if (definition.key === 'chu-de') for (const { data } of packs) groups.set(data.theme, []);
  for (const topic of topics) {
    const value = definition.valueOf(topic.data);
    if (!value) continue;
    const group = groups.get(value);
    if (group) group.push(topic);
    else groups.set(value, [topic]);
  }
  const order = (a: string, b: string) =>
    definition.newestFirst
      ? b.localeCompare(a)
      : definition.label(a).localeCompare(definition.label(b), 'vi');
  return [...groups]
    .sort(([a], [b]) => order(a, b))
    .map(([value, list]) => ({
      value,
      slug: slugOf(value),
      label: definition.label(value),
      url: `/chuyen-de/${definition.key}/${slugOf(value)}/`,
      topics: list,
    }));
}

/** The facets of the archive with counts. */
export const facetsOf = memoizeByObject((archive: Archive<{ data: Topic }>): Facet[] =>
  facetDefinitions.map((definition) => ({
    key: definition.key,
    title: definition.title,
    values: groupBy(archive, definition).map(({ value, url, label, topics }) => ({
      value,
      url,
      label,
      count: topics.length,
    })),
  })),
);

/** A value as it is offered: a year with its quarters below it. */
export interface DoorValue extends FacetValue {
  parts: FacetValue[];
}

/** A way into the archive: its values open where it stands. */
export interface Door {
  key: string;
  title: string;
  values: DoorValue[];
}

const plain = (value: FacetValue): DoorValue => ({ ...value, parts: [] });

/** Facets as they are offered to readers. A quarter is one of a year, so years and quarters share a door. */
export function doorsOf(facets: readonly Facet[]): Door[] {
  const values = (key: Facet['key']) => facets.find((facet) => facet.key === key)?.values ?? [];
  const within = (year: string): FacetValue[] =>
    values('quy')
      .filter(({ value }) => yearOf(value) === year)
      .map((quarter) => ({ ...quarter, label: quarter.label.split('/')[0] ?? '' }))
      .toReversed();
  return [
    ...facets
      .filter(({ key }) => key !== 'nam' && key !== 'quy')
      .map(({ key, title, values: own }) => ({ key, title, values: own.map(plain) })),
    {
      key: 'thoi-gian',
      title: 'Thời gian',
      values: values('nam').map((year) => ({ ...year, parts: within(year.value) })),
    },
  ];
}

/** What a page of the archive lists; where nothing does, what there is instead. */
export function describedAs(
  facet: string,
  { label, count }: Pick<FacetValue, 'label' | 'count'>,
  packs: number,
  page: { number: number },
): string {
  const by = facet.toLocaleLowerCase('vi');
  return count > 0
    ? `${count} chuyên đề trong kho theo ${by}: ${label}${pageWords(page)}.`
    : `Kho chưa có buổi nào theo ${by} này. Có ${packs} gói soạn sẵn để chi bộ bàn ngay.`;
}

/** Newest first; unknown periods last. */
export const newestFirst = (a: { data: Topic }, b: { data: Topic }): number =>
  sortKeyOf(b.data.period).localeCompare(sortKeyOf(a.data.period)) ||
  a.data.id.localeCompare(b.data.id);
