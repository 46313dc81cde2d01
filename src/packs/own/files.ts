import { fold } from '#vietnamese/fold.ts';
import { saveFile } from '#base/save-file.ts';
import type { Choice } from './choice.ts';
import { loadPack } from './load.ts';
import { untitled } from './own-pack.ts';
import type { PackIndex } from './pack-index.ts';

/** A title as the name of a file: small letters, digits and hyphens. */
export const fileName = (title: string): string =>
  fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'goi-bai';

/** Makes the cartridge of a choice in the browser and hands it to the reader. */
export async function saveCartridge(choice: Choice, index: PackIndex): Promise<void> {
  const [{ cartridge }, pack] = await Promise.all([
    import('../cartridge/cartridge.ts'),
    loadPack(choice, index),
  ]);
  const bytes = new Uint8Array(cartridge(pack));
  saveFile(`${fileName(choice.title || untitled)}.imscc`, bytes, 'application/zip');
}
