import type { Matter } from '../state/blank-content.ts';
import type { Facts } from './facts.ts';

/** The matters that say what they are; they belong to a regular part and stand nowhere else. */
export const mattersOf = ({
  meeting: { content },
  hasRegular,
}: Pick<Facts, 'meeting' | 'hasRegular'>): Matter[] =>
  hasRegular ? content.matters.filter(({ title }) => title.trim() !== '') : [];
