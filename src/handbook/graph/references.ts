import { type Mention, mentionsIn } from '#rules/mentions.ts';
import { type CollectionName, collectionNames, type Entry, type Library } from '../collections.ts';
import type { Place } from '../problem.ts';
import { fieldKey, referenceFields } from './reference-fields.ts';
import { mentionTags, type StepTag, stepTags, tagsOf } from '../prose/read.ts';
import { vocabulary } from '../prose/vocabulary.ts';
import type { ThingKind } from './things.ts';

/** One mention of a permanent id in content. */
export interface Reference {
  /** Id of the page that mentions it. */
  from: string;
  /** Id of the step within that page, where the mention belongs to one. */
  fromStep?: string;
  to: string;
  /** The kind that must stand there; left out where any will do. */
  expected?: ThingKind;
  /** Where the value of a rule is taken into a text: how. */
  mention?: Mention;
  /** Id of the version in force, where a citation says itself that it read the one before. */
  precedes?: string;
  file: string;
  place: Place;
}

/** Every mention in the library. */
export function listReferences(library: Library): Reference[] {
  return collectionNames.flatMap((name) =>
    (library[name] as Entry<{ id: string }>[]).flatMap((entry) => [
      ...fromData(name, entry),
      ...fromBody(entry),
    ]),
  );
}

function fromData(name: CollectionName, entry: Entry<{ id: string }>): Reference[] {
  const found: Reference[] = [];
  const fields = referenceFields(name);
  const visit = (value: unknown, path: PropertyKey[], step?: string, precedes?: string): void => {
    if (Array.isArray(value)) {
      value.forEach((item, i) => visit(item, [...path, i], step));
      return;
    }
    if (value !== null && typeof value === 'object') {
      const here = path.at(-2) === 'steps' ? (value as { id: string }).id : step;
      const { precedes: next } = value as { precedes?: string };
      for (const [key, child] of Object.entries(value))
        visit(child, [...path, key], here, key === 'document' ? next : undefined);
      return;
    }
    if (typeof value !== 'string') return;
    for (const mention of mentionsIn(value))
      found.push({
        from: entry.data.id,
        ...(step ? { fromStep: step } : {}),
        to: mention.id,
        expected: 'rule',
        mention,
        file: entry.file,
        place: { path },
      });
    const kind = fields.get(fieldKey(path));
    if (!kind) return;
    found.push({
      from: entry.data.id,
      ...(step ? { fromStep: step } : {}),
      to: value,
      ...(kind === 'any' ? {} : { expected: kind }),
      ...(precedes ? { precedes } : {}),
      file: entry.file,
      place: { path },
    });
  };
  visit(entry.data, []);
  return found;
}

function fromBody(entry: Entry<{ id: string }>): Reference[] {
  const steps = stepTags(entry.body);
  // Steps stand one behind the other, and mentions are asked for in their order.
  let at = 0;
  let asked = 0;
  const stepAt = (offset: number): StepTag | undefined => {
    if (offset < asked) at = 0;
    asked = offset;
    while (at < steps.length && (steps[at]?.end ?? 0) <= offset) at++;
    const step = steps[at];
    return step && step.offset < offset ? step : undefined;
  };
  const named = (offset: number, to: string, names: ThingKind | 'any'): Reference => {
    const step = stepAt(offset);
    return {
      from: entry.data.id,
      ...(step ? { fromStep: step.id } : {}),
      to,
      ...(names === 'any' ? {} : { expected: names }),
      file: entry.file,
      place: { bodyOffset: offset },
    };
  };
  const tags = tagsOf(entry.body).filter(({ name, form }) => name !== 'Rule' && form !== 'close');
  const cites = tags.flatMap((tag) =>
    Object.entries(vocabulary[tag.name]?.attributes ?? {}).flatMap(([key, { names }]) => {
      const to = tag.attributes.get(key);
      const precedes = key === 'id' ? tag.attributes.get('precedes') : undefined;
      return names && to
        ? [{ ...named(tag.offset, to, names), ...(precedes ? { precedes } : {}) }]
        : [];
    }),
  );
  const mentions = mentionTags(entry.body).map((mention) => ({
    ...named(mention.offset, mention.id, 'rule'),
    mention,
  }));
  return [...cites, ...mentions];
}
