import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Copies } from '#hub/sources/copy.ts';
import { gather } from '#hub/sources/gather.ts';
import { sourceLimits } from '#hub/sources/limits.ts';
import { buildHub } from '#hub/write/build.ts';
import { plainTopic, published } from './published.ts';
import { servePublished } from './published-server.ts';

/** A hub over a few handbooks of this machine, one of which sends markup for titles. */
export async function smallHub(): Promise<{
  out: string;
  home: (key: string) => string;
  stop: () => Promise<void>;
}> {
  const dir = await mkdtemp(join(tmpdir(), 'kho-nho-'));
  const server = await servePublished();
  const themes = ['chuyen-doi-so', 'bao-ve-moi-truong', 'xay-dung-chi-bo'];
  const keys = ['mot', 'hai', 'ba', 'la'];
  keys.forEach((key, at) => {
    const topics = Array.from({ length: 70 }, (_, i) => {
      const title =
        key === 'la'
          ? `<img src=x onerror="document.title='bị chạy'"> rác thải số ${i}`
          : `Thu gom rác thải, buổi ${at}${i}`;
      return plainTopic(i, { title, data: { theme: themes[i % themes.length] } });
    });
    server.handbooks.set(key, published(server.home(key), topics));
  });
  const sources = keys.map((key) => ({ key, name: `Đảng bộ xã ${key}`, url: server.home(key) }));
  const copies = new Copies(join(dir, 'copies'));
  const gathered = await gather(sources, { copies, day: '2026-11-28', limits: sourceLimits });
  const list = { name: 'Kho chuyên đề tỉnh Mẫu', publisher: 'Ban biên tập kho', sources };
  const out = join(dir, 'out');
  await buildHub(list, gathered, { out, base: '/', copies, anew: true });
  return {
    out,
    home: server.home,
    stop: async () => {
      await server.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
