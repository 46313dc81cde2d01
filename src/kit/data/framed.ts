import type { RoleName } from '#procedures/roles.ts';
import type { KitStep } from './kit-data.ts';

/** Roles of the steps that any meeting opens and closes with. */
const first: readonly RoleName[] = ['opening', 'guests', 'secretary', 'attendance'];
const last: readonly RoleName[] = ['minutes'];

/** What the chair opens a meeting of its own kind with. */
const openingOf = (words: string): string =>
  `Thưa các đồng chí, nội dung buổi họp hôm nay là ${words}. Buổi họp dự kiến kết thúc lúc {gio-ket-thuc}.`;

/** A meeting that has steps of its own, between the first and the last ones of the regular meeting that it does not have itself. */
export function framed(own: KitStep[], regular: readonly KitStep[], words: string): KitStep[] {
  const lacking = (roles: readonly RoleName[]): KitStep[] =>
    regular.filter(({ role }) => roles.includes(role) && own.every((step) => step.role !== role));
  const opening = lacking(first).map((step) =>
    step.role === 'opening' ? { ...step, script: openingOf(words), text: [] } : step,
  );
  return [...opening, ...own, ...lacking(last)];
}
