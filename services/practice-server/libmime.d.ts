/** The two functions used here of a library that carries no types of its own. */
declare module 'libmime' {
  const libmime: {
    /** Unfolds headers; their names are in lower case, their values as they travelled. */
    decodeHeaders(headers: string): Readonly<Record<string, readonly string[] | undefined>>;
    /** Decodes the encoded words of RFC 2047, in any character set. */
    decodeWords(value: string): string;
  };
  export default libmime;
}
