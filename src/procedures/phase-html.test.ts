import { expect, test } from 'vitest';
import { phaseClosing, phaseOpening } from './phase-html.ts';

const phase = { title: 'Mở đầu & làm quen', sum: '8 phút', names: ['Cử thư ký', 'Điểm danh'] };

test('a closed phase names its steps, an open one shows them', () => {
  expect(phaseOpening({ ...phase, isOpen: false })).toBe(
    '<details class="phase"><summary><h2>Mở đầu &amp; làm quen</h2><span>8 phút</span>' +
      '<small>Cử thư ký · Điểm danh</small></summary>',
  );
  expect(phaseOpening({ ...phase, isOpen: true })).toBe(
    '<details class="phase" open><summary><h2>Mở đầu &amp; làm quen</h2><span>8 phút</span></summary>',
  );
  expect(phaseClosing).toBe('</details>');
});
