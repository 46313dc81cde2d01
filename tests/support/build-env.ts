/** The environment for a build that a test starts: Vitest's own variables would be taken for Astro's. */
export function buildEnv(own: Record<string, string>): NodeJS.ProcessEnv {
  const { BASE_URL, MODE, DEV, PROD, SSR, NODE_ENV, VITEST, TEST, ...env } = process.env;
  void [BASE_URL, MODE, DEV, PROD, SSR, NODE_ENV, VITEST, TEST];
  return { ...env, ASTRO_TELEMETRY_DISABLED: '1', ...own };
}
