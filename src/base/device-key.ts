/**
 * What the handbook below `base` keeps on a device has a name that begins so: storage keys and caches are shared by
 * everything on one host, and another handbook there has another base.
 */
export const devicePrefix = (base: string): string => `so-tay:${base}:`;
