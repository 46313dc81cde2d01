import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import config from '#config';
import { folderFiles } from './folder.ts';

/** Name of the folder, of the archive, and of the file with the hashes in it. */
const name = 'so-tay-chi-bo';
const sumsFile = 'SHA256SUMS';

const readMe = `${config.name}: bản chép, dùng không cần mạng và không cần cài gì.

Mở: bấm đúp tệp index.html. Nên chép cả thư mục này vào máy hoặc USB, không mở bên trong tệp nén.
Tìm kiếm, in, tải biểu mẫu Word và phần “Chuẩn bị và điều hành buổi họp” đều dùng được ngay trong thư mục.

Kiểm tra tệp có bị đổi không (trong thư mục này):
  Linux, macOS:  sha256sum -c ${sumsFile}    (hoặc: shasum -a 256 -c ${sumsFile})
  Windows:       certutil -hashfile index.html SHA256, so với dòng tương ứng trong ${sumsFile}

Bản mới nhất: ${config.site}
`;

/** Writes folder and archive of a copy for carrying about; tells how many files and bytes the folder has. */
export async function makeUsb(
  dist: string,
  out: string,
): Promise<{ folder: string; archive: string; files: number; bytes: number }> {
  const files = await folderFiles(dist, config.site);
  files.set('DOC-TRUOC.txt', Buffer.from(readMe));
  const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const sums = [...files].map(([path, bytes]) => `${sum(bytes)}  ${path}\n`).sort();
  files.set(sumsFile, Buffer.from(sums.join('')));
  const folder = join(out, name);
  const archive = join(out, `${name}.zip`);
  await rm(out, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  const packed = Object.fromEntries([...files].map(([path, bytes]) => [`${name}/${path}`, bytes]));
  // One fixed time, so that the same content makes the same archive.
  await writeFile(archive, zipSync(packed, { mtime: new Date(1980, 0, 2) }));
  const bytes = [...files.values()].reduce((all, { length }) => all + length, 0);
  return { folder, archive, files: files.size, bytes };
}

if (import.meta.main) {
  if ((process.env.BASE_PATH ?? '/') !== '/')
    throw new Error(
      'Bản chép được làm từ bản dựng cho gốc của máy chủ: bỏ BASE_PATH rồi chạy lại.',
    );
  const out = resolve('dist-usb');
  const { folder, archive, files, bytes } = await makeUsb(
    resolve(process.env.OUT_DIR ?? 'dist'),
    out,
  );
  console.log(`${files} tệp, ${(bytes / 1e6).toFixed(1)} MB: ${folder} và ${archive}`);
}
