import type { CorpusPage } from './corpus.ts';
import { pick, seeded } from './random.ts';

/**
 * Makes further pages out of the corpus's own material, the hardest rivals there are: every title is
 * a piece of a real title with something added, every body a shuffle of the corpus's sentences.
 */
export function lookAlikes(corpus: readonly CorpusPage[], count: number): CorpusPage[] {
  const random = seeded(20261124);
  const sentences = corpus.flatMap(({ body }) => sentencesOf(body));
  const titles = corpus.map(({ title }) => title.split(/\s+/));
  return Array.from({ length: Math.max(0, count) }, (_, i) => {
    const title = rivalTitle(pick(titles, random), pick(titles, random), i, random);
    return {
      id: `zz${i}`,
      title,
      description: `Trang tham khảo: ${title}.`,
      keywords: '',
      body: bodyOf(sentences, random),
    };
  });
}

function sentencesOf(body: string): string[] {
  const text = body.replace(/^#+ .*$/gm, '').replace(/\s+/g, ' ');
  return text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.split(' ').length > 5);
}

/** Two to four words of one title, two or three of another, and a number that nobody asks for. */
function rivalTitle(a: string[], b: string[], number: number, random: () => number): string {
  const piece = (words: string[], length: number): string[] => {
    const start = Math.floor(random() * Math.max(1, words.length - length + 1));
    return words.slice(start, start + length);
  };
  const joint = pick(['của', 'và', 'trong', 'cho', 'theo'], random);
  const words = [...piece(a, 2 + Math.floor(random() * 3)), joint, ...piece(b, 3)];
  return `Tài liệu ${100 + number}: ${words.join(' ').toLowerCase()}`;
}

function bodyOf(sentences: readonly string[], random: () => number): string {
  const paragraph = (): string =>
    Array.from({ length: 3 + Math.floor(random() * 3) }, () => shuffled(sentences, random)).join(
      ' ',
    );
  return `${paragraph()}\n\n## Phần riêng\n\n${paragraph()}\n\n${paragraph()}`;
}

/** The first half of one sentence and the second half of another: no long phrase stays whole. */
function shuffled(sentences: readonly string[], random: () => number): string {
  const first = pick(sentences, random).split(' ');
  const second = pick(sentences, random).split(' ');
  const start = first.slice(0, Math.ceil(first.length / 2));
  return [...start, ...second.slice(Math.floor(second.length / 2))].join(' ');
}
