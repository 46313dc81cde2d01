import type { FieldOf, TableOf } from '#templates/papers.ts';
import type { TemplateBlock } from '#templates/schema.ts';

const topic: FieldOf<'minutes'> = 'chuyen-de';
const opinions: TableOf<'minutes'> = 'y-kien';

const isHeading = ({ type }: TemplateBlock): boolean => type === 'heading' || type === 'subheading';

/** Blocks cut before each heading. */
function groupsOf(blocks: readonly TemplateBlock[]): TemplateBlock[][] {
  const groups: TemplateBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (isHeading(block) || !last) groups.push([block]);
    else last.push(block);
  }
  return groups;
}

/** The minutes of a meeting on a topic alone: what it was about stands before what was said to it. */
export function topicFirst(blocks: readonly TemplateBlock[]): TemplateBlock[] {
  const groups = groupsOf(blocks);
  const about = groups.find((group) =>
    group.some((block) => block.type === 'lines' && block.field === topic),
  );
  const said = groups.find((group) =>
    group.some((block) => block.type === 'table' && block.name === opinions),
  );
  if (!about || !said || groups.indexOf(about) < groups.indexOf(said)) return [...blocks];
  return groups
    .filter((group) => group !== about)
    .flatMap((group) => (group === said ? [...about, ...group] : group));
}
