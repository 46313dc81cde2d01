/** Fields without those that are empty, because an empty one has to stay a blank. */
export const filled = (
  fields: Record<string, string | number | undefined>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([name, value]) => [name, value === undefined ? '' : String(value).trim()] as const)
      .filter(([, value]) => value !== ''),
  );
