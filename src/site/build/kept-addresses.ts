import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { embedKinds } from '#handbook/graph/things.ts';
import { builtAddresses, readAddresses } from '#handbook/addresses/address-files.ts';
import { vanished } from '#handbook/addresses/addresses.ts';
import { contentDir } from '#handbook/content-dir.ts';
import { readLedger } from '#handbook/addresses/ledger.ts';

/** The last look at a build: it fails when an address that was ever published would not be answered. */
export function keptAddresses(): AstroIntegration {
  return {
    name: 'kept-addresses',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const ledger = await readLedger(join(contentDir, 'ledger.json'));
        const addresses = await readAddresses(join(contentDir, 'addresses.json'));
        const built = await builtAddresses(fileURLToPath(dir));
        const gone = vanished(ledger, addresses, built, embedKinds);
        if (gone.length === 0) return;
        for (const address of gone)
          console.error(
            `addresses.json: địa chỉ ${address} đã công bố, nay không còn → khôi phục trang đó, hoặc ghi ở addresses.json nơi nó dẫn tới, như "${address}": "/"`,
          );
        console.error(`\n${gone.length} địa chỉ sẽ mất. Bản dựng này không dùng được.`);
        process.exit(1);
      },
    },
  };
}
