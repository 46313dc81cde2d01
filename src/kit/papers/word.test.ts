import { newTask } from '../rules/tasks.ts';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import config from '#config';
import { frozenHandbook } from '#tests/support/frozen-handbook.ts';
import { buildKitData } from '../data/build-data.ts';
import { blankMeeting } from '../state/new-meeting.ts';
import type { Meeting } from '../state/schema.ts';
import { headerOf, papersOf } from './papers.ts';
import { wordFiles, wordZip } from './word.ts';

const data = buildKitData((await frozenHandbook()).graph, config);
const name = "Nguyễn Thị H'Hen <&> 🙂 " + 'rất dài '.repeat(12).trim();
const note = 'Ý kiến thứ nhất. '.repeat(590).trim();

function filledMeeting(kind: string): Meeting {
  const blank = blankMeeting({ kind, date: '2026-12-03', locality: 'Phường Một' });
  const discussion = { TK: 'TK-14', KET: 'KET-14', CDE: 'CDE-08' }[kind] ?? '';
  return {
    ...blank,
    setup: {
      ...blank.setup,
      superior: 'Đảng bộ phường Một',
      cell: 'Chi bộ tổ dân phố số 3',
      place: 'Nhà văn hóa',
      chair: name,
      noteTaker: 'Lê Văn Thư',
      topicTitle: 'Chuyển đổi số',
    },
    notes: { [discussion]: `Trần B: ${note}` },
    members: Array.from({ length: 40 }, (_, i) => ({
      id: `m${i}`,
      name: `Đảng viên ${i}`,
      kind: 'official' as const,
      standing: 'active' as const,
      presence: i < 3 ? ('excused' as const) : ('present' as const),
      reason: 'ốm',
    })),
    tasks: [{ ...newTask('t'), what: 'Vận động <&> hộ dân', who: name, due: '2026-12-20' }],
  };
}

test.each(['TK', 'KET', 'CDE'])(
  'every Word file of a filled %s meeting gives back what was entered',
  async (kind) => {
    const meeting = filledMeeting(kind);
    const papers = papersOf(meeting, data);
    const files = await wordFiles(papers, headerOf(meeting, data));
    const texts = new Map<string, string>();
    for (const [i, { bytes }] of files.entries()) {
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
      texts.set(papers[i]!.template.id, value);
    }
    expect(texts.get('BM-02')).toContain(name);
    expect(texts.get('BM-02')).toContain(note);
    expect(texts.get('BM-02')).toContain('ĐẢNG BỘ PHƯỜNG MỘT');
    expect(texts.get('BM-02')).toContain('CHI BỘ TỔ DÂN PHỐ SỐ 3');
    expect(texts.get('BM-10')).toMatch(/NGƯỜI LẬP\s+Lê Văn Thư/);
    expect(texts.get('BM-02')).toContain('Đảng viên 2 (ốm)');
    expect(texts.get('BM-10')).toContain('Vận động <&> hộ dân');
    expect(texts.get('BM-01')).toContain('Nhà văn hóa');
    for (const [id, text] of texts) expect(text, id).not.toMatch(/undefined|\{[a-z-]+\}/);
    expect(new Set(files.map((file) => file.name)).size).toBe(files.length);
  },
);

test('an empty meeting gives files too, and all fit in one archive', async () => {
  const meeting = blankMeeting({ kind: 'TK', date: '', locality: '' });
  const zip = await wordZip(papersOf(meeting, data), headerOf(meeting, data));
  expect(String.fromCharCode(...zip.slice(0, 2))).toBe('PK');
});
