import type { CollectionName } from '../collections.ts';
import type { ThingKind } from '../graph/things.ts';

/** What an attribute of a tag may be. */
export interface AttributeRule {
  required?: true;
  /** Where its value is the id of something that has to be there: which kind, or any. */
  names?: ThingKind | 'any';
}

/** A tag that prose may use. */
export interface TagRule {
  /** How it is written. */
  model: string;
  attributes: Record<string, AttributeRule>;
  /** The one collection whose prose may use it; left out where any may. */
  only?: CollectionName;
}

/** Every tag of the prose with its attributes: the one table that the check, the graph and all readers ask. */
export const vocabulary: Record<string, TagRule> = {
  Ref: {
    model: '<Ref id="…">chữ</Ref>',
    attributes: { id: { required: true, names: 'any' } },
  },
  Cite: {
    model: '<Cite id="…" evidence="…" />',
    attributes: {
      id: { required: true, names: 'document' },
      evidence: { required: true },
      provision: {},
      precedes: { names: 'document' },
    },
  },
  Rule: {
    model: '<Rule id="…" />',
    attributes: { id: { required: true, names: 'rule' }, part: {} },
  },
  Step: {
    model: '<Step id="…"> … </Step>',
    attributes: { id: { required: true } },
    only: 'procedures',
  },
  Suggestion: { model: '<Suggestion> … </Suggestion>', attributes: {} },
  br: { model: '<br />', attributes: {} },
  sub: { model: '<sub>chữ</sub>', attributes: {} },
  sup: { model: '<sup>chữ</sup>', attributes: {} },
};
