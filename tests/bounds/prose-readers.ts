import config from '#config';
import { fromBrackets, hasBrackets } from '#editing/brackets.ts';
import { draftFromFile, outcomeOf } from '#editing/form/draft.ts';
import { formData } from '#editing/form/form-data.ts';
import { blocksOf, piecesOf } from '#editing/form/preview.ts';
import { checkPlainProse, checkProse } from '#handbook/prose/check-prose.ts';
import { deadSpans, withoutComments } from '#handbook/prose/live.ts';
import { stepTags, tagsOf } from '#handbook/prose/read.ts';
import { frozenHandbook } from '../support/frozen-handbook.ts';

/** Something that reads what a person types, pastes or opens. */
export interface TextReader {
  name: string;
  read: (text: string) => unknown;
  /** What a person means to write. */
  sample: string;
  /** What is understood of it, also with other things behind it. */
  answer?: unknown;
}

const { graph, ledger } = await frozenHandbook();
const around = formData(graph.written, ledger, config);
const front = '---\ntheme: chuyen-doi-so\ntitle: Tên\n---\n';

/** Readers of prose, and of the files that hold it. */
export const proseReaders: TextReader[] = [
  {
    name: 'check of prose',
    sample: '{',
    read: (text) => checkProse('topics', text)[0]?.message,
    answer: 'dấu { đứng lẻ trong phần chữ',
  },
  {
    name: 'check of Markdown',
    sample: '<Ref id="a">\n\n',
    read: (text) => checkPlainProse(text)[0]?.message,
    answer: 'thẻ <Ref> không dùng được trong tệp .md',
  },
  {
    name: 'code and comments of MDX',
    sample: '`a` ',
    read: (text) => deadSpans(text)[0],
    answer: { kind: 'code', from: 0, to: 3 },
  },
  {
    name: 'code and comments of Markdown',
    sample: '`a` ',
    read: (text) => deadSpans(text, 'md')[0],
    answer: { kind: 'code', from: 0, to: 3 },
  },
  {
    name: 'prose without comments',
    sample: '{/* a */}b ',
    read: (text) => withoutComments(text).trim()[0],
    answer: 'b',
  },
  {
    name: 'tags',
    sample: '<Ref id="TN-001">a</Ref> ',
    read: (text) => tagsOf(text)[0]?.attributes.get('id'),
    answer: 'TN-001',
  },
  {
    name: 'steps',
    sample: '<Step id="TK-01">\n\nMột\n\n</Step>\n\n',
    read: (text) => stepTags(text)[0]?.text,
    answer: 'Một',
  },
  {
    name: 'brackets',
    sample: '[xem TK-08: điểm danh] ',
    read: (text) => fromBrackets(text).text.startsWith('<Ref id="TK-08">điểm danh</Ref>'),
    answer: true,
  },
  {
    name: 'brackets in a cell',
    sample: '[xem TK-08: điểm danh] ',
    read: hasBrackets,
    answer: true,
  },
  {
    name: 'preview',
    sample: '## Một\n\n',
    read: (text) => blocksOf(text)[0],
    answer: { type: 'heading', pieces: [{ type: 'text', text: 'Một' }] },
  },
  {
    name: 'a line of the preview',
    sample: '**Một** ',
    read: (text) => piecesOf(text)[0],
    answer: { type: 'strong', text: 'Một' },
  },
  {
    name: 'a file for the form, its prose',
    sample: front,
    read: (text) => draftFromFile('a.mdx', text, around).draft?.data,
    answer: { theme: 'chuyen-doi-so', title: 'Tên' },
  },
  {
    name: 'a file for the form, its fields',
    sample: '---\ntheme: a\n',
    read: (text) => draftFromFile('a.mdx', `${text}\n---\n`, around).told.slice(0, 5),
  },
  {
    name: 'the page of the form',
    sample: 'Một. ',
    read: (text) =>
      outcomeOf(
        { kind: 'topic', data: { theme: 'chuyen-doi-so', title: 'Tên' }, body: text },
        around,
      ).text.includes('Một.'),
    answer: true,
  },
  {
    name: 'a field of the form',
    sample: 'Tên ',
    read: (text) =>
      outcomeOf(
        {
          kind: 'topic',
          data: { theme: 'chuyen-doi-so', title: text, questions: [text] },
          body: '',
        },
        around,
      ).file.startsWith('topics/'),
    answer: true,
  },
];
