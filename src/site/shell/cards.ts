import config from '#config';

const cards = [
  'quy-trinh',
  'chuyen-de',
  'bieu-mau',
  'van-ban',
  'loai-hinh',
  'bai-giang',
  'thuat-ngu',
];

/** Site path of the picture that other sites show beside a link to a page of this section. */
export function cardOf(section: string): string {
  if (section === config.scheme.slug) return '/the/yeu-cau.png';
  return `/the/${cards.includes(section) ? section : 'trang-dau'}.png`;
}
