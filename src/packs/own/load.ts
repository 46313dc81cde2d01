import { absolute, href } from '#base/href.ts';
import type { ApiItem } from '../pack-item.ts';
import type { Pack } from '../pack.ts';
import { type Choice, readChoice, writeChoice } from './choice.ts';
import { ownPack } from './own-pack.ts';
import type { PackIndex } from './pack-index.ts';

async function read<T>(path: string): Promise<T> {
  const answer = await fetch(href(path));
  if (!answer.ok) throw new Error(`[tự soạn] ${path}: ${answer.status}`);
  return (await answer.json()) as T;
}

/** What can be picked. */
export const loadIndex = (): Promise<PackIndex> => read('/bai-giang/tu-soan/muc-luc.json');

/** The choice that the address of this page holds. */
export const choiceHere = (index: PackIndex): Choice =>
  readChoice(location.hash, new Set(index.items.map(({ id }) => id)));

/** Published address at which this choice opens again. */
export const linkOf = (choice: Choice): string =>
  `${absolute('/bai-giang/tu-soan/')}#${writeChoice(choice)}`;

/** The pack of a choice, with the data of its items fetched from this site. */
export async function loadPack(choice: Choice, index: PackIndex): Promise<Pack> {
  const items = await Promise.all(
    choice.items.map(({ id }) => read<ApiItem>(`/api/muc/${id}.json`)),
  );
  const data = new Map(items.map((item) => [item.id, item]));
  return ownPack(choice, data, index, linkOf(choice));
}
