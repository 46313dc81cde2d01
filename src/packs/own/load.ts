import { fetchJson } from '#base/fetch-json.ts';
import { absolute, href } from '#base/href.ts';
import type { ApiItem } from '../pack-item.ts';
import { itemsOf, type Pack } from '../pack.ts';
import { type Choice, readChoice, writeChoice } from './choice.ts';
import { ownPack } from './own-pack.ts';
import type { PackIndex } from './pack-index.ts';

const asked = new Map<string, Promise<unknown>>();

/** Data of this site, asked for once as long as the page is open; what did not come is asked for again. */
function read<T>(path: string): Promise<T> {
  const answer = asked.get(path) ?? fetchJson<T>(href(path));
  asked.set(path, answer);
  answer.catch(() => asked.delete(path));
  return answer as Promise<T>;
}

/** What can be picked. */
export const loadIndex = (): Promise<PackIndex> => read('/bai-giang/tu-soan/muc-luc.json');

/** The choice that the address of this page holds. */
export function choiceHere(index: PackIndex): Choice {
  const choice = readChoice(location.hash, new Set(index.items.map(({ id }) => id)));
  if (index.lessons.some(({ id }) => id === choice.lesson?.id)) return choice;
  return { title: choice.title, items: choice.items };
}

/** True where there is nothing to draw. */
export const isEmpty = ({ items, lesson }: Choice): boolean =>
  items.length === 0 && (lesson?.parts.length ?? 0) === 0;

/** Published address at which this choice opens again. */
export const linkOf = (choice: Choice): string =>
  `${absolute('/bai-giang/tu-soan/')}#${writeChoice(choice)}`;

/** The pack of a choice, with the lesson that it began with and the data of its things fetched from this site. */
export async function loadPack(choice: Choice, index: PackIndex): Promise<Pack> {
  const base =
    choice.lesson && (await read<Pack>(`/bai-giang/tu-soan/goc/${choice.lesson.id}.json`));
  const known = new Set(base ? itemsOf(base).map(({ id }) => id) : []);
  const items = await Promise.all(
    choice.items
      .filter(({ id }) => !known.has(id))
      .map(({ id }) => read<ApiItem>(`/api/muc/${id}.json`)),
  );
  const data = new Map(items.map((item) => [item.id, item]));
  return ownPack(choice, data, index, linkOf(choice), base);
}
