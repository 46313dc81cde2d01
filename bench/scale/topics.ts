import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cellTypes, themes, topicKinds } from '#topics/taxonomy.ts';
import { pick, seeded } from '../search/random.ts';

/** Words of a page's prose: what the pages of the compared generators hold. */
const WORDS = 550;
/** One topic in so many names other pages in its prose and so has to be MDX; of the real ones, three in ten do. */
export const MDX_EVERY = 4;
const firstYear = 2012;
const years = 15;

/** A generated topic: its file name without ending, and its text. */
export interface GeneratedTopic {
  slug: string;
  ending: 'md' | 'mdx';
  text: string;
  title: string;
  body: string;
}

/** Topics with the shape, the vocabulary and the length of real ones, made of the sentences of a content folder. */
export async function generateTopics(content: string, count: number): Promise<GeneratedTopic[]> {
  const random = seeded(20_261_124);
  const sentences = await sentencesOf(content);
  const phrases = sentences.map((sentence) => sentence.replace(/[,.;:!?].*$/, ''));
  const headings = phrases.filter((phrase) => /^.{18,60}$/.test(phrase));
  const ids = Array.from({ length: count }, (_, i) => idOf(i));
  return ids.map((id, i) => {
    const title = `${pick(headings, random)}, ${pick(headings, random).toLocaleLowerCase('vi')}: buổi ${1000 + i}`;
    const mdx = i % MDX_EVERY === 0;
    const body = bodyOf(sentences, headings, random);
    const related = [1, 7].map((step) => ids[(i + step) % count] ?? id).filter((r) => r !== id);
    const data = {
      id,
      title,
      summary: `${pick(headings, random)}, buổi sinh hoạt ${1000 + i} trong bộ mẫu lớn.`,
      reviewed: '2026-11-24',
      kind: pick(Object.keys(topicKinds), random),
      theme: pick(Object.keys(themes), random),
      cellType: pick(Object.keys(cellTypes), random),
      period: periodOf(i),
      source: { title: pick(phrases, random).slice(0, 120) },
      evidence: 'press',
      questions: [0, 1, 2].map(() => `${pick(headings, random)} thì chi bộ nên làm gì trước?`),
      related: [...new Set(related)],
      template: 'BM-04',
    };
    const lines = Object.entries(data).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    const prose = mdx ? `${body}\n\nXem thêm <Ref id="TK" />.\n` : `${body}\n`;
    return {
      slug: `mau-${id.toLowerCase()}`,
      ending: mdx ? 'mdx' : 'md',
      text: `---\n${lines.join('\n')}\n---\n\n${prose}`,
      title,
      body,
    };
  });
}

/** Writes topics beside those that are there. */
export async function writeTopics(dir: string, topics: readonly GeneratedTopic[]): Promise<void> {
  for (const { slug, ending, text } of topics)
    await writeFile(path.join(dir, `${slug}.${ending}`), text);
}

/** Spread over years and quarters; numbers from 10000 stay clear of real ones. */
const idOf = (i: number) =>
  `CD-${periodOf(i)}-${String(10_000 + Math.floor(i / (years * 4))).slice(0, 5)}`;
const periodOf = (i: number) => `${firstYear + (i % years)}-Q${1 + (Math.floor(i / years) % 4)}`;

/** Plain sentences of all pages of a content folder. */
async function sentencesOf(content: string): Promise<string[]> {
  const names = await readdir(content, { recursive: true });
  const texts = await Promise.all(
    names
      .filter((name) => /\.mdx?$/.test(name))
      .toSorted()
      .map((name) => readFile(path.join(content, name), 'utf8')),
  );
  return texts
    .flatMap((text) => text.replace(/^---[\s\S]*?\n---/, '').split(/\n+/))
    .flatMap((line) => line.replace(/^[-*#\d. ]+/, '').split(/(?<=[.!?])\s+/))
    .filter((sentence) => /^\p{Lu}[^<>{}[\]*_`|#\\]{25,300}$/u.test(sentence));
}

/** Five headings with paragraphs of joined half sentences: no long phrase stays whole. */
function bodyOf(sentences: readonly string[], headings: readonly string[], random: () => number) {
  const parts: string[] = [];
  let words = 0;
  const paragraph = () => {
    const text = Array.from({ length: 3 }, () => joined(sentences, random)).join(' ');
    words += text.split(' ').length;
    return text;
  };
  while (words < WORDS) {
    if (parts.length % 4 === 0) parts.push(`## ${pick(headings, random)}`);
    parts.push(parts.length % 4 === 2 ? list(sentences, random) : paragraph());
  }
  return parts.join('\n\n');
}

const list = (sentences: readonly string[], random: () => number) =>
  [0, 1, 2].map(() => `- ${joined(sentences, random)}`).join('\n');

function joined(sentences: readonly string[], random: () => number): string {
  const first = pick(sentences, random).split(' ');
  const second = pick(sentences, random).split(' ');
  return [
    ...first.slice(0, Math.ceil(first.length / 2)),
    ...second.slice(Math.floor(second.length / 2)),
  ].join(' ');
}
