/** The text of one step without markup, a paragraph or list item each: what run mode shows under "Hướng dẫn". */
export function plainStepText(body: string, stepId: string): string[] {
  const found = new RegExp(`<Step\\s+id="${stepId}"\\s*>([\\s\\S]*?)</Step>`).exec(body);
  if (!found) return [];
  return (found[1] ?? '')
    .replace(/<Cite\b[^>]*\/>/g, '')
    .replace(/<Suggestion>\s*/g, '\n\nGợi ý: ')
    .replace(/<\/Suggestion>/g, '\n\n')
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .replace(/\*\*?|`/g, '')
    .split(/\n\s*\n|\n(?=\s*- )/)
    .map((part) =>
      part
        .replace(/\s+/g, ' ')
        .replace(/ ([.,;:])/g, '$1')
        .trim(),
    )
    .filter((part) => part !== '' && part !== 'Gợi ý:');
}
