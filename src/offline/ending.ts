import { DownloadEnded, type Ending } from './download.ts';

/**
 * Why a download did not come to its end, as the reader is told it. A file that is missing or another than the list
 * names has two causes: the site was published anew meanwhile (`isNewer`), or something on the way changes pages.
 */
export async function endingOf(error: unknown, isNewer: () => Promise<boolean>): Promise<Ending> {
  if (error instanceof DownloadEnded) {
    const mayBeNewer = error.ending === 'altered' || error.ending === 'missing';
    return mayBeNewer && (await isNewer().catch(() => false)) ? 'changed' : error.ending;
  }
  if (error instanceof DOMException) {
    if (error.name === 'QuotaExceededError') return 'full';
    if (['SecurityError', 'NotAllowedError', 'InvalidStateError'].includes(error.name))
      return 'refused';
  }
  return 'fault';
}
