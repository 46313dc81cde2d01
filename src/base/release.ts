import packed from '#package' with { type: 'json' };

/** The version of this handbook's code, as CHANGELOG.md has it. */
export const release: string = packed.version;
