import config from '#config';
import { href } from '#base/href.ts';

const icon = (size: number) => ({
  src: href(`/bieu-tuong-${size}.png`),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose: 'any',
});

/** What a browser needs to install the handbook beside other programs. */
export const GET = (): Response =>
  Response.json({
    id: href('/'),
    name: config.name,
    short_name: config.shortName,
    description: config.description,
    lang: 'vi',
    start_url: href('/'),
    scope: href('/'),
    display: 'standalone',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [icon(192), icon(512)],
    shortcuts: [
      { name: 'Chuẩn bị buổi họp', url: href('/hop-toi-nay/') },
      { name: 'Tìm kiếm', url: href('/tim-kiem/') },
    ],
  });
