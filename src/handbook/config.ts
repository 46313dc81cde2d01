import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { ConfigError, tellConfig } from './config-errors.ts';
import { configSchema, type HandbookConfig } from './config-schema.ts';

export type { HandbookConfig } from './config-schema.ts';

/** The file in which a committee writes its configuration. */
const configFile = 'handbook.config.ts';

/** Checks a configuration; throws with every wrong key, its line and how to mend it. */
export function defineHandbook(config: z.input<typeof configSchema>): HandbookConfig {
  const parsed = configSchema.safeParse(config, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new ConfigError(
    tellConfig(configSchema, parsed.error.issues, configFile, textOf(configFile)),
  );
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
