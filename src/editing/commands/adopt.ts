import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import config from '../../../handbook.config.ts';
import { checkContent } from '../../handbook/check.ts';
import { collectionNames } from '../../handbook/collections.ts';
import { formatProblem } from '../../handbook/problem.ts';
import { readContent } from '../../handbook/read.ts';
import { centralContent } from '../adopt/clean-content.ts';
import { isTaken, withoutLeftOut } from '../adopt/left-out.ts';
import { newConfig } from '../adopt/new-config.ts';
import { ownFiles } from '../adopt/own-files.ts';
import { command, exists, Refusal } from './folder.ts';

const usage = `Cách dùng: npm run adopt -- --name "Đảng bộ phường X" --out THƯ-MỤC
  Làm một sổ tay mới cho cấp ủy khác: giữ nội dung Trung ương, để trống chuyên đề và yêu cầu.
  THƯ-MỤC phải chưa có. Chỉ tạo khi mọi phần đều xong.`;

/** `npm run adopt -- --name NAME --out DIR`: a clean handbook for another committee, whole or not at all. */
await command(async () => {
  const { values } = parseArgs({
    options: { name: { type: 'string' }, out: { type: 'string' } },
  });
  const name = values.name?.normalize('NFC').trim() ?? '';
  if (name.length < 3 || !values.out) throw new Refusal(usage);
  if (/[\r\n]/.test(name)) throw new Refusal('--name phải viết trên một dòng.');
  const out = resolve(values.out);
  if (await exists(out)) throw new Refusal(`Đã có ${out}; chọn thư mục chưa có. Chưa ghi gì.`);
  const here = resolve('.');
  if (`${out}/`.startsWith(`${here}/`))
    throw new Refusal('Thư mục mới phải nằm ngoài thư mục của sổ tay này. Chưa ghi gì.');
  await mkdir(dirname(out), { recursive: true });
  const draft = await mkdtemp(join(dirname(out), `.${basename(out)}-`));
  try {
    await writeAll(here, draft, name);
    await rename(draft, out);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
  console.log(`Đã tạo sổ tay của ${name} ở ${out}.
Bước tiếp: xem docs/bao-tri.md, sửa handbook.config.ts (địa chỉ trang, thư báo sai), rồi
  cd ${out} && npm ci && npm test && npm start`);
});

async function writeAll(here: string, draft: string, name: string): Promise<void> {
  const files = ownFiles(here).filter(isTaken);
  for (const file of files) {
    await mkdir(dirname(join(draft, file)), { recursive: true });
    await cp(join(here, file), join(draft, file));
  }
  const readme = join(draft, 'README.md');
  await writeFile(readme, withoutLeftOut(await readFile(readme, 'utf8')));
  const configText = await readFile(join(here, 'handbook.config.ts'), 'utf8');
  await writeFile(join(draft, 'handbook.config.ts'), newConfig(configText, name));
  const read = await readContent(join(here, 'content'));
  const content = join(draft, 'content');
  for (const collection of collectionNames)
    await mkdir(join(content, collection), { recursive: true });
  for (const collection of ['topics', 'requirements'])
    await writeFile(join(content, collection, '.gitkeep'), '');
  for (const [file, text] of centralContent(read, config))
    await writeFile(join(content, file), text);
  await refuseTraces(draft, [...files, 'handbook.config.ts']);
  const { problems } = await checkContent(content, config, { record: true });
  if (problems.length > 0)
    throw new Refusal(
      `Chưa tạo gì, vì bỏ phần của địa phương rồi thì nội dung còn lỗi:\n${problems.map(formatProblem).join('\n')}`,
    );
}

/** Nothing that the copy holds may name a place of this committee. */
async function refuseTraces(draft: string, files: readonly string[]): Promise<void> {
  const traces: string[] = [];
  for (const file of files) {
    const text = await readFile(join(draft, file), 'utf8');
    for (const place of config.local.places)
      if (text.includes(place)) traces.push(`${file}: “${place}”`);
  }
  if (traces.length > 0)
    throw new Refusal(`Chưa tạo gì, vì bản sao còn tên địa phương:\n${traces.join('\n')}`);
}
