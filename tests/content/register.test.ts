import { describe, expect, test } from 'vitest';
import { unknownIssuer } from '#documents/issuer.ts';
import { restingOn } from '#handbook/graph/basis.ts';
import { ownHandbook } from '../support/own-handbook.ts';

const { graph } = await ownHandbook();
const { documents } = graph.library;
const find = (id: string) => documents.find(({ data }) => data.id === id)!.data;

/** Organs whose name is printed on documents of the Party and the State. */
const organs = [
  'Đại hội đại biểu toàn quốc của Đảng',
  'Ban Chấp hành Trung ương',
  'Bộ Chính trị',
  'Ban Bí thư',
  'Ban Tổ chức Trung ương',
  'Ban Tuyên giáo và Dân vận Trung ương',
  'Ban Tuyên giáo Trung ương',
  'Văn phòng Trung ương Đảng',
  'Quốc hội',
];
const ofAPlace = /^((Ban Thường vụ )?(Tỉnh|Thành) ủy|Đảng ủy (xã|phường)) \p{Lu}/u;

describe('the register', () => {
  test.each(documents.filter(({ data }) => data.number).map(({ data }) => [data.id, data.issuer]))(
    '%s is issued by an organ, not by a name for all of them: %s',
    (_id, issuer) => {
      expect([...organs, unknownIssuer].includes(issuer) || ofAPlace.test(issuer)).toBe(true);
    },
  );

  test('the Charter is cited by article, read in its text, and stands as the XIVth Congress left it', () => {
    const charter = find('DL-01');
    const own = charter.points.flatMap(({ basis }) =>
      basis === 'suggestion' ? [] : basis.filter((c) => c.document === 'DL-01'),
    );
    expect(own.filter((c) => c.evidence !== 'press')).toEqual([]);
    expect(own.filter((c) => !c.provision).length).toBeLessThanOrEqual(1);
    expect(charter.statusNote).toContain('Đại hội XV');
  });

  test('online meetings and meetings by group still follow HD 03, by the word of Chỉ thị 50', () => {
    expect(find('HD-03-2022').status).toBe('in-force');
    expect(find('HD-03-2022').statusNote).toMatch(/Chỉ thị 50.*chưa thấy bản thay/);
    const said = find('HD-03-2022').points.map(({ text }) => text).join(' ');
    expect(said).toMatch(/50 đảng viên/);
    expect(said).toMatch(/không quá 03 lần một năm/);
  });

  test('a document that was read only in the version before it says so on its own page', () => {
    for (const id of ['QD-294-2025', 'HD-06-2025', 'QD-296-2025']) {
      expect(find(id).statusNote).toMatch(/^Bản liền trước/);
    }
  });

  test('the score sheet of An Phú is a paper of its own that follows HD 42, not the plan before it', () => {
    expect(JSON.stringify(find('KH-08-2025'))).not.toMatch(/90%|bậc 30/);
    expect(find('TL-06').points[0]!.text).toContain('ra sau');
    expect(restingOn(graph, 'KH-08-2025')).toEqual([]);
  });

  test('what is told to readers is no diary of what editors have read', () => {
    const diary = /chưa đọc|[Nn]guồn đã đọc|[Bb]iên tập viên|chưa ghi được địa chỉ|biết ít/;
    const told = documents.filter(({ data }) => diary.test(JSON.stringify(data)));
    expect(told.map(({ data }) => data.id)).toEqual([]);
  });
});
