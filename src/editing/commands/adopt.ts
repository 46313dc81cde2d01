import { resolve, sep } from 'node:path';
import config from '#config';
import { tracesIn } from '../adopt/traces.ts';
import { isFree, wholeFolder } from '../adopt/whole-folder.ts';
import { writeCopy } from '../adopt/write-copy.ts';
import { type Command, contentFolder, runCommand } from './folder.ts';
import { readOptions, Refusal } from './options.ts';

const usage = `Cách dùng: npm run adopt -- --name "Đảng bộ phường X" --out THƯ-MỤC
  Làm một sổ tay mới cho cấp ủy khác: giữ nội dung Trung ương, để trống chuyên đề và yêu cầu.
  THƯ-MỤC chưa có, hoặc còn trống, và nằm ngoài thư mục này. Chỉ tạo khi mọi phần đều xong.`;

/** `npm run adopt -- --name NAME --out DIR`: a clean handbook for another committee, whole or not at all. */
export const adopt: Command = async (args, out) => {
  const options = { name: { type: 'string' }, out: { type: 'string' } } as const;
  const { values } = readOptions(usage, options, { words: 0, args });
  const name = values.name?.normalize('NFC').trim() ?? '';
  if (name.length < 3) throw new Refusal(`Thiếu --name: tên cấp ủy, từ 3 ký tự.\n${usage}`);
  if (!values.out) throw new Refusal(`Thiếu --out: thư mục của sổ tay mới.\n${usage}`);
  if (/\p{Cc}/u.test(name)) throw new Refusal('--name phải viết trên một dòng. Chưa ghi gì.');
  const own = tracesIn([['', name]], config.local.places);
  if (own.length > 0)
    throw new Refusal(
      `Tên mới có địa danh của chính sổ tay này (${config.local.places.join(', ')}), mà lệnh này bỏ hết những gì nhắc tới các nơi đó. Muốn làm sổ tay cho cùng địa bàn thì chép cả thư mục, rồi sửa handbook.config.ts và content/. Chưa ghi gì.`,
    );
  contentFolder();
  const [target, here] = [resolve(values.out), resolve('.')];
  if (`${target}${sep}`.startsWith(`${here}${sep}`))
    throw new Refusal(
      `Thư mục mới phải nằm ngoài thư mục của sổ tay này, như --out ../so-tay-moi. Chưa ghi gì.`,
    );
  if (!(await isFree(target)))
    throw new Refusal(
      `Không dùng được ${target}: ở đó đã có tệp, hoặc thư mục không trống. Chọn thư mục khác. Chưa ghi gì.`,
    );
  await wholeFolder(target, (draft) => writeCopy(here, draft, name, config));
  out.log(`Đã tạo sổ tay của ${name} ở ${target}.
Bước tiếp, gõ trong thư mục đó:
  1. npm ci && npm start: cài và xem thử.
  2. Sửa handbook.config.ts: địa chỉ trang (site), nơi nhận góp ý (contact), tên mục riêng (scheme).
  3. npm test: kiểm tra.
  4. git init, ghi nhận lần đầu. Trước khi công bố: npm run build && npm run check:content -- --built dist
docs/bao-tri.md nói rõ từng bước.`);
};

if (import.meta.main) process.exitCode = await runCommand(adopt);
