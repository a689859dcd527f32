/** What replaces a secret wherever it is shown. */
export const redacted = '***';

export type Redactor = (text: string) => string;

// The lookbehind and the bound keep these linear on long hostile lines.
const bearer = /\b(Bearer)[ \t]+[\w.~+/-]{20,}=*/gi;
const basic = /\b(Basic)[ \t]+([A-Za-z0-9+/]{4,}={0,2})/gi;
const jsonWebToken = /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g;
const base64Word = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{6,}={0,2}/g;

/**
 * Masks secrets in words that may be shown, logged or saved: the given values, any base64 that holds one of them
 * (a login exchange repeated by a server), bearer tokens, JSON web tokens. `account` is masked in base64 only: in
 * clear it is part of the trace. Here the secret is known; `core/diagnosis/mask.ts` must guess it in a pasted text, by
 * words such as « password », which a server's answers may hold without any secret: the two do not serve each other.
 */
export function createRedactor(login: { account: string; secret: string } | null): Redactor {
  const secret = login?.secret ?? '';
  const hidden = [secret, login?.account ?? '']
    .filter((value) => value !== '')
    .map((value) => value.toLowerCase());
  const variants = login === null || secret === '' ? [] : variantsOf(login.account, secret);

  const maskWord = (word: string): string => {
    const decoded = decode(word).toLowerCase();
    return hidden.some((value) => decoded.includes(value)) ? redacted : word;
  };

  return (text) => {
    let result = text;
    for (const variant of variants) result = result.replaceAll(variant, redacted);
    result = result
      .replace(bearer, `$1 ${redacted}`)
      // « Basic authentication » is no secret: its second word does not decode to `user:password`.
      .replace(basic, (whole, scheme: string, word: string) =>
        /^[^:\ufffd]*:/.test(decode(word)) ? `${scheme} ${redacted}` : whole,
      )
      .replace(jsonWebToken, redacted);
    return hidden.length === 0 ? result : result.replace(base64Word, maskWord);
  };
}

function decode(word: string): string {
  return Buffer.from(word, 'base64').toString('utf8');
}

/** The shapes in which a login travels, longest first so that no part of one is left beside a mask. */
function variantsOf(account: string, secret: string): string[] {
  const encoded = [secret, account, `\0${account}\0${secret}`, `${account}\0${account}\0${secret}`]
    .filter((value) => value !== '')
    .map((value) => Buffer.from(value, 'utf8').toString('base64'));
  const shapes = new Set([
    ...encoded,
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
  ]);
  return [...shapes].sort((one, other) => other.length - one.length);
}
