import { type Mention, mentionsIn } from '#rules/mentions.ts';
import { type CollectionName, collectionNames, type Entry, type Library } from '../collections.ts';
import type { Place } from '../problem.ts';
import { fieldKey, referenceFields } from './reference-fields.ts';
import { mentionTags, stepTags, tagsOf } from '../prose/read.ts';
import type { Tag } from '../prose/scan.ts';
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
  const named = (tag: Tag, to: string, names: ThingKind | 'any'): Reference => {
    const step = steps.findLast(({ offset, end }) => offset < tag.offset && tag.offset < end);
    return {
      from: entry.data.id,
      ...(step ? { fromStep: step.id } : {}),
      to,
      ...(names === 'any' ? {} : { expected: names }),
      file: entry.file,
      place: { bodyOffset: tag.offset },
    };
  };
  const tags = tagsOf(entry.body).filter(({ name, form }) => name !== 'Rule' && form !== 'close');
  const cites = tags.flatMap((tag) =>
    Object.entries(vocabulary[tag.name]?.attributes ?? {}).flatMap(([key, { names }]) => {
      const to = tag.attributes.get(key);
      const precedes = key === 'id' ? tag.attributes.get('precedes') : undefined;
      return names && to ? [{ ...named(tag, to, names), ...(precedes ? { precedes } : {}) }] : [];
    }),
  );
  const rules = tagsOf(entry.body).filter(({ name }) => name === 'Rule');
  const mentions = mentionTags(entry.body).flatMap((mention) => {
    const tag = rules.find(({ offset }) => offset === mention.offset);
    return tag ? [{ ...named(tag, mention.id, 'rule' as const), mention }] : [];
  });
  return [...cites, ...mentions];
}
