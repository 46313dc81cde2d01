import { describe, expect, test } from 'vitest';
import { ownHandbook } from '../support/own-handbook.ts';

const { graph } = await ownHandbook();
const { glossary } = graph.library;
const term = (id: string) => glossary.find(({ data }) => data.id === id)!.data;

describe('the glossary', () => {
  test.each(glossary.map(({ data }) => [data.term, data.definition]))(
    '“%s” is defined as what it is, not as a group of people or by an excuse',
    (_term, definition) => {
      expect(definition).not.toMatch(/^(Nhóm|Người trong|Trang này|Sổ tay (?!đảng viên))/u);
      expect(definition).not.toMatch(/chưa (kiểm|đọc|được sổ tay)|(?<!\p{L})Sổ tay(?! (đảng viên điện tử|này))/u);
    },
  );

  test('a vote is counted on the members summoned, never on those present', () => {
    for (const id of ['TN-023', 'TN-097', 'TN-153']) {
      expect(JSON.stringify(term(id).basis)).toMatch(/Điều 9|9\.3\.2/);
      expect(term(id).definition).not.toMatch(/quá nửa tán thành/);
    }
    expect(term('TN-023').definition).toContain('không phải hơn một nửa số có mặt');
  });

  test('what a cell decides and what it proposes are told apart', () => {
    expect(term('TN-091').definition).toMatch(/Tuổi cao, sức yếu: chi bộ quyết định.*chi bộ đề nghị/);
    for (const id of ['TN-085', 'TN-092', 'TN-162', 'TN-172', 'TN-180']) {
      expect(term(id).definition).toContain('đề nghị');
    }
    expect(term('TN-071').definition).toMatch(/50 đảng viên, không quá 03 lần/);
  });

  test('no other name is also the name of another term', () => {
    const names = new Set(glossary.map(({ data }) => data.term.toLocaleLowerCase('vi')));
    const clashes = glossary.flatMap(({ data }) =>
      data.synonyms
        .filter((name) => name.toLocaleLowerCase('vi') !== data.term.toLocaleLowerCase('vi'))
        .filter((name) => names.has(name.toLocaleLowerCase('vi')))
        .map((name) => `${data.term}: ${name}`),
    );
    expect(clashes).toEqual([]);
  });
});
