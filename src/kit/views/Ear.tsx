interface Props {
  /** What is seen, hidden from voices. */
  shown: string;
  /** What is heard in its place. */
  heard: string;
}

/** A short sign with its words for the ear: voices leave out `′` and `/`. */
export const Ear = ({ shown, heard }: Props) => (
  <>
    <span aria-hidden="true">{shown}</span>
    <data value={heard} />
  </>
);

/** Minutes where there is room for the sign only. */
export const Minutes = ({ of }: { of: number }) => <Ear shown={`${of}′`} heard={`${of} phút`} />;
