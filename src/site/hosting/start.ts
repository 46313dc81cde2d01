import { runAstro } from '../build/astro.ts';
import { serveBuilt } from './serve.ts';

/** `npm start`: says what it does in a few lines and serves; what the build says is shown where it fails. */
async function main(): Promise<number> {
  console.log('Đang kiểm tra nội dung và dựng trang, lần đầu mất một đến vài phút…');
  const begun = Date.now();
  let said = '';
  const code = await runAstro(['build', '--force'], (words) => (said += words));
  if (code !== 0) {
    console.error(`${said.trimEnd()}\n\nChưa dựng được trang; lý do ở trên.`);
    return code;
  }
  const pages = /\b(\d{1,9}) page\(s\) built/.exec(said)?.[1];
  const seconds = Math.round((Date.now() - begun) / 1000);
  console.log(`Đã dựng ${pages ? `${pages} trang` : 'xong'} trong ${seconds} giây.`);
  return serveBuilt();
}

process.exitCode = await main();
