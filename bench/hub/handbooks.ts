import { parse } from 'yaml';
import { indexSchema, listSchemas } from '#api/schemas.ts';
import { published, type PublishedTopic } from '#tests/support/published.ts';
import { type GeneratedTopic, generateTopics } from '../scale/topics.ts';
import { seeded } from '../search/random.ts';

/** Topics of the smallest and of the largest handbook. */
const least = 40;
const most = 400;

/** One generated handbook: what the list calls it, and what it has. */
export interface GeneratedHandbook {
  key: string;
  name: string;
  topics: PublishedTopic[];
}

/** Handbooks of 40 to 400 topics each, none like another: one long run of topics, cut into pieces. */
export async function generateHandbooks(
  content: string,
  handbooks: number,
): Promise<GeneratedHandbook[]> {
  const random = seeded(166);
  const sizes = Array.from({ length: handbooks }, () =>
    Math.round(least + random() * (most - least)),
  );
  const all = await generateTopics(
    content,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  let from = 0;
  return sizes.map((size, i) => {
    const topics = all.slice(from, from + size).map(topicOf);
    from += size;
    const number = String(i + 1).padStart(3, '0');
    return { key: `xa-${number}`, name: `Đảng bộ xã Mẫu ${number}`, topics };
  });
}

/** What such a handbook publishes; held to the schemas of the interface, so that it is what a real one would send. */
export function publish(
  home: string,
  topics: readonly PublishedTopic[],
  glossary: readonly object[],
): Map<string, string> {
  const files = published(home, topics, glossary);
  indexSchema.parse(JSON.parse(files.get('api/index.json') ?? ''));
  listSchemas['topics']?.parse(JSON.parse(files.get('api/topics.json') ?? ''));
  return files;
}

/** Front matter as the interface has it: with what the schema adds where it is left out. */
function topicOf({ text, body }: GeneratedTopic): PublishedTopic {
  const [, front = ''] = text.split('---\n');
  const data = parse(front) as { id: string; title: string } & Record<string, unknown>;
  const added = { changes: [], keywords: [], parents: [], basisThen: [] };
  return { id: data.id, title: data.title, body, data: { ...added, ...data } };
}
