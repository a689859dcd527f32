export type Decoder = {
  readonly decode: (chunk: Uint8Array) => Uint8Array;
  readonly end: () => Uint8Array;
};

const nothing = new Uint8Array(0);

/** Turns UTF-16 into UTF-8 and takes a UTF-8 byte order mark off; other bytes pass untouched. */
export function createDecoder(): Decoder {
  let utf16: TextDecoder | null = null;
  let begun = false;
  return {
    decode: (chunk) => {
      if (!begun) {
        begun = true;
        const encoding = utf16Of(chunk);
        if (encoding !== null) utf16 = new TextDecoder(encoding);
        else if (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) return chunk.subarray(3);
      }
      return utf16 === null ? chunk : Buffer.from(utf16.decode(chunk, { stream: true }));
    },
    end: () => (utf16 === null ? nothing : Buffer.from(utf16.decode())),
  };
}

/** By the byte order mark, or by the zero bytes that ASCII leaves in UTF-16. */
function utf16Of(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head.length < 4) return null;
  if (head[0] !== 0 && head[1] === 0 && head[2] !== 0 && head[3] === 0) return 'utf-16le';
  return head[0] === 0 && head[1] !== 0 && head[2] === 0 && head[3] !== 0 ? 'utf-16be' : null;
}
