/**
 * Words that change while they are shown: a clock, a count. Each change is a new element, because a page translator
 * takes away the text that would otherwise be written into; and a time is not for translating.
 */
export const Live = ({ children }: { children: string | number }) => (
  <span key={String(children)} translate={false}>
    {children}
  </span>
);
