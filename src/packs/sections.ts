import { itemsOf, type Pack, type PackItem, type PackPart } from './pack.ts';

/** A part as a course has it: each item stands where it is first needed, later parts only name it. */
export interface CourseSection {
  title: string;
  /** Left out where the parts are single items gathered under one title. */
  part?: PackPart;
  items: PackItem[];
  again: { item: PackItem; where: string }[];
}

/** True for a part that is one item and says nothing more than the item does. */
export const isSingle = ({ title, items }: PackPart): boolean =>
  items.length === 1 && items[0]?.title === title;

const gathered = 'Nội dung';

/** Parts that have items, in order; those that are single items stand together. */
export function sectionsOf({ parts }: Pick<Pack, 'parts'>): CourseSection[] {
  const where = new Map<string, string>();
  const sections: CourseSection[] = [];
  for (const part of parts) {
    if (part.items.length === 0) continue;
    const single = isSingle(part);
    const last = sections.at(-1);
    const joins = single && last !== undefined && last.part === undefined;
    const section: CourseSection = joins
      ? last
      : {
          title: single ? gathered : part.title,
          ...(single ? {} : { part }),
          items: [],
          again: [],
        };
    if (!joins) sections.push(section);
    for (const item of itemsOf({ parts: [part] })) {
      const first = where.get(item.id);
      if (first === undefined) {
        section.items.push(item);
        where.set(item.id, section.title);
      } else if (first !== section.title) section.again.push({ item, where: first });
    }
  }
  return sections;
}
