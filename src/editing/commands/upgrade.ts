import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import config from '#config';
import { besides } from '../adopt/whole-folder.ts';
import { handOver } from '../upgrade/hand-over.ts';
import { refuseBackup, swapFolders, takeBack } from '../upgrade/swap.ts';
import { writeUpgrade } from '../upgrade/write-upgrade.ts';
import { type Command, Refusal, runCommand } from './folder.ts';
import { readOptions } from './options.ts';

const usage = `Cách dùng, ở thư mục của sổ tay đang dùng: npm run upgrade -- --from THƯ_MỤC|TỆP.tar.gz [--set-aside]
Nơi chưa có lệnh này thì đứng ở thư mục của bản mới: npm run upgrade -- --at THƯ_MỤC [--set-aside]
  --from       bản mới: thư mục lấy bằng git clone (đã npm ci), hoặc tệp của một lần phát hành
  --at         thư mục của sổ tay cần đưa lên bản ở đây
  --set-aside  tệp mã đã sửa riêng mà bản mới cũng sửa thì cất vào sua-rieng/`;

/** `npm run upgrade`: brings an adopted handbook to a later version, whole or not at all. */
export const upgrade: Command = async (args, out) => {
  const { values } = readOptions(
    usage,
    {
      from: { type: 'string' },
      at: { type: 'string' },
      'set-aside': { type: 'boolean', default: false },
    },
    { words: 0, args },
  );
  const { from, at } = values;
  if ((from === undefined) === (at === undefined)) throw new Refusal(usage);
  const here = resolve('.');
  const setAside = values['set-aside'];
  if (from !== undefined) return handOver(from, here, setAside ? ['--set-aside'] : []);

  const folder = resolve(at ?? '');
  if (takeBack(folder)) out.log(`Lần nâng cấp trước bị ngắt giữa chừng: đã trả lại ${folder}.`);
  const inside = (one: string, other: string) => `${one}${sep}`.startsWith(`${other}${sep}`);
  if (inside(folder, here) || inside(here, folder))
    throw new Refusal('Bản mới và sổ tay đang dùng phải là hai thư mục rời nhau. Chưa đổi gì.');
  for (const file of ['package.json', 'handbook.config.ts', 'content/documents'])
    if (!existsSync(join(folder, file)))
      throw new Refusal(`${folder} không phải một sổ tay: thiếu ${file}. Chưa đổi gì.`);
  let report = '';
  await besides(
    folder,
    async (draft) => {
      refuseBackup(folder);
      report = await writeUpgrade(here, folder, draft, config, { setAside });
    },
    (draft) => void swapFolders(folder, draft),
  ).catch((error: unknown) => {
    if (error instanceof Refusal) throw new Refusal(`${error.message}\nChưa đổi gì.`);
    throw error;
  });
  out.log(report);
};

if (import.meta.main) process.exitCode = await runCommand(upgrade);
