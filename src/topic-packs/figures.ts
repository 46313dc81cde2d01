import { deviceKey, deviceStorage, stored } from '#base/device.ts';
import { isRecord } from '#base/is-record.ts';
import type { Figures } from './decisions.ts';

/** Where the figures of all packs stand on this device. */
export const figuresKey = deviceKey(stored.figures);

/** A number with its unit, or a few words: longer ones are cut. */
export const longestFigure = 80;

/** Figures of every pack that has any. */
function all(): Record<string, unknown> {
  try {
    const found: unknown = JSON.parse(deviceStorage()?.getItem(figuresKey) ?? '{}');
    return isRecord(found) ? found : {};
  } catch {
    return {};
  }
}

/** What the cell typed into a pack on this device; nothing where nothing may be read. */
export function figuresOf(pack: string): Figures {
  const found = all()[pack];
  return Object.fromEntries(
    Object.entries(isRecord(found) ? found : {}).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value.slice(0, longestFigure)]] : [],
    ),
  );
}

/** An object without its fields that say nothing. */
const withoutEmpty = <T>(fields: Record<string, T>): Record<string, T> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== '' && !(isRecord(value) && Object.keys(value).length === 0),
    ),
  );

/** Keeps a figure; one that is empty is taken back, and with the last one everything. False where the device refuses or has no room. */
export function keepFigure(pack: string, name: string, value: string): boolean {
  const storage = deviceStorage();
  const own = { ...figuresOf(pack), [name]: value.trim().slice(0, longestFigure) };
  const now = withoutEmpty({ ...all(), [pack]: withoutEmpty(own) });
  try {
    if (Object.keys(now).length === 0) storage?.removeItem(figuresKey);
    else storage?.setItem(figuresKey, JSON.stringify(now));
    return storage !== undefined;
  } catch {
    return false;
  }
}
