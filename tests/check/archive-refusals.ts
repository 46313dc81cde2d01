import type { Refusal } from './refusals.ts';

/** What the check refuses in topics and packs beside what it refuses everywhere. */
export const archiveRefusals: Refusal[] = [
  {
    name: 'a decision of a pack that names a figure nobody fills in',
    faults: [{ edit: 'packs/goi-mau.yaml', from: '[so-ho] hộ', to: '[so-nha] hộ' }],
    expected: [
      /^packs\/goi-mau\.yaml:\d+:\d+: số liệu \[so-nha\] không có trong “figures” → .*so-ho, so-nguoi/,
    ],
  },
  {
    name: 'a meeting named as the theme of another',
    faults: [
      {
        edit: 'topics/chuyen-de-mau-so-17.mdx',
        from: 'theme: CD-2025-16',
        to: 'theme: CD-2026-Q1-01',
      },
    ],
    expected: [
      /^topics\/chuyen-de-mau-so-17\.mdx:\d+:\d+: CD-2026-Q1-01 không phải chủ đề chung của chuyên đề này → /,
    ],
  },
];
