import { documentFacts } from '#editing/document-name.ts';
import { formatProblem } from '#handbook/problem.ts';
import { cleanText } from '#editing/adopt/clean-prose.ts';
import { placeOf } from '#editing/adopt/new-config.ts';
import { tracesIn } from '#editing/adopt/traces.ts';
import { fieldsOf } from '#editing/fields/fields.ts';
import { slugOf } from '#editing/next-id.ts';
import { dropPrecedes } from '#editing/register/drop-precedes.ts';
import { fromLines, tooLongCell } from '#editing/word/cells.ts';
import { legacyCharset } from '#editing/word/legacy.ts';
import { writeMarkdown } from '#editing/word/to-markdown.ts';
import { toMdast } from '#editing/word/to-mdast.ts';
import { xmlShape } from '#editing/word/xml-shape.ts';
import { datedName, sameNumber, withoutDate } from '#documents/names.ts';
import { linkTerms } from '#glossary/link-terms.ts';
import { isSiteAddress } from '#handbook/addresses/site-address.ts';
import { minutesOfTime, timeInWords } from '#kit/rules/clock-time.ts';
import { parseRoster, rosterProblem, rosterShown } from '#kit/rules/roster.ts';
import { readMeetingFile } from '#kit/state/meeting-file.ts';
import { readChoice } from '#packs/own/choice.ts';
import { mentionsIn } from '#rules/mentions.ts';
import { makeExcerpt } from '#search/engine/excerpt.ts';
import { idOf } from '#search/ui/by-id.ts';
import { readState } from '#search/ui/query-state.ts';
import { quotedPhrases } from '#search/understand/quotes.ts';
import { readLiterally, understand } from '#search/understand/understand.ts';
import { segments } from '#templates/blanks.ts';
import { joinCompounds } from '#vietnamese/non-breaking.ts';
import { sentencesOf, wordsOf } from '#vietnamese/words.ts';
import { isRealDay } from '#base/dates.ts';
import { escapeHtml } from '#base/escape.ts';
import { text as xmlText } from '#base/xml.ts';
import { sampleSite } from '../search/sample-lexicon.ts';
import { proseReaders, type TextReader } from './prose-readers.ts';

export type { TextReader };

const topicFields = fieldsOf('topics');
const { lexicon, abbreviations } = sampleSite(
  [
    ['Sinh hoạt chi bộ thường kỳ', 'Mỗi tháng một lần, chi bộ họp thường kỳ.'],
    ['Kỷ luật đảng viên', 'Chi bộ xét kỷ luật đảng viên vi phạm.'],
  ],
  [{ term: 'chi bộ', abbreviations: ['CB'], synonyms: ['chi bộ đảng'] }],
);
const terms = { keys: new Map([['chi', 1]]), folds: new Set<string>() };
const local = { names: (text: string) => text.includes('Làng Mẫu') };
const cellReaders = topicFields.map((field) => ({
  name: `Word cell “${field.label}”`,
  sample: 'Trang tin',
  read: (text: string) => {
    const lines = text.split('\n');
    return tooLongCell(field, lines) ?? fromLines(field, lines);
  },
}));
const toMarkdown = (html: string) => writeMarkdown(toMdast(html));
let ids = 0;
const newId = () => `id-${ids++}`;

