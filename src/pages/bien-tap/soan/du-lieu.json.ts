import { join } from 'node:path';
import config from '#config';
import { formData } from '#editing/form/form-data.ts';
import { contentDir } from '#handbook/content-dir.ts';
import { readLedger } from '#handbook/addresses/ledger.ts';
import { loadHandbook } from '#handbook/load.ts';

/** What the form page checks against, as one file of this site. */
export async function GET(): Promise<Response> {
  const { written } = await loadHandbook();
  const ledger = await readLedger(join(contentDir, 'ledger.json'));
  return Response.json(formData(written, ledger, config));
}
