import { isRecord } from '#base/is-record.ts';
import type { Field } from '../fields/fields.ts';
import type { RawData } from '../write-entry.ts';

/** Data as far as the form can show it. */
export interface Fitted {
  data: RawData;
  /** Names of the fields whose value is of another kind than theirs, and was left out. */
  strange: string[];
}

/** Somebody's file against the kinds of the fields: lists are lists, groups are groups. What is wrong otherwise the check tells. */
export function fitting(fields: readonly Field[], raw: RawData): Fitted {
  const strange: string[] = [];
  const kept = Object.entries(raw).filter(([name, value]) => {
    const field = fields.find((known) => known.name === name);
    // A field that no schema knows has no control; the check names it.
    if (!field || fits(field, value)) return true;
    strange.push(field.label);
    return false;
  });
  return { data: Object.fromEntries(kept), strange };
}

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

function fits(field: Field, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  const { item, fields = [] } = field;
  switch (field.kind) {
    case 'list':
      return Array.isArray(value) && value.every((one) => !item || fits(item, one));
    case 'group':
      return isRecord(value) && fields.every((child) => fits(child, value[child.name]));
    case 'basis':
      return Array.isArray(value)
        ? value.every((one) => isRecord(one) && Object.values(one).every(isPlain))
        : typeof value === 'string';
    default:
      return isPlain(value);
  }
}
