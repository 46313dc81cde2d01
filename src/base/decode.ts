/** Half a sign, which anybody can write into a link, throws; what is read then is the text as it stands. */
const safely =
  (decode: (text: string) => string) =>
  (text: string): string => {
    try {
      return decode(text);
    } catch {
      return text;
    }
  };

/** A part of an address as text. */
export const decoded: (part: string) => string = safely(decodeURIComponent);

/** A whole address as text; signs that divide it stay as they are written. */
export const decodedAddress: (address: string) => string = safely(decodeURI);
