import { describe, expect, it } from 'vitest';
import { decodeTelex } from './telex.ts';
import { decodeVni } from './vni.ts';

describe('Telex residue becomes the word that was meant', () => {
  it.each([
    ['ddangr', 'đảng'],
    ['vieen', 'viên'],
    ['hoatj', 'hoạt'],
    ['thuowngf', 'thường'],
    ['thuwowngf', 'thường'],
    ['thuongwf', 'thường'],
    ['dduowcj', 'được'],
    ['dangdr', 'đảng'],
    ['chuyeenr', 'chuyển'],
    ['quyeets', 'quyết'],
    ['nghij', 'nghị'],
    ['tuwj', 'tự'],
    ['uyr', 'ủy'],
    ['hoaf', 'hòa'],
    ['giair', 'giải'],
    ['xas', 'xá'],
    ['DDangr', 'đảng'],
    ['đangr', 'đảng'],
    ['thuaan', 'thuân'],
    ['quyets', 'quyét'],
    ['gif', 'gì'],
    ['quys', 'quý'],
  ])('%s → %s', (typed, meant) => {
    expect(decodeTelex(typed)).toBe(meant);
    expect(decodeTelex(typed.normalize('NFD'))).toBe(meant);
  });

  it.each(['wifi', 'excel', 'server', 'chi', 'bộ', 'sinh', 'đảng', 'online'])(
    '%s is left alone',
    (word) => {
      expect(decodeTelex(word)).toBeNull();
    },
  );
});

describe('VNI residue becomes the word that was meant', () => {
  it.each([
    ['d9ang3', 'đảng'],
    ['d9a3ng', 'đảng'],
    ['hoat5', 'hoạt'],
    ['tu75', 'tự'],
    ['thuo7ng2', 'thường'],
    ['thu7o7ng2', 'thường'],
    ['thua6n4', 'thuẫn'],
    ['d9e62', 'đề'],
    ['quye6t1', 'quyết'],
    ['uy3', 'ủy'],
    ['nam8', 'năm'],
  ])('%s → %s', (typed, meant) => {
    expect(decodeVni(typed)).toBe(meant);
  });

  it.each(['hd42', '01', 'q2', 'bộ', 'da06a', 'định24'])('%s is left alone', (word) => {
    expect(decodeVni(word)).toBeNull();
  });
});