/** Every reader of text that a person types, pastes or opens, in the browser and in the commands of editors. */
export const readers: TextReader[] = [
  {
    name: 'roster of the kit',
    sample: 'Nguyễn Văn Mẫu (dự bị)\n',
    read: (text) => parseRoster(text, [], newId)[0],
    answer: { name: 'Nguyễn Văn Mẫu', kind: 'probationary', standing: 'active' },
  },
  {
    name: 'roster that is typed on',
    sample: 'Nguyễn Văn Mẫu\n',
    read: (text) => rosterShown(text, parseRoster(text, [], newId)).startsWith('Nguyễn Văn Mẫu\n'),
    answer: true,
  },
  {
    name: 'roster corrected',
    sample: 'Nguyễn Văn Mẫu\n',
    read: (text) => {
      const before = parseRoster(text, [], newId);
      return parseRoster(text.replace('Mẫu', 'Mẩu'), before, newId)[0]?.id === before[0]?.id;
    },
    answer: true,
  },
  {
    name: 'doubts about the roster',
    sample: 'A (tạm thời)\n',
    read: (text) => rosterProblem(text).includes('A (tạm thời)'),
    answer: true,
  },
  { name: 'time', sample: '', read: (text) => [minutesOfTime(text), timeInWords(text)] },
  { name: 'date', sample: '', read: isRealDay },
  { name: 'carried file', sample: '{"a": ', read: readMeetingFile },
  {
    name: 'query',
    sample: 'kỷ luật đảng viên ',
    read: (text) => understand(text, lexicon, abbreviations).text.startsWith('kỷ luật đảng viên'),
    answer: true,
  },
  {
    name: 'query as typed',
    sample: 'kỷ luật ',
    read: (text) => readLiterally(text, lexicon).readings[0]?.parts[0]?.text,
    answer: 'kỷ',
  },
  {
    name: 'phrases of a query',
    sample: '“chi bộ” ',
    read: (text) => quotedPhrases(text)[0],
    answer: 'chi bộ',
  },
  {
    name: 'words',
    sample: 'Chi bộ ',
    read: (text) => wordsOf(text).slice(0, 2),
    answer: ['chi', 'bộ'],
  },
  {
    name: 'sentences',
    sample: 'Chi bộ. ',
    read: (text) => sentencesOf(text)[0],
    answer: ['chi', 'bộ'],
  },
  { name: 'excerpt', sample: '', read: (text) => makeExcerpt(text, terms) },
  { name: 'id in a query', sample: '', read: idOf },
  {
    name: 'address of a search',
    sample: '#q=chi&',
    read: (text) => readState({ search: '', hash: text }, ['loai']).query,
    answer: 'chi',
  },
  {
    name: 'address of a pack',
    sample: '#muc=TK-01&',
    read: (text) => readChoice(text, new Set(['TK-01'])).items,
    answer: [{ id: 'TK-01' }],
  },
  ...proseReaders,
  ...cellReaders,
  {
    name: 'prose from Word',
    sample: 'Một. ',
    read: (text) => toMarkdown(`<p>${escapeHtml(text)}</p>`).startsWith('Một.'),
    answer: true,
  },
  {
    name: 'list from Word',
    sample: 'Một ',
    read: (text) =>
      toMarkdown(`<ul><li><b>${escapeHtml(text)}</b></li></ul>`).startsWith('- **Một'),
    answer: true,
  },
  {
    name: 'XML of Word',
    sample: '<w:t>Một</w:t>',
    read: (text) => xmlShape(text).elements > 0,
    answer: true,
  },
  { name: 'charset of Word', sample: 'Đảng bộ ', read: (text) => legacyCharset(text) },
  {
    name: 'values of rules',
    sample: '{QT-001} ',
    read: (text) => mentionsIn(text)[0]?.id,
    answer: 'QT-001',
  },
  {
    name: 'blanks of a form',
    sample: '{ten} ',
    read: (text) => segments(text, [])[0],
    answer: { text: '{ten}' },
  },
  {
    name: 'name of a document',
    sample: 'Hướng dẫn 15-HD/ĐU ',
    read: (text) => [
      documentFacts(text).number,
      withoutDate(datedName({ shortTitle: text } as never)).length > 0,
    ],
    answer: ['15-HD/ĐU', true],
  },
  {
    name: 'number of a document',
    sample: '',
    read: (text) => sameNumber({ number: text } as never, [] as never[]),
  },
  { name: 'address of a page', sample: '', read: isSiteAddress },
  {
    name: 'address of a title',
    sample: 'Kết nạp ',
    read: (text) => slugOf(text).slice(0, 7),
    answer: 'ket-nap',
  },
  {
    name: 'place in a name',
    sample: 'Đảng bộ phường ',
    read: (text) => placeOf(text).slice(0, 6),
    answer: 'phường',
  },
  {
    name: 'local sentences',
    sample: 'Một. Làng Mẫu ',
    read: (text) => cleanText(text, local),
    answer: 'Một.',
  },
  {
    name: 'local names',
    sample: 'lang-mau ',
    read: (text) => tracesIn([['a', text]], ['Làng Mẫu']).length,
    answer: 1,
  },
  {
    name: 'replaced citations',
    sample: 'precedes: HD-1\n',
    read: (text) => dropPrecedes(text, 'HD-1').startsWith('precedes'),
    answer: false,
  },
  {
    name: 'message on one line',
    sample: 'a\n',
    read: (text) =>
      formatProblem({ file: 'a', line: 1, column: 1, message: text, fix: '' }).includes('\n'),
    answer: false,
  },
  {
    name: 'terms of the glossary',
    sample: 'chi bộ ',
    read: (text) =>
      linkTerms(text, [{ id: 'TN-1', term: 'chi bộ' }], { limit: 1, hrefOf: () => '#' }).startsWith(
        '<a class',
      ),
    answer: true,
  },
  {
    name: 'words that stay together',
    sample: 'chi bộ ',
    read: (text) => joinCompounds(['chi bộ'])(text).startsWith('chi\u00a0bộ'),
    answer: true,
  },
  { name: 'words as XML', sample: '<', read: (text) => xmlText(text).slice(0, 4), answer: '&lt;' },
];
